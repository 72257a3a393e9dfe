import { describe, expect, it } from 'vitest';
import { GICD_BANK } from '../../../../src/platform/devices/gic/gicv3-distributor.ts';
import { GICR_BANK } from '../../../../src/platform/devices/gic/gicv3-redistributor.ts';
import { FakeCore } from '../fakes.ts';
import { gic, ready } from './gicv3-bench.ts';

// [utest->dsn~platform-gicv3-distributor~1]
describe('GICv3 distributor', () => {
  it('identifies itself: 256 lines, 16-bit INTIDs, one security state, affinity routing', () => {
    const { gicd } = gic();
    expect(gicd(4) & 31).toBe(7);
    expect((gicd(4) >>> 19) & 31).toBe(15);
    expect(gicd(0)).toBe(0x50);
    expect([gicd(8), gicd(0xffe8) & 0xf0, gicd(0xfff0)]).toEqual([0x43b, 0x30, 0x0d]);
  });

  it('sets and clears by ones, and leaves word 0 to the redistributors', () => {
    const { gicd } = gic();
    for (const [set, clear] of [
      [0x100, 0x180],
      [0x200, 0x280],
      [0x300, 0x380],
    ]) {
      gicd(set! + 4, 0xf0);
      gicd(set! + 4, 0x0f);
      expect(gicd(set! + 4)).toBe(0xff);
      gicd(clear! + 4, 0x3c);
      expect([gicd(set! + 4), gicd(clear! + 4)]).toEqual([0xc3, 0xc3]);
      gicd(set!, 0xffffffff);
      expect(gicd(set!)).toBe(0);
    }
  });

  it('keeps five priority bits, byte by byte', () => {
    const { unit, gicd } = gic();
    unit.distributor.write(0x421, 1, 0xff, 0);
    expect(gicd(0x420)).toBe(0x0000f800);
    expect(unit.distributor.read(0x421, 1, 0)).toBe(0xf8);
    gicd(0x400, 0xffffffff);
    expect(gicd(0x400)).toBe(0);
  });

  it('keeps only the edge bit of the configuration', () => {
    const { gicd } = gic();
    gicd(0xc08, 0xffffffff);
    expect(gicd(0xc08)).toBe(0xaaaaaaaa);
    gicd(0xc00, 0xffffffff);
    expect(gicd(0xc00)).toBe(0);
  });

  it('keeps the affinity of IROUTER and has no 1-of-N routing', () => {
    const { gicd } = gic();
    gicd(0x6000 + 8 * 32, 0xffffffff);
    gicd(0x6000 + 8 * 32 + 4, 0xffffffff);
    expect([gicd(0x6000 + 8 * 32), gicd(0x6000 + 8 * 32 + 4), gicd(0x6000)]).toEqual([0xffffff, 0xff, 0]);
  });

  it('is RAZ/WI beyond the lines, at reserved offsets, for legacy registers and for narrow accesses', () => {
    const { unit, gicd } = gic();
    for (const offset of [0x100 + 4 * 8, 0x14, 0x7c, 0x800, 0x820, 0xf00, 0xd04, 0xe08, 0x5000, 0x6000 + 8 * 256, 0xc000]) {
      gicd(offset, 0xffffffff);
      expect(gicd(offset), offset.toString(16)).toBe(0);
    }
    unit.distributor.write(0x104, 1, 0xff, 0);
    unit.distributor.write(0x104, 2, 0xff, 0);
    expect([gicd(0x104), unit.distributor.read(4, 1, 0), unit.distributor.read(4, 2, 0)]).toEqual([0, 0, 0]);
    expect(GICD_BANK.nameAt(0x108)).toBe('GICD_ISENABLER2');
  });
});

