/** What comes from outside into translated loops: interrupts, other masters' writes, snapshots. Equal to the reference. */
import { describe, expect, it } from 'vitest';
import type { VirtMachine } from '../../../src/platform/machine.ts';
import { createSnapshots } from '../../../src/platform/snapshot.ts';
import { RAM } from '../guest.ts';
import { compare, guest, stateOf, translator } from './compare.ts';

const LOOP = `
  adr x0, table
  msr vbar_el2, x0
  mov x0, #0x10
  msr hcr_el2, x0
  msr daifclr, #2
  ldr x10, =40000
1: add x1, x1, #3
  eor x2, x2, x1, lsl #5
  tbz x1, #4, 2f
  bl 3f
2: subs x10, x10, #1
  b.ne 1b
  b stop
3: add x3, x3, x2
  ret
.ltorg
.balign 2048
table: .space 0x280
  mrs x20, elr_el2
  eor x21, x20, x21, ror #3
  add x22, x22, #1
  ldr x23, =0x09000000
  str w22, [x23]
  eret
`;

/** An alarm asserts the interrupt input at odd times; the guest's store takes it back. */
function interrupted(make: (accelerate: boolean) => VirtMachine): (accelerate: boolean) => VirtMachine {
  return (accelerate) => {
    const machine = make(accelerate);
    const input = machine.inputs(0);
    let count = 0;
    const alarm = machine.clock.alarm(() => {
      input.set('irq', true);
      alarm.arm(machine.clock.now() + 97 + ((++count * 31) % 211));
    });
    machine.map('latch', 0x09000000, 0x1000, { read: () => 0, write: () => input.set('irq', false) });
    alarm.arm(333);
    return machine;
  };
}

describe('translated loops', () => {
  // [utest->dsn~platform-accelerator-identical~1]
  it('are interrupted at the same instructions', () => {
    const { machine, result } = compare(interrupted(guest(LOOP)), [10_001, 20_000, 3_000_000]);
    expect(result.reason).toBe('power-off');
    expect(translator(machine).counts.regions).toBeGreaterThan(0);
    expect(machine.raw[0]!.r[44]).toBeGreaterThan(500);
  });

  // [utest->dsn~platform-accelerator-code~1]
  it('see code that a bus master wrote', () => {
    const machines = [false, true].map((accelerate) => {
      const machine = guest(LOOP)(accelerate);
      machine.run(50_000);
      // add x1, x1, #3 becomes add x1, x1, #5
      const at = [...Array(64).keys()].map((i) => RAM + 4 * i).find((pa) => machine.memory.read(pa, 4) >>> 0 === 0x91000c21)!;
      machine.memory.write(at, 4, 0x91001421);
      machine.run(40_000);
      return machine;
    }) as [VirtMachine, VirtMachine];
    expect(stateOf(machines[1])).toEqual(stateOf(machines[0]));
    expect(translator(machines[1]).counts.dropped).toBe(1);
  });

  // [utest->dsn~platform-accelerator-code~1]
  it('go back to a snapshot and run again to the same state', () => {
    const machine = guest(LOOP)(true);
    machine.run(50_000);
    const snapshots = createSnapshots(machine, new Map());
    const snapshot = snapshots.take();
    machine.run(60_000);
    const first = stateOf(machine);
    const other = guest(LOOP)(true);
    createSnapshots(other, new Map()).restore(snapshot);
    other.run(60_000);
    expect(stateOf(other)).toEqual(first);
    snapshots.restore(snapshot);
    machine.run(60_000);
    expect(stateOf(machine)).toEqual(first);
    const plain = guest(LOOP)(false);
    plain.run(50_000);
    plain.run(60_000);
    expect(stateOf(plain)).toEqual(first);
  });
});
