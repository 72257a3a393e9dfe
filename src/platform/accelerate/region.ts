/**
 * Which instructions are translated together: what can be reached from a hot branch target without leaving its page, through
 * instructions that were executed before. Blocks begin at branch targets and after branches; every block can be entered.
 */
import type { CodePage, Op } from '../cpu/core.ts';
import { fieldsOf, rowOf } from '../cpu/decode.ts';
import type { Fields } from '../cpu/row.ts';
import { signed } from '../cpu/row.ts';

/** How an instruction takes part: `call` = executed by the interpreter's executor, `stop` = the region ends before it. */
export type Part = 'plain' | 'branch' | 'call' | 'stop';

export interface Instruction {
  readonly index: number;
  readonly name: string;
  readonly fields: Fields;
  readonly op: Op;
  readonly part: Part;
}

export interface Block {
  readonly first: number;
  readonly instructions: readonly Instruction[];
}

type Translated = (name: string, op: Op) => boolean;

const LIMIT = 400;
/** Clearing mask bits goes to the next instruction by way of the dispatcher. */
const MASK = 'MSR (immediate)';
const BRANCH = /^(B|BL|B\.cond|CBZ|CBNZ|TBZ|TBNZ|BR|BLR|RET)$/;
/** These always leave the page. */
const STOP = /^(ERET|DRPS|SVC|HVC|SMC|BRK|HLT|DCPS\d|MSR \(register\)|SYSL)$/;

/** Word index of a branch's target when it is in the page, for the branches that name one. */
export function targetOf(i: Instruction): number | undefined {
  const { fields: f } = i;
  const width = f.imm26 !== undefined ? 26 : f.imm19 !== undefined ? 19 : f.imm14 !== undefined ? 14 : 0;
  if (width === 0) return undefined;
  const at = i.index + signed(f[`imm${width}`]!, width);
  return at >= 0 && at < 1024 ? at : undefined;
}

export const isConditional = (name: string): boolean => /^(B\.cond|CBZ|CBNZ|TBZ|TBNZ)$/.test(name);

/** Reads one executed instruction of a page; undefined when it was never executed. */
function read(page: CodePage, index: number, translated: Translated): Instruction | undefined {
  const op = page.ops[index]!;
  if (op === page.blank[index]) return undefined;
  let known = READ.get(op);
  if (known === undefined) {
    known = classify(op, index, translated);
    READ.set(op, known);
  }
  return known;
}

/** What was read once: a record stands for the same word as long as it lives. */
const READ = new WeakMap<Op, Instruction>();

function classify(op: Op, index: number, translated: Translated): Instruction {
  const row = rowOf(op.word);
  if (row === undefined) return { index, name: '', fields: {}, op, part: 'stop' };
  const name = row.row.name;
  const fields = fieldsOf(row, op.word);
  let part: Part = 'call';
  if (BRANCH.test(name)) part = 'branch';
  else if (STOP.test(name) || (name === 'HINT' && fields.CRm === 0 && fields.op2! <= 3 && fields.op2! >= 1)) part = 'stop';
  else if (translated(name, op)) part = name === MASK && fields.op2 === 7 ? 'branch' : 'plain';
  return { index, name, fields, op, part };
}

/** The blocks reachable from `start`, in order of address; `translated` says what has a translation. */
export function discover(page: CodePage, start: number, translated: Translated): Block[] {
  const seen: (Instruction | undefined)[] = new Array(1024).fill(undefined);
  const heads = new Set<number>([start]);
  const stack = [start];
  let count = 0;
  const visit = (to: number): void => {
    if (to >= 1024 || page.entries?.[to]) return;
    heads.add(to);
    if (seen[to] === undefined) stack.push(to);
  };
  while (stack.length > 0 && count < LIMIT) {
    for (let i = stack.pop()!; i < 1024 && seen[i] === undefined && count < LIMIT; i++) {
      if (i !== start && page.entries?.[i]) break;
      const one = read(page, i, translated);
      if (one === undefined || one.part === 'stop') break;
      seen[i] = one;
      count++;
      if (one.part === 'call') visit(i + 1);
      if (one.part !== 'branch') continue;
      const target = targetOf(one);
      if (target !== undefined) visit(target);
      // what is called returns behind the call
      if (isConditional(one.name) || one.name === MASK || one.name === 'BL' || one.name === 'BLR') visit(i + 1);
      break;
    }
  }
  return cut(seen, heads);
}

/** Cuts the instructions found into blocks at the heads; a head without instruction is no block. */
function cut(seen: readonly (Instruction | undefined)[], heads: ReadonlySet<number>): Block[] {
  const blocks: Block[] = [];
  for (const first of [...heads].sort((a, b) => a - b)) {
    const instructions: Instruction[] = [];
    for (let i = first; i < 1024 && (i === first || !heads.has(i)); i++) {
      const one = seen[i];
      if (one === undefined) break;
      instructions.push(one);
      if (one.part !== 'plain') break;
    }
    if (instructions.length > 0) blocks.push({ first, instructions });
  }
  return blocks;
}
