import { describe, expect, it } from 'vitest';
import { COPROCESSOR_STATUS, createCoprocessor } from '../../../src/platform/devices/coprocessor.ts';
import { createGenericWatchdog } from '../../../src/platform/devices/generic-watchdog.ts';
import { createMailbox } from '../../../src/platform/devices/mailbox.ts';
import { createPowerController } from '../../../src/platform/devices/power-controller.ts';
import { createSp805 } from '../../../src/platform/devices/sp805.ts';
import type { MmioDevice } from '../../../src/platform/ports.ts';
import { FakeClock, FakeLine } from './fakes.ts';

const words = (device: MmioDevice) => ({
  rd: (offset: number) => device.read(offset, 4, 0),
  wr: (offset: number, value: number) => device.write(offset, 4, value >>> 0, 0),
});

/** Offsets no register has read as zero and ignore writes. */
function expectReserved(device: MmioDevice, offsets: readonly number[]) {
  for (const offset of offsets) {
    device.write(offset, 4, 0xffffffff, 0);
    expect(device.read(offset, 4, 0), offset.toString(16)).toBe(0);
  }
}

// [utest->dsn~platform-sp805~1]
describe('SP805 watchdog', () => {
  function dog() {
    const clock = new FakeClock();
    const irq = new FakeLine();
    let resets = 0;
    const device = createSp805({ clock, irq, reset: () => void resets++ });
    return { clock, irq, device, ...words(device), resets: () => resets };
  }

  it('is off at reset and counts down once enabled', () => {
    const { clock, rd, wr, irq } = dog();
    expect([rd(0), rd(4), rd(8), rd(0x10), rd(0xc00)]).toEqual([0xffffffff, 0xffffffff, 0, 0, 0]);
    wr(0, 100);
    clock.advanceTo(50_000);
    expect(rd(4)).toBe(100);
    wr(8, 1);
    clock.advanceTo(80_000);
    expect(rd(4)).toBe(70);
    clock.advanceTo(149_999);
    expect(irq.level).toBe(false);
    clock.advanceTo(150_000);
    expect([irq.level, rd(0x10), rd(0x14), rd(4)]).toEqual([true, 1, 1, 100]);
  });

  it('resets at the second time-out, unless the interrupt was cleared', () => {
    const { clock, rd, wr, resets, irq } = dog();
    wr(0, 100);
    wr(8, 3);
    clock.advanceTo(150_000);
    wr(0xc, 1);
    expect([irq.level, rd(4)]).toEqual([false, 100]);
    clock.advanceTo(250_000);
    expect([irq.level, resets()]).toEqual([true, 0]);
    clock.advanceTo(350_000);
    expect([resets(), rd(4)]).toEqual([1, 0]);
  });

  it('without RESEN only interrupts', () => {
    const { clock, wr, resets } = dog();
    wr(0, 10);
    wr(8, 1);
    clock.advanceTo(1_000_000);
    expect(resets()).toBe(0);
  });

  it('is protected by its lock', () => {
    const { rd, wr } = dog();
    wr(0xc00, 1);
    wr(0, 5);
    wr(8, 3);
    expect([rd(0xc00), rd(0), rd(8)]).toEqual([1, 0xffffffff, 0]);
    wr(0xc00, 0x1acce551);
    wr(0, 5);
    expect([rd(0xc00), rd(0)]).toEqual([0, 5]);
  });

  it('identifies itself, is RAZ/WI elsewhere, and survives a snapshot', () => {
    const a = dog();
    expect([a.rd(0xfe0), a.rd(0xfe4)]).toEqual([0x05, 0x18]);
    expectReserved(a.device, [0x18, 0x100, 0xf00, 0xf04]);
    a.wr(0, 100);
    a.wr(8, 1);
    const b = dog();
    b.device.restore(a.device.save());
    b.clock.advanceTo(100_000);
    expect(b.irq.level).toBe(true);
  });
});

