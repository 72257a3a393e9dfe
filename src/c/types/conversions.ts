/** Conversions and compatibility (C11 6.3.1, 6.2.7). */
import type { TypeContext } from './context.ts';
import type { BasicName, Target } from './target.ts';
import { TRUTH, type Type } from './type.ts';

/** 6.3.1.1 p1: rank of integer types; equal for signed and unsigned. */
const RANK: Readonly<Partial<Record<BasicName, number>>> = {
  bool: 0, char: 1, 'signed char': 1, 'unsigned char': 1, short: 2, 'unsigned short': 2, int: 3, 'unsigned int': 3, long: 4,
  'unsigned long': 4, 'long long': 5, 'unsigned long long': 5, __int128: 6, 'unsigned __int128': 6, __Poly8_t: 1, __Poly16_t: 2,
  __Poly64_t: 5, __Poly128_t: 6, __builtin_neon_poly8: 1, __builtin_neon_poly16: 2, __builtin_neon_poly64: 5, __builtin_neon_poly128: 6,
}; // biome-ignore format: a table
/** Of floating types of one precision, the first of these is taken (as gcc takes it, N2601 H.4.2). */
const FLOATING: readonly BasicName[] = [
  '_Float16', '_Float32', '_Float64', '_Float128', '_Float32x', '_Float64x', 'long double', 'double', 'float', '__bf16', '_Decimal32',
  '_Decimal64', '_Decimal128',
]; // biome-ignore format: a table
const PRECISION: Readonly<Partial<Record<BasicName, number>>> = {
  __bf16: 8, _Float16: 11, float: 24, _Float32: 24, double: 53, _Float64: 53, _Float32x: 53, _Float128: 113, _Decimal32: 1000,
  _Decimal64: 1001, _Decimal128: 1002,
}; // biome-ignore format: a table
/** Mantissa of `long double` and `_Float64x` by their size: binary64, x87's 80 bits, binary128. */
const WIDE: Readonly<Record<number, number>> = { 8: 53, 12: 64, 16: 113 };
const UNSIGNED: Readonly<Partial<Record<BasicName, BasicName>>> = {
  int: 'unsigned int', long: 'unsigned long', 'long long': 'unsigned long long', __int128: 'unsigned __int128',
  char: 'unsigned char', 'signed char': 'unsigned char', short: 'unsigned short',
}; // biome-ignore format: a table

export function isSigned(c: TypeContext, type: Type, target: Target): boolean {
  if (type.kind === 'enum') return isSigned(c, c.underlying(type, target), target);
  if (type.basic === 'char') return target.charSigned;
  return type.kind === 'integer' && UNSIGNED[type.basic!] !== undefined;
}

export function bitsOf(c: TypeContext, type: Type, target: Target): number {
  if (type.basic === 'bool') return 1;
  return type.width ?? (c.size(type, target) ?? 0) * 8;
}

/** 6.3.1.1 p2. `width`: of a bit-field. */
export function promoted(c: TypeContext, type: Type, target: Target, width?: number): Type {
  const plain = type.kind === 'enum' ? c.underlying(type, target) : type.plain;
  if (plain.basic === '__fp16' && plain.kind === 'floating') return c.table.basic('float');
  if (plain.kind !== 'integer') return plain;
  if (width !== undefined && width <= target.sizes.int * 8) {
    const signed = isSigned(c, plain, target);
    return signed || width < target.sizes.int * 8 ? c.table.int : c.table.unsignedInt;
  }
  if (width !== undefined && width < bitsOf(c, plain, target)) return c.table.bitInteger(plain.basic!, width);
  if (RANK[plain.basic!]! >= RANK.int!) return plain;
  const fits = isSigned(c, plain, target) || target.sizes[plain.basic!] < target.sizes.int;
  return fits ? c.table.int : c.table.unsignedInt;
}

/** 6.3.1.8, for promoted or unpromoted operands. */
export function usualArithmetic(c: TypeContext, left: Type, right: Type, target: Target): Type {
  if (left.kind === 'vector') return left.plain;
  if (right.kind === 'vector') return right.plain;
  const complex = left.kind === 'complex' || right.kind === 'complex';
  const floating = commonFloating(left, right, target);
  if (floating !== undefined) return complex ? c.table.complex(floating) : c.table.basic(floating);
  if (complex) return commonComplex(c, left, right, target);
  const x = promoted(c, left, target);
  const y = promoted(c, right, target);
  if (x.kind !== 'integer' || y.kind !== 'integer') return c.table.unknown;
  return commonInteger(c, x, y, target);
}

function commonFloating(left: Type, right: Type, target: Target): BasicName | undefined {
  const a = floatingName(left);
  const b = floatingName(right);
  if (a === undefined || b === undefined) return a ?? b;
  const difference = precisionOf(a, target) - precisionOf(b, target);
  if (difference !== 0) return difference > 0 ? a : b;
  return FLOATING.indexOf(a) <= FLOATING.indexOf(b) ? a : b;
}

/** The floating type of an operand; `__fp16` is only stored, it computes as `float`. */
function floatingName(type: Type): BasicName | undefined {
  const { basic } = type;
  if (basic === '__fp16') return 'float';
  return basic !== undefined && FLOATING.includes(basic) ? basic : undefined;
}

