import { describe, expect, it } from 'vitest';
import { createSnapshots, type Snapshot } from '../../src/platform/snapshot.ts';
import { createVirtBoard } from '../../src/platform/virt-machine.ts';
import { random } from './random.ts';

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

/** Everything in a snapshot; a page of zeros is as one without contents. */
function flat(s: Snapshot): string {
  const pages = s.frames.map((frame) => {
    const { bytes, at } = s.pages[frame]!;
    const text = Buffer.from(bytes.buffer, bytes.byteOffset + at, 4096).toString('base64');
    return /^A*=*$/.test(text) ? '' : `${frame} ${text}`;
  });
  return JSON.stringify([s.cores, [...s.devices], s.timeNs, s.turn, pages.filter((p) => p !== '')]);
}

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

  // [utest->dsn~platform-fork-lazy~1]
  it('copy a page only when it is written or looked at, and then nobody sees the other', () => {
    const at = RAM + 0x30_0000;
    const frame = 0x300;
    const a = started();
    a.machine.memory.write(at, 4, 1);
    const one = a.snapshots.take();
    expect(one.pages[frame]!.bytes.buffer).toBe(a.machine.ram.b8.buffer);
    const b = board();
    b.snapshots.restore(one);
    expect(b.machine.ram.absent[frame]).toBe(1);
    a.machine.memory.write(at, 4, 2);
    expect(one.pages[frame]!.bytes.buffer).not.toBe(a.machine.ram.b8.buffer);
    expect(b.machine.memory.read(at, 4)).toBe(1);
    expect(b.machine.ram.absent[frame]).toBe(0);
  });

  it('random writes, snapshots and restores on three machines: each reads what it wrote, or what its snapshot held', () => {
    const next = random(7);
    const pick = (n: number): number => (next() >>> 0) % n;
    const machines = Array.from({ length: 3 }, () => ({ ...board(), words: new Map<number, number>() }));
    const taken: { snapshot: Snapshot; words: Map<number, number> }[] = [];
    for (let i = 0; i < 4000; i++) {
      const m = machines[pick(3)]!;
      const word = pick(20);
      const at = RAM + word * 2048;
      const what = pick(20);
      if (what < 9) {
        m.machine.memory.write(at, 4, i);
        m.words.set(word, i);
      } else if (what < 17) {
        expect(m.machine.memory.read(at, 4)).toBe(m.words.get(word) ?? 0);
      } else if (what === 17 || taken.length === 0) {
        taken.push({ snapshot: m.snapshots.take(), words: new Map(m.words) });
      } else {
        const back = taken[pick(taken.length)]!;
        m.snapshots.restore(back.snapshot);
        m.words = new Map(back.words);
      }
      // late in the test one machine is asked for all its bytes, and stays true
      if (i > 3000 && i % 50 === 0) {
        const { bytes } = machines[0]!.machine.memory;
        for (let w = 0; w < 20; w++) {
          expect(new DataView(bytes.buffer, bytes.byteOffset).getUint32(w * 2048, true)).toBe(machines[0]!.words.get(w) ?? 0);
        }
      }
    }
    expect(taken.length).toBeGreaterThan(100);
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
