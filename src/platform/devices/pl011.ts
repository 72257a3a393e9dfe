/**
 * PL011, the PrimeCell UART (Arm DDI 0183): DR to DMACR and the identification registers, 16-byte receive FIFO, receive
 * timeout, loop-back, masked and raw interrupts.
 *
 * Limits: the transmitter takes no time, so TXFF and BUSY are never seen set and the transmit interrupt is raised by
 * every byte sent; it sends and receives whether or not UARTEN is set (guests that rely on firmware having enabled the
 * UART run as on QEMU); modem inputs are inactive outside loop-back; no DMA requests; break, parity and framing errors
 * do not occur.
 */
import type { Alarm, ByteSink, ByteSource, Clock, IrqLine, MmioDevice, Saveable } from '../ports.ts';
import { bankDevice, identificationRows, type RegisterRow, registerBank } from './register-bank.ts';

export const PL011_SIZE = 0x1000;

export interface Pl011Ports {
  readonly irq: IrqLine;
  readonly clock: Clock;
  readonly sink: ByteSink;
  readonly source?: ByteSource;
  /** UARTCLK in Hz (default 24 MHz); with IBRD/FBRD it gives the length of a receive timeout. */
  readonly uartClockHz?: number;
}

export interface Pl011State {
  /** Received characters not yet read: data in bits 7:0, error flags in 11:8. */
  rx: number[];
  rsr: number;
  ilpr: number;
  ibrd: number;
  fbrd: number;
  lcrH: number;
  cr: number;
  ifls: number;
  imsc: number;
  ris: number;
  dmacr: number;
  /** When the receive timeout strikes, in virtual ns. */
  timeoutAt: number | null;
}

/** Interrupt bits of RIS, MIS, IMSC, ICR. */
export const UART_INT = { CTS: 1 << 1, RX: 1 << 4, TX: 1 << 5, RT: 1 << 6, OE: 1 << 10, ALL: 0x7ff } as const;
const FR = { CTS: 1, DSR: 2, DCD: 4, RXFE: 0x10, RXFF: 0x40, TXFE: 0x80, RI: 0x100 } as const;
const FEN = 1 << 4;
const LBE = 1 << 7;
const OVERRUN = 1 << 11;
const FIFO_DEPTH = 16;
/** Receive trigger levels by IFLS.RXIFLSEL: 1/8, 1/4, 1/2, 3/4, 7/8; the others are reserved and act as 1/2. */
const RX_LEVELS = [2, 4, 8, 12, 14, 8, 8, 8] as const;

interface Uart {
  readonly ports: Pl011Ports;
  s: Pl011State;
  readonly timeout: Alarm;
}

const ROWS: readonly RegisterRow<Uart>[] = [
  { offset: 0x000, name: 'UARTDR', read: readData, write: writeData },
  { offset: 0x004, name: 'UARTRSR/UARTECR', read: (u) => u.s.rsr, write: clearErrors },
  { offset: 0x018, name: 'UARTFR', read: flags },
  { offset: 0x020, name: 'UARTILPR', read: (u) => u.s.ilpr, write: (u, v) => set(u, 'ilpr', v & 0xff) },
  { offset: 0x024, name: 'UARTIBRD', read: (u) => u.s.ibrd, write: (u, v) => set(u, 'ibrd', v & 0xffff) },
  { offset: 0x028, name: 'UARTFBRD', read: (u) => u.s.fbrd, write: (u, v) => set(u, 'fbrd', v & 0x3f) },
  { offset: 0x02c, name: 'UARTLCR_H', read: (u) => u.s.lcrH, write: writeLineControl },
  { offset: 0x030, name: 'UARTCR', read: (u) => u.s.cr, write: (u, v) => set(u, 'cr', v & 0xff87) },
  { offset: 0x034, name: 'UARTIFLS', read: (u) => u.s.ifls, write: (u, v) => set(u, 'ifls', v & 0x3f) },
  { offset: 0x038, name: 'UARTIMSC', read: (u) => u.s.imsc, write: (u, v) => set(u, 'imsc', v & UART_INT.ALL) },
  { offset: 0x03c, name: 'UARTRIS', read: (u) => u.s.ris },
  { offset: 0x040, name: 'UARTMIS', read: (u) => u.s.ris & u.s.imsc },
  { offset: 0x044, name: 'UARTICR', write: (u, v) => set(u, 'ris', u.s.ris & ~v) },
  { offset: 0x048, name: 'UARTDMACR', read: (u) => u.s.dmacr, write: (u, v) => set(u, 'dmacr', v & 7) },
  ...identificationRows<Uart>(
    0xfe0,
    ['UARTPeriphID0', 'UARTPeriphID1', 'UARTPeriphID2', 'UARTPeriphID3'],
    [0x11, 0x10, 0x14, 0x00],
  ),
  ...identificationRows<Uart>(0xff0, ['UARTPCellID0', 'UARTPCellID1', 'UARTPCellID2', 'UARTPCellID3'], [0x0d, 0xf0, 0x05, 0xb1]),
];

export const PL011_BANK = registerBank(ROWS, { narrow: 'zero-extend' });

