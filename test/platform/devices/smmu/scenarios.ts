/**
 * Random SMMUv3 scenarios: a stream table entry, a context descriptor, tables of one or both stages with one mapping (whole or
 * spoilt), and one DMA access of 8 bytes. What can be seen afterwards — event record, data, CMDQ_CONS, GERROR — is the outcome.
 * AP[1] is always set: QEMU does not look at the privilege of a master, the model takes masters as unprivileged. They run on the model and, over its qtest protocol with the "edu" device as bus master, on QEMU.
 */
import { createSmmuV3 } from '../../../../src/platform/devices/smmu/smmuv3.ts';
import { random } from '../../random.ts';
import { FakeLine } from '../fakes.ts';

/** Stream id of PCI device 00:01.0. */
export const STREAM = 8;
const RAM = 0x4000_0000;
const RAM_SIZE = 0x80_0000;
const STRTAB = RAM + 0x1_0000;
const CMDQ = RAM + 0x2_0000;
const EVENTQ = RAM + 0x3_0000;
const CD = RAM + 0x4_0000;
const TABLES = RAM + 0x10_0000;
/** Tables of stage 2 begin here, so that stage 1's lie in a block of their own. */
const TABLES2 = RAM + 0x40_0000;
const DATA = RAM + 0x60_0000;
const QUEUE_LOG2 = 4;
const REG = { CR0: 0x20, GERROR: 0x60, BASE: 0x80, BASE_CFG: 0x88, CMDQ: 0x90, PROD: 0x98, CONS: 0x9c, EVENTQ: 0xa0 } as const;
const EVENTQ_PROD = 0x100a8;
const EVENTQ_CONS = 0x100ac;

/** What scenarios need of a machine. */
export interface SmmuBus {
  write(pa: number, data: Uint8Array): Promise<void>;
  read(pa: number, length: number): Promise<Uint8Array>;
  register(offset: number): Promise<number>;
  setRegister(offset: number, value: number): Promise<void>;
  /** 8 bytes from or to memory at an address as the master sees it; what is written is PATTERN. */
  dma(address: bigint, write: boolean): Promise<void>;
}

export const PATTERN = Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8);

export interface Scenario {
  readonly name: string;
  /** 64-bit words by physical address. */
  readonly memory: ReadonlyMap<number, bigint>;
  readonly address: bigint;
  readonly write: boolean;
  /** Where the data arrives when everything is well. */
  readonly target: number;
}

const GRANULES = [12, 14, 16] as const;
const TG0: Readonly<Record<number, bigint>> = { 12: 0n, 16: 1n, 14: 2n };

// ------------------------------------------------------------------------------------------------------- generating

interface Stage {
  readonly granule: number;
  readonly inputBits: number;
  readonly start: number;
  readonly root: number;
}

class Maker {
  readonly memory = new Map<number, bigint>();
  readonly #next: () => number;
  readonly #pool: Record<1 | 2, number> = { 1: TABLES, 2: TABLES2 };

  constructor(next: () => number) {
    this.#next = next;
  }

