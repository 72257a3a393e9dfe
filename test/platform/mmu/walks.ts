/**
 * Random translation tables and a small guest at EL2 that asks for translations with the AT instructions: stage 1 and both
 * stages, reads and writes, EL1 and EL0, every granule, sizes, permissions, faults. PAR_EL1 is the result. The model and
 * QEMU run the same bytes. With `flags` the processor has 16 KB granules and manages access flags, and the tables are a result too.
 */
import { createHash } from 'node:crypto';
import { assemble } from '../../../src/platform/asm/assemble.ts';
import { VirtMachine } from '../../../src/platform/machine.ts';
import { random } from '../random.ts';

export const RAM = 0x40000000;
export const RAM_SIZE = 0x10000000;
export const BASE = 0x40200000;
const TABLES = 0x41000000;
/** 64 KB each, so that a table of any granule fits. */
const TABLE_COUNT = 16;
const SETUPS = 0x42000000;
const OUTPUT = 0x44000000;
export const ADDRESSES = 64;
export const OPERATIONS = ['s1e1r', 's1e1w', 's1e0r', 's1e0w', 's12e1r', 's12e1w', 's12e0r', 's12e0w'] as const;

/** Order of the control registers in a setup. */
const CONTROLS = ['tcr_el1', 'ttbr0_el1', 'ttbr1_el1', 'mair_el1', 'sctlr_el1', 'vtcr_el2', 'vttbr_el2', 'hcr_el2'] as const;
const SETUP = 8 * (CONTROLS.length + ADDRESSES);

const guest = (setups: number): string => `
  adr x0, vectors
  msr vbar_el2, x0
  isb
  ldr x20, =${SETUPS}
  ldr x21, =${OUTPUT}
  ldr x22, =${setups}
next: ${CONTROLS.map((name) => `ldr x0, [x20], #8\nmsr ${name}, x0`).join('\n')}
  isb
  mov x24, #${ADDRESSES}
inner: ldr x0, [x20], #8
  ${OPERATIONS.map((name) => `at ${name}, x0\nisb\nmrs x1, par_el1\nstr x1, [x21], #8`).join('\n')}
  subs x24, x24, #1
  b.ne inner
  subs x22, x22, #1
  b.ne next
  movz w0, #8
  movk w0, #0x8400, lsl #16
  smc #0
  b .
.ltorg
.balign 2048
vectors: .space 512
  // an external abort on a walk is an exception: its syndrome takes the place of the result
  mrs x1, esr_el2
  lsl x1, x1, #16
  orr x1, x1, #1
  msr par_el1, x1
  mrs x1, elr_el2
  add x1, x1, #4
  msr elr_el2, x1
  eret
