import { describe, expect, it } from 'vitest';
import { createPl031 } from '../../../src/platform/devices/pl031.ts';
import { FakeClock, FakeLine } from './fakes.ts';

function rtc() {
  const clock = new FakeClock();
  const irq = new FakeLine();
  const device = createPl031({ clock, irq, epochSeconds: 1000 });
  return {
    clock,
    irq,
    device,
    rd: (o: number) => device.read(o, 4, 0),
    wr: (o: number, v: number) => device.write(o, 4, v >>> 0, 0),
  };
}

// [utest->dsn~platform-pl031~1]
describe('PL031', () => {
  it('counts seconds of virtual time from its start value', () => {
    const { clock, rd, wr } = rtc();
    expect(rd(0)).toBe(1000);
    clock.advanceTo(2_999_999_999);
    expect(rd(0)).toBe(1002);
    wr(8, 0xffffffff);
    expect([rd(0), rd(8)]).toEqual([0xffffffff, 0xffffffff]);
    clock.advanceTo(3_000_000_000);
    expect(rd(0)).toBe(0);
  });

  it('interrupts when the counter takes the match value', () => {
    const { clock, rd, wr, irq } = rtc();
    wr(0x10, 1);
    wr(4, 1003);
    clock.advanceTo(2_999_999_999);
    expect(irq.level).toBe(false);
    clock.advanceTo(3_000_000_000);
    expect([irq.level, rd(0x14), rd(0x18)]).toEqual([true, 1, 1]);
    wr(0x10, 0);
    expect([irq.level, rd(0x18)]).toEqual([false, 0]);
    wr(0x10, 1);
    wr(0x1c, 1);
    expect([irq.level, rd(0x14)]).toEqual([false, 0]);
    wr(4, 1003);
    expect(rd(0x14)).toBe(1);
  });

  it('a passed match value waits for the wrap', () => {
    const { rd, wr, clock } = rtc();
    wr(4, 999);
    clock.advanceTo(1e12);
    expect(rd(0x14)).toBe(0);
  });

  it('identifies itself, is always running, and is RAZ/WI elsewhere', () => {
    const { rd, wr, device } = rtc();
    expect([rd(0xfe0), rd(0xfe4), rd(0xff0), rd(0xc)]).toEqual([0x31, 0x10, 0x0d, 1]);
    for (const offset of [0x20, 0x100, 0xfdc]) {
      wr(offset, 0xffffffff);
      expect(rd(offset)).toBe(0);
    }
    wr(0, 5);
    expect(rd(0)).toBe(1000);
    expect([device.read(0, 1, 0), device.read(1, 1, 0)]).toEqual([1000 & 0xff, 0]);
  });

  it('comes back from a snapshot with its alarm', () => {
    const a = rtc();
    a.wr(0x10, 1);
    a.wr(4, 1002);
    const b = rtc();
    b.device.restore(a.device.save());
    b.clock.advanceTo(2e9);
    expect(b.irq.level).toBe(true);
  });
});
