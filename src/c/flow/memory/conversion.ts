/** A value in another type (C11 6.3): what does not fit wraps, or anything of the type is possible. */
import type { Node } from '../../tree/arena.ts';
import type { Type } from '../../types/type.ts';
import type { Machine } from './machine.ts';
import {
  ANY_POINTER,
  constant,
  floatingOf,
  type IntegerValue,
  integer,
  isNull,
  NULL_POINTER,
  Null,
  OTHER,
  tainted,
  type Value,
} from './value.ts';

export function converted(machine: Machine, value: Value, type: Type, node: Node): Value {
  const any = machine.any(type, node);
  if (value.kind === 'integer') {
    if (any.kind === 'integer') return fitted(value, any, type);
    if (any.kind === 'pointer') return value.low === 0n && value.high === 0n ? NULL_POINTER : tainted(ANY_POINTER, value.taint);
    if (any.kind === 'floating')
      return floatingOf(Number(value.low), Number(value.high), value.nonzero, value.known, 0, value.taint);
    return OTHER;
  }
  if (value.kind === 'pointer') {
    if (any.kind === 'pointer') return value;
    if (any.kind === 'integer' && type.basic === 'bool')
      return isNull(value) ? constant(0n) : value.nullness === Null.no ? constant(1n) : integer(0n, 1n);
    return any.kind === 'integer' ? value : any;
  }
  if (value.kind === 'floating' && any.kind === 'integer') {
    if (value.known !== 3 || !Number.isFinite(value.low) || !Number.isFinite(value.high)) return any;
    return fitted(integer(BigInt(Math.trunc(value.low)), BigInt(Math.trunc(value.high))), any, type);
  }
  return value.kind === any.kind ? value : tainted(any, value.taint);
}

function fitted(value: IntegerValue, any: IntegerValue, type: Type): Value {
  if (type.basic === 'bool') {
    return value.nonzero ? constant(1n) : value.low === 0n && value.high === 0n ? constant(0n) : integer(0n, 1n);
  }
  if (value.low >= any.low && value.high <= any.high) return value;
  if (value.low === value.high) {
    const width = any.high - any.low + 1n;
    const wrapped = any.low + ((((value.low - any.low) % width) + width) % width);
    return tainted(constant(wrapped), value.taint);
  }
  return tainted(any, value.taint);
}
