/**
 * SMMUv3 (Arm IHI 0070): registers, command queue, event queue, global errors and interrupts; and the `Dma` of each
 * stream, through which bus masters reach memory.
 *
 * Limits: no caches (so TLBI and CFGI commands have nothing to do), no stalls, no substreams, no ATS/PRI, no MSIs, no
 * secure side, no hardware update of access and dirty flags.
 */
import type { IrqLine, MmioDevice, Saveable } from '../../ports.ts';
import type { Dma } from '../dma.ts';
import { bankDevice, identificationRows, type RegisterRow, registerBank } from '../register-bank.ts';
import { type StreamTable, translateStream } from './streams.ts';
import { EVENT, type Fault } from './tables.ts';

export interface SmmuPorts {
  /** Memory as the SMMU itself sees it. */
  readonly memory: Dma;
  readonly eventIrq: IrqLine;
  readonly syncIrq: IrqLine;
  readonly errorIrq: IrqLine;
}

export interface SmmuState {
  cr0: number;
  cr1: number;
  cr2: number;
  gbpa: number;
  irqCtrl: number;
  gerror: number;
  gerrorn: number;
  strtabBase: [number, number];
  strtabBaseCfg: number;
  cmdqBase: [number, number];
  cmdqProd: number;
  cmdqCons: number;
  eventqBase: [number, number];
  eventqProd: number;
  eventqCons: number;
}

export interface Smmu extends MmioDevice, Saveable<SmmuState> {
  /** Memory as the master of a stream sees it. */
  master(stream: number): Dma;
}

interface Unit {
  readonly ports: SmmuPorts;
  s: SmmuState;
}

const CR0 = { SMMUEN: 1, EVENTQEN: 4, CMDQEN: 8, MASK: 0xd } as const;
const IRQ = { GERROR: 1, EVENTQ: 4, MASK: 5 } as const;
const GERROR = { CMDQ: 1, EVENTQ_ABT: 4 } as const;
const GBPA = { ABORT: 1 << 20, UPDATE: 0x80000000 } as const;
const CERROR = { ILL: 1, ABT: 2 } as const;
const QUEUE_LOG2_MAX = 10;

/** Both stages, AArch64 tables, coherent, 16-bit ASID and VMID, no stalls, two-level stream table. */
const IDR0 = (1 | 2 | (2 << 2) | (1 << 4) | (1 << 12) | (1 << 18) | (1 << 24) | (1 << 27)) >>> 0;
/** 16-bit stream ids; command and event queues of up to 2^10 entries. */
const IDR1 = 16 | (QUEUE_LOG2_MAX << 16) | (QUEUE_LOG2_MAX << 21);
/** 48-bit output; 4, 16 and 64 KiB granules. */
const IDR5 = 5 | (7 << 4);

type NumberField = 'cr1' | 'cr2' | 'strtabBaseCfg' | 'eventqCons' | 'eventqProd';
type PairField = 'strtabBase' | 'cmdqBase' | 'eventqBase';

function plain(offset: number, name: string, key: NumberField, mask = 0xffffffff): RegisterRow<Unit> {
  return {
    offset,
    name,
    read: (u) => u.s[key],
    write: (u, value) => {
      u.s[key] = (value & mask) >>> 0;
    },
  };
}

function pair(offset: number, name: string, key: PairField): RegisterRow<Unit> {
  return {
    offset,
    name,
    count: 2,
    read: (u, half) => u.s[key][half]!,
    write: (u, value, half) => {
      u.s[key][half] = half === 0 ? value : (value & 0x400fffff) >>> 0;
    },
  };
}

