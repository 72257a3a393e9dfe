/** Rows of the system group: hints, barriers, PSTATE, MSR/MRS, SYS/SYSL. */

import type { Executor } from '../core.ts';
import { clrex } from '../exec/atomic.ts';
import * as sys from '../exec/system.ts';
import { dest, type Fields, type InstructionRow, row, source } from '../row.ts';
import { encodingOf, systemRegisterAt } from '../sysregs.ts';

const HINTS: readonly Executor[] = [sys.nop, sys.yieldTurn, sys.wfe, sys.wfi, sys.sev, sys.sevl];

function pstate(f: Fields): Executor | undefined {
  const key = (f.op1! << 3) | f.op2!;
  if (key === 0b000101) return sys.msrSpSel;
  if (key === 0b011110) return sys.msrDaifSet;
  if (key === 0b011111) return sys.msrDaifClr;
  if (key === 0b000100) return sys.msrPan;
  return undefined;
}

const encoding = (f: Fields, op0: number): number => encodingOf(op0, f.op1!, f.CRn!, f.CRm!, f.op2!);

export const SYSTEM_ROWS: readonly InstructionRow[] = [
  row('HINT', '1101010100 0 00 011 0010 CRm:4 op2:3 11111', 'hint <hint CRm op2>', (f) => {
    const n = (f.CRm! << 3) | f.op2!;
    return HINTS[n] ?? sys.nop;
  }),
  row('CLREX', '1101010100 0 00 011 0011 CRm:4 010 11111', 'clrex {<crm CRm>}', () => clrex),
  row('DSB', '1101010100 0 00 011 0011 CRm:4 100 11111', 'dsb <barrier CRm>', () => sys.nop),
  row('DMB', '1101010100 0 00 011 0011 CRm:4 101 11111', 'dmb <barrier CRm>', () => sys.nop),
  row('ISB', '1101010100 0 00 011 0011 CRm:4 110 11111', 'isb {<isb CRm>}', () => sys.nop),
  row('MSR (immediate)', '1101010100 0 00 op1:3 0100 CRm:4 op2:3 11111', 'msr <pstate op1 op2>, <hex CRm>', (f, op) => {
    op.imm = f.CRm!;
    return pstate(f);
  }),
  row(
    'SYS',
    '1101010100 0 01 op1:3 CRn:4 CRm:4 op2:3 Rt',
    'sys <dec op1>, <cr CRn>, <cr CRm>, <dec op2>{, <xopt Rt>}',
    (f, op) => {
      op.n = source(f.Rt!);
      return sys.sysExecutor(encoding(f, 1));
    },
  ),
  row('SYSL', '1101010100 1 01 op1:3 CRn:4 CRm:4 op2:3 Rt', 'sysl <X Rt>, <dec op1>, <cr CRn>, <cr CRm>, <dec op2>', (f, op) => {
    op.d = dest(f.Rt!);
    return sys.unknown;
  }),
  row('MSR (register)', '1101010100 0 1 o0:1 op1:3 CRn:4 CRm:4 op2:3 Rt', 'msr <sysreg o0 op1 CRn CRm op2>, <X Rt>', (f, op) => {
    op.n = source(f.Rt!);
    op.imm = systemRegisterAt(encoding(f, 2 + f.o0!));
    return op.imm < 0 ? sys.unknown : sys.msr;
  }),
  row('MRS', '1101010100 1 1 o0:1 op1:3 CRn:4 CRm:4 op2:3 Rt', 'mrs <X Rt>, <sysreg o0 op1 CRn CRm op2>', (f, op) => {
    op.d = dest(f.Rt!);
    op.imm = systemRegisterAt(encoding(f, 2 + f.o0!));
    return op.imm < 0 ? sys.unknown : sys.mrs;
  }),
];
