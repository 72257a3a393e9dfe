/**
 * Values of encoding fields from operands: the inverse of what the decoder does with them. Each function answers the
 * fields or a sentence that says why the value does not fit.
 */
import { logicalImmediate } from '../cpu/bitmask.ts';

export type FieldValues = Record<string, number>;
export type Encoded = FieldValues | string;

const MASK64 = 0xffff_ffff_ffff_ffffn;

/** Unsigned field of some bits. */
export function unsignedField(name: string, value: bigint, bits: number): Encoded {
  return value >= 0n && value < 1n << BigInt(bits) ? { [name]: Number(value) } : `${value} does not fit ${bits} bits`;
}

/** Signed field counted in units of 2^scale. */
export function signedField(name: string, value: bigint, bits: number, scale: number): Encoded {
  if (value & ((1n << BigInt(scale)) - 1n)) return `${value} is not a multiple of ${1 << scale}`;
  const units = value >> BigInt(scale);
  const limit = 1n << BigInt(bits - 1);
  return units >= -limit && units < limit ? { [name]: Number(BigInt.asUintN(bits, units)) } : `${value} is out of reach`;
}

/** N:immr:imms of a logical immediate, found among the 5,334 that exist. */
export function logicalFields(value: bigint, sixtyFour: boolean, names: readonly string[]): Encoded {
  const wanted = sixtyFour ? value & MASK64 : value & 0xffff_ffffn;
  const found = (sixtyFour ? logical64() : logical32()).get(wanted);
  if (found === undefined) return `0x${wanted.toString(16)} is not a bit-mask immediate`;
  const [n, immr, imms] = names as [string, string, string];
  return { [n]: found >> 12, [immr]: (found >> 6) & 63, [imms]: found & 63 };
}

let table64: Map<bigint, number> | undefined;
let table32: Map<bigint, number> | undefined;

function logical64(): Map<bigint, number> {
  table64 ??= tableOf(1);
  return table64;
}

function logical32(): Map<bigint, number> {
  table32 ??= tableOf(0);
  return table32;
}

function tableOf(sf: number): Map<bigint, number> {
  const all = new Map<bigint, number>();
  for (let code = 0; code < 8192; code++) {
    const mask = logicalImmediate(sf, code >> 12, (code >> 6) & 63, code & 63);
    if (!mask) continue;
    const value = (BigInt(mask.hi >>> 0) << 32n) | BigInt(mask.lo >>> 0);
    if (!all.has(value)) all.set(value, code);
  }
  return all;
}

/** imm12 and sh of an ADD/SUB immediate. */
export function addImmediate(value: bigint, names: readonly string[]): Encoded {
  const [imm, sh] = names as [string, string];
  if (value >= 0n && value < 4096n) return { [imm]: Number(value), [sh]: 0 };
  if (value >= 0n && value < 4096n << 12n && (value & 0xfffn) === 0n) return { [imm]: Number(value >> 12n), [sh]: 1 };
  return `${value} is not an ADD/SUB immediate`;
}

export const CONDITIONS = ['eq', 'ne', 'cs', 'cc', 'mi', 'pl', 'vs', 'vc', 'hi', 'ls', 'ge', 'lt', 'gt', 'le', 'al', 'nv'];

export function conditionNumber(text: string): number | undefined {
  const name = { hs: 'cs', lo: 'cc' }[text.toLowerCase()] ?? text.toLowerCase();
  const at = CONDITIONS.indexOf(name);
  return at < 0 ? undefined : at;
}

export const BARRIERS = [
  '',
  'oshld',
  'oshst',
  'osh',
  '',
  'nshld',
  'nshst',
  'nsh',
  '',
  'ishld',
  'ishst',
  'ish',
  '',
  'ld',
  'st',
  'sy',
];
export const PSTATE_FIELDS: Readonly<Record<string, readonly [number, number]>> = {
  spsel: [0, 5],
  daifset: [3, 6],
  daifclr: [3, 7],
  pan: [0, 4],
};
export const SHIFTS = ['lsl', 'lsr', 'asr', 'ror'];
export const EXTENDS = ['uxtb', 'uxth', 'uxtw', 'uxtx', 'sxtb', 'sxth', 'sxtw', 'sxtx'];
