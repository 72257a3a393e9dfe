/**
 * The GICv3 Interrupt Translation Service and the LPIs behind it: (device, event) → (INTID, collection) → core. Commands
 * come from a queue in memory; LPI configuration bytes are read from memory whenever they matter, so no invalidation
 * can be missed; pending LPIs are a set per core, filled from the pending table when LPIs are enabled.
 *
 * The contents of the device, collection and translation tables are private to an ITS: here they live in the state, not
 * in the memory that software provides for them. Faulty commands are skipped (GITS_TYPER.SEIS = 0).
 *
 * Limits: no virtual LPIs (GICv4); the pending table is not written back when LPIs are switched off.
 */
import type { MmioDevice, Saveable } from '../../ports.ts';
import type { Dma } from '../dma.ts';
import { bankDevice, type RegisterRow, registerBank } from '../register-bank.ts';
import type { LpiPort } from './gicv3-core.ts';
import { GIC_IIDR, gicIdentification } from './gicv3-distributor.ts';
import type { Candidate } from './irq-bank.ts';
import { PRIORITY_MASK } from './virtual-interface.ts';

export interface ItsPorts {
  readonly memory: Dma;
  readonly cores: number;
  /** Pending or configuration of a core's LPIs may have changed. */
  refresh(core: number): void;
}

interface Translation {
  intid: number;
  collection: number;
}

interface ItsDevice {
  /** Number of event ids. */
  events: number;
  map: Map<number, Translation>;
}

interface LpiCore {
  enabled: boolean;
  propertyTable: number;
  idBits: number;
  pending: Set<number>;
}

export interface ItsState {
  enabled: boolean;
  cbaser: [number, number];
  cwriter: number;
  creadr: number;
  /** GITS_BASER0–7 as written: pairs of words. */
  baser: number[];
  devices: Map<number, ItsDevice>;
  /** Collection → core. */
  collections: Map<number, number>;
  cores: LpiCore[];
}

export interface Its extends MmioDevice, Saveable<ItsState> {
  readonly lpis: LpiPort;
  /** A message-signalled interrupt of a device: a write of `event` to GITS_TRANSLATER with its device id. */
  message(device: number, event: number): void;
}

interface Unit {
  readonly ports: ItsPorts;
  s: ItsState;
}

const ID_BITS = 16;
const DEVICE_BITS = 16;
const FIRST_LPI = 8192;
const TWO32 = 4294967296;
/** Physical LPIs, 8-byte translation entries, 16-bit event and device ids, cores by number. */
const TYPER_LOW = 1 | (7 << 4) | ((ID_BITS - 1) << 8) | ((DEVICE_BITS - 1) << 13);
/** Type and entry size of the tables: devices (1) and collections (4), 8 bytes per entry. */
const BASER_FIXED = [0x01070000, 0x04070000, 0, 0, 0, 0, 0, 0] as const;

type Row = RegisterRow<Unit>;

const ROWS: readonly Row[] = [
  {
    offset: 0x0000,
    name: 'GITS_CTLR',
    read: (u) => (Number(u.s.enabled) | 0x80000000) >>> 0,
    write: (u, value) => {
      u.s.enabled = (value & 1) !== 0;
      run(u);
    },
  },
  { offset: 0x0004, name: 'GITS_IIDR', read: () => GIC_IIDR },
  { offset: 0x0008, name: 'GITS_TYPER', read: () => TYPER_LOW },
  { offset: 0x000c, name: 'GITS_TYPER (high)', read: () => 0 },
  {
    offset: 0x0080,
    name: 'GITS_CBASER',
    count: 2,
    read: (u, half) => u.s.cbaser[half]!,
    write: (u, value, half) => {
      if (u.s.enabled) return;
      u.s.cbaser[half] = value;
      u.s.creadr = 0;
    },
  },
  {
    offset: 0x0088,
    name: 'GITS_CWRITER',
    read: (u) => u.s.cwriter,
    write: (u, value) => {
      u.s.cwriter = value & 0xfffe0;
      run(u);
    },
  },
  { offset: 0x0090, name: 'GITS_CREADR', read: (u) => u.s.creadr },
  { offset: 0x0100, name: 'GITS_BASER<n>', count: 16, read: readBaser, write: writeBaser },
  ...gicIdentification<Unit>(0xffd0, 0x94, 0x3b),
  { offset: 0x10040, name: 'GITS_TRANSLATER', write: (u, value) => message(u, 0, value) },
];

export const GITS_BANK = registerBank(ROWS, { narrow: 'ignore' });

