/**
 * Requirement constants against code constants. Numbers, strings and register names of a statement are compared with the
 * macros, string literals and arrays of the code it is about. Which constant is meant is found by the words that name and
 * requirement share; where that is not clear the number is reported as "not compared", never as agreeing.
 */
import { linesOf } from '../importer.ts';
import { attribute, type Item, idText } from '../item.ts';
import { statementOf } from './lint.ts';

export interface CodeConstant {
  readonly name: string;
  readonly value: bigint;
  readonly spelling: string;
  readonly file: string;
  readonly line: number;
  /** The conditions around it, innermost last: `CONFIG_ARM_64`, `!CONFIG_ARM_64`. */
  readonly conditions: readonly string[];
}

export interface CodeString {
  readonly text: string;
  readonly file: string;
  readonly line: number;
}

export interface CodeConstants {
  readonly numbers: readonly CodeConstant[];
  readonly strings: readonly CodeString[];
  /** Every identifier of the code. */
  readonly words: ReadonlySet<string>;
}

export interface ConstantFinding {
  readonly requirement: string;
  readonly file: string;
  readonly line: number;
  readonly verdict: 'agrees' | 'differs' | 'not-compared';
  readonly text: string;
  readonly why: string;
  readonly places: readonly { readonly file: string; readonly line: number; readonly shown: string }[];
}

const DEFINE =
  /^\s*#\s*define\s+(\w+)\s+\(?\s*(?:_AC\(\s*)?(0[xX][0-9a-fA-F]+|\d+)\s*(?:,\s*\w+\s*\))?([uUlL]*)\s*\)?\s*(?:\/[*/].*)?$/;
const ARRAY = /\btypedef\s+[\w\s]+?\b(\w+)\s*\[\s*(0[xX][0-9a-fA-F]+|\d+)\s*\]/;
const LITERAL = /"((?:[^"\\\n]|\\.)*)"/g;
const IF = /^\s*#\s*(if|ifdef|ifndef|elif|else|endif)\b\s*(.*?)\s*(?:\/[*/].*)?$/;

/** Collects constants of C files. */
export function collectConstants(files: Iterable<{ readonly path: string; readonly text: string }>): CodeConstants {
  const numbers: CodeConstant[] = [];
  const strings: CodeString[] = [];
  const words = new Set<string>();
  for (const { path, text } of files) {
    const conditions: string[] = [];
    linesOf(text).forEach((line, at) => {
      if (line.length > 5000) return;
      const directive = IF.exec(line);
      if (directive !== null) stepCondition(conditions, directive[1]!, directive[2]!);
      const define = DEFINE.exec(line) ?? ARRAY.exec(line);
      if (define !== null) {
        const around = conditions.filter((c) => !/_H_*$|__ASSEMBLY__/.test(c));
        numbers.push({
          name: define[1]!,
          value: BigInt(define[2]!),
          spelling: `${define[2]!}${define[3] ?? ''}`,
          file: path,
          line: at + 1,
          conditions: around,
        });
      }
      if (!/^\s*#\s*include|^\s*\*|^\s*\/\//.test(line))
        for (const m of line.matchAll(LITERAL)) strings.push({ text: m[1]!, file: path, line: at + 1 });
      for (const m of line.matchAll(/[A-Za-z_]\w{2,}|\b[A-Z][A-Z]\b/g)) words.add(m[0]);
    });
  }
  return { numbers, strings, words };
}

function stepCondition(conditions: string[], directive: string, rest: string): void {
  if (directive === 'if' || directive === 'ifdef') conditions.push(rest);
  else if (directive === 'ifndef') conditions.push(`!${rest}`);
  else if (directive === 'endif') conditions.pop();
  else {
    const last = conditions.pop() ?? '';
    conditions.push(directive === 'elif' ? rest : last.startsWith('!') ? last.slice(1) : `!${last}`);
  }
}

// [impl->dsn~trace-constants~1]
export function checkConstants(items: readonly Item[], code: CodeConstants): ConstantFinding[] {
  const found: ConstantFinding[] = [];
  for (const item of items) {
    if (item.origin === 'tag' || item.origin === 'forward') continue;
    const text = `${statementOf(item)}\n${item.comment}`;
    found.push(...checkStrings(item, text, code), ...checkNumbers(item, text, code), ...checkRegisters(item, text, code));
  }
  return found;
}

type Verdict = Pick<ConstantFinding, 'verdict' | 'text' | 'why' | 'places'>;

function at(item: Item, verdict: Verdict): ConstantFinding {
  return { requirement: idText(item), file: item.file, line: item.line, ...verdict };
}

const STRING_LIKE = /"([^"\n]{3,60})"|\b([a-z]+-\d+(?:\.\d+)*-[a-z0-9_]+)\b/g;