// [utest->dsn~platform-gicv3-redistributor~1]
describe('GICv3 redistributor', () => {
  it('says which core it is and which is last', () => {
    const { gicr } = gic(3);
    expect([0, 1, 2].map((n) => gicr(8, undefined, n))).toEqual([0x000, 0x100, 0x210]);
    expect([0, 1, 2].map((n) => gicr(12, undefined, n))).toEqual([0, 1, 2]);
    expect(gicr(0xffe8)).toBe(0x3b);
  });

  it('goes through the wake-up handshake', () => {
    const { gicr } = gic();
    expect(gicr(0x14)).toBe(6);
    gicr(0x14, 0);
    expect(gicr(0x14)).toBe(0);
    gicr(0x14, 2);
    expect(gicr(0x14)).toBe(6);
  });

  it('keeps SGIs and PPIs per core; SGIs are edge-triggered for ever', () => {
    const { gicr } = gic();
    gicr(0x10100, 0xff, 0);
    gicr(0x10c00, 0);
    gicr(0x10c04, 0xffffffff);
    expect([gicr(0x10100, undefined, 0), gicr(0x10100, undefined, 1)]).toEqual([0xff, 0]);
    expect([gicr(0x10c00), gicr(0x10c04), gicr(0x10c04, undefined, 1)]).toEqual([0xaaaaaaaa, 0xaaaaaaaa, 0]);
  });

  it('without an ITS has no LPIs', () => {
    const { gicr } = gic();
    for (const offset of [0, 0x70, 0x74, 0x78, 0x7c]) {
      gicr(offset, 0xffffffff);
      expect(gicr(offset)).toBe(0);
    }
  });

  it('is RAZ/WI elsewhere and for narrow accesses', () => {
    const { unit, gicr } = gic();
    for (const offset of [0x20, 0x100, 0x80, 0x10000, 0x10104, 0x10c08, 0x10e00, 0x1ffe0]) {
      gicr(offset, 0xffffffff);
      expect(gicr(offset), offset.toString(16)).toBe(0);
    }
    unit.redistributors.write(0x10100, 2, 0xffff, 0);
    expect(gicr(0x10100)).toBe(0);
    expect(GICR_BANK.nameAt(0x10400)).toBe('GICR_IPRIORITYR0');
  });
});

