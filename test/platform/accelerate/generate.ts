/**
 * Random guests: a loop over blocks of instructions taken from all rows of the table, joined by random forward branches and
 * calls, with the MMU on and a handler that steps over whatever faults. The same seed gives the same guest.
 */
import { TRANSLATED_ROWS } from '../../../src/platform/accelerate/translate.ts';
import { CASE_ROWS, makeCases } from '../cpu/cases.ts';
import { random } from '../random.ts';

const ATOMIC = /^(LD(ADD|CLR|EOR|SET|[SU]MAX|[SU]MIN)|SWP|CAS)/;
const VECTOR = /<[BHSDQV]|vlist|vlane|table|<F/;

interface Pools {
  readonly integer: readonly number[];
  readonly memory: readonly number[];
  /** Memory accesses that are translated: the others outnumber them. */
  readonly hot: readonly number[];
  readonly vector: readonly number[];
}

/** Words of every row, by kind. */
function poolsOf(seed: number): Pools {
  const pools = { integer: [] as number[], memory: [] as number[], hot: [] as number[], vector: [] as number[] };
  for (const { row, word } of makeCases(CASE_ROWS, 2, seed)) {
    const { name, asm } = row.row;
    if (ATOMIC.test(name) && word % 7 !== 0) continue;
    if (asm.includes('[<Xsp Rn>')) (TRANSLATED_ROWS.includes(name) ? pools.hot : pools.memory).push(word);
    else if (VECTOR.test(asm)) pools.vector.push(word);
    else pools.integer.push(word);
  }
  return pools;
}

const SETUP = `
  adr x0, handlers
  msr vbar_el2, x0
  ldr x1, =0x40080000
  msr ttbr0_el2, x1
  ldr x2, =0x40000701
  str x2, [x1, #8]
  ldr x2, =0x80803520
  msr tcr_el2, x2
  mov x2, #0xff
  msr mair_el2, x2
  mrs x2, sctlr_el2
  mov x3, #0x1005
  orr x2, x2, x3
  msr sctlr_el2, x2
  isb
  mov x24, #0
  ldr x28, =0x40101000
  mov sp, x28
`;
const HANDLERS = `
.balign 2048
handlers: .space 0x200
  mrs x25, elr_el2
  add x25, x25, #4
  msr elr_el2, x25
  mrs x26, esr_el2
  eor x24, x26, x24, ror #7
  mrs x26, far_el2
  add x24, x24, x26
  eret
.space 0x560
`;

const pick = <T>(from: readonly T[], next: () => number): T => from[(next() >>> 8) % from.length]!;
const hex = (n: number): string => `0x${(n >>> 0).toString(16)}`;

/** A memory access gets a base in the scratch area, sometimes unaligned, sometimes at the end of a page, sometimes wild. */
function access(word: number, next: () => number): string[] {
  const n = (word >>> 5) & 31;
  const m = (word >>> 16) & 31;
  const lines: string[] = [];
  const kind = next() & 15;
  if (n < 8 && kind > 0) {
    const offset = kind < 3 ? 0xff0 + (next() & 15) : kind < 6 ? next() & 0xfff : next() & 0xff0;
    lines.push(`add x${n}, x28, #${offset}`);
  }
  if (m < 8 && m !== n) lines.push(`and x${m}, x${m}, #0xff`);
  lines.push(`.word ${hex(word)}`);
  return lines;
}

const CONDITIONS = ['eq', 'ne', 'cs', 'cc', 'mi', 'pl', 'vs', 'vc', 'hi', 'ls', 'ge', 'lt', 'gt', 'le'];

function branch(block: number, blocks: number, next: () => number): string {
  const to = `part${Math.min(blocks, block + 1 + (next() & 3))}`;
  const r = next() & 7;
  switch (next() & 7) {
    case 0:
      return `cbz w${r}, ${to}`;
    case 1:
      return `cbnz x${r}, ${to}`;
    case 2:
      return `tbz x${r}, #${next() & 63}, ${to}`;
    case 3:
      return `tbnz w${r}, #${next() & 31}, ${to}`;
    case 4:
      return `bl f${next() & 1}`;
    default:
      return `b.${pick(CONDITIONS, next)} ${to}`;
  }
}

function instruction(pools: Pools, next: () => number): string[] {
  const kind = next() & 31;
  if (kind < 18) return [`.word ${hex(pick(pools.integer, next))}`];
  if (kind < 28) return access(pick((next() & 1) === 0 ? pools.memory : pools.hot, next), next);
  if (kind < 30) return [`.word ${hex(pick(pools.vector, next))}`];
  const r = next() & 7;
  return pick(
    [
      [`mrs x${r}, daif`],
      [`mrs x${r}, tpidr_el2`],
      [`msr tpidr_el2, x${r}`],
      [`mrs x${r}, nzcv`],
      [`dc civac, x${r}`],
      ['sev'],
      ['sevl'],
      ['wfe'],
      ['yield'],
      ['msr daifset, #2'],
      ['msr daifclr, #2'],
    ],
    next,
  );
}

const poolCache = new Map<number, Pools>();

/** Text of a guest with this many turns of its loop; ends at `stop`. */
export function generated(seed: number, turns: number): string {
  const next = random(seed * 7919 + 13);
  const family = seed % 16;
  const pools = poolCache.get(family) ?? poolsOf(family);
  poolCache.set(family, pools);
  const blocks = 3 + (next() & 7);
  const body: string[] = [];
  for (let b = 0; b < blocks; b++) {
    body.push(`part${b}:`);
    for (let i = 1 + (next() & 7); i > 0; i--) body.push(...instruction(pools, next));
    body.push(branch(b, blocks, next));
  }
  const registers = Array.from({ length: 8 }, (_, i) => `ldr x${i}, =${hex(next())}${hex(next()).slice(2).padStart(8, '0')}`);
  const leaf = (): string[] => Array.from({ length: 3 }, () => `.word ${hex(pick(pools.integer, next))}`);
  return [
    SETUP,
    `mov x27, #${turns}`,
    ...registers,
    'loop:',
    ...body,
    `part${blocks}: sub x27, x27, #1`,
    'cbnz x27, loop',
    'b stop',
    'f0:',
    ...leaf(),
    'ret',
    'f1:',
    ...leaf(),
    'mov x23, x30',
    'bl f0',
    'br x23',
    '.ltorg',
    HANDLERS,
  ].join('\n');
}
