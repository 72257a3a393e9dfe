/**
 * Values of integer constant expressions (C11 6.6), exactly: intermediate results are big integers, wrapped to the type of
 * each operator (up to 128 bits). Also what gcc folds in such places: `__builtin_constant_p`, `__builtin_choose_expr`,
 * `offsetof` written with a null pointer, casts of floating constants.
 */
import type { Node } from '../tree/arena.ts';
import { N } from '../tree/kinds.ts';
import { partWith } from './attributes.ts';
import type { TypeContext } from './context.ts';
import { bitsOf, compatible, isSigned, usualArithmetic } from './conversions.ts';
import { bitFieldWidth, chosenAssociation, memberOf, operand } from './expression-types.ts';
import { floatingComparison, floatingNumber } from './floating-constants.ts';
import { memberOffset } from './layout.ts';
import { characterValue, literalUnits } from './literals.ts';
import { askedAlignment } from './records.ts';
import type { Target } from './target.ts';
import { isInteger, isRecord, type Type } from './type.ts';

// [impl->dsn~c-constant-expressions~1]
export function constantValue(c: TypeContext, node: Node): bigint | undefined {
  const { syntax } = c;
  switch (syntax.kind(node)) {
    case N.number_literal: {
      const literal = c.number(node);
      return literal.kind === 'integer' || literal.kind === 'precise' ? literal.value : undefined;
    }
    case N.char_literal:
      return characterValue(syntax.text(node), c.targetAt(node));
    case N.true:
      return 1n;
    case N.false:
    case N.null:
      return 0n;
    case N.identifier:
      return c.enumerator(node) ?? constexprValue(c, node);
    case N.parenthesized_expression:
      return syntax.kind(node + 1) === N.compound_statement ? undefined : c.constant(node + 1);
    case N.extension_expression:
      return c.constant(syntax.child(node, 'argument'));
    case N.cast_expression:
      return castValue(c, node);
    case N.unary_expression:
      return unaryValue(c, node);
    case N.binary_expression:
      return binaryValue(c, node);
    case N.conditional_expression:
      return conditionalValue(c, node);
    case N.sizeof_expression:
      return sizeValue(c, node);
    case N.alignof_expression:
      return alignmentValue(c, node);
    case N.offsetof_expression:
      return offsetValue(c, node);
    case N.generic_expression:
      return c.constant(chosenAssociation(c, node));
    case N.call_expression:
      return callValue(c, node);
    default:
      return undefined;
  }
}

/** C23 6.7.2 p9: a `constexpr` object of integer type is a named constant. */
function constexprValue(c: TypeContext, node: Node): bigint | undefined {
  if (!c.isC23(node)) return undefined;
  const symbol = c.symbols.of(node);
  if (symbol?.kind !== 'object') return undefined;
  const { syntax } = c;
  const isConstexpr = syntax
    .children(symbol.holder)
    .some((n) => syntax.is(n, 'storage_class_specifier') && syntax.tokenText(syntax.firstToken(n)) === 'constexpr');
  const declared = isConstexpr ? syntax.ancestor(symbol.node, 'init_declarator') : 0;
  const type = declared === 0 ? undefined : c.ofSymbol(symbol);
  if (type === undefined || !isInteger(type)) return undefined;
  const value = c.constant(syntax.child(declared, 'value'));
  return value === undefined ? undefined : wrapped(c, value, type, c.targetAt(node));
}

/** A value converted to an integer type (6.3.1.3; gcc wraps). */
export function wrapped(c: TypeContext, value: bigint, type: Type, target: Target): bigint {
  if (type.basic === 'bool') return value === 0n ? 0n : 1n;
  const bits = type.kind === 'pointer' ? target.pointer * 8 : bitsOf(c, type, target);
  if (bits === 0) return value;
  return isSigned(c, type, target) ? BigInt.asIntN(bits, value) : BigInt.asUintN(bits, value);
}

function castValue(c: TypeContext, node: Node): bigint | undefined {
  const type = c.of(node);
  const inner = c.syntax.child(node, 'value');
  if (!isInteger(type) && type.kind !== 'pointer') return undefined;
  const floating = type.basic === 'bool' ? floatingTruth(c, inner) : floatingValue(c, inner);
  if (floating !== undefined) {
    // 6.3.1.4 p1: what does not fit has no value.
    const fits = wrapped(c, floating, type, c.targetAt(node));
    return fits === floating ? fits : undefined;
  }
  const value = c.constant(inner) ?? addressValue(c, inner);
  return value === undefined ? undefined : wrapped(c, value, type, c.targetAt(node));
}

