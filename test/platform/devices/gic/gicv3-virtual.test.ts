import { describe, expect, it } from 'vitest';
import { FakeCore } from '../fakes.ts';
import { gic, ready } from './gicv3-bench.ts';

const PENDING = 1n << 62n;
const ACTIVE = 1n << 63n;
const G1 = 1n << 60n;
const HW = 1n << 61n;
const EOI = 1n << 41n;
const lr = (vintid: bigint, priority: bigint, flags: bigint, pintid = 0n) => vintid | (pintid << 32n) | (priority << 48n) | flags;

/** A guest whose virtual interface is on, Group 1 enabled, mask open. */
function guest() {
  const g = ready();
  g.wr('ICH_HCR_EL2', 1n);
  g.wr('ICC_IGRPEN1_EL1', 1n, g.el1[0]);
  g.wr('ICC_PMR_EL1', 0xffn, g.el1[0]);
  return g;
}

// [utest->dsn~platform-gic-virtual-interface~1]
describe('GICv3: virtual interrupts', () => {
  it('a pending list register raises the virtual IRQ; the guest takes and ends it', () => {
    const g = guest();
    g.wr('ICH_LR0_EL2', lr(27n, 0xa0n, PENDING | G1));
    expect([g.signal('virq'), g.signal('vfiq'), g.signal('irq')]).toEqual([true, false, false]);
    expect(g.rd('ICC_HPPIR1_EL1', g.el1[0])).toBe(27n);
    expect(g.rd('ICC_IAR1_EL1', g.el1[0])).toBe(27n);
    expect(g.rd('ICH_LR0_EL2')).toBe(lr(27n, 0xa0n, ACTIVE | G1));
    expect([g.signal('virq'), g.rd('ICC_RPR_EL1', g.el1[0]), g.rd('ICH_AP1R0_EL2')]).toEqual([false, 0xa0n, 1n << 20n]);
    g.wr('ICC_EOIR1_EL1', 27n, g.el1[0]);
    expect([g.rd('ICH_LR0_EL2'), g.rd('ICC_RPR_EL1', g.el1[0])]).toEqual([lr(27n, 0xa0n, G1), 0xffn]);
  });

  it('a hardware interrupt is deactivated by the guest', () => {
    const g = guest();
    g.wr('ICC_CTLR_EL1', 2n);
    g.unit.privateLine(0, 20).set(true);
    g.rd('ICC_IAR1_EL1');
    g.wr('ICC_EOIR1_EL1', 20n);
    g.wr('ICH_LR0_EL2', lr(20n, 0xa0n, PENDING | G1 | HW, 20n));
    g.rd('ICC_IAR1_EL1', g.el1[0]);
    expect(g.gicr(0x10300)).toBe(1 << 20);
    g.wr('ICC_EOIR1_EL1', 20n, g.el1[0]);
    expect([g.gicr(0x10300), g.signal('irq')]).toEqual([0, true]);
  });

  it('Group 0 is a virtual FIQ', () => {
    const g = guest();
    g.wr('ICH_LR1_EL2', lr(30n, 0xa0n, PENDING));
    expect(g.signal('vfiq')).toBe(false);
    g.wr('ICC_IGRPEN0_EL1', 1n, g.el1[0]);
    expect([g.signal('vfiq'), g.signal('virq')]).toEqual([true, false]);
    expect([g.rd('ICC_IAR1_EL1', g.el1[0]), g.rd('ICC_IAR0_EL1', g.el1[0])]).toEqual([1023n, 30n]);
  });

  it('takes the most urgent first and respects mask and running priority', () => {
    const g = guest();
    g.wr('ICH_LR0_EL2', lr(33n, 0xa0n, PENDING | G1));
    g.wr('ICH_LR1_EL2', lr(34n, 0x40n, PENDING | G1));
    expect(g.rd('ICC_IAR1_EL1', g.el1[0])).toBe(34n);
    expect(g.signal('virq')).toBe(false);
    g.wr('ICC_EOIR1_EL1', 34n, g.el1[0]);
    expect(g.signal('virq')).toBe(true);
    g.wr('ICC_PMR_EL1', 0xa0n, g.el1[0]);
    expect([g.signal('virq'), g.rd('ICC_IAR1_EL1', g.el1[0])]).toEqual([false, 1023n]);
  });

  it('with EOImode the guest drops and deactivates apart', () => {
    const g = guest();
    g.wr('ICC_CTLR_EL1', 2n, g.el1[0]);
    g.wr('ICH_LR0_EL2', lr(33n, 0xa0n, PENDING | G1));
    g.rd('ICC_IAR1_EL1', g.el1[0]);
    g.wr('ICC_EOIR1_EL1', 33n, g.el1[0]);
    expect(g.rd('ICH_LR0_EL2')).toBe(lr(33n, 0xa0n, ACTIVE | G1));
    g.wr('ICC_DIR_EL1', 33n, g.el1[0]);
    expect(g.rd('ICH_LR0_EL2')).toBe(lr(33n, 0xa0n, G1));
    expect(g.rd('ICH_VMCR_EL2') & 0x200n).toBe(0x200n);
  });

  it('pending-and-active is not signalled again before deactivation', () => {
    const g = guest();
    g.wr('ICH_LR0_EL2', lr(33n, 0xa0n, PENDING | ACTIVE | G1));
    expect(g.signal('virq')).toBe(false);
    g.wr('ICH_AP1R0_EL2', 1n << 20n);
    g.wr('ICC_EOIR1_EL1', 33n, g.el1[0]);
    expect([g.rd('ICH_LR0_EL2'), g.signal('virq')]).toEqual([lr(33n, 0xa0n, PENDING | G1), true]);
  });

  it('counts ends that no list register knows', () => {
    const g = guest();
    g.wr('ICC_EOIR1_EL1', 99n, g.el1[0]);
    g.wr('ICC_EOIR1_EL1', 99n, g.el1[0]);
    expect(g.rd('ICH_HCR_EL2') >> 27n).toBe(2n);
  });

  it('is silent while ICH_HCR_EL2.En is clear', () => {
    const g = guest();
    g.wr('ICH_LR0_EL2', lr(33n, 0xa0n, PENDING | G1));
    g.wr('ICH_HCR_EL2', 0n);
    expect(g.signal('virq')).toBe(false);
  });

  it('EL1 without IMO reaches the physical interface', () => {
    const g = guest();
    const bare = new FakeCore(0, 1);
    g.unit.line(40).set(true);
    expect(g.rd('ICC_IAR1_EL1', bare)).toBe(40n);
  });
});

