/**
 * PL031, the PrimeCell real-time clock (Arm DDI 0224): a 32-bit counter of seconds with a match interrupt. Seconds come
 * from virtual time, so every run sees the same date.
 *
 * Limits: the counter is always running (RTCCR reads as one, as the hardware does once started); a match more than
 * 2^31 seconds away never strikes.
 */
import type { Alarm, Clock, IrqLine, MmioDevice, Saveable } from '../ports.ts';
import { bankDevice, identificationRows, type RegisterRow, registerBank } from './register-bank.ts';

export interface Pl031Ports {
  readonly irq: IrqLine;
  readonly clock: Clock;
  /** Seconds since 1970 at virtual time 0 (default 2000-01-01). */
  readonly epochSeconds?: number;
}

export interface Pl031State {
  /** RTCDR = offset + whole seconds of virtual time, modulo 2^32. */
  offset: number;
  match: number;
  load: number;
  imsc: number;
  ris: number;
}

interface Rtc {
  readonly ports: Pl031Ports;
  s: Pl031State;
  readonly alarm: Alarm;
}

const SECOND_NS = 1e9;
/** A match more than 68 years away counts as passed: no run reaches it. */
const HORIZON_S = 2 ** 31;
const seconds = (rtc: Rtc): number => Math.floor(rtc.ports.clock.now() / SECOND_NS);
const counter = (rtc: Rtc): number => (rtc.s.offset + seconds(rtc)) >>> 0;

const ROWS: readonly RegisterRow<Rtc>[] = [
  { offset: 0x000, name: 'RTCDR', read: counter },
  {
    offset: 0x004,
    name: 'RTCMR',
    read: (rtc) => rtc.s.match,
    write: (rtc, value) => {
      rtc.s.match = value;
      schedule(rtc);
    },
  },
  {
    offset: 0x008,
    name: 'RTCLR',
    read: (rtc) => rtc.s.load,
    write: (rtc, value) => {
      rtc.s.load = value;
      rtc.s.offset = (value - seconds(rtc)) >>> 0;
      schedule(rtc);
    },
  },
  { offset: 0x00c, name: 'RTCCR', read: () => 1, write: () => {} },
  {
    offset: 0x010,
    name: 'RTCIMSC',
    read: (rtc) => rtc.s.imsc,
    write: (rtc, value) => {
      rtc.s.imsc = value & 1;
      update(rtc);
    },
  },
  { offset: 0x014, name: 'RTCRIS', read: (rtc) => rtc.s.ris },
  { offset: 0x018, name: 'RTCMIS', read: (rtc) => rtc.s.ris & rtc.s.imsc },
  {
    offset: 0x01c,
    name: 'RTCICR',
    write: (rtc, value) => {
      rtc.s.ris &= ~value;
      update(rtc);
    },
  },
  ...identificationRows<Rtc>(
    0xfe0,
    ['RTCPeriphID0', 'RTCPeriphID1', 'RTCPeriphID2', 'RTCPeriphID3', 'RTCPCellID0', 'RTCPCellID1', 'RTCPCellID2', 'RTCPCellID3'],
    [0x31, 0x10, 0x14, 0x00, 0x0d, 0xf0, 0x05, 0xb1],
  ),
];

export const PL031_BANK = registerBank(ROWS, { narrow: 'zero-extend' });

// [impl->dsn~platform-pl031~1]
export function createPl031(ports: Pl031Ports): MmioDevice & Saveable<Pl031State> {
  const rtc: Rtc = {
    ports,
    s: { offset: (ports.epochSeconds ?? 946_684_800) >>> 0, match: 0, load: 0, imsc: 0, ris: 0 },
    alarm: ports.clock.alarm(() => matched(rtc)),
  };
  return {
    ...bankDevice(PL031_BANK, rtc),
    save: () => ({ ...rtc.s }),
    restore: (state) => {
      rtc.s = { ...state };
      schedule(rtc);
      update(rtc);
    },
  };
}

function update(rtc: Rtc): void {
  rtc.ports.irq.set((rtc.s.ris & rtc.s.imsc) !== 0);
}

/** The match strikes at the instant the counter takes the value; a value already passed waits for the wrap. */
function schedule(rtc: Rtc): void {
  const away = (rtc.s.match - counter(rtc)) >>> 0;
  if (away === 0) matched(rtc);
  else if (away < HORIZON_S) rtc.alarm.arm((seconds(rtc) + away) * SECOND_NS);
  else rtc.alarm.cancel();
}

function matched(rtc: Rtc): void {
  rtc.s.ris = 1;
  update(rtc);
}
