import { describe, expect, it } from 'vitest';
import { createPl011, PL011_BANK, UART_INT } from '../../../src/platform/devices/pl011.ts';
import { FakeClock, FakeLine, FakeSink, FakeSource } from './fakes.ts';

const R = Object.fromEntries(PL011_BANK.rows.map((r) => [r.name, r.offset])) as Record<string, number>;

function uart() {
  const clock = new FakeClock();
  const irq = new FakeLine();
  const sink = new FakeSink();
  const source = new FakeSource();
  const device = createPl011({ clock, irq, sink, source });
  const rd = (name: string) => device.read(R[name]!, 4, 0);
  const wr = (name: string, value: number) => device.write(R[name]!, 4, value, 0);
  return { clock, irq, sink, source, device, rd, wr };
}

// [utest->dsn~platform-pl011~1]
describe('PL011', () => {
  it('has the reset values of the manual', () => {
    const { rd } = uart();
    const values = ['UARTRSR/UARTECR', 'UARTFR', 'UARTIBRD', 'UARTLCR_H', 'UARTCR', 'UARTIFLS', 'UARTIMSC', 'UARTRIS', 'UARTMIS'];
    expect(values.map(rd)).toEqual([0, 0x90, 0, 0, 0x300, 0x12, 0, 0, 0]);
  });

  it('identifies itself', () => {
    const { device } = uart();
    const ids = [0xfe0, 0xfe4, 0xfe8, 0xfec, 0xff0, 0xff4, 0xff8, 0xffc].map((o) => device.read(o, 4, 0));
    expect(ids).toEqual([0x11, 0x10, 0x14, 0, 0x0d, 0xf0, 0x05, 0xb1]);
  });

  it('sends what is written to DR and raises the transmit interrupt until it is cleared', () => {
    const { sink, irq, rd, wr } = uart();
    for (const c of 'Xen') wr('UARTDR', c.charCodeAt(0));
    expect(sink.text).toBe('Xen');
    expect(rd('UARTRIS')).toBe(UART_INT.TX);
    expect([irq.level, rd('UARTMIS')]).toEqual([false, 0]);
    wr('UARTIMSC', UART_INT.TX);
    expect([irq.level, rd('UARTMIS')]).toEqual([true, UART_INT.TX]);
    wr('UARTICR', UART_INT.TX);
    expect([irq.level, rd('UARTRIS')]).toEqual([false, 0]);
  });

  it('without FIFO holds one character and interrupts at once', () => {
    const { source, rd, wr, irq } = uart();
    wr('UARTIMSC', UART_INT.RX);
    source.send('ab');
    expect(rd('UARTFR') & 0x50).toBe(0x40);
    expect(irq.level).toBe(true);
    expect(rd('UARTDR')).toBe(0x61);
    expect(rd('UARTDR')).toBe(0x62);
    expect([rd('UARTFR') & 0x10, irq.level]).toEqual([0x10, false]);
  });

  it.each([
    [0, 2],
    [1, 4],
    [2, 8],
    [3, 12],
    [4, 14],
  ])('with RXIFLSEL=%d interrupts at %d characters and stops below', (select, level) => {
    const { source, rd, wr } = uart();
    wr('UARTLCR_H', 0x70);
    wr('UARTIFLS', select << 3);
    source.send('x'.repeat(level - 1));
    expect(rd('UARTRIS') & UART_INT.RX).toBe(0);
    source.send('x');
    expect(rd('UARTRIS') & UART_INT.RX).toBe(UART_INT.RX);
    rd('UARTDR');
    expect(rd('UARTRIS') & UART_INT.RX).toBe(0);
  });

  it('takes 16 characters and leaves the rest outside until there is room', () => {
    const { source, rd, wr } = uart();
    wr('UARTLCR_H', 0x70);
    source.send('0123456789abcdefXYZ');
    expect(source.queue.length).toBe(3);
    const got = Array.from({ length: 19 }, () => String.fromCharCode(rd('UARTDR'))).join('');
    expect(got).toBe('0123456789abcdefXYZ');
    expect(rd('UARTFR') & 0x10).toBe(0x10);
  });

  it('raises the receive timeout 32 bit periods after the last character', () => {
    const { source, rd, wr, clock, irq } = uart();
    wr('UARTLCR_H', 0x70);
    wr('UARTIBRD', 13); // 24 MHz / (16 · 13.02) = 115200 baud: 32 bits are 277.76 µs
    wr('UARTFBRD', 1);
    wr('UARTIMSC', UART_INT.RT);
    source.send('a');
    clock.advanceTo(277_000);
    expect(irq.level).toBe(false);
    clock.advanceTo(278_000);
    expect([irq.level, rd('UARTMIS')]).toEqual([true, UART_INT.RT]);
    rd('UARTDR');
    expect(irq.level).toBe(false);
  });

  it('loops back, overruns, and reports the overrun with the character and in RSR', () => {
    const { rd, wr, sink } = uart();
    wr('UARTCR', 0x381);
    wr('UARTDR', 0x41);
    wr('UARTDR', 0x42);
    expect(sink.bytes).toEqual([]);
    expect(rd('UARTRIS') & UART_INT.OE).toBe(UART_INT.OE);
    expect(rd('UARTDR')).toBe(0x841);
    expect(rd('UARTRSR/UARTECR')).toBe(8);
    wr('UARTRSR/UARTECR', 0xff);
    expect(rd('UARTRSR/UARTECR')).toBe(0);
    wr('UARTCR', 0x381 | 0x3c00);
    expect(rd('UARTFR') & 0x107).toBe(0x107);
  });

  it('keeps only the bits that exist', () => {
    const { rd, wr } = uart();
    for (const name of ['UARTIBRD', 'UARTFBRD', 'UARTLCR_H', 'UARTIFLS', 'UARTIMSC', 'UARTDMACR']) wr(name, 0xffffffff);
    const kept = ['UARTIBRD', 'UARTFBRD', 'UARTLCR_H', 'UARTIFLS', 'UARTIMSC', 'UARTDMACR'].map(rd);
    expect(kept).toEqual([0xffff, 0x3f, 0xff, 0x3f, 0x7ff, 7]);
  });

  it('is RAZ/WI at reserved offsets, in upper lanes and for writes to read-only registers', () => {
    const { device, rd, wr, sink } = uart();
    for (const offset of [0x008, 0x014, 0x01c, 0x04c, 0x080, 0xfdc]) {
      device.write(offset, 4, 0xffffffff, 0);
      expect(device.read(offset, 4, 0)).toBe(0);
    }
    wr('UARTFR', 0xffffffff);
    wr('UARTRIS', 0xffffffff);
    expect([rd('UARTFR'), rd('UARTRIS')]).toEqual([0x90, 0]);
    device.write(1, 1, 0x41, 0);
    expect([device.read(0x31, 1, 0), sink.bytes.length]).toEqual([0, 0]);
    expect(rd('UARTICR')).toBe(0);
  });

  it('serves byte and half-word accesses at the register offset', () => {
    const { device, sink } = uart();
    device.write(0, 1, 0x41, 0);
    device.write(0x30, 2, 0x301, 0);
    expect([sink.text, device.read(0x30, 2, 0), device.read(0x30, 1, 0)]).toEqual(['A', 0x301, 1]);
  });

  it('comes back from a snapshot with characters, line and timeout', () => {
    const a = uart();
    a.wr('UARTLCR_H', 0x70);
    a.wr('UARTIMSC', UART_INT.RT);
    a.source.send('hi');
    const b = uart();
    b.device.restore(structuredClone(a.device.save()));
    b.clock.advanceTo(1_000_000);
    expect(b.irq.level).toBe(true);
    expect([b.rd('UARTDR'), b.rd('UARTDR'), b.irq.level]).toEqual([0x68, 0x69, false]);
  });
});
