import { describe, expect, it } from 'vitest';
import type { Dma } from '../../../../src/platform/devices/dma.ts';
import { createGicV3 } from '../../../../src/platform/devices/gic/gicv3.ts';
import { createIts, type Its } from '../../../../src/platform/devices/gic/its.ts';
import type { InterruptKind } from '../../../../src/platform/ports.ts';
import { big, FakeCore, word } from '../fakes.ts';

const SIZE = 0x100000;
const QUEUE = 0x10000;
const PROPERTIES = 0x20000;
const PENDING = 0x40000;

/** A GICv3 with an ITS, LPIs enabled on both cores, LPI 8192 + n enabled at priority 0x80. */
function system() {
  const bytes = new Uint8Array(SIZE);
  const view = new DataView(bytes.buffer);
  const memory: Dma = {
    read: (at, length) => (at + length <= SIZE ? bytes.slice(at, at + length) : undefined),
    write: () => false,
  };
  const signals = [new Map<InterruptKind, boolean>(), new Map<InterruptKind, boolean>()];
  const its: Its = createIts({ memory, cores: 2, refresh: (core) => gic.refresh(core) });
  const gic = createGicV3({
    cores: 2,
    affinity: (core) => core,
    inputs: (core) => ({ set: (kind, level) => void signals[core]!.set(kind, level) }),
    lpis: its.lpis,
  });
  const cores = [new FakeCore(0, 2), new FakeCore(1, 2)];
  gic.distributor.write(0, 4, 2, 0);
  bytes.fill(0x81, PROPERTIES, PROPERTIES + 64);
  cores.forEach((core, n) => {
    const frame = n * 0x20000;
    gic.registers.write(core, 'ICC_PMR_EL1', word(0xffn));
    gic.registers.write(core, 'ICC_IGRPEN1_EL1', word(1n));
    gic.redistributors.write(frame + 0x70, 4, PROPERTIES | 15, 0);
    gic.redistributors.write(frame + 0x78, 4, PENDING + n * 0x10000, 0);
    gic.redistributors.write(frame, 4, 1, 0);
  });
  const rd = (offset: number) => its.read(offset, 4, 0);
  const wr = (offset: number, value: number) => its.write(offset, 4, value >>> 0, 0);
  wr(0x80, QUEUE);
  wr(0x84, 0x80000000);
  wr(0, 1);
  let at = 0;
  const command = (...dwords: bigint[]) => {
    dwords.forEach((d, i) => void view.setBigUint64(QUEUE + at + 8 * i, d, true));
    at = (at + 32) % 4096;
    wr(0x88, at);
  };
  const V = 1n << 63n;
  return {
    bytes,
    its,
    gic,
    rd,
    wr,
    command,
    irq: (core: number) => signals[core]!.get('irq') ?? false,
    take: (core: number) => Number(big(gic.registers.read(cores[core]!, 'ICC_IAR1_EL1'))),
    end: (core: number, intid: number) => gic.registers.write(cores[core]!, 'ICC_EOIR1_EL1', word(BigInt(intid))),
    mapd: (device: bigint, size: bigint) => command(8n | (device << 32n), size, V),
    mapc: (collection: bigint, core: bigint) => command(9n, 0n, collection | (core << 16n) | V),
    mapti: (device: bigint, event: bigint, intid: bigint, collection: bigint) =>
      command(10n | (device << 32n), event | (intid << 32n), collection),
    act: (opcode: bigint, device: bigint, event: bigint, third = 0n) => command(opcode | (device << 32n), event, third),
  };
}

/** Device 7, events 0 and 1 → LPIs 8192 and 8193 of collection 3 on core 1; collection 4 on core 0. */
function mapped() {
  const s = system();
  s.mapd(7n, 3n);
  s.mapc(3n, 1n);
  s.mapc(4n, 0n);
  s.mapti(7n, 0n, 8192n, 3n);
  s.mapti(7n, 1n, 8193n, 3n);
  return s;
}

