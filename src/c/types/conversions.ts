/** Conversions and compatibility (C11 6.3.1, 6.2.7). */
import type { TypeContext } from './context.ts';
import type { BasicName, Target } from './target.ts';
import type { Type } from './type.ts';

/** 6.3.1.1 p1: rank of integer types; equal for signed and unsigned. */
const RANK: Readonly<Partial<Record<BasicName, number>>> = {
  bool: 0, char: 1, 'signed char': 1, 'unsigned char': 1, short: 2, 'unsigned short': 2, int: 3, 'unsigned int': 3, long: 4,
  'unsigned long': 4, 'long long': 5, 'unsigned long long': 5, __int128: 6, 'unsigned __int128': 6,
}; // biome-ignore format: a table
const FLOAT_RANK: Readonly<Partial<Record<BasicName, number>>> = {
  _Float16: 1, float: 2, double: 3, 'long double': 4, __float128: 5,
}; // biome-ignore format: a table
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
  return (c.size(type, target) ?? 0) * 8;
}

/** 6.3.1.1 p2. `width`: of a bit-field. */
export function promoted(c: TypeContext, type: Type, target: Target, width?: number): Type {
  const plain = type.kind === 'enum' ? c.underlying(type, target) : type.plain;
  if (plain.kind !== 'integer') return plain;
  if (width !== undefined && width <= target.sizes.int * 8) {
    const signed = isSigned(c, plain, target);
    return signed || width < target.sizes.int * 8 ? c.table.int : c.table.unsignedInt;
  }
  if (RANK[plain.basic!]! >= RANK.int!) return plain;
  const fits = isSigned(c, plain, target) || target.sizes[plain.basic!] < target.sizes.int;
  return fits ? c.table.int : c.table.unsignedInt;
}

/** 6.3.1.8, for promoted or unpromoted operands. */
export function usualArithmetic(c: TypeContext, left: Type, right: Type, target: Target): Type {
  if (left.kind === 'vector') return left.plain;
  if (right.kind === 'vector') return right.plain;
  const complex = left.kind === 'complex' || right.kind === 'complex';
  const a = FLOAT_RANK[left.basic ?? 'int'] ?? 0;
  const b = FLOAT_RANK[right.basic ?? 'int'] ?? 0;
  if (a > 0 || b > 0) {
    const name = (a >= b ? left : right).basic!;
    return complex ? c.table.complex(name) : c.table.basic(name);
  }
  const x = promoted(c, left, target);
  const y = promoted(c, right, target);
  if (x.kind !== 'integer' || y.kind !== 'integer') return c.table.unknown;
  return commonInteger(c, x, y, target);
}

function commonInteger(c: TypeContext, x: Type, y: Type, target: Target): Type {
  if (x === y) return x;
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

/** 6.2.7 and 6.7.6: compatible types. Qualifiers count at every level, as in C. */
export function compatible(c: TypeContext, a: Type, b: Type, target: Target): boolean {
  if (a === b) return true;
  if (a.kind === 'unknown' || b.kind === 'unknown') return true;
  if (a.qualifiers !== b.qualifiers) return false;
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
      return sameTag(a, b);
    default:
      return a.plain === b.plain;
  }
}

/** The same tag, one of them not completed where it was met. */
function sameTag(a: Type, b: Type): boolean {
  if (a.plain === b.plain) return true;
  return a.tag!.name !== '' && a.tag!.name === b.tag!.name && (a.tag!.definition === 0 || b.tag!.definition === 0);
}

function lengthsAgree(a: number | undefined, b: number | undefined): boolean {
  return a === undefined || b === undefined || a < 0 || b < 0 || a === b;
}

function functionsCompatible(c: TypeContext, a: Type, b: Type, target: Target): boolean {
  if (!compatible(c, a.of!, b.of!, target)) return false;
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
