/**
 * A co-processor that masters the bus, this model's own design: it copies, fills and sums memory by itself. It stands
 * for every device that can reach memory behind the cores' backs: what it may touch is decided by the `Dma` it is
 * given, directly or through an SMMU, never by the caller.
 *
 * Registers: SRC, DST (64-bit), LENGTH, VALUE, COMMAND (1 copy, 2 fill with VALUE, 3 sum of bytes into RESULT),
 * STATUS (0 idle, 1 done, 2 bus error, 3 bad command), RESULT, IRQ_ENABLE, IRQ_CLEAR. A command completes at once.
 */
import type { IrqLine, MmioDevice, Saveable } from '../ports.ts';
import type { Dma } from './dma.ts';
import { bankDevice, type RegisterRow, registerBank } from './register-bank.ts';

export interface CoprocessorPorts {
  readonly irq: IrqLine;
  readonly dma: Dma;
}

export interface CoprocessorState {
  source: [number, number];
  destination: [number, number];
  length: number;
  value: number;
  status: number;
  result: number;
  irqEnable: boolean;
  irqPending: boolean;
}

interface Coprocessor {
  readonly ports: CoprocessorPorts;
  s: CoprocessorState;
}

export const COPROCESSOR_STATUS = { IDLE: 0, DONE: 1, BUS_ERROR: 2, BAD_COMMAND: 3 } as const;
const TWO32 = 4294967296;
/** Most bytes of one command. */
const LENGTH_MAX = 1 << 24;
const ID = 0x43503031;

function address64(offset: number, name: string, field: 'source' | 'destination'): RegisterRow<Coprocessor> {
  return {
    offset,
    name,
    count: 2,
    read: (c, half) => c.s[field][half]!,
    write: (c, value, half) => {
      c.s[field][half] = half === 0 ? value : value & 0xffff;
    },
  };
}

const ROWS: readonly RegisterRow<Coprocessor>[] = [
  { offset: 0x00, name: 'ID', read: () => ID },
  address64(0x08, 'SRC', 'source'),
  address64(0x10, 'DST', 'destination'),
  {
    offset: 0x18,
    name: 'LENGTH',
    read: (c) => c.s.length,
    write: (c, value) => {
      c.s.length = Math.min(value, LENGTH_MAX);
    },
  },
  {
    offset: 0x1c,
    name: 'VALUE',
    read: (c) => c.s.value,
    write: (c, value) => {
      c.s.value = value & 0xff;
    },
  },
  { offset: 0x20, name: 'COMMAND', write: command },
  { offset: 0x24, name: 'STATUS', read: (c) => c.s.status },
  { offset: 0x28, name: 'RESULT', read: (c) => c.s.result },
  {
    offset: 0x2c,
    name: 'IRQ_ENABLE',
    read: (c) => Number(c.s.irqEnable),
    write: (c, value) => {
      c.s.irqEnable = (value & 1) !== 0;
      update(c);
    },
  },
  {
    offset: 0x30,
    name: 'IRQ_CLEAR',
    write: (c) => {
      c.s.irqPending = false;
      update(c);
    },
  },
];

export const COPROCESSOR_BANK = registerBank(ROWS, { narrow: 'ignore' });

// [impl->dsn~platform-coprocessor~1]
export function createCoprocessor(ports: CoprocessorPorts): MmioDevice & Saveable<CoprocessorState> {
  const c: Coprocessor = {
    ports,
    s: {
      source: [0, 0],
      destination: [0, 0],
      length: 0,
      value: 0,
      status: COPROCESSOR_STATUS.IDLE,
      result: 0,
      irqEnable: false,
      irqPending: false,
    },
  };
  return {
    ...bankDevice(COPROCESSOR_BANK, c),
    save: () => structuredClone(c.s),
    restore: (state) => {
      c.s = structuredClone(state);
      update(c);
    },
  };
}

function update(c: Coprocessor): void {
  c.ports.irq.set(c.s.irqEnable && c.s.irqPending);
}

function command(c: Coprocessor, value: number): void {
  c.s.status = execute(c, value);
  c.s.irqPending = true;
  update(c);
}

function execute(c: Coprocessor, value: number): number {
  const { dma } = c.ports;
  const from = c.s.source[1] * TWO32 + c.s.source[0];
  const to = c.s.destination[1] * TWO32 + c.s.destination[0];
  if (value === 2) {
    return dma.write(to, new Uint8Array(c.s.length).fill(c.s.value)) ? COPROCESSOR_STATUS.DONE : COPROCESSOR_STATUS.BUS_ERROR;
  }
  if (value !== 1 && value !== 3) return COPROCESSOR_STATUS.BAD_COMMAND;
  const data = dma.read(from, c.s.length);
  if (data === undefined) return COPROCESSOR_STATUS.BUS_ERROR;
  if (value === 1) return dma.write(to, data) ? COPROCESSOR_STATUS.DONE : COPROCESSOR_STATUS.BUS_ERROR;
  c.s.result = data.reduce((sum, byte) => (sum + byte) >>> 0, 0);
  return COPROCESSOR_STATUS.DONE;
}
