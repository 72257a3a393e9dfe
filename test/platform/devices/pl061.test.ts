import { describe, expect, it } from 'vitest';
import { createPl061 } from '../../../src/platform/devices/pl061.ts';
import { FakeLine } from './fakes.ts';

function gpio() {
  const irq = new FakeLine();
  const outputs: [number, boolean][] = [];
  const device = createPl061({ irq, output: (line, level) => outputs.push([line, level]) });
  return {
    irq,
    outputs,
    device,
    rd: (o: number) => device.read(o, 4, 0),
    wr: (o: number, v: number) => device.write(o, 4, v >>> 0, 0),
  };
}

// [utest->dsn~platform-pl061~1]
describe('PL061', () => {
  it('writes and reads only the lines that the address masks', () => {
    const { rd, wr, outputs } = gpio();
    wr(0x400, 0xff);
    wr(0x0f << 2, 0xff);
    expect([rd(0xff << 2), rd(0x03 << 2), rd(0)]).toEqual([0x0f, 0x03, 0]);
    expect(outputs).toEqual([0, 1, 2, 3].map((n) => [n, true]));
  });

  it('inputs show the pins, outputs the latch', () => {
    const { rd, wr, device } = gpio();
    wr(0x400, 0xf0);
    wr(0x3fc, 0xa0);
    device.input(1).set(true);
    device.input(6).set(true);
    expect(rd(0x3fc)).toBe(0xa2);
  });

  it('rising, falling and both edges', () => {
    const { rd, wr, device, irq } = gpio();
    wr(0x40c, 0b001); // line 0 rising, line 1 falling, line 2 both
    wr(0x408, 0b100);
    wr(0x410, 0b111);
    for (const n of [0, 1, 2]) device.input(n).set(true);
    expect([rd(0x414), irq.level]).toEqual([0b101, true]);
    wr(0x41c, 0b111);
    expect([rd(0x414), irq.level]).toEqual([0, false]);
    for (const n of [0, 1, 2]) device.input(n).set(false);
    expect(rd(0x414)).toBe(0b110);
  });

  it('levels last as long as the pin', () => {
    const { rd, wr, device, irq } = gpio();
    wr(0x404, 0b11);
    wr(0x40c, 0b01);
    wr(0x410, 0b01);
    expect([rd(0x414), rd(0x418), irq.level]).toEqual([0b10, 0, false]);
    device.input(0).set(true);
    expect(irq.level).toBe(true);
    wr(0x41c, 0xff);
    expect(irq.level).toBe(true);
    device.input(0).set(false);
    expect(irq.level).toBe(false);
  });

  it('identifies itself and is RAZ/WI elsewhere', () => {
    const { rd, wr } = gpio();
    expect([rd(0xfe0), rd(0xfe4), rd(0xfe8), rd(0xff4)]).toEqual([0x61, 0x10, 0x04, 0xf0]);
    for (const offset of [0x424, 0x500, 0xfdc, 0x41c]) {
      wr(offset, 0xffffffff);
      expect(rd(offset)).toBe(0);
    }
    for (const offset of [0x404, 0x408, 0x40c, 0x410, 0x420]) {
      wr(offset, 0xffffffff);
      expect(rd(offset)).toBe(0xff);
    }
  });

  it('comes back from a snapshot', () => {
    const a = gpio();
    a.wr(0x410, 1);
    a.wr(0x40c, 1);
    a.device.input(0).set(true);
    const b = gpio();
    b.device.restore(a.device.save());
    expect(b.irq.level).toBe(true);
  });
});
