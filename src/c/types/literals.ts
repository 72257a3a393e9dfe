/** Numbers, characters and strings: value and type (C11 6.4.4, 6.4.5). */
import type { BasicName, Target } from './target.ts';

export interface IntegerLiteral {
  readonly value: bigint;
  readonly type: BasicName;
  readonly decimal: boolean;
  readonly suffix: string;
}

export type NumberLiteral =
  | ({ readonly kind: 'integer' } & IntegerLiteral)
  | { readonly kind: 'floating'; readonly value: number; readonly type: BasicName; readonly imaginary: boolean }
  /** C23's `wb`: a `_BitInt` of just the width that holds it. */
  | { readonly kind: 'precise'; readonly value: bigint; readonly width: number; readonly isUnsigned: boolean }
  | { readonly kind: 'invalid' };

/** What a floating constant's suffix says; none: `double`. */
const SUFFIXES: Readonly<Record<string, BasicName>> = {
  f: 'float', l: 'long double', w: 'long double', q: '_Float128', f16: '_Float16', f32: '_Float32', f64: '_Float64', f128: '_Float128',
  f32x: '_Float32x', f64x: '_Float64x', df: '_Decimal32', dd: '_Decimal64', dl: '_Decimal128',
}; // biome-ignore format: a table

export function parseNumber(text: string, target: Target): NumberLiteral {
  const plain = text.replaceAll("'", '');
  const integer = /^(0[xX][0-9a-fA-F]+|0[bB][01]+|\d+)([uUlLiIjJ]*)$/.exec(plain);
  const precise = /^(0[xX][0-9a-fA-F]+|0[bB][01]+|\d+)([uU]?)(?:wb|WB)([uU]?)$/.exec(plain);
  if (precise !== null) return preciseLiteral(precise[1]!, precise[2] !== '' || precise[3] !== '', target);
  if (integer !== null) {
    const read = integerLiteral(integer[1]!, integer[2]!.toLowerCase(), target);
    // GNU: `2i` is a complex integer.
    if (read.kind !== 'integer' || !/[ij]/i.test(integer[2]!)) return read;
    return { kind: 'floating', value: Number(read.value), type: read.type, imaginary: true };
  }
  const floating = /^(0[xX][0-9a-fA-F]*\.?[0-9a-fA-F]*[pP][+-]?\d+|\d*\.?\d*(?:[eE][+-]?\d+)?)([a-zA-Z0-9]*)$/.exec(plain);
  if (floating === null || floating[1] === '') return { kind: 'invalid' };
  const suffix = floating[2]!.toLowerCase().replace(/[ij]/, '');
  const type: BasicName =
    suffix === 'w' && target.name !== 'x86-64' && target.name !== 'i386' ? 'long double' : (SUFFIXES[suffix] ?? 'double');
  const imaginary = /[ij]/i.test(floating[2]!);
  return { kind: 'floating', value: floatValue(floating[1]!), type, imaginary };
}

function preciseLiteral(digits: string, isUnsigned: boolean, target: Target): NumberLiteral {
  const read = integerLiteral(digits, '', target);
  if (read.kind !== 'integer') return read;
  const bits = read.value === 0n ? 1 : read.value.toString(2).length;
  return { kind: 'precise', value: read.value, width: isUnsigned ? bits : bits + 1, isUnsigned };
}

function floatValue(text: string): number {
  const hex = /^0[xX]([0-9a-fA-F]*)\.?([0-9a-fA-F]*)[pP]([+-]?\d+)$/.exec(text);
  if (hex === null) return Number(text);
  const digits = `${hex[1]}${hex[2]}` || '0';
  return Number(BigInt(`0x${digits}`)) * 2 ** (Number(hex[3]) - 4 * hex[2]!.length);
}

function integerLiteral(digits: string, suffix: string, target: Target): NumberLiteral {
  const decimal = !/^0./.test(digits);
  let value: bigint;
  if (/^0[xXbB]/.test(digits)) value = BigInt(digits);
  else if (/^0\d/.test(digits)) {
    if (/[89]/.test(digits)) return { kind: 'invalid' };
    value = BigInt(`0o${digits.slice(1)}`);
  } else value = BigInt(digits);
  const unsigned = suffix.includes('u');
  const longs = suffix.replace(/[^l]/g, '').length;
  const type = literalType(value, decimal, unsigned, longs, target);
  return { kind: 'integer', value, type, decimal: decimal || digits === '0', suffix };
}

const SIGNED = ['int', 'long', 'long long', '__int128'] as const;
const UNSIGNED = ['unsigned int', 'unsigned long', 'unsigned long long', 'unsigned __int128'] as const;