function readBaser(u: Unit, word: number): number {
  const fixed = BASER_FIXED[word >>> 1]!;
  if (fixed === 0) return 0;
  // Page_Size is fixed at 64 KiB.
  return (word & 1) === 0 ? ((u.s.baser[word]! & ~0x300) | 0x200) >>> 0 : ((u.s.baser[word]! & 0xf8e0ffff) | fixed) >>> 0;
}

/** Giving a table new memory forgets what was in it. */
function writeBaser(u: Unit, value: number, word: number): void {
  const table = word >>> 1;
  if (u.s.enabled || BASER_FIXED[table] === 0) return;
  u.s.baser[word] = value;
  if (table === 0) u.s.devices.clear();
  else u.s.collections.clear();
}

// [impl->dsn~platform-its~1]
export function createIts(ports: ItsPorts): Its {
  const u: Unit = { ports, s: resetState(ports.cores) };
  return {
    ...bankDevice(GITS_BANK, u),
    lpis: {
      highest: (core) => highest(u, core),
      acknowledge: (core, intid) => void u.s.cores[core]!.pending.delete(intid),
      configure: (core, enabled, propbaser, pendbaser) => configure(u, core, enabled, propbaser, pendbaser),
    },
    message: (device, event) => message(u, device, event),
    save: () => structuredClone(u.s),
    restore: (state) => {
      u.s = structuredClone(state);
      for (let core = 0; core < ports.cores; core++) ports.refresh(core);
    },
  };
}

function resetState(cores: number): ItsState {
  return {
    enabled: false,
    cbaser: [0, 0],
    cwriter: 0,
    creadr: 0,
    baser: new Array<number>(16).fill(0),
    devices: new Map(),
    collections: new Map(),
    cores: Array.from({ length: cores }, () => ({ enabled: false, propertyTable: 0, idBits: 0, pending: new Set<number>() })),
  };
}

// --------------------------------------------------------------------------------------------------------------- LPIs

const tableAddress = (pair: readonly [number, number], lowMask: number): number =>
  (pair[1] & 0xfffff) * TWO32 + ((pair[0] & lowMask) >>> 0);

function configure(
  u: Unit,
  core: number,
  enabled: boolean,
  propbaser: readonly [number, number],
  pendbaser: readonly [number, number],
): void {
  const c = u.s.cores[core]!;
  const rising = enabled && !c.enabled;
  c.enabled = enabled;
  if (!rising) return;
  c.propertyTable = tableAddress(propbaser, 0xfffff000);
  c.idBits = Math.min((propbaser[0] & 31) + 1, ID_BITS);
  const table = tableAddress(pendbaser, 0xffff0000);
  // One bit per INTID, from 0; the part below the first LPI is not used.
  const bits = u.ports.memory.read(table + FIRST_LPI / 8, Math.max(0, (2 ** c.idBits - FIRST_LPI) / 8));
  bits?.forEach((byte, i) => {
    for (let b = 0; b < 8; b++) if ((byte >>> b) & 1) c.pending.add(FIRST_LPI + 8 * i + b);
  });
}

/** The most urgent pending LPI that its configuration byte enables. */
function highest(u: Unit, core: number): Candidate | undefined {
  const c = u.s.cores[core]!;
  if (!c.enabled || c.pending.size === 0) return undefined;
  let best: Candidate | undefined;
  for (const intid of c.pending) {
    const config = u.ports.memory.read(c.propertyTable + intid - FIRST_LPI, 1)?.[0] ?? 0;
    if ((config & 1) === 0) continue;
    const priority = config & PRIORITY_MASK;
    if (best === undefined || priority < best.priority || (priority === best.priority && intid < best.intid))
      best = { intid, priority };
  }
  return best;
}

function setPending(u: Unit, core: number, intid: number, pending: boolean): void {
  const c = u.s.cores[core]!;
  if (intid < FIRST_LPI || !c.enabled || intid >= 2 ** c.idBits) return;
  if (pending) c.pending.add(intid);
  else c.pending.delete(intid);
  u.ports.refresh(core);
}

function lookUp(u: Unit, device: number, event: number): { intid: number; core: number } | undefined {
  const translation = u.s.devices.get(device)?.map.get(event);
  const core = translation === undefined ? undefined : u.s.collections.get(translation.collection);
  return translation === undefined || core === undefined ? undefined : { intid: translation.intid, core };
}

function message(u: Unit, device: number, event: number): void {
  const to = u.s.enabled ? lookUp(u, device, event) : undefined;
  if (to !== undefined) setPending(u, to.core, to.intid, true);
}