// [utest->dsn~platform-gicv3-prioritisation~1]
describe('GICv3: pending, acknowledge, end', () => {
  it('an edge stays pending until acknowledged; end of interrupt drops priority and deactivates', () => {
    const g = ready();
    g.unit.line(40).set(true);
    g.unit.line(40).set(false);
    expect([g.signal('irq'), g.signal('fiq'), g.signal('irq', 1)]).toEqual([true, false, false]);
    expect(g.rd('ICC_HPPIR1_EL1')).toBe(40n);
    expect(g.rd('ICC_IAR1_EL1')).toBe(40n);
    expect([g.signal('irq'), g.rd('ICC_RPR_EL1'), g.gicd(0x304), g.gicd(0x204)]).toEqual([false, 0x80n, 0x100, 0]);
    g.wr('ICC_EOIR1_EL1', 40n);
    expect([g.rd('ICC_RPR_EL1'), g.gicd(0x304)]).toEqual([0xffn, 0]);
  });

  it('a level is pending while its wire is high, also again after the end', () => {
    const g = ready();
    g.unit.privateLine(0, 20).set(true);
    expect(g.rd('ICC_IAR1_EL1')).toBe(20n);
    expect([g.signal('irq'), g.gicr(0x10200) & (1 << 20)]).toEqual([false, 1 << 20]);
    g.wr('ICC_EOIR1_EL1', 20n);
    expect(g.signal('irq')).toBe(true);
    g.unit.privateLine(0, 20).set(false);
    expect([g.signal('irq'), g.rd('ICC_IAR1_EL1')]).toEqual([false, 1023n]);
  });

  it('a level interrupt made pending by software stays so until acknowledged or cleared', () => {
    const g = ready();
    g.gicr(0x10200, 1 << 20);
    expect(g.signal('irq')).toBe(true);
    g.gicr(0x10280, 1 << 20);
    expect(g.signal('irq')).toBe(false);
  });

  it('with EOImode set the end only drops priority; ICC_DIR deactivates', () => {
    const g = ready();
    g.wr('ICC_CTLR_EL1', 2n);
    g.unit.line(40).set(true);
    g.rd('ICC_IAR1_EL1');
    g.wr('ICC_EOIR1_EL1', 40n);
    expect([g.rd('ICC_RPR_EL1'), g.gicd(0x304)]).toEqual([0xffn, 0x100]);
    g.wr('ICC_DIR_EL1', 40n);
    expect(g.gicd(0x304)).toBe(0);
  });

  it('Group 0 is a FIQ and is not acknowledged through IAR1', () => {
    const g = ready();
    g.gicd(0x84, ~(1 << 8) >>> 0);
    g.unit.line(40).set(true);
    expect([g.signal('irq'), g.signal('fiq')]).toEqual([false, true]);
    expect([g.rd('ICC_IAR1_EL1'), g.rd('ICC_HPPIR1_EL1'), g.rd('ICC_IAR0_EL1')]).toEqual([1023n, 1023n, 40n]);
    g.wr('ICC_EOIR1_EL1', 40n); // wrong group: ignored
    expect(g.rd('ICC_RPR_EL1')).toBe(0x80n);
    g.wr('ICC_EOIR0_EL1', 40n);
    expect(g.rd('ICC_RPR_EL1')).toBe(0xffn);
  });

  it('only a more urgent group priority preempts', () => {
    const g = ready();
    g.unit.line(40).set(true);
    g.rd('ICC_IAR1_EL1');
    g.unit.redistributors.write(0x10400 + 20, 1, 0x80, 0);
    g.unit.privateLine(0, 20).set(true);
    expect(g.signal('irq')).toBe(false);
    g.unit.redistributors.write(0x10400 + 20, 1, 0x78, 0);
    expect(g.signal('irq')).toBe(true);
    g.wr('ICC_BPR1_EL1', 4n); // group priority is bits 7:4 now: 0x70 against 0x80
    expect(g.signal('irq')).toBe(true);
    g.wr('ICC_BPR1_EL1', 7n); // only bit 7 counts: 0x00 against 0x80
    expect(g.signal('irq')).toBe(true);
    g.unit.redistributors.write(0x10400 + 20, 1, 0x88, 0);
    expect(g.signal('irq')).toBe(false);
    g.unit.redistributors.write(0x10400 + 20, 1, 0x78, 0);
    expect(g.rd('ICC_IAR1_EL1')).toBe(20n);
    expect([g.rd('ICC_RPR_EL1'), g.rd('ICC_AP1R0_EL1')]).toEqual([0n, 0x10001n]);
  });

  it('PMR masks what is not strictly more urgent; equal priorities go by number', () => {
    const g = ready();
    g.unit.line(40).set(true);
    g.unit.privateLine(0, 20).set(true);
    g.wr('ICC_PMR_EL1', 0x80n);
    expect([g.signal('irq'), g.rd('ICC_IAR1_EL1'), g.rd('ICC_HPPIR1_EL1')]).toEqual([false, 1023n, 20n]);
    g.wr('ICC_PMR_EL1', 0x88n);
    expect([g.signal('irq'), g.rd('ICC_IAR1_EL1')]).toEqual([true, 20n]);
  });

  it('IROUTER moves an SPI to another core', () => {
    const g = ready();
    g.gicd(0x6000 + 8 * 40, 1);
    g.unit.line(40).set(true);
    expect([g.signal('irq', 0), g.signal('irq', 1)]).toEqual([false, true]);
    expect(g.rd('ICC_IAR1_EL1', g.el2[1])).toBe(40n);
    g.gicd(0x6000 + 8 * 40, 9);
    g.wr('ICC_EOIR1_EL1', 40n, g.el2[1]);
    g.gicd(0x204, 0x100);
    expect([g.signal('irq', 0), g.signal('irq', 1)]).toEqual([false, false]);
  });

  it('nothing is signalled while the distributor, the CPU interface group or the interrupt is off', () => {
    const g = ready();
    g.unit.line(40).set(true);
    for (const off of [() => g.gicd(0, 1), () => g.wr('ICC_IGRPEN1_EL1', 0n), () => g.gicd(0x184, 0x100)]) {
      off();
      expect(g.signal('irq')).toBe(false);
      g.gicd(0, 3);
      g.wr('ICC_IGRPEN1_EL1', 1n);
      g.gicd(0x104, 0x100);
      expect(g.signal('irq')).toBe(true);
    }
  });

  it('control registers keep what exists', () => {
    const g = gic();
    for (const name of ['ICC_PMR_EL1', 'ICC_BPR0_EL1', 'ICC_BPR1_EL1', 'ICC_CTLR_EL1']) g.wr(name, 0xffffffffn);
    expect([g.rd('ICC_PMR_EL1'), g.rd('ICC_BPR0_EL1'), g.rd('ICC_CTLR_EL1')]).toEqual([0xf8n, 7n, 0x8c03n]);
    expect(g.rd('ICC_BPR1_EL1')).toBe(7n); // CBPR: BPR0 + 1, at most 7
    g.wr('ICC_CTLR_EL1', 0n);
    g.wr('ICC_BPR0_EL1', 0n);
    g.wr('ICC_BPR1_EL1', 0n);
    expect([g.rd('ICC_BPR0_EL1'), g.rd('ICC_BPR1_EL1')]).toEqual([2n, 3n]);
    expect([g.rd('ICC_SRE_EL1'), g.rd('ICC_SRE_EL2')]).toEqual([7n, 15n]);
  });
});

