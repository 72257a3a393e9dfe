import { describe, expect, it } from 'vitest';
import { createGicV2, createGicV2m } from '../../../../src/platform/devices/gic/gicv2.ts';
import type { InterruptKind, MmioDevice } from '../../../../src/platform/ports.ts';
import { FakeLine } from '../fakes.ts';

function gic(cores = 2) {
  const signals = Array.from({ length: cores }, () => new Map<InterruptKind, boolean>());
  const unit = createGicV2({ cores, inputs: (core) => ({ set: (kind, level) => void signals[core]!.set(kind, level) }) });
  const frame = (device: MmioDevice) => ({
    rd: (offset: number, core = 0) => device.read(offset, 4, core),
    wr: (offset: number, value: number, core = 0) => device.write(offset, 4, value >>> 0, core),
  });
  return {
    unit,
    d: frame(unit.distributor),
    c: frame(unit.cpuInterface),
    h: frame(unit.hypervisorControl),
    v: frame(unit.virtualCpuInterface),
    signal: (kind: InterruptKind, core = 0) => signals[core]!.get(kind) ?? false,
  };
}

/** Everything on, mask open, SPI 40 (edge, priority 0x80) to core 0, PPI 20 enabled. */
function ready(cores = 2) {
  const g = gic(cores);
  g.d.wr(0, 3);
  for (let n = 0; n < cores; n++) {
    g.c.wr(0, 1, n);
    g.c.wr(4, 0xff, n);
    g.d.wr(0x100, 1 << 20, n);
    g.unit.distributor.write(0x400 + 20, 1, 0x80, n);
  }
  g.unit.distributor.write(0x400 + 40, 1, 0x80, 0);
  g.unit.distributor.write(0x800 + 40, 1, 1, 0);
  g.d.wr(0xc08, 2 << 16);
  g.d.wr(0x104, 1 << 8);
  return g;
}

// [utest->dsn~platform-gicv2-distributor~1]
describe('GICv2 distributor', () => {
  it('identifies itself and counts its cores', () => {
    const { d } = gic(2);
    expect([d.rd(4), d.rd(8), d.rd(0xfe8) & 0xf0]).toEqual([0x28, 0x43b, 0x20]);
    expect(gic(1).d.rd(4)).toBe(8);
  });

  it('banks the first 32 interrupts by core; SGIs are enabled for ever', () => {
    const { d } = gic(2);
    d.wr(0x100, 1 << 20, 1);
    expect([d.rd(0x100, 0), d.rd(0x100, 1)]).toEqual([0xffff, 0x10ffff]);
    d.wr(0x180, 0xffffffff, 1);
    expect(d.rd(0x100, 1)).toBe(0xffff);
    d.wr(0xc00, 0);
    d.wr(0xc04, 0xffffffff);
    expect([d.rd(0xc00), d.rd(0xc04)]).toEqual([0xaaaaaaaa, 0xaaaaaaaa]);
  });

  it('targets: private ones name the accessing core, shared ones keep existing cores, a uniprocessor has none', () => {
    const { d, unit } = gic(2);
    expect([unit.distributor.read(0x805, 1, 0), unit.distributor.read(0x805, 1, 1)]).toEqual([1, 2]);
    d.wr(0x828, 0xffffffff);
    d.wr(0x800, 0xffffffff);
    expect([d.rd(0x828), d.rd(0x800, 1)]).toEqual([0x03030303, 0x02020202]);
    const one = gic(1);
    one.d.wr(0x828, 0xffffffff);
    expect([one.d.rd(0x828), one.d.rd(0x800)]).toEqual([0, 0]);
  });

  it('keeps five priority bits and the group', () => {
    const { d } = gic();
    d.wr(0x420, 0xffffffff);
    d.wr(0x84, 0x12345678);
    expect([d.rd(0x420), d.rd(0x84)]).toEqual([0xf8f8f8f8, 0x12345678]);
  });

  it('is RAZ/WI at reserved offsets, beyond the lines and for narrow accesses', () => {
    const { d, unit } = gic();
    for (const offset of [0x0c, 0x7c, 0x100 + 4 * 9, 0x400 + 288, 0x800 + 288, 0xe00, 0xf00, 0xf30, 0x1000]) {
      d.wr(offset, 0xffffffff);
      expect(d.rd(offset), offset.toString(16)).toBe(0);
    }
    unit.distributor.write(0x104, 1, 0xff, 0);
    expect([d.rd(0x104), unit.distributor.read(4, 2, 0)]).toEqual([0, 0]);
  });
});