const ROWS: readonly RegisterRow<Unit>[] = [
  { offset: 0x000, name: 'SMMU_IDR0', read: () => IDR0 },
  { offset: 0x004, name: 'SMMU_IDR1', read: () => IDR1 },
  { offset: 0x014, name: 'SMMU_IDR5', read: () => IDR5 },
  { offset: 0x018, name: 'SMMU_IIDR', read: () => 0x43b },
  { offset: 0x01c, name: 'SMMU_AIDR', read: () => 2 },
  {
    offset: 0x020,
    name: 'SMMU_CR0',
    read: (u) => u.s.cr0,
    write: (u, value) => {
      u.s.cr0 = value & CR0.MASK;
      runCommands(u);
    },
  },
  { offset: 0x024, name: 'SMMU_CR0ACK', read: (u) => u.s.cr0 },
  plain(0x028, 'SMMU_CR1', 'cr1', 0xfff),
  plain(0x02c, 'SMMU_CR2', 'cr2', 7),
  {
    offset: 0x044,
    name: 'SMMU_GBPA',
    read: (u) => u.s.gbpa,
    write: (u, value) => {
      // A change takes effect with UPDATE, which is seen cleared at once.
      if ((value & GBPA.UPDATE) !== 0) u.s.gbpa = (value & 0x00107fff) >>> 0;
    },
  },
  {
    offset: 0x050,
    name: 'SMMU_IRQ_CTRL',
    read: (u) => u.s.irqCtrl,
    write: (u, value) => {
      u.s.irqCtrl = value & IRQ.MASK;
    },
  },
  { offset: 0x054, name: 'SMMU_IRQ_CTRLACK', read: (u) => u.s.irqCtrl },
  { offset: 0x060, name: 'SMMU_GERROR', read: (u) => u.s.gerror },
  {
    offset: 0x064,
    name: 'SMMU_GERRORN',
    read: (u) => u.s.gerrorn,
    write: (u, value) => {
      u.s.gerrorn = value & 0x1ff;
      runCommands(u);
    },
  },
  pair(0x080, 'SMMU_STRTAB_BASE', 'strtabBase'),
  plain(0x088, 'SMMU_STRTAB_BASE_CFG', 'strtabBaseCfg', 0x000307ff),
  pair(0x090, 'SMMU_CMDQ_BASE', 'cmdqBase'),
  {
    offset: 0x098,
    name: 'SMMU_CMDQ_PROD',
    read: (u) => u.s.cmdqProd,
    write: (u, value) => {
      u.s.cmdqProd = value & 0xfffff;
      runCommands(u);
    },
  },
  {
    offset: 0x09c,
    name: 'SMMU_CMDQ_CONS',
    read: (u) => u.s.cmdqCons,
    write: (u, value) => {
      if ((u.s.cr0 & CR0.CMDQEN) === 0) u.s.cmdqCons = value & 0x7f0fffff;
    },
  },
  pair(0x0a0, 'SMMU_EVENTQ_BASE', 'eventqBase'),
  plain(0x100a8, 'SMMU_EVENTQ_PROD', 'eventqProd', 0x800fffff),
  plain(0x100ac, 'SMMU_EVENTQ_CONS', 'eventqCons', 0x800fffff),
  ...identificationRows<Unit>(
    0xfd0,
    ['PIDR4', 'PIDR5', 'PIDR6', 'PIDR7', 'PIDR0', 'PIDR1', 'PIDR2', 'PIDR3', 'CIDR0', 'CIDR1', 'CIDR2', 'CIDR3'],
    [0x04, 0, 0, 0, 0x84, 0xb4, 0x0b, 0, 0x0d, 0xf0, 0x05, 0xb1],
  ),
];

export const SMMU_BANK = registerBank(ROWS, { narrow: 'ignore' });
export const SMMU_SIZE = 0x20000;

// [impl->dsn~platform-smmu~1]
export function createSmmuV3(ports: SmmuPorts): Smmu {
  const u: Unit = { ports, s: resetState() };
  return {
    ...bankDevice(SMMU_BANK, u),
    master: (stream) => masterOf(u, stream),
    save: () => structuredClone(u.s),
    restore: (state) => {
      u.s = structuredClone(state);
    },
  };
}

