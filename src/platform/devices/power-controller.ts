/**
 * A power controller in the manner of the one on Arm's Base FVP: cores are named by MPIDR; one register powers a core up
 * at the programmed reset address, one lets it go off, one tells its state; and the whole system can be switched off or
 * reset. Register names follow that platform; PRVBAR (reset address) and PSYSCTL (system) are this model's own.
 */
import type { MmioDevice, Saveable } from '../ports.ts';
import { bankDevice, type RegisterRow, registerBank } from './register-bank.ts';

export interface PowerControllerPorts {
  /** Index of the core with this MPIDR affinity, or undefined. */
  coreOf(mpidr: number): number | undefined;
  isOn(core: number): boolean;
  /** Starts a core that is off at a physical address. */
  powerOn(core: number, entry: number): void;
  powerOff(core: number): void;
  system(request: 'power-off' | 'reset'): void;
}

export interface PowerControllerState {
  /** MPIDR that PSYSR answers for. */
  selected: number;
  resetAddress: [number, number];
}

interface Controller {
  readonly ports: PowerControllerPorts;
  s: PowerControllerState;
}

const PSYSR = { ON_LEVEL0: 1 << 29, INVALID: 0x80000000 } as const;
const SYSTEM: Record<number, 'power-off' | 'reset'> = { 5195334: 'power-off', 5395284: 'reset' };
const AFFINITY = 0x00ffffff;
const TWO32 = 4294967296;

function withCore(c: Controller, mpidr: number, act: (core: number) => void): void {
  const core = c.ports.coreOf(mpidr & AFFINITY);
  if (core !== undefined) act(core);
}

function status(c: Controller): number {
  const core = c.ports.coreOf(c.s.selected);
  if (core === undefined) return PSYSR.INVALID;
  return (c.ports.isOn(core) ? PSYSR.ON_LEVEL0 : 0) | 0;
}

const ROWS: readonly RegisterRow<Controller>[] = [
  { offset: 0x00, name: 'PPOFFR', write: (c, mpidr) => withCore(c, mpidr, (core) => c.ports.powerOff(core)) },
  {
    offset: 0x04,
    name: 'PPONR',
    write: (c, mpidr) =>
      withCore(c, mpidr, (core) => {
        if (!c.ports.isOn(core)) c.ports.powerOn(core, c.s.resetAddress[1] * TWO32 + c.s.resetAddress[0]);
      }),
  },
  {
    offset: 0x10,
    name: 'PSYSR',
    read: status,
    write: (c, mpidr) => {
      c.s.selected = mpidr & AFFINITY;
    },
  },
  {
    offset: 0x20,
    name: 'PRVBAR',
    count: 2,
    read: (c, half) => c.s.resetAddress[half]!,
    write: (c, value, half) => {
      c.s.resetAddress[half] = half === 0 ? (value & ~3) >>> 0 : value & 0xffff;
    },
  },
  {
    offset: 0x30,
    name: 'PSYSCTL',
    write: (c, value) => {
      const request = SYSTEM[value];
      if (request !== undefined) c.ports.system(request);
    },
  },
];

export const POWER_BANK = registerBank(ROWS, { narrow: 'ignore' });

// [impl->dsn~platform-power-controller~1]
export function createPowerController(ports: PowerControllerPorts): MmioDevice & Saveable<PowerControllerState> {
  const c: Controller = { ports, s: { selected: 0, resetAddress: [0, 0] } };
  return {
    ...bankDevice(POWER_BANK, c),
    save: () => structuredClone(c.s),
    restore: (state) => {
      c.s = structuredClone(state);
    },
  };
}