/** The first type of the list of 6.4.4.1 p5 that can hold the value. */
function literalType(value: bigint, decimal: boolean, unsigned: boolean, longs: number, target: Target): BasicName {
  for (let rank = Math.min(longs, 2); rank < 4; rank++) {
    const bits = BigInt(target.sizes[SIGNED[rank]!] * 8);
    if (!unsigned && value < 1n << (bits - 1n)) return SIGNED[rank]!;
    if ((unsigned || !decimal) && value < 1n << bits) return UNSIGNED[rank]!;
  }
  return unsigned ? 'unsigned __int128' : '__int128';
}

const SIMPLE: Readonly<Record<string, number>> = { n: 10, t: 9, r: 13, a: 7, b: 8, f: 12, v: 11, e: 27, E: 27, '0': 0 };

/** The encoding prefix of a character or string literal. */
export function literalPrefix(text: string): string {
  return /^(u8|[uUL])?R?["']/.exec(text)?.[1] ?? '';
}

/** Bytes of a code unit of literals with the prefix. */
function unitBytes(prefix: string, target: Target): number {
  return prefix === '' || prefix === 'u8' ? 1 : target.sizes[prefixType(prefix, target, true)];
}

/**
 * The code units of a character or string literal's body, each escape but universal names one unit. `whole`: the prefix of the
 * string of which it is a part, when it has none of its own.
 */
export function literalUnits(text: string, target: Target, whole = ''): { prefix: string; units: number[] } {
  const prefix = literalPrefix(text) || whole;
  const width = unitBytes(prefix, target);
  const units: number[] = [];
  const raw = /^(?:u8|[uUL])?R"([^\s()\\]*)\(([\s\S]*)\)\1"$/.exec(text);
  if (raw !== null) {
    for (const character of raw[2]!) pushCharacter(units, character.codePointAt(0)!, width);
    return { prefix, units };
  }
  const quote = text.search(/["']/);
  const body = text.slice(quote + 1, -1);
  for (let i = 0; i < body.length; ) {
    if (body[i] !== '\\') {
      const point = body.codePointAt(i)!;
      pushCharacter(units, point, width);
      i += point > 0xffff ? 2 : 1;
      continue;
    }
    const found = /^\\(?:([0-7]{1,3})|x([0-9a-fA-F]+)|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([\s\S]))/.exec(body.slice(i));
    if (found === null) break;
    i += found[0].length;
    if (found[1] !== undefined) units.push(Number.parseInt(found[1], 8));
    else if (found[2] !== undefined) units.push(Number.parseInt(found[2].slice(-8), 16));
    else if (found[3] !== undefined || found[4] !== undefined) {
      pushCharacter(units, Number.parseInt((found[3] ?? found[4])!, 16), width);
    } else units.push(SIMPLE[found[5]!] ?? found[5]!.charCodeAt(0));
  }
  return { prefix, units };
}

/** `width`: bytes of a unit: UTF-8, UTF-16 or UTF-32. */
function pushCharacter(units: number[], point: number, width: number): void {
  if (width === 4 || point < 0x80 || (width === 2 && point <= 0xffff)) units.push(point);
  else if (width === 2) units.push(0xd7c0 + (point >> 10), 0xdc00 + (point & 0x3ff));
  else units.push(...Buffer.from(String.fromCodePoint(Math.min(point, 0x10ffff)), 'utf8'));
}

/** Value of a character constant as gcc gives it: several characters are packed, a plain one has `char`'s sign. */
export function characterValue(text: string, target: Target): bigint {
  const { prefix, units } = literalUnits(text, target);
  if (prefix !== '') {
    const last = BigInt(units[units.length - 1] ?? 0);
    const type = prefixType(prefix, target, false);
    return type.startsWith('unsigned') ? last : BigInt.asIntN(target.sizes[type] * 8, last);
  }
  let value = 0n;
  for (const unit of units) value = (value << 8n) | BigInt(unit & 0xff);
  if (units.length > 1) return BigInt.asIntN(32, value);
  return target.charSigned ? BigInt.asIntN(8, value) : value;
}

/** Element type of a string literal, or type of a character constant, by its prefix. */
export function prefixType(prefix: string, target: Target, isString: boolean, c23 = false): BasicName {
  switch (prefix) {
    case 'L':
      return target.wchar;
    case 'u':
      return 'unsigned short';
    case 'U':
      return 'unsigned int';
    case 'u8':
      return isString && !c23 ? 'char' : 'unsigned char';
    default:
      return isString ? 'char' : 'int';
  }
}