function checkStrings(item: Item, text: string, code: CodeConstants): ConstantFinding[] {
  const found: ConstantFinding[] = [];
  const seen = new Set<string>();
  for (const m of text.matchAll(STRING_LIKE)) {
    const wanted = m[1] ?? m[2]!;
    if (seen.has(wanted) || !/\d|_|-/.test(wanted)) continue;
    seen.add(wanted);
    const shown = (s: CodeString): { file: string; line: number; shown: string } => ({
      file: s.file,
      line: s.line,
      shown: `"${s.text}"`,
    });
    const same = code.strings.filter((s) => produces(s.text, wanted));
    const near = code.strings.filter((s) => !produces(s.text, wanted) && produces(s.text.trim(), wanted));
    if (near.length > 0 && same.length === 0) {
      found.push(
        at(item, {
          verdict: 'differs',
          text: wanted,
          why: `the code has "${near[0]!.text}": it differs in blanks`,
          places: near.map(shown),
        }),
      );
    } else if (same.length > 0)
      found.push(
        at(item, { verdict: 'agrees', text: wanted, why: 'the same string is in the code', places: same.slice(0, 3).map(shown) }),
      );
    else found.push(at(item, { verdict: 'not-compared', text: wanted, why: 'no string of the code is like it', places: [] }));
  }
  return found;
}