function floatingValue(c: TypeContext, node: Node): bigint | undefined {
  const value = floatingNumber(c, node);
  return value === undefined || !Number.isFinite(value) ? undefined : BigInt(Math.trunc(value));
}

function floatingTruth(c: TypeContext, node: Node): bigint | undefined {
  const value = floatingNumber(c, node);
  return value === undefined ? undefined : value === 0 ? 0n : 1n;
}

/** `&((struct s *)0)->member`, the way `offsetof` was once written. */
function addressValue(c: TypeContext, node: Node): bigint | undefined {
  const inner = c.syntax.unparenthesized(node);
  if (!c.syntax.is(inner, 'pointer_expression') || c.syntax.operator(inner) !== '&') return undefined;
  return placeValue(c, c.syntax.unparenthesized(c.syntax.child(inner, 'argument')));
}

function placeValue(c: TypeContext, node: Node): bigint | undefined {
  const { syntax } = c;
  const target = c.targetAt(node);
  const argument = syntax.child(node, 'argument');
  if (syntax.is(node, 'field_expression')) {
    const arrow = syntax.operator(node) === '->';
    const base = arrow ? c.constant(argument) : placeValue(c, syntax.unparenthesized(argument));
    const record = arrow ? c.value(argument).of : c.of(argument);
    if (base === undefined || record === undefined || !isRecord(record)) return undefined;
    const offset = memberOffset(c, record, syntax.nameId(syntax.child(node, 'field')), target);
    return offset === undefined ? undefined : base + BigInt(offset >> 3);
  }
  if (syntax.is(node, 'subscript_expression')) {
    const base = placeValue(c, syntax.unparenthesized(argument));
    const index = c.constant(syntax.child(node, 'index'));
    const size = c.size(c.of(node), target);
    return base === undefined || index === undefined || size === undefined ? undefined : base + index * BigInt(size);
  }
  if (syntax.is(node, 'pointer_expression') && syntax.operator(node) === '*') return c.constant(argument);
  return undefined;
}

function unaryValue(c: TypeContext, node: Node): bigint | undefined {
  const value = c.constant(c.syntax.child(node, 'argument'));
  if (value === undefined) return undefined;
  const target = c.targetAt(node);
  switch (c.syntax.operator(node)) {
    case '!':
      return value === 0n ? 1n : 0n;
    case '-':
      return wrapped(c, -value, c.of(node), target);
    case '~':
      return wrapped(c, ~value, c.of(node), target);
    case '+':
      return value;
    default:
      return undefined;
  }
}

function binaryValue(c: TypeContext, node: Node): bigint | undefined {
  const { syntax } = c;
  const left = syntax.child(node, 'left');
  const right = syntax.child(node, 'right');
  const operator = syntax.operator(node);
  const a = c.constant(left);
  if (operator === '&&' || operator === '||') {
    if (a === undefined) return undefined;
    if ((a !== 0n) === (operator === '||')) return a === 0n ? 0n : 1n;
    const b = c.constant(right);
    return b === undefined ? undefined : b === 0n ? 0n : 1n;
  }
  const b = c.constant(right);
  if (a === undefined || b === undefined) return floatingComparison(c, operator, left, right);
  const target = c.targetAt(node);
  const leftType = c.value(left);
  const rightType = c.value(right);
  if (leftType.kind === 'pointer' || rightType.kind === 'pointer') return comparison(operator, a, b);
  if (operator === '<<' || operator === '>>') return shifted(c, operator, a, b, operand(c, left), target);
  const common = usualArithmetic(c, operand(c, left), operand(c, right), target);
  const x = wrapped(c, a, common, target);
  const y = wrapped(c, b, common, target);
  const result = comparison(operator, x, y) ?? arithmetic(operator, x, y);
  return result === undefined ? undefined : wrapped(c, result, c.of(node), target);
}

function shifted(c: TypeContext, operator: string, a: bigint, b: bigint, type: Type, target: Target): bigint | undefined {
  if (b < 0n || b > 127n) return undefined;
  const value = wrapped(c, a, type, target);
  return wrapped(c, operator === '<<' ? value << b : value >> b, type, target);
}

