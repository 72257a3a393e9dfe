/**
 * What the prose of a requirement gives without a parameter block: ranges, command and hypercall numbers, error codes,
 * registers. It is only a suggestion, always marked as mined; `proposeBlock` turns it into a block an author can complete.
 */
import type { Item } from '../item.ts';

export interface Mined {
  readonly kind: 'range' | 'number' | 'error-code' | 'register';
  readonly name: string;
  readonly text: string;
  readonly low?: bigint;
  readonly high?: bigint;
}

const NUMBER = '(0x[0-9a-fA-F]+|\\d+)';
const RANGE = new RegExp(
  `\\b(?:(?:from|between)\\s+)?${NUMBER}\\s*(?:to|and|\\.\\.|…|–)\\s*${NUMBER}(?:\\s+([A-Za-z]{2,20}))?`,
  'g',
);
const NAMED_NUMBER = new RegExp(
  `\\b(command|hypercall|cmd|sub-?op(?:eration)?|event|interrupt|irq|ppi|spi|version)s?\\s*(?:number|id|no\\.?)?\\s*(?:=|is|of|\\(|:)?\\s*${NUMBER}`,
  'gi',
);
const HASH_NUMBER = /#(0x[0-9a-fA-F]+)/g;
const ERROR_CODE = /(?:^|[\s(])-(E[A-Z]{2,12})\b/g;
const REGISTER = /\b([A-Z][A-Z0-9]{1,15}(?:_[A-Z0-9]+){0,3}_EL[0-3x]|UART[A-Z]{2,6}|GIC[DRC]_[A-Z0-9]+)\b/g;

/** At most some twenty findings: prose with more numbers needs a block anyway. */
export function mineText(item: Item): Mined[] {
  const text = item.description.slice(0, 20000);
  const found: Mined[] = [];
  for (const m of text.matchAll(RANGE)) {
    const low = BigInt(m[1]!);
    const high = BigInt(m[2]!);
    if (low >= high) continue;
    const name = m[3]?.toLowerCase() ?? 'value';
    found.push({
      kind: 'range',
      name,
      low,
      high,
      text: `range ${m[1]} to ${m[2]}${m[3] === undefined ? '' : ` of ${m[3]}`} (boundaries ${low - 1n}, ${low}, ${low + 1n}, ${high - 1n}, ${high}, ${high + 1n})`,
    });
  }
  for (const m of text.matchAll(NAMED_NUMBER))
    found.push({ kind: 'number', name: m[1]!.toLowerCase(), text: `${m[1]!.toLowerCase()} ${m[2]}`, low: BigInt(m[2]!) });
  for (const m of text.matchAll(HASH_NUMBER))
    found.push({ kind: 'number', name: 'immediate', text: `immediate ${m[1]}`, low: BigInt(m[1]!) });
  for (const m of text.matchAll(ERROR_CODE)) found.push({ kind: 'error-code', name: m[1]!, text: `error code -${m[1]}` });
  for (const m of text.matchAll(REGISTER)) found.push({ kind: 'register', name: m[1]!, text: `register ${m[1]}` });
  const seen = new Set<string>();
  return found.filter((m) => !seen.has(m.text) && seen.add(m.text)).slice(0, 20);
}

/** A parameter block to start from; undefined when nothing minable is a parameter. */
export function proposeBlock(item: Item): string | undefined {
  const mined = mineText(item);
  const ranges = mined.filter((m) => m.kind === 'range');
  const numbers = mined.filter((m) => m.kind === 'number');
  if (ranges.length + numbers.length === 0) return undefined;
  const lines = ['```yaml', '# mined from the text; complete and check it', 'parameters:'];
  for (const r of ranges)
    lines.push(`  - name: ${r.name.replace(/[^a-z0-9_-]/g, '-')}`, '    type: integer', `    range: [${r.low}, ${r.high}]`);
  if (ranges.length === 0)
    for (const n of numbers.slice(0, 1))
      lines.push(`  - name: ${n.name}`, '    type: integer', `    range: [${n.low}, ${n.low}]`);
  const codes = mined.filter((m) => m.kind === 'error-code');
  lines.push(
    'expect:',
    '  - when: valid',
    '    result: ">= 0"',
    '  - when: invalid',
    `    result: ${codes[0] === undefined ? '"< 0"' : `-${codes[0].name}`}`,
    `scenario: ${item.name.replace(/[^\w-]/g, '-')}`,
    '```',
  );
  return lines.join('\n');
}