// [impl->dsn~platform-pl011~1]
/** A UART at reset. 8- and 16-bit accesses at a register's offset are served; the rest of the 4 KiB is RAZ/WI. */
export function createPl011(ports: Pl011Ports): MmioDevice & Saveable<Pl011State> {
  const uart: Uart = { ports, s: resetState(), timeout: ports.clock.alarm(() => receiveTimeout(uart)) };
  ports.source?.onAvailable(() => receive(uart));
  return {
    ...bankDevice(PL011_BANK, uart),
    save: () => structuredClone(uart.s),
    restore: (state) => {
      uart.s = structuredClone(state);
      if (uart.s.timeoutAt === null) uart.timeout.cancel();
      else uart.timeout.arm(uart.s.timeoutAt);
      update(uart);
    },
  };
}

function resetState(): Pl011State {
  return {
    rx: [],
    rsr: 0,
    ilpr: 0,
    ibrd: 0,
    fbrd: 0,
    lcrH: 0,
    cr: 0x300,
    ifls: 0x12,
    imsc: 0,
    ris: 0,
    dmacr: 0,
    timeoutAt: null,
  };
}

function set<K extends keyof Pl011State>(u: Uart, key: K, value: Pl011State[K]): void {
  u.s[key] = value;
  update(u);
}

function update(u: Uart): void {
  u.ports.irq.set((u.s.ris & u.s.imsc) !== 0);
}

const depth = (u: Uart): number => ((u.s.lcrH & FEN) !== 0 ? FIFO_DEPTH : 1);
const triggerLevel = (u: Uart): number => ((u.s.lcrH & FEN) !== 0 ? RX_LEVELS[(u.s.ifls >>> 3) & 7]! : 1);

function flags(u: Uart): number {
  let fr: number = FR.TXFE;
  if (u.s.rx.length === 0) fr |= FR.RXFE;
  if (u.s.rx.length >= depth(u)) fr |= FR.RXFF;
  if ((u.s.cr & LBE) === 0) return fr;
  // Loop-back feeds the modem outputs RTS, DTR, Out1, Out2 back as CTS, DSR, DCD, RI.
  if (u.s.cr & 0x800) fr |= FR.CTS;
  if (u.s.cr & 0x400) fr |= FR.DSR;
  if (u.s.cr & 0x1000) fr |= FR.DCD;
  if (u.s.cr & 0x2000) fr |= FR.RI;
  return fr;
}

function writeData(u: Uart, value: number): void {
  if ((u.s.cr & LBE) !== 0) accept(u, value & 0xff);
  else u.ports.sink.write(value & 0xff);
  u.s.ris |= UART_INT.TX;
  update(u);
}

/** Reading DR takes the oldest character; its error flags move to RSR. An empty FIFO reads as zero. */
function readData(u: Uart): number {
  const character = u.s.rx.shift() ?? 0;
  u.s.rsr = (u.s.rsr & 8) | ((character >>> 8) & 0xf);
  if (u.s.rx.length < triggerLevel(u)) u.s.ris &= ~UART_INT.RX;
  if (u.s.rx.length === 0) {
    u.s.ris &= ~UART_INT.RT;
    disarmTimeout(u);
  }
  receive(u);
  update(u);
  return character;
}

function clearErrors(u: Uart): void {
  u.s.rsr = 0;
}

/** FEN changes the depth: characters beyond the new depth are lost (the FIFO becomes a one-byte holding register). */
function writeLineControl(u: Uart, value: number): void {
  const before = u.s.lcrH;
  u.s.lcrH = value & 0xff;
  if (((before ^ value) & FEN) !== 0) u.s.rx.length = Math.min(u.s.rx.length, depth(u));
  receive(u);
}

/** Takes characters from outside while there is room. */
function receive(u: Uart): void {
  const source = u.ports.source;
  if (source === undefined || (u.s.cr & LBE) !== 0) return;
  while (u.s.rx.length < depth(u)) {
    const byte = source.next();
    if (byte === undefined) break;
    accept(u, byte & 0xff);
  }
  update(u);
}

function accept(u: Uart, character: number): void {
  if (u.s.rx.length >= depth(u)) {
    u.s.ris |= UART_INT.OE;
    u.s.rsr |= 8;
    const last = u.s.rx.length - 1;
    u.s.rx[last] = u.s.rx[last]! | OVERRUN;
    return;
  }
  u.s.rx.push(character);
  if (u.s.rx.length >= triggerLevel(u)) u.s.ris |= UART_INT.RX;
  u.s.timeoutAt = u.ports.clock.now() + timeoutNs(u);
  u.timeout.arm(u.s.timeoutAt);
}

/** 32 bit periods; a divisor that was never programmed counts as the fastest rate. */
function timeoutNs(u: Uart): number {
  const divisor = Math.max(u.s.ibrd * 64 + u.s.fbrd, 64);
  return Math.ceil((32 * 16 * divisor * 1e9) / (64 * (u.ports.uartClockHz ?? 24_000_000)));
}

function receiveTimeout(u: Uart): void {
  u.s.timeoutAt = null;
  if (u.s.rx.length > 0) u.s.ris |= UART_INT.RT;
  update(u);
}

function disarmTimeout(u: Uart): void {
  u.s.timeoutAt = null;
  u.timeout.cancel();
}
