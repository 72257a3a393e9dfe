/** Loops, calls, faults and changing code: accelerated runs equal the reference at every budget boundary. */

import { describe, expect, it } from 'vitest';
import { VirtMachine } from '../../../src/platform/machine.ts';
import { copyLoop, mixedLoop } from '../guest-loops.ts';
import { compare, guest, translator } from './compare.ts';

const COPY = copyLoop(300, 60, 0x40100000, 0x40200000) + mixedLoop(2000, 0x40100000, 'b stop');

// [utest->dsn~platform-accelerator-identical~1]
describe('accelerated loops', () => {
  it('end as the reference ends', () => {
    const { machine, result } = compare(guest(COPY), [1_000_000]);
    expect(result.reason).toBe('power-off');
    expect(translator(machine).counts.regions).toBeGreaterThan(0);
  });

  it('stop at every instruction count where the reference stops', () => {
    const budgets = Array.from({ length: 400 }, (_, i) => (i < 40 ? 500 : 1 + ((i * 37) % 90)));
    compare(guest(COPY), budgets);
  });

  it('on two cores, with their turns', () => {
    const { machine } = compare(
      guest(`mrs x0, mpidr_el1\n${COPY}`, { cores: ['cortex-a57', 'cortex-a53'], quantum: 77 }),
      [5_000, 5_001, 200_000],
    );
    expect(translator(machine).counts.regions).toBeGreaterThan(0);
  });

  // [utest->dsn~platform-accelerator-code~1]
  it('that change their own code', () => {
    const text = `
  ldr x10, =300
  adr x1, 2f
  ldr w2, =0x91000400   // add x0, x0, #1
  ldr w3, =0x91000800   // add x0, x0, #2
1: mov x4, #60
2: add x0, x0, #1
  subs x4, x4, #1
  b.ne 2b
  tst x10, #31
  csel w5, w2, w3, ne
  b.ne 3f
  str w5, [x1]
  eor w2, w2, w3
  eor w3, w3, w2
  eor w2, w2, w3
3: subs x10, x10, #1
  b.ne 1b
  b stop`;
    const { machine } = compare(guest(text), [1_000_000]);
    expect(translator(machine).counts.dropped).toBeGreaterThan(0);
  });

  // [utest->dsn~platform-accelerator-precise~1]
  it('whose loads and stores fault in the middle', () => {
    const text = `
  adr x0, table
  msr vbar_el2, x0
  ldr x1, =0x40100000
  mov x3, #300
1: str x3, [x1], #8
  ldur x6, [x1, #-8]
  add x7, x7, x6
  tst x3, #15
  ldr x8, =0x90000000
  csel x8, x1, x8, ne
  ldr x9, [x8]
  add x10, x10, x9
  stp x10, x7, [x1]
  subs x3, x3, #1
  b.ne 1b
  b stop
.balign 2048
table: .space 0x200
  mrs x20, elr_el2
  add x21, x21, x20
  mrs x22, esr_el2
  eor x23, x23, x22
  add x20, x20, #4
  msr elr_el2, x20
  eret
`;
    const { machine } = compare(guest(text), [1_000, 3_000, 100_000]);
    expect(translator(machine).counts.regions).toBeGreaterThan(0);
    expect(machine.raw[0]!.r[42]).not.toBe(0);
  });

  // [utest->dsn~platform-accelerator-worthwhile~1]
  it.each([
    ['that poll a device', 'ldr x3, =0x9000000\n1: ldr w1, [x3, #24]\ntbz w1, #31, 1b\nb 1b'],
    ['that yield', '1: add x1, x1, #1\nyield\nb 1b'],
    ['of exceptions', 'adr x3, 2f\nmsr vbar_el2, x3\n1: svc #0\nb 1b\n.balign 2048\n2: .space 0x200\neret'],
    ['that read registers that have no translation', '1: mrs x1, mpidr_el1\nmrs x2, mpidr_el1\nb 1b'],
  ])('%s are not entered again and again', (_, text) => {
    const device = { read: () => 0, write: () => undefined };
    const make = guest(text);
    const { machine } = compare(
      (accelerate) => {
        const m = make(accelerate);
        m.map('device', 0x9000000, 0x1000, device);
        return m;
      },
      [10_000, 200_000],
    );
    const { counts } = translator(machine);
    expect(counts.regions).toBeGreaterThan(0);
    expect(counts.entered).toBeLessThan(30_000);
    expect(counts.interpreted).toBeLessThan(30_000);
  });

  // [utest->dsn~platform-accelerator-counts~1]
  it('tell what was executed in translated code and what was not', () => {
    const text = `ldr x2, =20000\n1: ${'add x1, x1, #3\n'.repeat(12)}mrs x3, mpidr_el1\nsubs x2, x2, #1\nb.ne 1b\nb stop`;
    const { machine, result } = compare(guest(text), [1_000_000]);
    const { counts } = translator(machine);
    expect(counts.executed).toBeGreaterThan(0.5 * result.instructions);
    expect(counts.executed).toBeLessThan(result.instructions);
    expect(counts.blocks).toBeGreaterThanOrEqual(counts.regions);
    expect(counts.calls()).toEqual({ MRS: counts.interpreted });
    expect(Object.values(counts.exits()).reduce((a, b) => a + b, 0)).toBe(counts.entered);
  });

  // [utest->dsn~platform-accelerator-request~1]
  it('are translated only when that was asked for', () => {
    const machine = new VirtMachine({ ramSize: 1 << 20, cores: ['cortex-a57'] });
    expect(machine.raw[0]!.accelerator).toBeUndefined();
  });
});