/** Does a literal, read as a format string, give that text? */
function produces(literal: string, wanted: string): boolean {
  if (literal === wanted) return true;
  if (!literal.includes('%') || literal.length > 200) return false;
  const pattern = literal
    .split(/(%[-+ 0#]*\d*(?:\.\d+)?(?:hh|h|ll|l|z)?[diuxXs%])/)
    .map((part, k) => (k % 2 === 0 ? part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&') : conversionPattern(part)))
    .join('');
  return pattern.replace(/[^a-zA-Z]/g, '').length > 4 && new RegExp(`^${pattern}$`).test(wanted);
}

function conversionPattern(conversion: string): string {
  if (/[diu]$/.test(conversion)) return '-?\\d+';
  if (/[xX]$/.test(conversion)) return '[0-9a-fA-F]+';
  return conversion.endsWith('s') ? '[^ ]+' : '%';
}

const NUMBER = '(0[xX][0-9a-fA-F]+|\\d+)';
const MENTIONS: readonly {
  readonly expression: RegExp;
  readonly prefix?: RegExp;
  readonly exact?: boolean;
  readonly lastWord?: boolean;
}[] = [
  {
    expression: new RegExp(`\\bhypercall\\s*(?:\\(?\\s*(?:num(?:ber)?|no\\.?|#)?\\s*)${NUMBER}`, 'gi'),
    prefix: /hypervisor|hypercall/i,
  },
  {
    expression: new RegExp(`\\b(?:command|cmd|sub-?op)\\s*(?:\\(?\\s*(?:num(?:ber)?|no\\.?|#)?\\s*)${NUMBER}`, 'gi'),
    lastWord: true,
  },
  { expression: new RegExp(`(?:\\b(?:from|between)\\s+)?${NUMBER}\\s*(?:to|\\.\\.|–)\\s*${NUMBER}`, 'gi') },
  { expression: /\b(?:char|byte|array)s?\s*\[\s*(\d+)\s*\]/gi },
  { expression: /\b(0[xX][0-9a-fA-F]{2,})\b/g, exact: true },
];

function checkNumbers(item: Item, text: string, code: CodeConstants): ConstantFinding[] {
  const found: ConstantFinding[] = [];
  const seen = new Set<string>();
  for (const { expression, prefix, exact, lastWord } of MENTIONS) {
    for (const m of text.matchAll(expression)) {
      const value = BigInt(m[2] ?? m[1]!);
      const shown = m[0].replace(/\s+/g, ' ').replace(/^\(/, '');
      if (seen.has(shown)) continue;
      seen.add(shown);
      found.push(at(item, compareNumber(item, text, shown, value, code, prefix, exact === true, lastWord === true)));
    }
  }
  return found;
}

function compareNumber(
  item: Item,
  text: string,
  shown: string,
  value: bigint,
  code: CodeConstants,
  prefix: RegExp | undefined,
  exact: boolean,
  lastWord: boolean,
): Verdict {
  const place = (c: CodeConstant): { file: string; line: number; shown: string } => ({
    file: c.file,
    line: c.line,
    shown: `${c.name} = ${c.spelling}${c.conditions.length === 0 ? '' : ` under ${c.conditions.join(' && ')}`}`,
  });
  if (exact) {
    const same = code.numbers.filter((c) => c.value === value && overlap(item, text, c.name) >= 0.5);
    if (same.length > 0)
      return { verdict: 'agrees', text: shown, why: `${same[0]!.name} has this value`, places: same.slice(0, 3).map(place) };
    return { verdict: 'not-compared', text: shown, why: 'no constant of the code is clearly meant', places: [] };
  }
  const named = code.numbers
    .map((c) => ({
      c,
      score:
        (prefix?.test(c.name) === true ? 0.2 : 0) + (lastWord ? (endsLike(item, c.name) ? 1 : 0) : overlap(item, text, c.name)),
    }))
    .filter((x) => x.score >= 0.6);
  const best = Math.max(0, ...named.map((x) => x.score));
  const meant = named.filter((x) => x.score >= best - 1e-9).map((x) => x.c);
  const agreeing = named.map((x) => x.c).filter((c) => c.value === value);
  if (agreeing.length === 0) {
    const names = new Set(meant.map((c) => c.name));
    if (names.size !== 1)
      return { verdict: 'not-compared', text: shown, why: 'no constant of the code is clearly meant', places: [] };
    return {
      verdict: 'differs',
      text: shown,
      why: `the requirement says ${value}, the code has ${[...names][0]} = ${meant.map((c) => c.spelling).join(', ')}`,
      places: meant.map(place),
    };
  }
  const name = agreeing[0]!.name;
  const others = code.numbers.filter((c) => c.name === name && c.value !== value);
  if (others.length === 0)
    return { verdict: 'agrees', text: shown, why: `${name} has this value`, places: agreeing.slice(0, 3).map(place) };
  const conditions = others.map((c) => `${c.spelling} under ${c.conditions.join(' && ') || 'another definition'}`).join('; ');
  return {
    verdict: 'differs',
    text: shown,
    why: `${name} is ${agreeing[0]!.spelling} only under ${agreeing[0]!.conditions.join(' && ') || 'one definition'}; it is ${conditions}. The requirement states no condition`,
    places: [...agreeing, ...others].map(place),
  };
}

const GENERIC = new Set([
  'arch',
  'arm',
  'arm64',
  'arm32',
  'aarch64',
  'cmd',
  'command',
  'hyp',
  'xen',
  'max',
  'min',
  'num',
  'nr',
  'size',
  'len',
  'hypervisor',
  'config',
  'the',
  'info',
  'shall',
  'and',
  'for',
  'with',
  'linux',
]);

/** Share of the telling words of a constant's name that the requirement uses too; 0 when the name has none. */
function overlap(item: Item, text: string, name: string): number {
  const telling = splitWords(name).filter((w) => w.length >= 3 && !GENERIC.has(w));
  if (telling.length === 0) return 0;
  const own = wordsOf(item, text);
  const hits = telling.filter((w) => own.some((o) => sameWord(w, o)));
  return hits.length / telling.length;
}

/** A command constant is named `PREFIX_command`: its last word stands in the requirement's own name. */
function endsLike(item: Item, name: string): boolean {
  const parts = splitWords(name);
  const last = parts.at(-1);
  return (
    last !== undefined &&
    parts.length === 2 &&
    last.length >= 4 &&
    !GENERIC.has(last) &&
    splitWords(item.name).some((w) => sameWord(w, last))
  );
}

const cache = new WeakMap<Item, string[]>();

function wordsOf(item: Item, text: string): string[] {
  let own = cache.get(item);
  if (own === undefined) {
    own = [
      ...new Set([
        ...splitWords(item.name),
        ...splitWords(item.title),
        ...splitWords(text),
        ...splitWords(attribute(item, 'allocation') ?? ''),
      ]),
    ].filter((w) => w.length >= 3 && !GENERIC.has(w));
    cache.set(item, own);
  }
  return own;
}

function splitWords(text: string): string[] {
  return text
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((w) => w !== '');
}

/** Equal up to plural and abbreviation: `virt`/`virtual`, `cpus`/`cpu`. */
function sameWord(a: string, b: string): boolean {
  const [x, y] = [a.replace(/s$/, ''), b.replace(/s$/, '')];
  return x === y || (Math.min(x.length, y.length) >= 4 && (x.startsWith(y) || y.startsWith(x)));
}

const REGISTER = /\b(UART[A-Z]{2,6}|GIC[DRC]_[A-Z0-9]+|[A-Z][A-Z0-9]{2,15}_EL[0-3])\b/g;

function checkRegisters(item: Item, text: string, code: CodeConstants): ConstantFinding[] {
  const found: ConstantFinding[] = [];
  for (const name of new Set([...text.matchAll(REGISTER)].map((m) => m[1]!))) {
    const spellings = [
      name,
      name.replace(/^UART/, ''),
      name.replace(/_/g, ''),
      `SYSREG_${name}`,
      `HSR_SYSREG_${name}`,
      `GICD_${name}`,
    ];
    const hit = spellings.find((s) => code.words.has(s));
    found.push(
      at(
        item,
        hit === undefined
          ? { verdict: 'not-compared', text: name, why: 'the code does not name this register', places: [] }
          : { verdict: 'agrees', text: name, why: `the code names it ${hit}`, places: [] },
      ),
    );
  }
  return found;
}
