/** Rows of branches and exception generation. */

import type { Executor } from '../core.ts';
import * as b from '../exec/branch.ts';
import { CONDITION_BITS } from '../exec/conditional.ts';
import * as sys from '../exec/system.ts';
import { type InstructionRow, row, signed, source } from '../row.ts';

function compareBranch(zero: boolean): InstructionRow['build'] {
  return (f, op) => {
    op.n = source(f.Rt!);
    const distance = signed(f.imm19!, 19) * 4;
    if (f.sf === 1)
      return zero ? b.branchTo(op, distance, b.cbz64Near, b.cbz64Far) : b.branchTo(op, distance, b.cbnz64Near, b.cbnz64Far);
    return zero ? b.branchTo(op, distance, b.cbz32Near, b.cbz32Far) : b.branchTo(op, distance, b.cbnz32Near, b.cbnz32Far);
  };
}

function testBranch(near: Executor, far: Executor): InstructionRow['build'] {
  return (f, op) => {
    const bit = (f.b5! << 5) | f.b40!;
    op.n = source(f.Rt!) + (bit >> 5);
    op.imm = 1 << (bit & 31);
    return b.branchTo(op, signed(f.imm14!, 14) * 4, near, far);
  };
}

function register(executor: Executor): InstructionRow['build'] {
  return (f, op) => {
    op.n = source(f.Rn!);
    return executor;
  };
}

function immediate(executor: Executor): InstructionRow['build'] {
  return (f, op) => {
    op.imm = f.imm16!;
    return executor;
  };
}

export const BRANCH_ROWS: readonly InstructionRow[] = [
  row('B', '0 00101 imm26', 'b <label imm26>', (f, op) => b.branchTo(op, signed(f.imm26!, 26) * 4, b.bNear, b.bFar)),
  row('BL', '1 00101 imm26', 'bl <label imm26>', (f, op) => b.branchTo(op, signed(f.imm26!, 26) * 4, b.blNear, b.blFar)),
  row('B.cond', '01010100 imm19 0 cond', 'b.<cond cond> <label imm19>', (f, op) => {
    op.imm = CONDITION_BITS[f.cond!]!;
    const near = f.cond === 0 ? b.bEqNear : f.cond === 1 ? b.bNeNear : b.bCondNear;
    return b.branchTo(op, signed(f.imm19!, 19) * 4, near, b.bCondFar);
  }),
  row('CBZ', 'sf 0110100 imm19 Rt', 'cbz <R sf Rt>, <label imm19>', compareBranch(true)),
  row('CBNZ', 'sf 0110101 imm19 Rt', 'cbnz <R sf Rt>, <label imm19>', compareBranch(false)),
  row('TBZ', 'b5:1 0110110 b40:5 imm14 Rt', 'tbz <R b5 Rt>, <bit b5 b40>, <label imm14>', testBranch(b.tbzNear, b.tbzFar)),
  row('TBNZ', 'b5:1 0110111 b40:5 imm14 Rt', 'tbnz <R b5 Rt>, <bit b5 b40>, <label imm14>', testBranch(b.tbnzNear, b.tbnzFar)),
  row('BR', '1101011 0000 11111 000000 Rn 00000', 'br <X Rn>', register(b.br)),
  row('BLR', '1101011 0001 11111 000000 Rn 00000', 'blr <X Rn>', register(b.blr)),
  row('RET', '1101011 0010 11111 000000 Rn 00000', 'ret <X Rn>', register(b.br)),
  row('ERET', '1101011 0100 11111 000000 11111 00000', 'eret', () => sys.eret),
  row('DRPS', '1101011 0101 11111 000000 11111 00000', 'drps', () => sys.undefinedOp),
  row('SVC', '11010100 000 imm16 000 01', 'svc <hex imm16>', immediate(sys.svc)),
  row('HVC', '11010100 000 imm16 000 10', 'hvc <hex imm16>', immediate(sys.hvc)),
  row('SMC', '11010100 000 imm16 000 11', 'smc <hex imm16>', immediate(sys.smc)),
  row('BRK', '11010100 001 imm16 000 00', 'brk <hex imm16>', immediate(sys.brk)),
  row('HLT', '11010100 010 imm16 000 00', 'hlt <hex imm16>', immediate(sys.undefinedOp)),
  row('DCPS1', '11010100 101 imm16 000 01', 'dcps1 {<dcps imm16>}', immediate(sys.undefinedOp)),
  row('DCPS2', '11010100 101 imm16 000 10', 'dcps2 {<dcps imm16>}', immediate(sys.undefinedOp)),
  row('DCPS3', '11010100 101 imm16 000 11', 'dcps3 {<dcps imm16>}', immediate(sys.undefinedOp)),
];