// [utest->dsn~platform-gicv2-cpu-interface~1]
describe('GICv2 CPU interface', () => {
  it('acknowledges, ends, and reports the running priority', () => {
    const { c, d, unit, signal } = ready();
    unit.line(40).set(true);
    expect([signal('irq'), signal('fiq'), c.rd(0x18), c.rd(0x0c)]).toEqual([true, false, 40, 40]);
    expect([signal('irq'), c.rd(0x14), d.rd(0x304), c.rd(0x0c)]).toEqual([false, 0x80, 0x100, 1023]);
    c.wr(0x10, 40);
    expect([c.rd(0x14), d.rd(0x304)]).toEqual([0xff, 0]);
  });

  it('with EOImode splits priority drop and deactivation', () => {
    const { c, d, unit } = ready();
    c.wr(0, 0x201);
    unit.line(40).set(true);
    c.rd(0x0c);
    c.wr(0x10, 40);
    expect([c.rd(0x14), d.rd(0x304)]).toEqual([0xff, 0x100]);
    c.wr(0x1000, 40);
    expect(d.rd(0x304)).toBe(0);
    c.wr(0, 1);
    unit.line(40).set(false);
    unit.line(40).set(true);
    c.rd(0x0c);
    c.wr(0x1000, 40); // without EOImode DIR does nothing
    expect(d.rd(0x304)).toBe(0x100);
  });

  it('hides Group 1 from IAR behind AckCtl and shows it in AIAR', () => {
    const { c, d, unit, signal } = ready();
    c.wr(0, 3);
    d.wr(0x84, 1 << 8);
    unit.line(40).set(true);
    expect([signal('irq'), c.rd(0x0c), c.rd(0x18), c.rd(0x28), c.rd(0x20)]).toEqual([true, 1022, 1022, 40, 40]);
    c.wr(0x24, 40);
    expect(c.rd(0x14)).toBe(0xff);
    c.wr(0, 7);
    unit.line(40).set(false);
    unit.line(40).set(true);
    expect(c.rd(0x0c)).toBe(40);
  });

  it('FIQEn signals Group 0 as FIQ', () => {
    const { c, unit, signal } = ready();
    c.wr(0, 9);
    unit.line(40).set(true);
    expect([signal('irq'), signal('fiq'), c.rd(0x20)]).toEqual([false, true, 1023]);
  });

  it('keeps the bits that exist', () => {
    const { c, unit } = gic();
    for (const offset of [0, 4, 8, 0x1c]) c.wr(offset, 0xffffffff);
    expect([c.rd(0), c.rd(4), c.rd(8), c.rd(0x1c)]).toEqual([0x3ff, 0xf8, 7, 7]);
    c.wr(8, 0);
    c.wr(0x1c, 0);
    expect([c.rd(8), c.rd(0x1c), c.rd(0xfc), c.rd(0x10), c.rd(0x2c), c.rd(0x1004)]).toEqual([2, 3, 0x2043b, 0, 0, 0]);
    expect(unit.cpuInterface.read(0, 1, 0)).toBe(0);
  });
});