function precisionOf(name: BasicName, target: Target): number {
  if (name !== 'long double' && name !== '_Float64x') return PRECISION[name]!;
  // x86 keeps the 80 bits of its registers in 16 bytes.
  const size = target.name === 'x86-64' ? 12 : target.sizes[name];
  return WIDE[size] ?? 113;
}

/** Complex integers (a GNU extension). */
function commonComplex(c: TypeContext, left: Type, right: Type, target: Target): Type {
  const part = (t: Type): Type => (t.kind === 'complex' ? c.table.basic(t.basic!) : promoted(c, t, target));
  const x = part(left);
  const y = part(right);
  return x.kind === 'integer' && y.kind === 'integer' ? c.table.complex(commonInteger(c, x, y, target).basic!) : c.table.unknown;
}

function commonInteger(c: TypeContext, x: Type, y: Type, target: Target): Type {
  if (x === y) return x;
  if (x.width !== undefined || y.width !== undefined) return commonBits(c, x, y, target);
  const xs = isSigned(c, x, target);
  const ys = isSigned(c, y, target);
  const xr = RANK[x.basic!]!;
  const yr = RANK[y.basic!]!;
  if (xs === ys) return xr >= yr ? x : y;
  const [u, ur, s, sr] = xs ? [y, yr, x, xr] : [x, xr, y, yr];
  if (ur >= sr) return u;
  if (target.sizes[s.basic!] > target.sizes[u.basic!]) return s;
  return c.table.basic(UNSIGNED[s.basic!]!);
}

/** Types of wide bit-fields: the one with more bits, else the unsigned one, as gcc has it. */
function commonBits(c: TypeContext, x: Type, y: Type, target: Target): Type {
  const difference = bitsOf(c, x, target) - bitsOf(c, y, target);
  if (difference !== 0) return difference > 0 ? x : y;
  return isSigned(c, x, target) ? y : x;
}

/** 6.2.7 and 6.7.6: compatible types. Qualifiers count at every level, as in C. */
export function compatible(c: TypeContext, a: Type, b: Type, target: Target): boolean {
  if (a === b) return true;
  if (a.kind === 'unknown' || b.kind === 'unknown') return true;
  if (((a.qualifiers ^ b.qualifiers) & ~TRUTH) !== 0) return false;
  if (a.kind === 'enum' && b.kind === 'integer') return c.underlying(a, target) === b.plain;
  if (b.kind === 'enum' && a.kind === 'integer') return c.underlying(b, target) === a.plain;
  if (a.kind !== b.kind) return false;
  switch (a.kind) {
    case 'pointer':
      return compatible(c, a.of!, b.of!, target);
    case 'array':
      return compatible(c, a.of!, b.of!, target) && lengthsAgree(a.length, b.length);
    case 'function':
      return functionsCompatible(c, a, b, target);
    case 'struct':
    case 'union':
      return sameTag(c, a, b);
    case 'vector':
      return a.length === b.length && compatible(c, a.of!.plain, b.of!.plain, target);
    default:
      return a.plain === b.plain;
  }
}

/** The same tag: one of them not completed where it was met, or completed by a body that units give two meanings. */
function sameTag(c: TypeContext, a: Type, b: Type): boolean {
  if (a.plain === b.plain) return true;
  if (a.tag!.name === '' || a.tag!.name !== b.tag!.name) return false;
  return a.tag!.definition === 0 || b.tag!.definition === 0 || entityOf(c, a) === entityOf(c, b);
}

function entityOf({ syntax, symbols }: TypeContext, { tag }: Type): number {
  const symbol = symbols.of(syntax.child(tag!.definition, 'name'));
  return symbol === undefined ? -tag!.definition : symbols.written(symbol.id);
}

function lengthsAgree(a: number | undefined, b: number | undefined): boolean {
  return a === undefined || b === undefined || a < 0 || b < 0 || a === b;
}

function functionsCompatible(c: TypeContext, a: Type, b: Type, target: Target): boolean {
  if (a.convention !== b.convention || !compatible(c, a.of!, b.of!, target)) return false;
  if (!a.prototype || !b.prototype) return true;
  if (a.variadic !== b.variadic || a.parameters!.length !== b.parameters!.length) return false;
  return a.parameters!.every((p, i) => compatible(c, p, b.parameters![i]!, target));
}

/** 6.2.7 p3: what both types together say. */
export function composite(c: TypeContext, a: Type, b: Type): Type {
  if (a === b) return a;
  if (a.kind === 'array' && b.kind === 'array') {
    const length = a.length === undefined || a.length < 0 ? (b.length ?? a.length) : a.length;
    return c.table.array(composite(c, a.of!, b.of!), length);
  }
  if (a.kind === 'pointer' && b.kind === 'pointer' && a.qualifiers === b.qualifiers) {
    return c.table.qualified(c.table.pointer(composite(c, a.of!, b.of!)), a.qualifiers);
  }
  if (a.kind === 'function' && b.kind === 'function') return a.prototype ? a : b;
  return a.tag !== undefined && a.tag.definition === 0 ? b : a;
}