`;

export interface Setup {
  readonly controls: readonly bigint[];
  readonly addresses: readonly bigint[];
}

const bits = (next: () => number, n: number): number => (n === 0 ? 0 : next() >>> (32 - n));
const chance = (next: () => number, percent: number): boolean => bits(next, 16) < (percent * 65536) / 100;

function address(next: () => number): bigint {
  if (chance(next, 80)) return BigInt(TABLES + bits(next, 8) * 0x1000) % BigInt(TABLES + TABLE_COUNT * 0x10000);
  // nothing there on either side, or beyond the physical addresses of the processor
  return chance(next, 70)
    ? BigInt(0x80000000 + bits(next, 12) * 0x1000)
    : (BigInt(bits(next, 16) | 0x400) << 32n) | (BigInt(bits(next, 20)) << 12n);
}

function descriptor(next: () => number, blocks: boolean, flags: boolean): bigint {
  const kind = bits(next, 5);
  const type = kind < 24 ? 3n : kind < 28 ? (blocks ? 1n : 3n) : kind < 30 ? 0n : 2n;
  const flag = chance(next, flags ? 40 : 88) ? 0x400n : 0n;
  const low = BigInt(bits(next, 12)) & 0xbfcn & ~0x400n;
  const upper = chance(next, 40) ? BigInt(bits(next, 13)) << 51n : 0n;
  return address(next) | type | flag | low | upper;
}

/** Smallest TxSZ whose walk starts where blocks may stand, by granule (as TG0 codes it); without and with 16 KB granules. */
const BLOCKS_FROM = [25, 22, 25, 25];
const BLOCKS_FROM_16K = [25, 22, 28, 25];

const HA = 1n << 39n;
const VTCR_HA = 1n << 21n;

function tcr(next: () => number, blocks: boolean, flags: boolean): bigint {
  const low = bits(next, 2);
  const high = bits(next, 2);
  const size = (granule: number): bigint => {
    const any = chance(next, 95) ? 16 + (bits(next, 16) % 24) : bits(next, 6);
    // QEMU's `max` has small tables and 52 bits
    const own = flags ? Math.min(Math.max(any, 16), 39) : any;
    return BigInt(blocks ? Math.max(own, (flags ? BLOCKS_FROM_16K : BLOCKS_FROM)[granule]!) : own);
  };
  const rare = (bit: bigint): bigint => (chance(next, 4) ? 1n << bit : 0n);
  const often = (bit: bigint): bigint => (chance(next, 40) ? 1n << bit : 0n);
  const granules = (BigInt(low) << 14n) | (BigInt(high) << 30n);
  const physical = BigInt(chance(next, 60) ? 4 : bits(next, 3) & (flags ? 3 : 7)) << 32n;
  const upper = high === 3 ? 1 : flags && high === 1 ? 2 : 0;
  return size(low) | (size(upper) << 16n) | rare(7n) | rare(23n) | granules | physical | often(37n) | often(38n);
}

/** Table base with any offset that the granule and size leave. */
const base = (next: () => number): bigint =>
  BigInt(TABLES + bits(next, 4) * 0x10000 + (chance(next, 70) ? 0 : bits(next, 10) * 64));

function virtual(next: () => number): bigint {
  const value = (BigInt(next() >>> 0) << 32n) | BigInt(next() >>> 0);
  const width = BigInt(20 + (bits(next, 16) % 29));
  const low = value & ((1n << width) - 1n);
  const high = chance(next, 40) ? ((1n << 64n) - 1n) ^ ((1n << (chance(next, 90) ? 48n : 40n)) - 1n) : 0n;
  const tag = chance(next, 15) ? BigInt(bits(next, 8)) << 56n : 0n;
  return (chance(next, 97) ? low | high : value) ^ tag;
}

function setup(next: () => number, blocks: boolean, flags: boolean): Setup {
  const two = chance(next, 60);
  const granule = bits(next, 2);
  const physical = chance(next, 60) ? 4 : bits(next, 3) & (flags ? 3 : 7);
  const inputs = chance(next, 90) || flags ? 20 + (bits(next, 16) % 20) : bits(next, 6);
  const vtcr =
    // an input size beyond VTCR_EL2.PS is a fault for QEMU; for the architecture only one beyond the processor's
    BigInt(Math.max(inputs, [32, 28, 24, 22, 20, 0, 0, 0][physical]!)) |
    (BigInt(blocks ? bits(next, 1) : bits(next, 2)) << 6n) |
    (BigInt(granule) << 14n) |
    (BigInt(physical) << 16n) |
    0x80000000n;
  const mair = 0xff44_bb04_00_f4_0c_4fn;
  const hcr = 0x80000000n | (two ? 1n : 0n) | (two && chance(next, 20) ? 4n : 0n) | (chance(next, 3) && !flags ? 0x1000n : 0n);
  const sctlr = 0x30d00800n | (flags || chance(next, 97) ? 1n : 0n) | (chance(next, 30) ? 0x80000n : 0n);
  return {
    controls: [
      tcr(next, blocks, flags) | (flags && chance(next, 60) ? HA : 0n),
      base(next),
      base(next),
      mair,
      sctlr,
      vtcr | (flags && chance(next, 60) ? VTCR_HA : 0n),
      base(next),
      hcr,
    ],
    addresses: Array.from({ length: ADDRESSES }, () => virtual(next)),
  };
}

export interface Walks {
  readonly setups: readonly Setup[];
  readonly image: Uint8Array;
}

/**
 * `count` setups with ADDRESSES addresses each, the same for the same seed. QEMU 7.2 takes block descriptors at levels that
 * have none (level 0; level 1 of 64 KB): odd seeds have no blocks and every size, even ones blocks and sizes that start below.
 */
export function makeWalks(count: number, seed: number, flags = false): Walks {
  const next = random(seed * 7919 + 13);
  const blocks = seed % 2 === 0;
  const image = new Uint8Array(SETUPS - BASE + count * SETUP);
  const view = new DataView(image.buffer);
  const code = assemble(guest(count), { base: BASE });
  if (code.problems.length > 0) throw new Error(code.problems[0]!.message);
  image.set(code.value.bytes);
  for (let at = 0; at < TABLE_COUNT * 0x10000; at += 8)
    view.setBigUint64(TABLES - BASE + at, descriptor(next, blocks, flags), true);
  const setups = Array.from({ length: count }, () => setup(next, blocks, flags));
  setups.forEach((s, i) => {
    [...s.controls, ...s.addresses].forEach((value, k) => {
      view.setBigUint64(SETUPS - BASE + i * SETUP + 8 * k, BigInt.asUintN(64, value), true);
    });
  });
  return { setups, image };
}

/** The translation tables after a run. */
export const tablesOf = (ram: Uint8Array): Uint8Array => ram.slice(TABLES - RAM, TABLES - RAM + TABLE_COUNT * 0x10000);

/** PAR_EL1 by setup, address, operation, in one array. */
export function resultsOf(ram: Uint8Array, count: number): BigUint64Array {
  const at = OUTPUT - RAM;
  return new BigUint64Array(new Uint8Array(ram.subarray(at, at + 8 * count * ADDRESSES * OPERATIONS.length)).buffer);
}

/**
 * A result as it is compared. QEMU 7.2 departs from the architecture in three places, which are left out: it shows the
 * descriptor's shareability for device and non-cacheable memory (outer shareable); for a fault of stage 2 on a walk of stage 1
 * the level of stage 1; and it lets the cacheability of normal memory in one stage restrict the device type of the other.
 */
export function comparable(par: bigint): bigint {
  const exception = (par & 0x801n) === 1n;
  if (exception) return (par & 0x800000n) !== 0n ? par & ~0x30000n : par;
  if ((par & 1n) !== 0n) return (par & 0x300n) === 0x300n ? par & ~6n : par;
  const attributes = Number(par >> 56n);
  if (attributes >> 4 === 0) return (par & 0x00ffffffffffffffn & ~0x180n) | (attributes === 0 ? 0n : 0x0400000000000000n);
  return attributes === 0x44 ? par & ~0x180n : par;
}

/** RAM after the run. */
export function ramAfterModel(walks: Walks, profile = 'cortex-a57'): Uint8Array {
  const machine = new VirtMachine({ ramSize: RAM_SIZE, cores: [profile] });
  machine.attachConduit({
    call: () => {
      machine.stop('power-off');
      return true;
    },
  });
  machine.memory.load(BASE, walks.image);
  machine.start({ hi: 0, lo: BASE }, 2);
  const { reason, lastPcs } = machine.run(walks.setups.length * ADDRESSES * 60 + 10_000);
  if (reason !== 'power-off') throw new Error(`the guest did not end: ${reason} at ${lastPcs.slice(-4).join(' ')}`);
  return machine.memory.bytes;
}

export const runWalksOnModel = (walks: Walks, profile?: string): BigUint64Array =>
  resultsOf(ramAfterModel(walks, profile), walks.setups.length);

export function walkDigest(results: BigUint64Array, tables?: Uint8Array): string {
  const hash = createHash('sha256').update(BigUint64Array.from(results, comparable));
  return (tables === undefined ? hash : hash.update(tables)).digest('hex');
}
