import { describe, expect, it } from 'vitest';
import { assemble } from '../../../src/platform/asm/assemble.ts';
import { createVirt } from '../../../src/platform/virt-machine.ts';
import { RAM, run, vectors } from '../guest.ts';

const EL1 = { level: 1, el2: false } as const;

// [utest->dsn~platform-pmu~1]
describe('performance monitors', () => {
  it('count cycles and retired instructions while enabled, exact to the instruction', () => {
    const g = run(
      `
      mov x0, #5 // E, C
      msr pmcr_el0, x0
      mov x1, #8
      msr pmevtyper0_el0, x1
      movz x1, #0x8000, lsl #16
      orr x1, x1, #1
      msr pmcntenset_el0, x1
      mrs x2, pmccntr_el0
      nop
      nop
      nop
      mrs x3, pmccntr_el0
      mrs x4, pmevcntr0_el0
      msr pmcntenclr_el0, x1
      mrs x5, pmccntr_el0
      nop
      mrs x6, pmccntr_el0`,
      EL1,
    );
    expect(g.x(3) - g.x(2)).toBe(4n);
    expect(g.x(4) - (g.x(3) - 0n)).toBe(1n);
    expect(g.x(5)).toBe(g.x(6));
  });

  it('increment by software and wrap with the overflow bit', () => {
    const g = run(
      `
      mov x0, #1
      msr pmcr_el0, x0
      msr pmevtyper2_el0, xzr
      mov x1, #4
      msr pmcntenset_el0, x1
      mov w2, #-1
      msr pmevcntr2_el0, x2
      msr pmswinc_el0, x1
      mrs x3, pmevcntr2_el0
      mrs x4, pmovsclr_el0
      msr pmovsclr_el0, x1
      mrs x5, pmovsset_el0`,
      EL1,
    );
    expect([g.x(3), g.x(4), g.x(5)]).toEqual([0n, 4n, 0n]);
  });

  it('do not count at levels that are filtered out: EL2 only with NSH, EL1 not with P', () => {
    const count = (filter: number, level: 1 | 2) =>
      run(
        `movz x1, #${filter >>> 16}, lsl #16
        msr pmccfiltr_el0, x1
        mov x0, #5
        msr pmcr_el0, x0
        movz x1, #0x8000, lsl #16
        msr pmcntenset_el0, x1
        nop
        mrs x3, pmccntr_el0`,
        { level, el2: level === 2 },
      ).x(3);
    expect([count(0, 2), count(0x08000000, 2), count(0, 1), count(0x80000000, 1)]).toEqual([0n, 2n, 2n, 0n]);
  });

  it('chain: the odd counter counts overflows of the even one', () => {
    const g = run(
      `mov x0, #1
      msr pmcr_el0, x0
      msr pmevtyper0_el0, xzr
      mov x1, #0x1e
      msr pmevtyper1_el0, x1
      mov x1, #3
      msr pmcntenset_el0, x1
      mov w2, #-1
      msr pmevcntr0_el0, x2
      msr pmswinc_el0, x1
      mrs x3, pmevcntr1_el0
      mrs x4, pmovsclr_el0`,
      EL1,
    );
    expect([g.x(3), g.x(4)]).toEqual([1n, 1n]);
  });

  it("below MDCR_EL2.HPMN are the guest's: PMCR_EL0.N and the masks say so at EL1", () => {
    const g = run(
      `mov x0, #0xc2 // HPMN 2
      msr mdcr_el2, x0
      mov x0, #0x3f
      adr x1, guest
      msr elr_el2, x1
      mov x1, #0x3c5
      msr spsr_el2, x1
      movz x1, #0x8000, lsl #16
      msr hcr_el2, x1
      movz x1, #0x2
      msr mdcr_el2, x1
      eret
guest: mov x2, #0xff
      msr pmcntenset_el0, x2
      mrs x3, pmcntenset_el0
      mrs x4, pmcr_el0
      ubfx x4, x4, #11, #5`,
    );
    expect([g.x(3), g.x(4)]).toEqual([3n, 2n]);
  });

  it('interrupt (PPI 23) when a counter with an enabled interrupt overflows', () => {
    const machine = createVirt({ memory: 16 << 20, cores: ['cortex-a57'], gic: 2, bootLevel: 1, console: { write: () => {} } });
    const text = `
      adr x0, table
      msr vbar_el1, x0
      movz x1, #0x0800, lsl #16
      mov w2, #1
      str w2, [x1]
      movz w2, #0x0080, lsl #16
      str w2, [x1, #0x100]
      movz x3, #0x0801, lsl #16
      mov w2, #0xff
      str w2, [x3, #4]
      mov w2, #1
      str w2, [x3]
      mov x0, #1
      msr pmcr_el0, x0
      movz x1, #0x8000, lsl #16
      msr pmintenset_el1, x1
      mov w4, #-1000
      msr pmccntr_el0, x4
      msr pmcntenset_el0, x1
      msr daifclr, #2
loop: add x5, x5, #1
      b loop
handler_table: ldr w6, [x3, #0xc]
      mrs x7, pmovsclr_el0
      msr pmovsclr_el0, x7
      ldr w8, [x3, #0x18]
      b .
      ${vectors('table')}`;
    machine.memory.load(RAM, assemble(text, { base: RAM }).value.bytes);
    machine.start({ hi: 0, lo: RAM }, 1);
    machine.run(3000);
    const x = (n: number) => machine.cores[0]!.x(n).lo >>> 0;
    expect([x(6), x(7), x(8)]).toEqual([23, 0x80000000, 1023]);
    expect(x(5)).toBe(499);
  });
});
