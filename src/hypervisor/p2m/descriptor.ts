/**
 * Stage-2 translation descriptors of VMSAv8-64 (4 KiB granule) as they lie in memory, and what the hypervisor stores in
 * the bits the architecture leaves to software: the type of the mapping, bits 58:55.
 */

/** What a guest frame is mapped to. */
export const P2M_TYPES = ['invalid', 'ram-rw', 'ram-ro', 'mmio', 'foreign-rw', 'foreign-ro', 'grant-rw', 'grant-ro'] as const;
export type P2mType = (typeof P2M_TYPES)[number];

const VALID = 1n;
const TABLE_OR_PAGE = 2n;
const AF = 1n << 10n;
const ADDRESS = 0x0000_ffff_ffff_f000n;
const XN = 1n << 54n;

/** S2AP (bits 7:6) by type: 1 = read, 2 = write, 3 = both. */
const READ_ONLY: ReadonlySet<P2mType> = new Set(['ram-ro', 'foreign-ro', 'grant-ro']);
/** Grant mappings and devices are never executable. */
const NO_EXECUTE: ReadonlySet<P2mType> = new Set(['mmio', 'foreign-rw', 'foreign-ro', 'grant-rw', 'grant-ro']);

// [impl->dsn~hyp-p2m-descriptors~1]
/** A leaf descriptor: a page at level 3, a block at levels 1 and 2. */
export function leaf(pa: number, type: P2mType, level: number): bigint {
  const memAttr = type === 'mmio' ? 0b0001n : 0b1111n;
  const shareability = type === 'mmio' ? 0b10n : 0b11n;
  const s2ap = READ_ONLY.has(type) ? 0b01n : 0b11n;
  const kind = level === 3 ? VALID | TABLE_OR_PAGE : VALID;
  const software = BigInt(P2M_TYPES.indexOf(type)) << 55n;
  return (
    kind | (memAttr << 2n) | (s2ap << 6n) | (shareability << 8n) | AF | BigInt(pa) | (NO_EXECUTE.has(type) ? XN : 0n) | software
  );
}

export function table(pa: number): bigint {
  return VALID | TABLE_OR_PAGE | BigInt(pa);
}

export function isValid(descriptor: bigint): boolean {
  return (descriptor & VALID) !== 0n;
}

export function isTable(descriptor: bigint, level: number): boolean {
  return level < 3 && (descriptor & 3n) === 3n;
}

export function addressIn(descriptor: bigint): number {
  return Number(descriptor & ADDRESS);
}

export function typeIn(descriptor: bigint): P2mType {
  return P2M_TYPES[Number((descriptor >> 55n) & 0xfn)] ?? 'invalid';
}

export function isRam(type: P2mType): boolean {
  return type !== 'invalid' && type !== 'mmio';
}

export function isWritable(type: P2mType): boolean {
  return type !== 'invalid' && !READ_ONLY.has(type);
}