function comparison(operator: string, x: bigint, y: bigint): bigint | undefined {
  switch (operator) {
    case '==':
      return x === y ? 1n : 0n;
    case '!=':
      return x !== y ? 1n : 0n;
    case '<':
      return x < y ? 1n : 0n;
    case '>':
      return x > y ? 1n : 0n;
    case '<=':
      return x <= y ? 1n : 0n;
    case '>=':
      return x >= y ? 1n : 0n;
    default:
      return undefined;
  }
}

function arithmetic(operator: string, x: bigint, y: bigint): bigint | undefined {
  switch (operator) {
    case '+':
      return x + y;
    case '-':
      return x - y;
    case '*':
      return x * y;
    case '/':
      return y === 0n ? undefined : x / y;
    case '%':
      return y === 0n ? undefined : x % y;
    case '&':
      return x & y;
    case '|':
      return x | y;
    case '^':
      return x ^ y;
    default:
      return undefined;
  }
}

function conditionalValue(c: TypeContext, node: Node): bigint | undefined {
  const condition = c.constant(c.syntax.child(node, 'condition'));
  if (condition === undefined) return undefined;
  const second = c.syntax.child(node, 'consequence') || c.syntax.child(node, 'condition');
  const value = c.constant(condition !== 0n ? second : c.syntax.child(node, 'alternative'));
  const type = c.of(node);
  return value === undefined || !isInteger(type) ? value : wrapped(c, value, type, c.targetAt(node));
}

function operandType(c: TypeContext, node: Node): Type {
  const type = c.syntax.child(node, 'type');
  const value = c.syntax.child(node, 'value');
  return value !== 0 ? c.of(value) : c.named(type);
}

function sizeValue(c: TypeContext, node: Node): bigint | undefined {
  const size = c.size(operandType(c, node), c.targetAt(node));
  return size === undefined ? undefined : BigInt(size);
}

function alignmentValue(c: TypeContext, node: Node): bigint | undefined {
  const type = operandType(c, node);
  const target = c.targetAt(node);
  if (type.kind === 'unknown' || type.kind === 'function') return undefined;
  const value = c.syntax.unparenthesized(c.syntax.child(node, 'value'));
  const own = Math.max(c.alignment(type, target), value === 0 ? 0 : alignmentOfObject(c, value));
  if (!target.name.startsWith('x86') && target.name !== 'i386') return BigInt(own);
  if (type.kind === 'vector' && own > 16) return undefined; // depends on the operator and on AVX
  // i386: by itself a number of 8 bytes prefers that alignment, which `__alignof__` says.
  const gnu = c.syntax.tokenText(c.syntax.firstToken(node)).startsWith('__');
  const number = type.kind === 'integer' || type.kind === 'floating';
  const prefers = gnu && number && c.size(type, target) === 8 && !c.syntax.is(value, 'field_expression');
  return BigInt(prefers ? Math.max(own, 8) : own);
}

/** What `aligned` or `_Alignas` on the declaration of the object or member asks for; 0 when nothing does. */
function alignmentOfObject(c: TypeContext, value: Node): number {
  if (c.syntax.is(value, 'field_expression')) return memberOf(c, value)?.aligned ?? 0;
  const symbol = c.syntax.is(value, 'identifier') ? c.symbols.of(value) : undefined;
  return symbol === undefined || symbol.kind !== 'object'
    ? 0
    : askedAlignment(c, symbol.holder, partWith(c.syntax, symbol.holder, symbol.node)).aligned;
}

function offsetValue(c: TypeContext, node: Node): bigint | undefined {
  const { syntax } = c;
  const target = c.targetAt(node);
  let type = c.named(syntax.child(node, 'type'));
  let bytes = 0n;
  for (const step of syntax.children(node)) {
    if (syntax.is(step, 'type_descriptor')) continue;
    if (syntax.is(step, 'subscript_designator')) {
      const index = c.constant(syntax.firstChild(step));
      const size = type.of === undefined ? undefined : c.size(type.of, target);
      if (index === undefined || size === undefined) return undefined;
      bytes += index * BigInt(size);
      type = type.of!;
      continue;
    }
    const nameId = syntax.nameId(syntax.is(step, 'field_designator') ? syntax.firstChild(step) : step);
    const offset = isRecord(type) ? memberOffset(c, type, nameId, target) : undefined;
    if (offset === undefined) return undefined;
    bytes += BigInt(offset >> 3);
    type = c.member(type, nameId)!.type;
  }
  return bytes;
}

