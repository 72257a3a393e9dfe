import { describe, expect, it } from 'vitest';
import { run } from '../guest.ts';

// [utest->dsn~platform-pmu~1]
describe('performance monitors', () => {
  it('count cycles and retired instructions while enabled, exact to the instruction', () => {
    const g = run(`
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
      mrs x6, pmccntr_el0`);
    expect(g.x(3) - g.x(2)).toBe(4n);
    expect(g.x(4) - (g.x(3) - 0n)).toBe(1n);
    expect(g.x(5)).toBe(g.x(6));
  });

  it('increment by software and wrap with the overflow bit', () => {
    const g = run(`
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
      mrs x5, pmovsset_el0`);
    expect([g.x(3), g.x(4), g.x(5)]).toEqual([0n, 4n, 0n]);
  });
});
