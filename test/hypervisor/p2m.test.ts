/** Stage-2 tables: what is mapped is what a walk of the tables finds, whatever was mapped and unmapped before. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FrameTable, XEN_OWNER } from '../../src/hypervisor/frames/frame-table.ts';
import { leaf, P2M_TYPES, typeIn } from '../../src/hypervisor/p2m/descriptor.ts';
import { P2m } from '../../src/hypervisor/p2m/p2m.ts';
import { Ram } from '../../src/hypervisor/ram.ts';
import { VirtMachine } from '../../src/platform/machine.ts';

function fresh() {
  const machine = new VirtMachine({ ramSize: 4 << 20, cores: ['cortex-a57'] });
  const ram = new Ram(machine.memory);
  const frames = new FrameTable(ram.base, ram.size);
  const dropped: number[] = [];
  return { frames, dropped, p2m: new P2m(1, { ram, frames, invalidate: (vmid) => dropped.push(vmid) }) };
}

describe('stage-2 tables', () => {
  // [utest->dsn~hyp-p2m-descriptors~1]
  it('write the descriptors of the architecture', () => {
    expect(leaf(0x4000_1000, 'ram-rw', 3).toString(16)).toBe('800000400017ff');
    expect(leaf(0x4020_0000, 'ram-ro', 2) & 0xfffn).toBe(0x77dn);
    for (const type of P2M_TYPES.slice(1)) {
      const d = leaf(0x4000_0000, type, 3);
      expect(typeIn(d)).toBe(type);
      expect((d >> 6n) & 3n).toBe(type.endsWith('-ro') ? 1n : 3n);
      expect((d >> 54n) & 1n, type).toBe(type.startsWith('ram') ? 0n : 1n);
    }
  });

  // [utest->dsn~hyp-p2m-map~1]
  it('use the largest blocks that fit', () => {
    const { p2m } = fresh();
    expect(p2m.map(0x4_0000, 0x4_0000, 'ram-rw', 18)).toBe(true);
    expect(p2m.lookup(0x4_1234)).toEqual({ mfn: 0x4_1234, type: 'ram-rw', level: 1 });
    expect(p2m.map(0x8_0200, 0x4_0200, 'ram-rw', 10)).toBe(true);
    expect(p2m.lookup(0x8_0201)?.level).toBe(2);
    expect(p2m.map(0x8_1001, 0x4_0000, 'ram-rw', 9)).toBe(true);
    expect(p2m.lookup(0x8_1001)?.level).toBe(3);
    expect(p2m.map(2 ** 28, 1, 'ram-rw')).toBe(false);
    expect(p2m.lookup(-1)).toBeUndefined();
  });

  // [utest->dsn~hyp-p2m-unmap~1]
  it('split a block when one of its frames goes', () => {
    const { p2m, dropped } = fresh();
    p2m.map(0x4_0000, 0x4_0000, 'ram-ro', 18);
    dropped.length = 0;
    expect(p2m.unmap(0x4_1234)).toBe(true);
    expect(dropped).toEqual([1]);
    expect(p2m.lookup(0x4_1234)).toBeUndefined();
    expect(p2m.lookup(0x4_1233)).toEqual({ mfn: 0x4_1233, type: 'ram-ro', level: 3 });
    expect(p2m.lookup(0x4_1400)).toEqual({ mfn: 0x4_1400, type: 'ram-ro', level: 2 });
    expect([...p2m.mappings()].reduce((n, m) => n + [0, 2 ** 18, 512, 1][m.level]!, 0)).toBe(2 ** 18 - 1);
  });

  // [utest->dsn~hyp-p2m-walk~1]
  it('agree with a plain map after any sequence, and give every table back', () => {
    const step = fc.record({
      unmap: fc.boolean(),
      gfn: fc.integer({ min: 0, max: 1200 }),
      mfn: fc.integer({ min: 0, max: 2000 }),
      order: fc.constantFrom(0, 0, 0, 3, 9),
      type: fc.constantFrom('ram-rw', 'ram-ro', 'grant-rw'),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const { p2m, frames } = fresh();
        const free = frames.free();
        const plain = new Map<number, string>();
        for (const s of steps) {
          if (s.unmap) {
            p2m.unmap(s.gfn);
            plain.delete(s.gfn);
            continue;
          }
          const [gfn, mfn] = s.order === 9 ? [s.gfn & ~511, s.mfn & ~511] : [s.gfn, s.mfn];
          expect(p2m.map(gfn, mfn, s.type as 'ram-rw', s.order)).toBe(true);
          for (let i = 0; i < 2 ** s.order; i++) plain.set(gfn + i, `${mfn + i} ${s.type}`);
        }
        for (let gfn = 0; gfn < 1800; gfn += 1) {
          const found = p2m.lookup(gfn);
          expect(found && `${found.mfn} ${found.type}`).toBe(plain.get(gfn));
        }
        expect(frames.owned(XEN_OWNER, 'page-table')).toBe(frames.owned(XEN_OWNER));
        p2m.destroy();
        expect(frames.free()).toBe(free + 2);
        expect(frames.audit()).toEqual([]);
      }),
      { numRuns: 60, seed: 3 },
    );
  });
});
