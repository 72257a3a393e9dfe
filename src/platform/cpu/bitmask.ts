/** Immediates of logical instructions and bit fields: the architecture's DecodeBitMasks on hi/lo halves. */

export interface Mask {
  readonly lo: number;
  readonly hi: number;
}

/** `ones` low bits set, in 64. */
function low(ones: number): Mask {
  if (ones >= 64) return { lo: -1, hi: -1 };
  if (ones >= 32) return { lo: -1, hi: ones === 32 ? 0 : (2 ** (ones - 32) - 1) | 0 };
  return { lo: (2 ** ones - 1) | 0, hi: 0 };
}

function rotateRight(mask: Mask, by: number, size: number): Mask {
  let { lo, hi } = mask;
  for (let i = 0; i < by % size; i++) {
    const out = lo & 1;
    if (size === 64) {
      lo = (lo >>> 1) | (hi << 31);
      hi = (hi >>> 1) | (out << 31);
    } else lo = (lo >>> 1) | (out << (size - 1));
  }
  return { lo, hi };
}

function replicate(mask: Mask, size: number): Mask {
  if (size === 64) return mask;
  let lo = 0;
  for (let i = 0; i < 32; i += size) lo |= mask.lo << i;
  return { lo, hi: lo };
}

/** The value of a logical immediate; undefined when the encoding is reserved. */
export function logicalImmediate(sf: number, n: number, immr: number, imms: number): Mask | undefined {
  const length = 31 - Math.clz32((n << 6) | (~imms & 63));
  if (length < 1 || (sf === 0 && n === 1)) return undefined;
  const size = 1 << length;
  const s = imms & (size - 1);
  const r = immr & (size - 1);
  if (s === size - 1) return undefined;
  const element = rotateRight(low(s + 1), r, size);
  const value = replicate(element, size);
  return sf === 1 ? value : { lo: value.lo, hi: 0 };
}

/** wmask and tmask of a bit-field move of 32 or 64 bits. */
export function fieldMasks(bits: 32 | 64, immr: number, imms: number): { w: Mask; t: Mask } {
  const s = imms & (bits - 1);
  const r = immr & (bits - 1);
  const w = rotateRight(low(s + 1), r, bits);
  const t = low((((s - r) & (bits - 1)) + 1) as number);
  return { w, t };
}