// ----------------------------------------------------------------------------------------------------------- commands

/** The fields that commands have, at their places. */
interface Command {
  readonly opcode: number;
  readonly device: number;
  readonly event: number;
  readonly intid: number;
  readonly size: number;
  readonly collection: number;
  readonly core: number;
  readonly toCore: number;
  readonly valid: boolean;
}

function decode(raw: Uint8Array): Command {
  const view = new DataView(raw.buffer, raw.byteOffset, 32);
  const dword = (n: number): bigint => view.getBigUint64(8 * n, true);
  return {
    opcode: view.getUint8(0),
    device: view.getUint32(4, true),
    event: view.getUint32(8, true),
    intid: view.getUint32(12, true),
    size: view.getUint8(8) & 31,
    collection: view.getUint16(16, true),
    core: Number((dword(2) >> 16n) & 0x7ffffffffn),
    toCore: Number((dword(3) >> 16n) & 0x7ffffffffn),
    valid: dword(2) >> 63n === 1n,
  };
}

type Execute = (u: Unit, c: Command) => void;
const nothing: Execute = () => {};

const COMMANDS: Readonly<Record<number, Execute>> = {
  // MOVI: another collection for an event; what is pending goes along.
  1: (u, c) => {
    const before = lookUp(u, c.device, c.event);
    const translation = u.s.devices.get(c.device)?.map.get(c.event);
    const to = u.s.collections.get(c.collection);
    if (translation === undefined || to === undefined) return;
    translation.collection = c.collection;
    if (before !== undefined && u.s.cores[before.core]!.pending.has(before.intid)) {
      setPending(u, before.core, before.intid, false);
      setPending(u, to, before.intid, true);
    }
  },
  3: (u, c) => apply(u, c, true), // INT
  4: (u, c) => apply(u, c, false), // CLEAR
  5: nothing, // SYNC: every command has taken effect
  8: mapDevice,
  9: mapCollection,
  10: (u, c) => mapEvent(u, c, c.intid), // MAPTI
  11: (u, c) => mapEvent(u, c, c.event), // MAPI
  12: refreshAll, // INV
  13: refreshAll, // INVALL
  // MOVALL: everything pending on one core goes to another.
  14: (u, c) => {
    const from = u.s.cores[c.core];
    if (from === undefined || u.s.cores[c.toCore] === undefined || c.core === c.toCore) return;
    for (const intid of [...from.pending]) setPending(u, c.toCore, intid, true);
    from.pending.clear();
    u.ports.refresh(c.core);
  },
  // DISCARD
  15: (u, c) => {
    apply(u, c, false);
    u.s.devices.get(c.device)?.map.delete(c.event);
  },
};

function apply(u: Unit, c: Command, pending: boolean): void {
  const to = lookUp(u, c.device, c.event);
  if (to !== undefined) setPending(u, to.core, to.intid, pending);
}

function mapDevice(u: Unit, c: Command): void {
  if (c.device >= 2 ** DEVICE_BITS || c.size >= ID_BITS) return;
  if (c.valid) u.s.devices.set(c.device, { events: 2 ** (c.size + 1), map: new Map() });
  else u.s.devices.delete(c.device);
}

function mapCollection(u: Unit, c: Command): void {
  if (!c.valid) u.s.collections.delete(c.collection);
  else if (c.core < u.s.cores.length) u.s.collections.set(c.collection, c.core);
}

function mapEvent(u: Unit, c: Command, intid: number): void {
  const device = u.s.devices.get(c.device);
  if (device === undefined || c.event >= device.events || intid < FIRST_LPI || intid >= 2 ** ID_BITS) return;
  device.map.set(c.event, { intid, collection: c.collection });
}

function refreshAll(u: Unit): void {
  for (let core = 0; core < u.s.cores.length; core++) u.ports.refresh(core);
}

// [impl->dsn~platform-its-commands~1]
/** Executes commands until the reader has caught up with the writer. */
function run(u: Unit): void {
  if (!u.s.enabled || (u.s.cbaser[1] & 0x80000000) === 0) return;
  const base = tableAddress(u.s.cbaser, 0xfffff000);
  const size = ((u.s.cbaser[0] & 0xff) + 1) * 4096;
  if (u.s.cwriter >= size) return;
  while (u.s.creadr !== u.s.cwriter) {
    const raw = u.ports.memory.read(base + u.s.creadr, 32);
    if (raw !== undefined) {
      const command = decode(raw);
      (COMMANDS[command.opcode] ?? nothing)(u, command);
    }
    u.s.creadr = (u.s.creadr + 32) % size;
  }
}