// [utest->dsn~platform-gicv2-prioritisation~1]
describe('GICv2: targets, priorities, SGIs', () => {
  it('an SPI reaches the cores it targets', () => {
    const { unit, signal } = ready();
    unit.distributor.write(0x800 + 40, 1, 2, 0);
    unit.line(40).set(true);
    expect([signal('irq', 0), signal('irq', 1)]).toEqual([false, true]);
  });

  it('SGIs carry their sender, one by one', () => {
    const { c, d, signal } = ready(3);
    d.wr(0xf00, (2 << 16) | (0 << 24) | 5, 0);
    d.wr(0xf00, (2 << 16) | 5, 2);
    expect([signal('irq', 1), d.rd(0xf24, 1)]).toEqual([true, 5 << 8]);
    expect([c.rd(0x18, 1), c.rd(0x0c, 1)]).toEqual([5, 5]);
    c.wr(0x10, 5, 1);
    expect([signal('irq', 1), c.rd(0x0c, 1)]).toEqual([true, 5 | (2 << 10)]);
    c.wr(0x10, 5 | (2 << 10), 1);
    expect(signal('irq', 1)).toBe(false);
  });

  it('SGI filters: all others, myself; pending bits can be set and cleared', () => {
    const { d, signal } = ready(3);
    d.wr(0xf00, (1 << 24) | 1, 1);
    expect([0, 1, 2].map((n) => signal('irq', n))).toEqual([true, false, true]);
    d.wr(0xf00, (2 << 24) | 2, 1);
    expect(signal('irq', 1)).toBe(true);
    d.wr(0xf10, 2 << 16, 1);
    expect(signal('irq', 1)).toBe(false);
    d.wr(0xf20, 4 << 24, 1);
    expect([signal('irq', 1), d.rd(0xf10, 1)]).toEqual([true, 4 << 24]);
  });

  it('only a more urgent priority preempts, and PMR masks', () => {
    const { c, unit, signal } = ready();
    unit.line(40).set(true);
    c.rd(0x0c);
    unit.privateLine(0, 20).set(true);
    expect(signal('irq')).toBe(false);
    unit.distributor.write(0x400 + 20, 1, 0x40, 0);
    expect(signal('irq')).toBe(true);
    c.wr(4, 0x40);
    expect(signal('irq')).toBe(false);
  });

  it('a level interrupt follows its wire', () => {
    const { c, unit, signal } = ready();
    unit.privateLine(1, 20).set(true);
    expect([signal('irq', 1), c.rd(0x0c, 1), signal('irq', 1)]).toEqual([true, 20, false]);
    c.wr(0x10, 20, 1);
    expect(signal('irq', 1)).toBe(true);
    unit.privateLine(1, 20).set(false);
    expect(signal('irq', 1)).toBe(false);
  });
});

const LR = { pending: 1 << 28, active: 1 << 29, group1: 1 << 30, hw: 0x80000000, eoi: 1 << 19 };