function callValue(c: TypeContext, node: Node): bigint | undefined {
  const called = c.syntax.child(node, 'function');
  if (!c.syntax.is(called, 'identifier')) return undefined;
  const args = c.syntax.children(c.syntax.child(node, 'arguments'));
  switch (c.syntax.text(called)) {
    case '__builtin_types_compatible_p':
      if (args.length !== 2) return undefined;
      return compatible(c, c.named(args[0]!).plain, c.named(args[1]!).plain, c.targetAt(node)) ? 1n : 0n;
    case '__builtin_choose_expr':
      return args.length === 3 ? c.constant(c.constant(args[0]!) === 0n ? args[2]! : args[1]!) : undefined;
    case '__builtin_constant_p':
      return args.length === 1 && c.constant(args[0]!) !== undefined ? 1n : undefined;
    case '__builtin_expect':
      return args.length >= 2 ? c.constant(args[0]!) : undefined;
    case '__builtin_add_overflow_p':
    case '__builtin_sub_overflow_p':
    case '__builtin_mul_overflow_p':
      return args.length === 3 ? overflows(c, c.syntax.text(called), args) : undefined;
    case '__builtin_strlen':
      return args.length === 1 ? textLength(c, args[0]!) : undefined;
    default:
      return args.length === 1 ? bitsValue(c, c.syntax.text(called), args[0]!) : undefined;
  }
}

/** Characters in front of the first null of a string literal. */
function textLength(c: TypeContext, node: Node): bigint | undefined {
  const text = c.syntax.unparenthesized(node);
  if (!c.syntax.is(text, 'string_literal')) return undefined;
  const { units } = literalUnits(c.syntax.text(text), c.targetAt(text));
  const end = units.indexOf(0);
  return BigInt(end < 0 ? units.length : end);
}

const BITS = /^__builtin_(clz|ctz|ffs|popcount|parity|clrsb|bswap)(16|32|64|128|l|ll)?$/;

/** gcc folds its functions on bits. */
function bitsValue(c: TypeContext, name: string, argument: Node): bigint | undefined {
  const found = BITS.exec(name);
  const value = found === null ? undefined : c.constant(argument);
  if (found === null || value === undefined) return undefined;
  const { sizes } = c.targetAt(argument);
  const suffix = found[2];
  const bytes = suffix === 'l' ? sizes.long : suffix === 'll' ? sizes['long long'] : sizes.int;
  const bits = found[1] === 'bswap' ? Number(suffix) : bytes * 8;
  return foldedBits(found[1]!, BigInt.asUintN(bits, value), bits);
}

function foldedBits(operation: string, value: bigint, bits: number): bigint | undefined {
  const digits = value.toString(2).padStart(bits, '0');
  const ones = BigInt(digits.replaceAll('0', '').length);
  switch (operation) {
    case 'clz':
      return value === 0n ? undefined : BigInt(digits.indexOf('1'));
    case 'ctz':
      return value === 0n ? undefined : BigInt(bits - 1 - digits.lastIndexOf('1'));
    case 'ffs':
      return value === 0n ? 0n : BigInt(bits - digits.lastIndexOf('1'));
    case 'popcount':
      return ones;
    case 'parity':
      return ones & 1n;
    case 'clrsb':
      return BigInt(/^(?:0+|1+)/.exec(digits)![0].length - 1);
    default:
      return BigInt(`0b${digits.match(/.{8}/g)!.reverse().join('')}`);
  }
}

/** `__builtin_add_overflow_p(a, b, type of the result)`. */
function overflows(c: TypeContext, name: string, args: readonly Node[]): bigint | undefined {
  const a = c.constant(args[0]!);
  const b = c.constant(args[1]!);
  const type = c.value(args[2]!);
  if (a === undefined || b === undefined || !isInteger(type) || bitFieldWidth(c, args[2]!) !== undefined) return undefined;
  const exact = name.includes('_add_') ? a + b : name.includes('_sub_') ? a - b : a * b;
  return wrapped(c, exact, type, c.targetAt(args[0]!)) === exact ? 0n : 1n;
}
