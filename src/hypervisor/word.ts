/** 64-bit patterns of the platform (two halves) as unsigned bigint and back. */
import type { Word64 } from '../platform/ports.ts';

const MASK64 = 0xffff_ffff_ffff_ffffn;

export function toBig(word: Word64): bigint {
  return (BigInt(word.hi >>> 0) << 32n) | BigInt(word.lo >>> 0);
}

export function toWord(value: bigint | number): Word64 {
  const v = BigInt(value) & MASK64;
  return { hi: Number(v >> 32n), lo: Number(v & 0xffff_ffffn) };
}

/** The low 32 bits of a register argument, unsigned: what C's conversion to `unsigned int` keeps. */
export function low32(value: bigint): number {
  return Number(value & 0xffff_ffffn);
}