// [utest->dsn~platform-gicv3-sgi~1]
describe('GICv3: SGIs', () => {
  it('reaches listed cores, or all others', () => {
    const g = ready(3);
    for (let n = 0; n < 3; n++) g.gicr(0x10100, 0xffff, n);
    g.wr('ICC_SGI1R_EL1', (5n << 24n) | 0b110n);
    expect([0, 1, 2].map((n) => g.signal('irq', n))).toEqual([false, true, true]);
    expect([g.rd('ICC_IAR1_EL1', g.el2[1]), g.rd('ICC_IAR1_EL1', g.el2[2])]).toEqual([5n, 5n]);
    g.wr('ICC_SGI1R_EL1', (6n << 24n) | (1n << 40n), g.el2[2]);
    expect([0, 1, 2].map((n) => g.gicr(0x10200, undefined, n))).toEqual([0x40, 0x40, 0]);
  });

  it('misses other clusters, other ranges, and the other group', () => {
    const g = ready(2);
    g.gicr(0x10100, 0xffff, 1);
    g.wr('ICC_SGI1R_EL1', (5n << 24n) | (1n << 16n) | 2n);
    g.wr('ICC_SGI1R_EL1', (5n << 24n) | (1n << 32n) | 2n);
    g.wr('ICC_SGI1R_EL1', (5n << 24n) | (1n << 44n) | 2n);
    g.wr('ICC_SGI0R_EL1', (5n << 24n) | 2n);
    g.wr('ICC_ASGI1R_EL1', (5n << 24n) | 2n);
    expect(g.gicr(0x10200, undefined, 1)).toBe(0);
    g.gicr(0x10080, 0, 1);
    g.wr('ICC_SGI0R_EL1', (5n << 24n) | 2n);
    expect([g.gicr(0x10200, undefined, 1), g.signal('fiq', 1)]).toEqual([0x20, true]);
  });
});

// [utest->dsn~platform-gicv3-traps~1]
describe('GICv3: who may access what', () => {
  it('directions and levels', () => {
    const g = gic();
    expect(g.ask('ICC_IAR1_EL1', g.el2[0]!, true)).toBe('undefined');
    expect(g.ask('ICC_EOIR1_EL1', g.el2[0]!)).toBe('undefined');
    expect(g.ask('ICC_PMR_EL1', new FakeCore(0, 0))).toBe('undefined');
    expect(g.ask('ICC_SRE_EL2', g.el1[0]!)).toBe('undefined');
    expect(g.ask('ICC_AP1R1_EL1', g.el2[0]!)).toBe('undefined');
    expect(g.ask('ICH_LR4_EL2', g.el2[0]!)).toBe('undefined');
    expect(g.ask('ICH_VTR_EL2', g.el2[0]!, true)).toBe('undefined');
    expect(g.ask('ICH_HCR_EL2', g.el1[0]!)).toBe('undefined');
  });

  it('EL1 SGIs trap when interrupts are virtual', () => {
    const g = gic();
    expect(g.ask('ICC_SGI1R_EL1', g.el1[0]!, true)).toBe(2);
    expect(g.ask('ICC_SGI1R_EL1', new FakeCore(0, 1), true)).toBe('ok');
    expect(g.ask('ICC_SGI1R_EL1', g.el2[0]!, true)).toBe('ok');
  });

  it('ICH_HCR_EL2 traps by class', () => {
    const g = gic();
    const ask = () => ['ICC_PMR_EL1', 'ICC_BPR0_EL1', 'ICC_BPR1_EL1', 'ICC_SRE_EL1'].map((n) => g.ask(n, g.el1[0]!));
    const dir = () => g.ask('ICC_DIR_EL1', g.el1[0]!, true);
    expect([ask(), dir()]).toEqual([['ok', 'ok', 'ok', 'ok'], 'ok']);
    g.wr('ICH_HCR_EL2', 1n << 10n);
    expect([ask(), dir()]).toEqual([[2, 'ok', 'ok', 'ok'], 2]);
    g.wr('ICH_HCR_EL2', 1n << 11n);
    expect(ask()).toEqual(['ok', 2, 'ok', 'ok']);
    g.wr('ICH_HCR_EL2', 1n << 12n);
    expect(ask()).toEqual(['ok', 'ok', 2, 'ok']);
    g.wr('ICH_HCR_EL2', 1n << 14n);
    expect([ask(), dir()]).toEqual([['ok', 'ok', 'ok', 'ok'], 2]);
  });
});