// [utest->dsn~platform-generic-watchdog~1]
describe('generic watchdog', () => {
  function dog() {
    const clock = new FakeClock();
    const irq = new FakeLine();
    let resets = 0;
    const unit = createGenericWatchdog({ clock, irq, reset: () => void resets++ });
    return { clock, irq, unit, c: words(unit.control), r: words(unit.refresh), resets: () => resets };
  }

  it('WS0 after WOR counts, WS1 after as many again', () => {
    const { clock, irq, c, resets } = dog();
    c.wr(8, 100);
    c.wr(0, 1);
    expect([c.rd(0), c.rd(0x10)]).toEqual([1, 100]);
    clock.advanceTo(100 * 16 + 15);
    expect(irq.level).toBe(false);
    clock.advanceTo(101 * 16);
    expect([irq.level, c.rd(0), resets()]).toEqual([true, 3, 0]);
    clock.advanceTo(202 * 16);
    expect([c.rd(0), resets()]).toEqual([7, 1]);
    clock.advanceTo(1e6);
    expect(resets()).toBe(1);
  });

  it('a refresh clears the signals and starts again', () => {
    const { clock, irq, c, r } = dog();
    c.wr(8, 100);
    c.wr(0, 1);
    clock.advanceTo(150 * 16);
    r.wr(0, 0);
    expect([irq.level, c.rd(0), c.rd(0x10)]).toEqual([false, 1, 250]);
    clock.advanceTo(251 * 16);
    expect(irq.level).toBe(true);
    c.wr(0, 0);
    expect(irq.level).toBe(false);
  });

  it('WCV can be set directly; identification; RAZ/WI', () => {
    const { clock, irq, c, unit } = dog();
    c.wr(0, 1);
    c.wr(0x14, 1);
    c.wr(0x10, 5);
    clock.advanceTo(2 ** 20);
    expect(irq.level).toBe(false);
    clock.advanceTo((2 ** 32 + 6) * 16);
    expect(irq.level).toBe(true);
    expect([c.rd(0xfcc), unit.refresh.read(0xfcc, 4, 0), unit.control.read(0xfcc, 2, 0)]).toEqual([0x43b, 0x43b, 0]);
    expectReserved(unit.control, [4, 0xc, 0x18, 0xfd0]);
    expectReserved(unit.refresh, [0, 4, 0x10]);
  });

  it('survives a snapshot', () => {
    const a = dog();
    a.c.wr(8, 10);
    a.c.wr(0, 1);
    const b = dog();
    b.unit.restore(a.unit.save());
    b.clock.advanceTo(11 * 16);
    expect(b.irq.level).toBe(true);
  });
});

// [utest->dsn~platform-mailbox~1]
describe('mailbox', () => {
  function box() {
    const lines = [new FakeLine(), new FakeLine()];
    const rung: [number, number][] = [];
    const device = createMailbox({ line: (n) => lines[n]!, ring: (n, bits) => rung.push([n, bits]) });
    return { lines, rung, device, ...words(device) };
  }

  it('a posted bit interrupts until it is cleared', () => {
    const { lines, device, rd, wr } = box();
    device.post(1, 0x80000001);
    expect([lines[0]!.level, lines[1]!.level, rd(0x20), rd(0)]).toEqual([false, true, 0x80000001, 0]);
    wr(0x30, 1);
    expect([lines[1]!.level, rd(0x20)]).toEqual([true, 0x80000000]);
    wr(0x30, 0x80000000);
    expect(lines[1]!.level).toBe(false);
  });

  it('bits towards the other side ring and wait to be taken', () => {
    const { rung, device, rd, wr } = box();
    wr(0x108, 6);
    wr(0x108, 0);
    expect([rung, rd(0x100), device.take(0, 2), rd(0x100)]).toEqual([[[0, 6]], 6, 2, 4]);
    wr(0x110, 4);
    expect(rd(0x100)).toBe(0);
  });

  it('is RAZ/WI elsewhere and survives a snapshot', () => {
    const a = box();
    expectReserved(a.device, [4, 8, 0x10, 0x18, 0x200, 0x400]);
    a.device.post(0, 5);
    const b = box();
    b.device.restore(a.device.save());
    expect([b.lines[0]!.level, b.rd(0)]).toEqual([true, 5]);
    expect(b.device.read(0, 1, 0)).toBe(0);
  });
});