function resetState(): SmmuState {
  return {
    cr0: 0,
    cr1: 0,
    cr2: 0,
    gbpa: 0,
    irqCtrl: 0,
    gerror: 0,
    gerrorn: 0,
    strtabBase: [0, 0],
    strtabBaseCfg: 0,
    cmdqBase: [0, 0],
    cmdqProd: 0,
    cmdqCons: 0,
    eventqBase: [0, 0],
    eventqProd: 0,
    eventqCons: 0,
  };
}

/** Interrupts are edges (as messages would be): a pulse on the wire. */
function pulse(line: IrqLine): void {
  line.set(true);
  line.set(false);
}

function globalError(u: Unit, bit: number): void {
  if (((u.s.gerror ^ u.s.gerrorn) & bit) !== 0) return;
  u.s.gerror ^= bit;
  if ((u.s.irqCtrl & IRQ.GERROR) !== 0) pulse(u.ports.errorIrq);
}

// ------------------------------------------------------------------------------------------------------------- queues

interface Ring {
  readonly base: number;
  readonly log2: number;
}

function ring(base: readonly [number, number]): Ring {
  const log2 = Math.min(base[0] & 31, QUEUE_LOG2_MAX);
  return { base: (base[1] & 0xfffff) * 4294967296 + ((base[0] & ~31) >>> 0), log2 };
}

/** Index and wrap bit together, as PROD and CONS hold them. */
const position = (register: number, log2: number): number => register & (2 ** (log2 + 1) - 1);
const nextPosition = (at: number, log2: number): number => (at + 1) & (2 ** (log2 + 1) - 1);
const slot = (at: number, log2: number): number => at & (2 ** log2 - 1);

/** Commands that exist; true = with nothing to do here, because nothing is cached. */
const COMMANDS: ReadonlySet<number> = new Set([
  0x01, 0x02, 0x03, 0x04, 0x05, 0x06, 0x10, 0x11, 0x12, 0x13, 0x20, 0x21, 0x22, 0x23, 0x28, 0x2a, 0x30, 0x46,
]);
const CMD_SYNC = 0x46;

// [impl->dsn~platform-smmu-queues~1]
/** Consumes commands until the queue is empty or one is wrong; a command error stops the queue until acknowledged. */
function runCommands(u: Unit): void {
  const q = ring(u.s.cmdqBase);
  const stopped = (): boolean => ((u.s.gerror ^ u.s.gerrorn) & GERROR.CMDQ) !== 0;
  while ((u.s.cr0 & CR0.CMDQEN) !== 0 && !stopped()) {
    const cons = position(u.s.cmdqCons, q.log2);
    if (cons === position(u.s.cmdqProd, q.log2)) return;
    const raw = u.ports.memory.read(q.base + 16 * slot(cons, q.log2), 16);
    const opcode = raw?.[0] ?? -1;
    if (raw === undefined || !COMMANDS.has(opcode)) {
      u.s.cmdqCons = (cons | ((raw === undefined ? CERROR.ABT : CERROR.ILL) << 24)) >>> 0;
      globalError(u, GERROR.CMDQ);
      return;
    }
    if (opcode === CMD_SYNC && ((raw[1]! >>> 4) & 3) === 1) pulse(u.ports.syncIrq);
    u.s.cmdqCons = nextPosition(cons, q.log2);
  }
}

/** Events whose record ends with the address that could not be fetched. */
const FETCHES: ReadonlySet<number> = new Set([EVENT.F_STE_FETCH, EVENT.F_CD_FETCH, EVENT.F_WALK_EABT]);

