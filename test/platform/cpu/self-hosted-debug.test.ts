import { describe, expect, it } from 'vitest';
import { run, vectors } from '../guest.ts';

/** Unlocks the debug registers at EL1 and lets debug exceptions through (KDE, D clear), MDSCR bits in `mdscr`. */
const unlock = (mdscr: number) => `
msr oslar_el1, xzr
adr x0, table
msr vbar_el1, x0
movz x1, #${mdscr | 0x2000}
msr mdscr_el1, x1
isb
`;

const WATCH_WRITE = 0x1fe0 | 0x16 | 1;

// [utest->dsn~platform-self-hosted-debug~1]
describe('self-hosted debug', () => {
  it('takes a breakpoint exception before the instruction, with its syndrome', () => {
    const g = run(
      `${unlock(0x8000)}
      adr x2, here
      msr dbgbvr1_el1, x2
      mov x3, #0x1e3
      msr dbgbcr1_el1, x3
      msr daifclr, #8
      mov x4, #1
here: mov x4, #2
      b stop
handler_table: mrs x10, esr_el1
      mrs x11, elr_el1
      mrs x12, spsr_el1
      b stop
      ${vectors('table')}`,
      { level: 1, el2: false },
    );
    expect([g.x(4), g.x(10), g.x(11) === g.x(2), g.x(20)]).toEqual([1n, 0xc6000022n, true, 4n]);
  });

  it('does not while PSTATE.D masks, the OS lock is set, MDE is clear, or the level does not match', () => {
    const body = (setup: string, control = 0x1e3) => `${unlock(0x8000)}
      adr x2, here
      msr dbgbvr0_el1, x2
      movz x3, #${control}
      msr dbgbcr0_el1, x3
      ${setup}
here: b stop
handler_table: mov x10, #1
      b stop
      ${vectors('table')}`;
    const taken = (setup: string, control?: number) => run(body(setup, control), { level: 1, el2: false }).x(10);
    expect(taken('msr daifclr, #8')).toBe(1n);
    expect(taken('')).toBe(0n);
    expect(taken('mov x5, #1\nmsr oslar_el1, x5\nmsr daifclr, #8')).toBe(0n);
    expect(taken('movz x5, #0x2000\nmsr mdscr_el1, x5\nmsr daifclr, #8')).toBe(0n);
    expect(taken('movz x5, #0x8000\nmsr mdscr_el1, x5\nmsr daifclr, #8')).toBe(0n);
    expect(taken('msr daifclr, #8', 0x1e5)).toBe(0n);
    expect(taken('msr daifclr, #8', 0x1e2)).toBe(0n);
  });

  it('takes a watchpoint exception instead of the access, with FAR and WnR', () => {
    const g = run(
      `${unlock(0x8000)}
      adr x2, data
      msr dbgwvr0_el1, x2
      movz x3, #${WATCH_WRITE}
      msr dbgwcr0_el1, x3
      msr daifclr, #8
      ldr x4, [x2]
      mov x5, #9
      str w5, [x2, #4]
      b stop
handler_table: mrs x10, esr_el1
      mrs x11, far_el1
      mrs x12, elr_el1
      ldr x13, [x2]
      b stop
.balign 8
data: .quad 5
      ${vectors('table')}`,
      { level: 1, el2: false },
    );
    expect([g.x(4), g.x(10), g.x(11) - g.x(2), g.x(13)]).toEqual([5n, 0xd6000062n, 4n, 5n]);
  });

  it('steps one instruction after an exception return with SPSR.SS, and says so', () => {
    const g = run(
      `${unlock(1)}
      adr x2, user
      msr elr_el1, x2
      movz x3, #0x20, lsl #16
      msr spsr_el1, x3
      eret
user: mov x4, #1
      mov x4, #2
      b stop
handler_table: mrs x10, esr_el1
      mrs x11, elr_el1
      mrs x12, spsr_el1
      b stop
      ${vectors('table')}`,
      { level: 1, el2: false },
    );
    expect([g.x(4), g.x(10), g.x(11) - g.x(2), g.x(12), g.x(20)]).toEqual([1n, 0xcb000022n, 4n, 0n, 8n]);
  });

  it('keeps SPSR.SS when the stepped instruction faults, clears it for a supervisor call', () => {
    const text = (instruction: string) => `${unlock(1)}
      adr x2, user
      msr elr_el1, x2
      movz x3, #0x20, lsl #16
      msr spsr_el1, x3
      eret
user: ${instruction}
      b stop
handler_table: mrs x10, esr_el1
      mrs x12, spsr_el1
      b stop
      ${vectors('table')}`;
    const fault = run(text('mrs x0, midr_el1'), { level: 1, el2: false });
    expect([fault.x(10) >> 26n, fault.x(12)]).toEqual([0n, 0x200000n]);
    const call = run(text('svc #1'), { level: 1, el2: false });
    expect([call.x(10) >> 26n, call.x(12)]).toEqual([0x15n, 0n]);
  });

  it('goes to EL2 when MDCR_EL2.TDE routes it there', () => {
    const g = run(
      `msr oslar_el1, xzr
      mov x0, #0x100
      msr mdcr_el2, x0
      adr x0, table
      msr vbar_el2, x0
      adr x2, here
      msr dbgbvr0_el1, x2
      movz x3, #0x1e3
      msr dbgbcr0_el1, x3
      movz x1, #0x8000
      msr mdscr_el1, x1
      movz x4, #0x8000, lsl #16
      msr hcr_el2, x4
      msr elr_el2, x2
      mov x5, #0x3c5
      msr spsr_el2, x5
      eret
here: b stop
handler_table: mrs x10, esr_el2
      mrs x11, elr_el2
      b stop
      ${vectors('table')}`,
    );
    expect([g.x(10), g.x(11) === g.x(2), g.x(20)]).toEqual([0xc2000022n, true, 8n]);
  });

  it('has as many breakpoints and watchpoints as ID_AA64DFR0_EL1 says', () => {
    const undefinedFor = (register: string) =>
      run(
        `adr x0, table
        msr vbar_el1, x0
        mrs x1, ${register}
        b stop
handler_table: mov x10, #1
        b stop
        ${vectors('table')}`,
        { level: 1, el2: false },
      ).x(10);
    expect(['dbgbvr5_el1', 'dbgbvr6_el1', 'dbgwcr3_el1', 'dbgwcr4_el1'].map(undefinedFor)).toEqual([0n, 1n, 0n, 1n]);
  });
});