  /** A number below n. */
  pick(n: number): number {
    return (this.#next() >>> 0) % n;
  }

  one<T>(of: readonly T[]): T {
    return of[this.pick(of.length)]!;
  }

  chance(percent: number): boolean {
    return this.pick(100) < percent;
  }

  page(stage: 1 | 2, bytes: number): number {
    const at = Math.ceil(this.#pool[stage] / bytes) * bytes;
    this.#pool[stage] = at + bytes;
    return at;
  }

  /** Maps one address down to a leaf of `level`; a table on the way or the leaf may be spoilt. */
  map(stage: 1 | 2, s: Stage, from: bigint, to: bigint, attributes: bigint, level: number, spoil: number, spoilt: bigint): void {
    let table = s.root;
    for (let l = s.start; l <= level; l++) {
      const low = s.granule + (s.granule - 3) * (3 - l);
      const high = l === s.start ? s.inputBits : low + s.granule - 3;
      const at = table + 8 * Number((from >> BigInt(low)) & ((1n << BigInt(Math.max(high - low, 0))) - 1n));
      let value = this.memory.get(at);
      if (l === level) value = (to & ~((1n << BigInt(low)) - 1n)) | attributes | (l === 3 ? 3n : 1n);
      else value ??= BigInt(this.page(stage, 1 << s.granule)) | 3n;
      if (l === spoil) value ^= spoilt;
      this.memory.set(at, value);
      if (l === spoil && (value & 3n) !== 3n) return;
      table = Number(value & 0xffff_ffff_f000n);
    }
  }
}

function stage1(m: Maker): Stage {
  const granule = m.one(GRANULES);
  const inputBits = 64 - (25 + m.pick(10));
  const start = 4 - Math.ceil((inputBits - granule) / (granule - 3));
  return { granule, inputBits, start, root: m.page(1, 1 << granule) };
}

/** Stage 2 with a start level that the architecture allows and tables that are concatenated at need. */
function stage2(m: Maker): Stage {
  const granule = m.one(GRANULES);
  const inputBits = 64 - (24 + m.pick(8));
  const start = Math.max(granule === 12 ? 1 : 2, 4 - Math.ceil((inputBits - granule) / (granule - 3)));
  const low = granule + (granule - 3) * (3 - start);
  const bytes = 8 * 2 ** Math.max(inputBits - low, 9);
  return { granule, inputBits, start, root: m.page(2, Math.max(bytes, 1 << granule)) };
}

/** Bits that change the meaning of a descriptor: validity, type, address beyond the output size. */
const SPOILS = [0n, 0n, 0n, 0n, 1n, 2n, 3n, 1n << 45n, 1n << 47n];

/** Scenario number n of a seed; the same in every process. */
export function scenario(seed: number): Scenario {
  const m = new Maker(random(seed));
  const config = m.one([5, 5, 5, 6, 6, 6, 7, 7, 7, 7, 4, 0]);
  const write = m.chance(60);
  const offset = 8n * BigInt(m.pick(256));
  const data = BigInt(DATA) + (m.chance(50) ? 0x1_0000n : 0n);
  const ste: bigint[] = [1n | (BigInt(config) << 1n) | BigInt(CD), 0n, 0n, 0n];
  // the address between the stages: for one stage that of the data
  const one = config === 5 || config === 7 ? stage1(m) : undefined;
  const two = config === 6 || config === 7 ? stage2(m) : undefined;
  const ipa = two === undefined ? data : (BigInt(m.pick(64)) << 16n) + (config === 7 ? 0x2000_0000n : 0n);
  let address = two === undefined ? data + offset : ipa + offset;
  if (two !== undefined) {
    const attributes = (m.chance(90) ? 1n << 10n : 0n) | (BigInt(m.one([3, 3, 3, 3, 1, 2, 0])) << 6n);
    m.map(2, two, ipa, data, attributes, 3, m.chance(25) ? two.start + m.pick(4 - two.start) : -1, m.one(SPOILS));
    const levels = two.granule === 12 ? 2 : 3;
    // tables and descriptor of stage 1 at the same addresses for both stages
    for (let at = TABLES; config === 7 && at < TABLES2; at += 0x20_0000) {
      if (levels === 2) m.map(2, two, BigInt(at & ~0x1f_ffff), BigInt(at & ~0x1f_ffff), (1n << 10n) | (3n << 6n), 2, -1, 0n);
      else
        for (let p = 0; p < 0x20_0000; p += 1 << two.granule)
          m.map(2, two, BigInt((at & ~0x1f_ffff) + p), BigInt((at & ~0x1f_ffff) + p), (1n << 10n) | (3n << 6n), 3, -1, 0n);
    }
    const size = m.one([4, 4, 4, 2]);
    const sl0 = two.granule === 12 ? 2 - two.start : 3 - two.start;
    ste[2] =
      (BigInt(64 - two.inputBits) << 32n) |
      (BigInt(sl0) << 38n) |
      (TG0[two.granule]! << 46n) |
      (BigInt(size) << 48n) |
      ((m.chance(97) ? 1n : 0n) << 51n) |
      ((m.chance(15) ? 1n : 0n) << 53n) |
      ((m.chance(90) ? 1n : 0n) << 58n);
    ste[3] = BigInt(two.root);
  }
  if (one !== undefined) {
    const upper = 1n << BigInt(one.inputBits);
    const va = (BigInt(m.pick(0x7fff_ffff)) << 16n) % upper;
    address = va + offset + (m.chance(5) ? upper : 0n);
    const attributes = (m.chance(90) ? 1n << 10n : 0n) | (BigInt(m.one([1, 1, 1, 3])) << 6n);
    m.map(1, one, va, ipa, attributes, 3, m.chance(25) ? one.start + m.pick(4 - one.start) : -1, m.one([...SPOILS, 1n << 62n]));
    const bits = [one.inputBits === 39 ? 25 : 64 - one.inputBits, 0];
    const descriptor =
      BigInt(bits[0]!) |
      (TG0[one.granule]! << 6n) |
      ((m.chance(3) ? 1n : 0n) << 14n) |
      (1n << 30n) |
      ((m.chance(96) ? 1n : 0n) << 31n) |
      (BigInt(m.one([4, 4, 4, 2])) << 32n) |
      ((m.chance(10) ? 1n : 0n) << 35n) |
      ((m.chance(96) ? 1n : 0n) << 41n) |
      ((m.chance(90) ? 1n : 0n) << 45n) |
      (1n << 46n);
    m.memory.set(CD, descriptor);
    m.memory.set(CD + 8, BigInt(one.root));
  }
  if (m.chance(3)) ste[0] = ste[0]! & ~1n;
  for (const [i, word] of ste.entries()) m.memory.set(STRTAB + 64 * STREAM + 8 * i, word);
  return { name: `${seed}: configuration ${config}`, memory: m.memory, address, write, target: Number(data + offset) };
}

// --------------------------------------------------------------------------------------------------------- running

function words(...values: readonly bigint[]): Uint8Array {
  return new Uint8Array(BigUint64Array.from(values).buffer);
}

/** Queues and stream table, SMMU on. */
export async function prepare(bus: SmmuBus): Promise<void> {
  const pair = async (at: number, low: number): Promise<void> => {
    await bus.setRegister(at, low);
    await bus.setRegister(at + 4, 0);
  };
  await pair(REG.BASE, STRTAB);
  await bus.setRegister(REG.BASE_CFG, 4);
  await pair(REG.CMDQ, CMDQ | QUEUE_LOG2);
  await pair(REG.EVENTQ, EVENTQ | QUEUE_LOG2);
  await bus.setRegister(REG.CR0, 0xd);
}

async function command(bus: SmmuBus, low: bigint, high = 0n): Promise<void> {
  const prod = await bus.register(REG.PROD);
  await bus.write(CMDQ + 16 * (prod & 15), words(low, high));
  await bus.setRegister(REG.PROD, (prod + 1) & 31);
}

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

/** Runs one scenario; its outcome as text. */
export async function outcome(bus: SmmuBus, s: Scenario): Promise<string> {
  await Promise.all([...s.memory].map(([at, value]) => bus.write(at, words(value))));
  await bus.write(s.target, new Uint8Array(8));
  // CFGI_ALL, TLBI_NSNH_ALL, CMD_SYNC
  await command(bus, 0x04n, 31n);
  await command(bus, 0x30n);
  await command(bus, 0x46n);
  await bus.dma(s.address, s.write);
  const events: string[] = [];
  for (;;) {
    const [prod, cons] = [await bus.register(EVENTQ_PROD), await bus.register(EVENTQ_CONS)];
    if (((prod ^ cons) & 31) === 0) break;
    events.push(hex(await bus.read(EVENTQ + 32 * (cons & 15), 32)));
    await bus.setRegister(EVENTQ_CONS, (cons + 1) & 31);
  }
  const data = s.write ? hex(await bus.read(s.target, 8)) : '';
  const [prod, cons, error] = [await bus.register(REG.PROD), await bus.register(REG.CONS), await bus.register(REG.GERROR)];
  await Promise.all([...s.memory.keys()].map((at) => bus.write(at, new Uint8Array(8))));
  // QEMU splits an access that fails into two of 4 bytes: the first record counts
  return `${events[0] ?? 'no event'}; ${data}; commands ${prod === cons ? 'done' : 'left'}; GERROR ${error}`;
}

/** Why QEMU's outcome may differ from the architecture's, which the model follows; undefined = it may not. */
export function explained(qemu: string, model: string): string | undefined {
  const [theirs, ours] = [eventOf(qemu), eventOf(model)];
  if (theirs === undefined) return undefined;
  // the tables of these scenarios lie below 2^44, the output size; a spoilt table address does not
  if (
    theirs.type === 0x0b &&
    theirs.last >> 44n !== 0n &&
    (ours === undefined ? model.startsWith('no event') : ours.type === 0x11)
  ) {
    return 'QEMU does not check the size of table addresses, and cannot fetch there';
  }
  if (ours === undefined || theirs.rest !== ours.rest) return undefined;
  if (ours.type === 0x11 && (theirs.type === 0x12 || theirs.type === 0x13)) {
    return 'QEMU looks at access flag and permissions before the size of the address';
  }
  const same = theirs.type === ours.type && theirs.flags === ours.flags && theirs.address === ours.address;
  return same && !ours.second ? 'QEMU fills in the IPA of a fault of stage 1' : undefined;
}

/** The parts of an outcome's record. */
function eventOf(text: string) {
  const [record, ...rest] = text.split('; ');
  if (record === undefined || record.length !== 64) return undefined;
  const bytes = Buffer.from(record, 'hex');
  const flags = bytes.readUInt32LE(12);
  return {
    type: bytes[0]!,
    flags,
    second: (flags & 0x80) !== 0,
    last: bytes.readBigUInt64LE(24),
    address: record.slice(32, 48),
    rest: rest.join('; '),
  };
}

/** The model as such a machine: the SMMU alone, with a master of the stream. */
export function modelBus(): SmmuBus {
  const bytes = new Uint8Array(RAM_SIZE);
  const inside = (at: number, n: number): boolean => at >= RAM && at + n <= RAM + RAM_SIZE;
  const memory = {
    read: (at: number, n: number) => (inside(at, n) ? bytes.slice(at - RAM, at - RAM + n) : undefined),
    write: (at: number, data: Uint8Array) => {
      if (!inside(at, data.length)) return false;
      bytes.set(data, at - RAM);
      return true;
    },
  };
  const smmu = createSmmuV3({ memory, eventIrq: new FakeLine(), syncIrq: new FakeLine(), errorIrq: new FakeLine() });
  const master = smmu.master(STREAM);
  return {
    write: async (at, data) => void memory.write(at, data),
    read: async (at, n) => memory.read(at, n)!,
    register: async (offset) => smmu.read(offset, 4, 0) >>> 0,
    setRegister: async (offset, value) => smmu.write(offset, 4, value >>> 0, 0),
    dma: async (address, write) => {
      if (write) master.write(Number(address), PATTERN);
      else master.read(Number(address), 8);
    },
  };
}
