/**
 * SP805, the watchdog module (Arm DDI 0270): a 32-bit down-counter; at zero it interrupts and starts again, at zero with
 * the interrupt still pending it asks for a reset.
 *
 * Limits: the integration-test registers (WDOGITCR, WDOGITOP) are RAZ/WI.
 */
import type { Alarm, Clock, IrqLine, MmioDevice, Saveable } from '../ports.ts';
import { bankDevice, identificationRows, type RegisterRow, registerBank } from './register-bank.ts';

export interface Sp805Ports {
  readonly irq: IrqLine;
  readonly clock: Clock;
  /** WDOGRES: what a second time-out does. */
  reset(): void;
  /** Virtual ns per count (default 1000: 1 MHz). */
  readonly tickNs?: number;
}

export interface Sp805State {
  load: number;
  /** Value at `sinceNs`; it counts down from there. */
  value: number;
  sinceNs: number;
  control: number;
  ris: number;
  locked: boolean;
}

interface Watchdog {
  readonly ports: Sp805Ports;
  readonly tickNs: number;
  s: Sp805State;
  readonly alarm: Alarm;
}

const CONTROL = { INTEN: 1, RESEN: 2 } as const;
const UNLOCK = 0x1acce551;

const enabled = (w: Watchdog): boolean => (w.s.control & CONTROL.INTEN) !== 0;

function current(w: Watchdog): number {
  if (!enabled(w)) return w.s.value;
  return Math.max(0, w.s.value - Math.floor((w.ports.clock.now() - w.s.sinceNs) / w.tickNs));
}

/** Writes need the lock open; WDOGLOCK itself always takes them. */
const guarded = (write: (w: Watchdog, value: number) => void) => (w: Watchdog, value: number) => {
  if (!w.s.locked) write(w, value);
};

const ROWS: readonly RegisterRow<Watchdog>[] = [
  {
    offset: 0x000,
    name: 'WDOGLOAD',
    read: (w) => w.s.load,
    write: guarded((w, value) => {
      w.s.load = value;
      restart(w);
    }),
  },
  { offset: 0x004, name: 'WDOGVALUE', read: current },
  {
    offset: 0x008,
    name: 'WDOGCONTROL',
    read: (w) => w.s.control,
    write: guarded((w, value) => {
      const was = enabled(w);
      w.s.value = current(w);
      w.s.sinceNs = w.ports.clock.now();
      w.s.control = value & 3;
      if (enabled(w) && !was) restart(w);
      else schedule(w);
    }),
  },
  {
    offset: 0x00c,
    name: 'WDOGINTCLR',
    write: guarded((w) => {
      w.s.ris = 0;
      restart(w);
    }),
  },
  { offset: 0x010, name: 'WDOGRIS', read: (w) => w.s.ris },
  { offset: 0x014, name: 'WDOGMIS', read: (w) => w.s.ris & w.s.control & 1 },
  {
    offset: 0xc00,
    name: 'WDOGLOCK',
    read: (w) => Number(w.s.locked),
    write: (w, value) => {
      w.s.locked = value !== UNLOCK;
    },
  },
  ...identificationRows<Watchdog>(
    0xfe0,
    [
      'WDOGPeriphID0',
      'WDOGPeriphID1',
      'WDOGPeriphID2',
      'WDOGPeriphID3',
      'WDOGPCellID0',
      'WDOGPCellID1',
      'WDOGPCellID2',
      'WDOGPCellID3',
    ],
    [0x05, 0x18, 0x14, 0x00, 0x0d, 0xf0, 0x05, 0xb1],
  ),
];

export const SP805_BANK = registerBank(ROWS, { narrow: 'zero-extend' });

// [impl->dsn~platform-sp805~1]
export function createSp805(ports: Sp805Ports): MmioDevice & Saveable<Sp805State> {
  const w: Watchdog = {
    ports,
    tickNs: ports.tickNs ?? 1000,
    s: { load: 0xffffffff, value: 0xffffffff, sinceNs: 0, control: 0, ris: 0, locked: false },
    alarm: ports.clock.alarm(() => zero(w)),
  };
  return {
    ...bankDevice(SP805_BANK, w),
    save: () => ({ ...w.s }),
    restore: (state) => {
      w.s = { ...state };
      schedule(w);
    },
  };
}

/** Counts down from WDOGLOAD again. */
function restart(w: Watchdog): void {
  w.s.value = w.s.load;
  w.s.sinceNs = w.ports.clock.now();
  schedule(w);
}

function schedule(w: Watchdog): void {
  w.ports.irq.set((w.s.ris & w.s.control & 1) !== 0);
  if (enabled(w)) w.alarm.arm(w.s.sinceNs + Math.max(w.s.value, 1) * w.tickNs);
  else w.alarm.cancel();
}

function zero(w: Watchdog): void {
  if (w.s.ris !== 0 && (w.s.control & CONTROL.RESEN) !== 0) {
    w.s.value = 0;
    w.alarm.cancel();
    w.ports.reset();
    return;
  }
  w.s.ris = 1;
  restart(w);
}
