/**
 * PL061, the PrimeCell GPIO (Arm DDI 0190): eight lines, each input or output, with level and edge interrupts. The data
 * register is 1 KiB wide: address bits 9:2 are the mask of the lines an access means.
 *
 * Limits: alternate functions (AFSEL) are stored only.
 */
import type { IrqLine, MmioDevice, Saveable } from '../ports.ts';
import { bankDevice, identificationRows, type RegisterRow, registerBank } from './register-bank.ts';

export interface Pl061Ports {
  readonly irq: IrqLine;
  /** Output lines, called on every change of an output. */
  output?(line: number, level: boolean): void;
}

export interface Pl061State {
  /** What software wrote to the output latches. */
  data: number;
  /** Levels of the input pins. */
  inputs: number;
  dir: number;
  is: number;
  ibe: number;
  iev: number;
  ie: number;
  /** Interrupts latched by edges. */
  edges: number;
  afsel: number;
}

export interface Pl061 extends MmioDevice, Saveable<Pl061State> {
  /** The input pin `line` (0–7). */
  input(line: number): IrqLine;
}

interface Gpio {
  readonly ports: Pl061Ports;
  s: Pl061State;
}

/** Outputs show the latch, inputs the pin. */
const levels = (g: Gpio): number => (g.s.data & g.s.dir) | (g.s.inputs & ~g.s.dir & 0xff);
/** Level-sensitive lines at their active level, and latched edges. */
const raw = (g: Gpio): number => ((~(levels(g) ^ g.s.iev) & g.s.is) | (g.s.edges & ~g.s.is)) & 0xff;

function field(offset: number, name: string, key: 'is' | 'ibe' | 'iev' | 'ie' | 'afsel'): RegisterRow<Gpio> {
  return {
    offset,
    name,
    read: (g) => g.s[key],
    write: (g, value) => {
      g.s[key] = value & 0xff;
      update(g);
    },
  };
}

const ROWS: readonly RegisterRow<Gpio>[] = [
  {
    offset: 0x000,
    name: 'GPIODATA<n>',
    count: 256,
    read: (g, mask) => levels(g) & mask,
    write: (g, value, mask) =>
      changeLevels(g, () => {
        g.s.data = (g.s.data & ~mask) | (value & mask & 0xff);
      }),
  },
  {
    offset: 0x400,
    name: 'GPIODIR',
    read: (g) => g.s.dir,
    write: (g, value) =>
      changeLevels(g, () => {
        g.s.dir = value & 0xff;
      }),
  },
  field(0x404, 'GPIOIS', 'is'),
  field(0x408, 'GPIOIBE', 'ibe'),
  field(0x40c, 'GPIOIEV', 'iev'),
  field(0x410, 'GPIOIE', 'ie'),
  { offset: 0x414, name: 'GPIORIS', read: raw },
  { offset: 0x418, name: 'GPIOMIS', read: (g) => raw(g) & g.s.ie },
  {
    offset: 0x41c,
    name: 'GPIOIC',
    write: (g, value) => {
      g.s.edges &= ~value;
      update(g);
    },
  },
  field(0x420, 'GPIOAFSEL', 'afsel'),
  ...identificationRows<Gpio>(
    0xfe0,
    [
      'GPIOPeriphID0',
      'GPIOPeriphID1',
      'GPIOPeriphID2',
      'GPIOPeriphID3',
      'GPIOPCellID0',
      'GPIOPCellID1',
      'GPIOPCellID2',
      'GPIOPCellID3',
    ],
    [0x61, 0x10, 0x04, 0x00, 0x0d, 0xf0, 0x05, 0xb1],
  ),
];

export const PL061_BANK = registerBank(ROWS, { narrow: 'zero-extend' });

// [impl->dsn~platform-pl061~1]
export function createPl061(ports: Pl061Ports): Pl061 {
  const g: Gpio = { ports, s: { data: 0, inputs: 0, dir: 0, is: 0, ibe: 0, iev: 0, ie: 0, edges: 0, afsel: 0 } };
  return {
    ...bankDevice(PL061_BANK, g),
    input: (line) => ({
      set: (level) =>
        changeLevels(g, () => {
          g.s.inputs = level ? g.s.inputs | (1 << line) : g.s.inputs & ~(1 << line);
        }),
    }),
    save: () => ({ ...g.s }),
    restore: (state) => {
      g.s = { ...state };
      update(g);
    },
  };
}

/** Applies a change and latches the edges it makes: both edges with IBE, else the one that IEV selects. */
function changeLevels(g: Gpio, change: () => void): void {
  const before = levels(g);
  const outputs = g.s.data & g.s.dir;
  change();
  const after = levels(g);
  const moved = before ^ after;
  g.s.edges |= moved & ~g.s.is & (g.s.ibe | ~(after ^ g.s.iev)) & 0xff;
  for (let line = 0; line < 8; line++) {
    const bit = 1 << line;
    if ((g.s.dir & bit) !== 0 && ((outputs ^ after) & bit) !== 0) g.ports.output?.(line, (after & bit) !== 0);
  }
  update(g);
}

function update(g: Gpio): void {
  g.ports.irq.set((raw(g) & g.s.ie) !== 0);
}