function recordEvent(u: Unit, stream: number, address: bigint, write: boolean, fault: Fault): void {
  if ((u.s.cr0 & CR0.EVENTQEN) === 0) return;
  const q = ring(u.s.eventqBase);
  const prod = position(u.s.eventqProd, q.log2);
  const cons = position(u.s.eventqCons, q.log2);
  if (slot(prod, q.log2) === slot(cons, q.log2) && prod !== cons) {
    // Full: the event is lost, and OVFLG differs from OVACKFLG until software notices.
    const differs = ((u.s.eventqProd ^ u.s.eventqCons) & 0x80000000) !== 0;
    if (!differs) u.s.eventqProd = (u.s.eventqProd ^ 0x80000000) >>> 0;
    return;
  }
  const record = new Uint8Array(32);
  const view = new DataView(record.buffer);
  view.setUint32(0, fault.event, true);
  view.setUint32(4, stream, true);
  const flags = (write ? 0 : 1 << 3) | (fault.stage === 2 ? 1 << 7 : 0) | (fault.class << 8);
  if (fault.event >= EVENT.F_WALK_EABT) view.setUint32(12, flags, true);
  // records of configuration errors have no input address; the last word is a fetch address, or the IPA of a stage-2 fault
  if (fault.event >= EVENT.F_WALK_EABT) view.setBigUint64(16, address, true);
  if (FETCHES.has(fault.event) || fault.stage === 2) view.setBigUint64(24, fault.ipa, true);
  if (!u.ports.memory.write(q.base + 32 * slot(prod, q.log2), record)) {
    globalError(u, GERROR.EVENTQ_ABT);
    return;
  }
  u.s.eventqProd = ((u.s.eventqProd & 0x80000000) | nextPosition(prod, q.log2)) >>> 0;
  if ((u.s.irqCtrl & IRQ.EVENTQ) !== 0) pulse(u.ports.eventIrq);
}

// ------------------------------------------------------------------------------------------------------------ masters

function streamTable(u: Unit): StreamTable {
  const cfg = u.s.strtabBaseCfg;
  return {
    base: (BigInt(u.s.strtabBase[1] & 0xfffff) << 32n) | BigInt((u.s.strtabBase[0] & ~63) >>> 0),
    format: (cfg >>> 16) & 3,
    log2Size: Math.min(cfg & 63, 16),
    split: (cfg >>> 6) & 31,
  };
}

/** The physical address of one access that stays in a 4 KiB page, or undefined after recording the fault. */
function translate(u: Unit, stream: number, address: number, write: boolean): number | undefined {
  if ((u.s.cr0 & CR0.SMMUEN) === 0) return (u.s.gbpa & GBPA.ABORT) === 0 ? address : undefined;
  const input = BigInt(address);
  const result = translateStream(u.ports.memory, streamTable(u), stream, input, write);
  if (result === 'abort') return undefined;
  if (result.ok) return Number(result.address);
  // Configuration errors are always recorded; translation faults when their descriptor asks for it.
  if (result.fault.event < 0x10 || result.record === true) recordEvent(u, stream, input, write, result.fault);
  return undefined;
}

/** Pieces of an access, none of which crosses a 4 KiB boundary, with their physical addresses. */
function pieces(u: Unit, stream: number, address: number, length: number, write: boolean): [number, number][] | undefined {
  const out: [number, number][] = [];
  for (let at = address; at < address + length; ) {
    const stop = Math.min(address + length, (Math.floor(at / 4096) + 1) * 4096);
    const physical = translate(u, stream, at, write);
    if (physical === undefined) return undefined;
    out.push([physical, stop - at]);
    at = stop;
  }
  return out;
}

function masterOf(u: Unit, stream: number): Dma {
  return {
    read: (address, length) => {
      const parts = pieces(u, stream, address, length, false)?.map(([at, n]) => u.ports.memory.read(at, n));
      if (parts === undefined || parts.some((p) => p === undefined)) return undefined;
      return Uint8Array.from(Buffer.concat(parts as Uint8Array[]));
    },
    write: (address, data) => {
      const parts = pieces(u, stream, address, data.length, true);
      if (parts === undefined) return false;
      let from = 0;
      for (const [at, n] of parts) {
        if (!u.ports.memory.write(at, data.subarray(from, from + n))) return false;
        from += n;
      }
      return true;
    },
  };
}