// [utest->dsn~platform-its~1]
describe('ITS and LPIs', () => {
  it('shows itself in the identification registers of all parts', () => {
    const { gic, rd } = system();
    expect([(gic.distributor.read(4, 4, 0) >>> 17) & 1, gic.redistributors.read(8, 4, 0) & 1]).toEqual([1, 1]);
    expect([rd(8) & 1, (rd(8) >>> 8) & 31, (rd(8) >>> 13) & 31, rd(0xffe8)]).toEqual([1, 15, 15, 0x3b]);
    expect([(rd(0x104) >>> 24) & 7, (rd(0x10c) >>> 24) & 7, rd(0x114)]).toEqual([1, 4, 0]);
    expect([(rd(0x100) >>> 8) & 3, (rd(0x108) >>> 8) & 3, rd(0x110)]).toEqual([2, 2, 0]);
  });

  it('a message becomes an LPI on the core of its collection, taken and ended without an active state', () => {
    const { its, irq, take, end } = mapped();
    its.message(7, 1);
    expect([irq(0), irq(1)]).toEqual([false, true]);
    expect([take(1), irq(1)]).toEqual([8193, false]);
    its.message(7, 1);
    end(1, 8193);
    expect([irq(1), take(1)]).toEqual([true, 8193]);
  });

  it('takes the more urgent first, and only enabled ones', () => {
    const { its, bytes, take, end, act } = mapped();
    bytes[PROPERTIES + 1] = 0x41;
    its.message(7, 0);
    its.message(7, 1);
    expect(take(1)).toBe(8193);
    end(1, 8193);
    bytes[PROPERTIES] = 0x80;
    act(0xcn, 7n, 0n); // INV: the LPI is off now
    expect(take(1)).toBe(1023);
    bytes[PROPERTIES] = 0x81;
    act(0xcn, 7n, 0n);
    expect(take(1)).toBe(8192);
  });

  it('messages of unmapped devices, events and collections are dropped', () => {
    const { its, irq, mapti, command, wr } = mapped();
    its.message(8, 0);
    its.message(7, 5);
    mapti(7n, 2n, 8194n, 99n);
    its.message(7, 2);
    command(9n, 0n, 3n); // MAPC with V = 0
    its.message(7, 0);
    wr(0x10040, 0); // device 0 does not exist
    expect([irq(0), irq(1)]).toEqual([false, false]);
  });

  it('reads the pending table when LPIs are enabled', () => {
    const s = system();
    s.bytes[PENDING + 8192 / 8] = 0b10;
    s.gic.redistributors.write(0, 4, 0, 0);
    s.gic.redistributors.write(0, 4, 1, 0);
    expect([s.irq(0), s.take(0)]).toEqual([true, 8193]);
  });

  it('tables of LPIs cannot move while they are enabled', () => {
    const { gic } = system();
    gic.redistributors.write(0x70, 4, 0, 0);
    expect(gic.redistributors.read(0x70, 4, 0)).toBe(PROPERTIES | 15);
  });

  it('comes back from a snapshot', () => {
    const a = mapped();
    a.its.message(7, 0);
    const b = system();
    b.gic.restore(a.gic.save());
    b.its.restore(a.its.save());
    expect([b.irq(1), b.take(1)]).toEqual([true, 8192]);
    b.its.message(7, 1);
    b.end(1, 8192);
    expect(b.take(1)).toBe(8193);
  });

  it('is RAZ/WI at reserved offsets and for narrow accesses', () => {
    const { its, rd, wr } = system();
    for (const offset of [0x10, 0x98, 0x110, 0x200, 0x8000, 0x10000, 0x10044]) {
      wr(offset, 0xffffffff);
      expect(rd(offset), offset.toString(16)).toBe(0);
    }
    expect([its.read(0, 2, 0), rd(0x10040)]).toEqual([0, 0]);
  });
});

// [utest->dsn~platform-its-commands~1]
describe('ITS commands', () => {
  it('reads as far as was written, and waits while off', () => {
    const { rd, wr, command } = system();
    command(5n);
    command(5n);
    expect(rd(0x90)).toBe(64);
    wr(0, 0);
    command(5n);
    expect(rd(0x90)).toBe(64);
    wr(0, 1);
    expect(rd(0x90)).toBe(96);
  });

  it('INT and CLEAR', () => {
    const { act, irq } = mapped();
    act(3n, 7n, 0n);
    expect(irq(1)).toBe(true);
    act(4n, 7n, 0n);
    expect(irq(1)).toBe(false);
  });

  it('MOVI takes a pending event along; MOVALL everything', () => {
    const { act, irq, command, take } = mapped();
    act(3n, 7n, 0n);
    act(1n, 7n, 0n, 4n);
    expect([irq(0), irq(1)]).toEqual([true, false]);
    command(0xen, 0n, 0n << 16n, 1n << 16n);
    expect([irq(0), irq(1), take(1)]).toEqual([false, true, 8192]);
  });

  it('MAPI uses the event as INTID; DISCARD forgets; MAPD without V forgets the device', () => {
    const { its, act, mapd, irq, take, command, end } = mapped();
    mapd(9n, 13n);
    act(0xbn, 9n, 8200n, 4n);
    its.message(9, 8200);
    expect(take(0)).toBe(8200);
    end(0, 8200);
    act(0xfn, 9n, 8200n);
    its.message(9, 8200);
    expect(irq(0)).toBe(false);
    command(8n | (7n << 32n), 0n, 0n);
    its.message(7, 0);
    expect(irq(1)).toBe(false);
  });

  it('faulty commands are skipped', () => {
    const { rd, act, mapti, its, irq, mapc, command } = mapped();
    const before = rd(0x90);
    act(0x77n, 7n, 0n);
    mapti(7n, 99n, 8192n, 3n); // beyond the device's events
    mapti(7n, 2n, 77n, 3n); // not an LPI
    mapti(55n, 0n, 8192n, 3n); // no such device
    mapc(5n, 9n); // no such core
    command(0xen, 0n, 7n << 16n, 0n);
    expect(rd(0x90)).toBe(before + 6 * 32);
    its.message(7, 99);
    its.message(7, 2);
    expect(irq(1)).toBe(false);
  });
});