// [utest->dsn~platform-power-controller~1]
describe('power controller', () => {
  function controller() {
    const on = new Set([0]);
    const log: unknown[] = [];
    const device = createPowerController({
      coreOf: (mpidr) => (mpidr < 2 ? mpidr : undefined),
      isOn: (core) => on.has(core),
      powerOn: (core, entry) => {
        on.add(core);
        log.push(['on', core, entry]);
      },
      powerOff: (core) => {
        on.delete(core);
        log.push(['off', core]);
      },
      system: (request) => log.push(request),
    });
    return { log, device, ...words(device) };
  }

  it('powers cores by affinity, at the programmed address, once', () => {
    const { log, rd, wr } = controller();
    wr(0x20, 0x40080003);
    wr(0x24, 1);
    wr(0x04, 1);
    wr(0x04, 0x80000001);
    wr(0x04, 7);
    wr(0x00, 1);
    expect(log).toEqual([
      ['on', 1, 0x1_4008_0000],
      ['off', 1],
    ]);
    expect([rd(0x20), rd(0x24)]).toEqual([0x40080000, 1]);
  });

  it('tells the state of the selected core', () => {
    const { rd, wr } = controller();
    const status = [0, 1, 9].map((mpidr) => {
      wr(0x10, mpidr);
      return rd(0x10);
    });
    expect(status).toEqual([1 << 29, 0, 0x80000000]);
  });

  it('switches the system off or resets it only on the exact words', () => {
    const { log, wr, device } = controller();
    for (const value of [0, 1, 0x4f4646, 0x525354, 0xffffffff]) wr(0x30, value);
    expect(log).toEqual(['power-off', 'reset']);
    expectReserved(device, [0, 4, 8, 0xc, 0x14, 0x28, 0x34, 0x100]);
    device.restore(device.save());
  });
});

// [utest->dsn~platform-coprocessor~1]
describe('bus-master co-processor', () => {
  function unit() {
    const bytes = new Uint8Array(0x1000);
    const irq = new FakeLine();
    const inside = (at: number, length: number) => at >= 0x1000 && at + length <= 0x2000;
    const device = createCoprocessor({
      irq,
      dma: {
        read: (at, length) => (inside(at, length) ? bytes.slice(at - 0x1000, at - 0x1000 + length) : undefined),
        write: (at, data) => {
          if (!inside(at, data.length)) return false;
          bytes.set(data, at - 0x1000);
          return true;
        },
      },
    });
    return { bytes, irq, device, ...words(device) };
  }

  it('copies, fills and sums', () => {
    const { bytes, rd, wr } = unit();
    wr(0x10, 0x1000);
    wr(0x18, 16);
    wr(0x1c, 0x1ab);
    wr(0x20, 2);
    expect([rd(0x24), bytes[0], bytes[15], bytes[16]]).toEqual([COPROCESSOR_STATUS.DONE, 0xab, 0xab, 0]);
    wr(0x08, 0x1000);
    wr(0x10, 0x1800);
    wr(0x20, 1);
    expect(bytes[0x80f]).toBe(0xab);
    wr(0x20, 3);
    expect([rd(0x24), rd(0x28)]).toEqual([COPROCESSOR_STATUS.DONE, 16 * 0xab]);
  });

  it('reports bus errors and bad commands, and writes nothing then', () => {
    const { bytes, rd, wr } = unit();
    wr(0x18, 0x20);
    wr(0x10, 0x1ff0);
    wr(0x1c, 1);
    wr(0x20, 2);
    expect([rd(0x24), bytes[0xff0]]).toEqual([COPROCESSOR_STATUS.BUS_ERROR, 0]);
    wr(0x0c, 1);
    wr(0x20, 1);
    expect(rd(0x24)).toBe(COPROCESSOR_STATUS.BUS_ERROR);
    wr(0x20, 9);
    expect(rd(0x24)).toBe(COPROCESSOR_STATUS.BAD_COMMAND);
  });

  it('interrupts when enabled, until cleared; identifies itself; RAZ/WI elsewhere', () => {
    const { irq, rd, wr, device } = unit();
    wr(0x20, 9);
    expect(irq.level).toBe(false);
    wr(0x2c, 1);
    expect(irq.level).toBe(true);
    wr(0x30, 1);
    expect([irq.level, rd(0)]).toEqual([false, 0x43503031]);
    expectReserved(device, [4, 0x20, 0x34, 0x800]);
    wr(0x18, 0xffffffff);
    expect(rd(0x18)).toBe(1 << 24);
    const other = unit();
    other.device.restore(device.save());
    expect(other.rd(0x18)).toBe(1 << 24);
  });
});
