import { describe, expect, it } from 'vitest';
import { createSnapshots, type Snapshot } from '../../src/platform/snapshot.ts';
import { createVirtBoard } from '../../src/platform/virt-machine.ts';

const RAM = 0x4000_0000;
const MIB = 2 ** 20;

/** MOV X1, #1 << 30 + 0x100000; loop: ADD X0, X0, #1; STR X0, [X1, X0]… a counter that dirties one page after the other. */
const PROGRAM = [
  0xd2a80201, // mov x1, #0x40100000
  0x91000400, // loop: add x0, x0, #1
  0x8b003022, // add x2, x1, x0, lsl #12
  0xf9000040, // str x0, [x2]
  0xf2403c1f, // tst x0, #0xffff
  0x12000c03, // and w3, w0, #15
  0x11010463, // add w3, w3, #65
  0xd2a12004, // mov x4, #0x09000000
  0x39000083, // strb w3, [x4]
  0x17fffff8, // b loop
];

function board(cores = 1) {
  const console: number[] = [];
  const made = createVirtBoard({
    memory: 64 * MIB,
    cores: Array(cores).fill('cortex-a57'),
    gic: 3,
    bootLevel: 2,
    console: { write: (byte) => console.push(byte) },
  });
  return { ...made, console, snapshots: createSnapshots(made.machine, made.devices) };
}

function started(cores = 1) {
  const b = board(cores);
  b.machine.memory.load(RAM, new Uint8Array(Uint32Array.from(PROGRAM).buffer));
  for (const core of b.machine.cores) core.powerOn({ hi: 0, lo: RAM }, { hi: 0, lo: 0 }, 2);
  return b;
}

const flat = (s: Snapshot) =>
  JSON.stringify([s.cores, [...s.devices], s.timeNs, s.turn, s.pages.map((p) => (p ? Buffer.from(p).toString('base64') : 0))]);

// [utest->dsn~platform-snapshot~1]
describe('snapshots of a machine', () => {
  it.each([1, 2])('%d cores: running again from a snapshot gives the same bytes', (cores) => {
    const b = started(cores);
    b.machine.run(4096 * 10);
    const first = b.snapshots.take();
    b.console.length = 0;
    b.machine.run(4096 * 10);
    const once = [flat(b.snapshots.take()), [...b.console]];
    b.snapshots.restore(first);
    b.console.length = 0;
    b.machine.run(4096 * 10);
    expect([flat(b.snapshots.take()), [...b.console]]).toEqual(once);
    expect(once[1]!.length).toBeGreaterThan(1000);
  });

  it('go back exactly, also over pages written in between', () => {
    const b = started();
    const cold = b.snapshots.take();
    b.machine.run(10_000);
    const warm = b.snapshots.take();
    b.machine.run(10_000);
    b.snapshots.restore(cold);
    expect(flat(b.snapshots.take())).toBe(flat(cold));
    b.snapshots.restore(warm);
    expect(flat(b.snapshots.take())).toBe(flat(warm));
  });

  it('share the pages that did not change', () => {
    const b = started();
    b.machine.run(10_000);
    const one = b.snapshots.take();
    b.machine.run(20);
    const two = b.snapshots.take();
    const different = one.pages.filter((page, frame) => page !== two.pages[frame]);
    expect(different.length).toBeLessThan(5);
    expect(one.pages.filter((p) => p !== undefined).length).toBeGreaterThan(1000);
  });

  it('a fork in another machine runs as the original does, and they do not disturb each other', () => {
    const a = started();
    a.machine.run(5000);
    const snapshot = a.snapshots.take();
    const b = board();
    b.snapshots.restore(snapshot);
    b.machine.run(5000);
    const forked = flat(b.snapshots.take());
    a.machine.run(5000);
    expect(flat(a.snapshots.take())).toBe(forked);
    b.machine.memory.write(RAM + 0x200000, 4, 0xdeadbeef);
    expect(a.machine.memory.read(RAM + 0x200000, 4)).not.toBe(0xdeadbeef);
  });

  it('code that was overwritten after the snapshot is the old code again', () => {
    const b = started();
    b.machine.run(1000);
    const snapshot = b.snapshots.take();
    b.machine.run(900);
    const expected = flat(b.snapshots.take());
    b.machine.memory.write(RAM + 4, 4, 0x14000000); // b .
    b.machine.run(1000);
    b.snapshots.restore(snapshot);
    b.machine.run(900);
    expect(flat(b.snapshots.take())).toBe(expected);
  });

  it('a machine of another shape refuses', () => {
    const snapshot = started(2).snapshots.take();
    expect(() => board(1).snapshots.restore(snapshot)).toThrow('same shape');
  });
});
