/** Bit-field helpers on unsigned 32-bit numbers. */

/** Bits `high`..`low` (inclusive) of a 32-bit value, unsigned. */
export function bits(value: number, high: number, low: number): number {
  return ((value >>> low) & mask(high - low + 1)) >>> 0;
}

/** A mask of `width` low bits, 0 ≤ width ≤ 32, unsigned. */
export function mask(width: number): number {
  return width >= 32 ? 0xffffffff : ((1 << width) - 1) >>> 0;
}

/** Sign-extends the low `width` bits to a signed 32-bit number. */
export function signExtend(value: number, width: number): number {
  const shift = 32 - width;
  return (value << shift) >> shift;
}

/** `0x` and lower-case hexadecimal digits, padded to `digits`. */
export function hex(value: number, digits = 1): string {
  return `0x${(value >>> 0).toString(16).padStart(digits, '0')}`;
}
