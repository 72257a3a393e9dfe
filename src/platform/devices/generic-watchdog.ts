/**
 * The generic watchdog (Arm Base System Architecture, appendix "Generic Watchdog"; SBSA revision 0): a control frame and
 * a refresh frame over the system counter. The first time-out raises signal WS0 (an interrupt), the second WS1.
 */
import type { Alarm, Clock, IrqLine, MmioDevice, Saveable } from '../ports.ts';
import { bankDevice, type RegisterRow, registerBank } from './register-bank.ts';

export interface GenericWatchdogPorts {
  readonly clock: Clock;
  /** WS0. */
  readonly irq: IrqLine;
  /** WS1: the second time-out. */
  reset(): void;
  /** Virtual ns per count of the system counter (default 16). */
  readonly tickNs?: number;
}

export interface GenericWatchdogState {
  enabled: boolean;
  ws0: boolean;
  ws1: boolean;
  /** WOR in counts. */
  offset: number;
  /** WCV in counts. */
  compare: number;
}

export interface GenericWatchdog extends Saveable<GenericWatchdogState> {
  readonly control: MmioDevice;
  readonly refresh: MmioDevice;
}

interface Watchdog {
  readonly ports: GenericWatchdogPorts;
  readonly tickNs: number;
  s: GenericWatchdogState;
  readonly alarm: Alarm;
}

const TWO32 = 4294967296;
/** Architecture revision 0, Arm. */
const IIDR = 0x43b;
const counts = (w: Watchdog): number => Math.floor(w.ports.clock.now() / w.tickNs);

const CONTROL_ROWS: readonly RegisterRow<Watchdog>[] = [
  {
    offset: 0x000,
    name: 'WCS',
    read: (w) => Number(w.s.enabled) | (Number(w.s.ws0) << 1) | (Number(w.s.ws1) << 2),
    write: (w, value) => {
      w.s.enabled = (value & 1) !== 0;
      refresh(w);
    },
  },
  {
    offset: 0x008,
    name: 'WOR',
    read: (w) => w.s.offset,
    write: (w, value) => {
      w.s.offset = value;
      refresh(w);
    },
  },
  {
    offset: 0x010,
    name: 'WCV (low)',
    read: (w) => w.s.compare % TWO32,
    write: (w, value) => setCompare(w, Math.floor(w.s.compare / TWO32) * TWO32 + value),
  },
  {
    offset: 0x014,
    name: 'WCV (high)',
    read: (w) => Math.floor(w.s.compare / TWO32),
    write: (w, value) => setCompare(w, (value & 0x1fffff) * TWO32 + (w.s.compare % TWO32)),
  },
  { offset: 0xfcc, name: 'W_IIDR', read: () => IIDR },
];

const REFRESH_ROWS: readonly RegisterRow<Watchdog>[] = [
  { offset: 0x000, name: 'WRR', read: () => 0, write: (w) => refresh(w) },
  { offset: 0xfcc, name: 'W_IIDR', read: () => IIDR },
];

export const WATCHDOG_CONTROL = registerBank(CONTROL_ROWS, { narrow: 'ignore' });
export const WATCHDOG_REFRESH = registerBank(REFRESH_ROWS, { narrow: 'ignore' });

// [impl->dsn~platform-generic-watchdog~1]
export function createGenericWatchdog(ports: GenericWatchdogPorts): GenericWatchdog {
  const w: Watchdog = {
    ports,
    tickNs: ports.tickNs ?? 16,
    s: { enabled: false, ws0: false, ws1: false, offset: 0, compare: 0 },
    alarm: ports.clock.alarm(() => timeout(w)),
  };
  return {
    control: bankDevice(WATCHDOG_CONTROL, w),
    refresh: bankDevice(WATCHDOG_REFRESH, w),
    save: () => ({ ...w.s }),
    restore: (state) => {
      w.s = { ...state };
      schedule(w);
    },
  };
}

/** An explicit refresh: both signals fall, the next time-out is WOR from now. */
function refresh(w: Watchdog): void {
  w.s.ws0 = false;
  w.s.ws1 = false;
  setCompare(w, counts(w) + w.s.offset);
}

function setCompare(w: Watchdog, compare: number): void {
  w.s.compare = compare;
  schedule(w);
}

/** The watchdog strikes when the counter is greater than WCV; after WS1 it is silent until refreshed. */
function schedule(w: Watchdog): void {
  w.ports.irq.set(w.s.enabled && w.s.ws0);
  if (w.s.enabled && !w.s.ws1) w.alarm.arm(Math.max((w.s.compare + 1) * w.tickNs, w.ports.clock.now()));
  else w.alarm.cancel();
}

function timeout(w: Watchdog): void {
  if (!w.s.ws0) {
    w.s.ws0 = true;
    setCompare(w, counts(w) + w.s.offset);
    return;
  }
  w.s.ws1 = true;
  schedule(w);
  w.ports.reset();
}
