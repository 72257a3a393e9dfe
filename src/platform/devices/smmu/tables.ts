/**
 * The SMMU's table walks: VMSAv8-64 translation tables as both stages use them (Arm ARM, "The AArch64 Virtual Memory
 * System Architecture"), without caching: every translation reads memory, so no invalidation can be missed. Descriptors
 * are read through `fetch`, which for a nested stage 1 goes through stage 2.
 */
export const EVENT = {
  C_BAD_STREAMID: 0x02,
  F_STE_FETCH: 0x03,
  C_BAD_STE: 0x04,
  C_BAD_SUBSTREAMID: 0x08,
  F_CD_FETCH: 0x09,
  C_BAD_CD: 0x0a,
  F_WALK_EABT: 0x0b,
  F_TRANSLATION: 0x10,
  F_ADDR_SIZE: 0x11,
  F_ACCESS: 0x12,
  F_PERMISSION: 0x13,
} as const;

export interface Fault {
  readonly event: number;
  readonly stage: 1 | 2;
  /** What was being done: 0 fetching a context descriptor, 1 a translation table descriptor, 2 the input address itself. */
  readonly class: 0 | 1 | 2;
  /** IPA of a stage 2 fault, or the address that could not be fetched. */
  readonly ipa: bigint;
}

export type Translated = { readonly ok: true; readonly address: bigint } | { readonly ok: false; readonly fault: Fault };

/** Reads a 64-bit descriptor: its value, or the fault of getting there. */
export type Fetch = (
  address: bigint,
) => { readonly ok: true; readonly value: bigint } | { readonly ok: false; readonly fault: Fault };

export interface WalkConfig {
  readonly stage: 1 | 2;
  readonly table: bigint;
  /** Input addresses have this many bits. */
  readonly inputBits: number;
  /** log2 of the granule: 12, 14, 16. */
  readonly granule: number;
  readonly startLevel: number;
  /** Output addresses have this many bits. */
  readonly outputBits: number;
  /** Access-flag faults are off. */
  readonly ignoreAccessFlag: boolean;
  readonly fetch: Fetch;
}

export const fail = (event: number, stage: 1 | 2, kind: 0 | 1 | 2, ipa: bigint): { ok: false; fault: Fault } => ({
  ok: false,
  fault: { event, stage, class: kind, ipa },
});

const bits = (value: bigint, high: number, low: number): bigint => (value >> BigInt(low)) & ((1n << BigInt(high - low + 1)) - 1n);

/** Level at which a stage 1 walk begins. */
export function stage1StartLevel(inputBits: number, granule: number): number {
  return 4 - Math.ceil((inputBits - granule) / (granule - 3));
}

// [impl->dsn~platform-smmu-walk~1]
/** Walks the tables for `address` (already without its upper, non-significant bits). */
export function walk(config: WalkConfig, address: bigint, write: boolean): Translated {
  const { stage, granule } = config;
  const perLevel = granule - 3;
  let table = config.table;
  let readOnly = false;
  let noUser = false;
  for (let level = config.startLevel; level <= 3; level++) {
    const low = granule + perLevel * (3 - level);
    // The first level may be concatenated (stage 2) or partial: it has as many entries as the input size needs.
    const high = level === config.startLevel ? Math.max(config.inputBits - 1, low) : low + perLevel - 1;
    const read = config.fetch(table + 8n * bits(address, high, low));
    if (!read.ok) return read;
    const descriptor = read.value;
    const type = Number(descriptor & 3n);
    const leaf = level === 3 ? type === 3 : type === 1 && low <= blockLimit(granule);
    const next = type === 3 && level < 3;
    if (!leaf && !next) return fail(EVENT.F_TRANSLATION, stage, 2, address);
    const output = outputOf(descriptor, granule, next ? granule : low);
    if (output >> BigInt(config.outputBits) !== 0n) return fail(EVENT.F_ADDR_SIZE, stage, next ? 1 : 2, address);
    if (leaf) {
      const fault = leafFault(config, descriptor, write, readOnly, noUser);
      if (fault !== 0) return fail(fault, stage, 2, address);
      return { ok: true, address: output | bits(address, low - 1, 0) };
    }
    if (stage === 1) {
      // Hierarchical permissions: APTable.
      readOnly ||= bits(descriptor, 62, 62) === 1n;
      noUser ||= bits(descriptor, 61, 61) === 1n;
    }
    table = output;
  }
  return fail(EVENT.F_TRANSLATION, stage, 2, address);
}

/** Largest block: 1 GiB with 4 KiB pages, 32 MiB with 16 KiB, 512 MiB with 64 KiB. */
const blockLimit = (granule: number): number => (granule === 12 ? 30 : granule === 14 ? 25 : 29);

function outputOf(descriptor: bigint, granule: number, low: number): bigint {
  const base = descriptor & 0xffff_ffff_ffffn & ~((1n << BigInt(low)) - 1n);
  return granule === 16 ? base | (bits(descriptor, 15, 12) << 48n) : base;
}

/** Masters act as unprivileged data accesses. */
function leafFault(config: WalkConfig, descriptor: bigint, write: boolean, readOnly: boolean, noUser: boolean): number {
  if (bits(descriptor, 10, 10) === 0n && !config.ignoreAccessFlag) return EVENT.F_ACCESS;
  if (config.stage === 2) return bits(descriptor, write ? 7 : 6, write ? 7 : 6) === 1n ? 0 : EVENT.F_PERMISSION;
  if (bits(descriptor, 6, 6) === 0n || noUser) return EVENT.F_PERMISSION;
  return write && (readOnly || bits(descriptor, 7, 7) === 1n) ? EVENT.F_PERMISSION : 0;
}