// [utest->dsn~platform-gicv2-virtual~1]
describe('GICv2: virtual interrupts', () => {
  function guest() {
    const g = ready();
    g.h.wr(0, 1);
    g.v.wr(0, 1);
    g.v.wr(4, 0xff);
    return g;
  }
  const lr = (id: number, priority: number, flags: number, physical = 0) =>
    (id | (physical << 10) | (priority << 23) | flags) >>> 0;

  it('reports four list registers', () => {
    expect(gic().h.rd(4)).toBe(0x90000003);
  });

  it('a list register is taken and ended by the guest', () => {
    const { h, v, signal } = guest();
    h.wr(0x100, lr(27, 0x14, LR.pending));
    expect([signal('virq'), signal('vfiq'), v.rd(0x18)]).toEqual([true, false, 27]);
    expect([v.rd(0x0c), h.rd(0x100), v.rd(0x14), h.rd(0xf0)]).toEqual([27, lr(27, 0x14, LR.active), 0xa0, 1 << 20]);
    v.wr(0x10, 27);
    expect([h.rd(0x100), v.rd(0x14), h.rd(0x30)]).toEqual([lr(27, 0x14, 0), 0xff, 15]);
  });

  it('VFIQEn makes Group 0 a virtual FIQ; Group 1 hides behind AckCtl', () => {
    const { h, v, signal } = guest();
    h.wr(0x100, lr(27, 0x14, LR.pending));
    v.wr(0, 9);
    expect([signal('virq'), signal('vfiq')]).toEqual([false, true]);
    h.wr(0x100, lr(28, 0x14, LR.pending | LR.group1));
    v.wr(0, 2);
    expect([v.rd(0x0c), v.rd(0x28), v.rd(0x20)]).toEqual([1022, 28, 28]);
    v.wr(0x24, 28);
    expect(v.rd(0x14)).toBe(0xff);
  });

  it('a virtual SGI shows its sender', () => {
    const { h, v } = guest();
    h.wr(0x104, lr(3, 0x14, LR.pending, 2));
    expect(v.rd(0x0c)).toBe(3 | (2 << 10));
    v.wr(0x10, 3 | (2 << 10));
    expect(h.rd(0x104)).toBe(lr(3, 0x14, 0, 2));
  });

  it('a hardware list register deactivates the physical interrupt', () => {
    const { c, d, h, v, unit } = guest();
    c.wr(0, 0x201);
    unit.line(40).set(true);
    c.rd(0x0c);
    c.wr(0x10, 40);
    h.wr(0x10c, lr(40, 0x14, LR.pending | LR.hw, 40));
    v.rd(0x0c);
    expect(d.rd(0x304)).toBe(0x100);
    v.wr(0x10, 40);
    expect(d.rd(0x304)).toBe(0);
  });

  it('EOImode, DIR, EOIcount and maintenance', () => {
    const { d, h, v } = guest();
    v.wr(0, 0x201);
    h.wr(0x100, lr(33, 0x14, LR.pending | LR.eoi));
    v.rd(0x0c);
    v.wr(0x10, 33);
    expect([h.rd(0x100) & LR.active, h.rd(0x20)]).toEqual([LR.active, 0]);
    v.wr(0x1000, 33);
    expect([h.rd(0x20), h.rd(0x10), (d.rd(0x200) >>> 25) & 1]).toEqual([1, 1, 1]);
    h.wr(0x100, 0);
    expect((d.rd(0x200) >>> 25) & 1).toBe(0);
    v.wr(0x1000, 99);
    expect(h.rd(0) >>> 27).toBe(1);
  });

  it('VMCR and the guest registers are one state', () => {
    const { h, v } = gic();
    h.wr(8, (0x14 << 27) | (4 << 21) | (5 << 18) | 0x217);
    expect([v.rd(0), v.rd(4), v.rd(8), v.rd(0x1c)]).toEqual([0x217, 0xa0, 4, 5]);
    v.wr(4, 0x50);
    expect(h.rd(8) >>> 27).toBe(10);
  });

  it('comes back from a snapshot', () => {
    const g = guest();
    g.h.wr(0x100, lr(27, 0x14, LR.pending));
    g.unit.line(40).set(true);
    const other = gic();
    other.unit.restore(structuredClone(g.unit.save()));
    expect([other.signal('virq'), other.signal('irq'), other.c.rd(0x0c)]).toEqual([true, true, 40]);
  });
});

// [utest->dsn~platform-gicv2m~1]
describe('GICv2m frame', () => {
  it('names its range and pulses the written interrupt', () => {
    const lines = new Map<number, FakeLine>();
    const line = (intid: number) => {
      const l = lines.get(intid) ?? new FakeLine();
      lines.set(intid, l);
      return l;
    };
    const frame = createGicV2m({ base: 80, count: 64, line });
    expect(frame.read(8, 4, 0)).toBe((80 << 16) | 64);
    for (const n of [81, 79, 144]) frame.write(0x40, 4, n, 0);
    expect([...lines].map(([n, l]) => [n, l.changes])).toEqual([[81, 2]]);
    expect([frame.read(0x40, 4, 0), frame.read(0x10, 4, 0), frame.read(8, 2, 0)]).toEqual([0, 0, 0]);
  });
});