// [utest->dsn~platform-gic-maintenance~1]
describe('GICv3: maintenance', () => {
  const bit = (g: ReturnType<typeof guest>) => (g.gicr(0x10200) >>> 25) & 1;

  it.each([
    ['underflow', 1n << 1n, 2n],
    ['no pending', 1n << 3n, 8n],
    ['group 1 enabled', 1n << 6n, 0x40n],
    ['group 0 disabled', 1n << 5n, 0x20n],
  ])('%s', (_, enable, expected) => {
    const g = guest();
    g.wr('ICH_HCR_EL2', 1n | enable);
    expect([g.rd('ICH_MISR_EL2'), bit(g)]).toEqual([expected, 1]);
    g.wr('ICH_HCR_EL2', enable);
    expect(bit(g)).toBe(0);
  });

  it('end of interrupt of a marked list register, until it is reused', () => {
    const g = guest();
    g.wr('ICH_LR2_EL2', lr(33n, 0xa0n, PENDING | G1 | EOI));
    expect([bit(g), g.rd('ICH_ELRSR_EL2')]).toEqual([0, 0b1011n]);
    g.rd('ICC_IAR1_EL1', g.el1[0]);
    g.wr('ICC_EOIR1_EL1', 33n, g.el1[0]);
    expect([g.rd('ICH_MISR_EL2'), g.rd('ICH_EISR_EL2'), g.rd('ICH_ELRSR_EL2'), bit(g)]).toEqual([1n, 4n, 0b1011n, 1]);
    g.wr('ICH_LR2_EL2', 0n);
    expect([g.rd('ICH_EISR_EL2'), g.rd('ICH_ELRSR_EL2'), bit(g)]).toEqual([0n, 0b1111n, 0]);
  });

  it('list register entry not present', () => {
    const g = guest();
    g.wr('ICH_HCR_EL2', 1n | (1n << 2n));
    expect(bit(g)).toBe(0);
    g.wr('ICC_EOIR1_EL1', 99n, g.el1[0]);
    expect([g.rd('ICH_MISR_EL2'), bit(g)]).toEqual([4n, 1]);
  });
});

// [utest->dsn~platform-gicv3-list-registers~1]
describe('GICv3: ICH registers', () => {
  it('says four list registers and five priority bits', () => {
    const vtr = gic().rd('ICH_VTR_EL2');
    expect([vtr & 31n, (vtr >> 29n) & 7n, (vtr >> 26n) & 7n, (vtr >> 23n) & 7n]).toEqual([3n, 4n, 4n, 1n]);
  });

  it('keeps the bits that exist', () => {
    const g = gic();
    const ones = (1n << 64n) - 1n;
    g.wr('ICH_LR3_EL2', ones);
    g.wr('ICH_HCR_EL2', ones);
    g.wr('ICH_VMCR_EL2', ones);
    expect(g.rd('ICH_LR3_EL2')).toBe(0xf0f8_1fff_ffff_ffffn);
    expect(g.rd('ICH_HCR_EL2')).toBe(0xf8007cffn);
    expect(g.rd('ICH_VMCR_EL2')).toBe(0xf8fc021fn);
    g.wr('ICH_VMCR_EL2', 0n);
    expect(g.rd('ICH_VMCR_EL2')).toBe((3n << 18n) | (2n << 21n) | 8n);
  });

  it('VMCR and the guest registers are one state', () => {
    const g = gic();
    g.wr('ICH_VMCR_EL2', 0xa0000000n | (4n << 21n) | (5n << 18n) | 3n);
    const names = ['ICC_PMR_EL1', 'ICC_BPR0_EL1', 'ICC_BPR1_EL1', 'ICC_IGRPEN0_EL1', 'ICC_IGRPEN1_EL1', 'ICC_SRE_EL1'];
    expect(names.map((n) => g.rd(n, g.el1[0]))).toEqual([0xa0n, 4n, 5n, 1n, 1n, 7n]);
  });

  it('a snapshot brings back signals and state', () => {
    const g = guest();
    g.unit.line(40).set(true);
    g.wr('ICH_LR0_EL2', lr(27n, 0xa0n, PENDING | G1));
    const other = gic();
    other.unit.restore(structuredClone(g.unit.save()));
    expect([other.signal('irq'), other.signal('virq'), other.rd('ICC_IAR1_EL1')]).toEqual([true, true, 40n]);
  });
});
