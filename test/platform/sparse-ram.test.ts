import { describe, expect, it } from 'vitest';
import { FrameMap } from '../../src/platform/cpu/frame-map.ts';
import { createSnapshots } from '../../src/platform/snapshot.ts';
import { createVirtBoard } from '../../src/platform/virt-machine.ts';
import { RAM, run } from './guest.ts';

const GIB = 2 ** 30;

function board() {
  const made = createVirtBoard({ memory: 8 * GIB, cores: ['cortex-a57'], gic: 3, bootLevel: 2, console: { write: () => {} } });
  return { ...made, snapshots: createSnapshots(made.machine, made.devices) };
}

// [utest->dsn~platform-sparse-ram~1]
describe('more RAM than one array holds', () => {
  it('is read and written by the guest up to its last byte, and ends there', () => {
    const g = run(
      `ldr x1, =0x23ffffff8
      ldr x2, =0x1122334455667788
      str x2, [x1]
      stur x2, [x1, #-8]
      ldr x3, =0x140000000
      str x1, [x3]
      ldr x4, [x1]
      ldr x5, [x3]
      ldr x6, =0x100000ffc
      stur x2, [x6, #1]
      ldur x7, [x6, #1]
      adr x9, vect
      msr vbar_el2, x9
      ldr x8, [x1, #8]
      b stop
      ${'.balign 2048'}
      vect: .space 0x200
      mrs x10, esr_el2
      mrs x11, far_el2
      b stop`,
      { ramSize: 8 * GIB },
    );
    expect(g.x(4)).toBe(0x1122334455667788n);
    expect(g.x(5)).toBe(0x23ffffff8n);
    expect(g.x(7)).toBe(0x1122334455667788n);
    expect(g.x(10) >> 26n).toBe(0x25n);
    expect(g.x(10) & 0x3fn).toBe(0x10n);
    expect(g.x(11)).toBe(0x240000000n);
    const { memory } = g.machine;
    expect(memory.read64(0x23ffffff0)).toEqual({ lo: 0x55667788, hi: 0x11223344 });
    expect(memory.read(0x1ffffffff, 1)).toBe(0);
  });

  it('is reached by bus masters across pages', () => {
    const { memory } = board().machine;
    const data = Uint8Array.from({ length: 10_000 }, (_, i) => i * 7);
    expect(memory.load(0x1_8000_0ff0, data)).toBe(true);
    expect(memory.copy(0x1_8000_0ff0, data.length)).toEqual(data);
    expect(memory.load(RAM + 8 * GIB - 10, data)).toBe(false);
  });

  it('belongs to snapshots: going back and forking give the pages of each, wherever they lie', () => {
    const a = board();
    const at = [0x2_0000_0000, 0x1_0000_0000, 0x2_3fff_f000];
    a.machine.memory.write(at[0]!, 4, 1);
    const first = a.snapshots.take();
    a.machine.memory.write(at[0]!, 4, 2);
    a.machine.memory.write(at[1]!, 4, 3);
    const second = a.snapshots.take();
    const b = board();
    b.machine.memory.write(at[2]!, 4, 4);
    const seen = (m: typeof a) => at.map((pa) => m.machine.memory.read(pa, 4));
    b.snapshots.restore(second);
    expect(seen(b)).toEqual([2, 3, 0]);
    a.snapshots.restore(first);
    expect(seen(a)).toEqual([1, 0, 0]);
    a.machine.memory.write(at[2]!, 4, 5);
    a.snapshots.restore(second);
    expect(seen(a)).toEqual([2, 3, 0]);
    expect(seen(b)).toEqual([2, 3, 0]);
  });

  it('has no place for a page when all are taken', () => {
    const map = new FrameMap(10, 3);
    expect([9, 0, 9, 5, 7].map((frame) => map.place(frame))).toEqual([0, 1, 0, 2, -1]);
    const kept = map.save();
    map.restore(Int32Array.from([7]));
    expect([7, 9].map((frame) => map.place(frame))).toEqual([0, 1]);
    map.restore(kept);
    expect([5, 9, 7].map((frame) => map.place(frame))).toEqual([2, 0, -1]);
  });
});
