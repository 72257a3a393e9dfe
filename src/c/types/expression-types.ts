/** The type of every expression before array, function and lvalue conversion (C11 6.5), as `typeof` would give it. */
import type { Node } from '../tree/arena.ts';
import { type FieldName, N, type NodeKind } from '../tree/kinds.ts';
import { builtinCallType } from './builtin-calls.ts';
import type { Member, TypeContext } from './context.ts';
import { compatible, composite, promoted, usualArithmetic } from './conversions.ts';
import { nameOf } from './declared-name.ts';

import { initialisedLength } from './initialised-length.ts';
import { literalPrefix, literalUnits, prefixType } from './literals.ts';
import type { Target } from './target.ts';
import { isArithmetic, isRecord, Qualifier, type Type } from './type.ts';

// [impl->dsn~c-expression-types~1]
export function typeOfExpression(c: TypeContext, node: Node): Type {
  const { syntax, table } = c;
  switch (syntax.kind(node)) {
    case N.identifier:
      return identifierType(c, node);
    case N.number_literal:
      return numberType(c, node);
    case N.char_literal:
      return table.basic(prefixType(literalPrefix(syntax.text(node)), c.targetAt(node), false));
    case N.string_literal:
    case N.concatenated_string:
      return stringType(c, node);
    case N.true:
    case N.false:
      return table.basic('bool');
    case N.null:
      return c.isC23(node) ? table.nullptr : table.basic('long');
    case N.parenthesized_expression:
      return parenthesisedType(c, node);
    case N.extension_expression:
      return c.of(syntax.child(node, 'argument'));
    case N.comma_expression:
      return c.value(syntax.child(node, 'right'));
    case N.assignment_expression:
      return c.of(syntax.child(node, 'left')).plain;
    case N.update_expression:
      return c.of(syntax.child(node, 'argument')).plain;
    case N.conditional_expression:
      return conditionalType(c, node);
    case N.binary_expression:
      return binaryType(c, node);
    case N.unary_expression:
      return unaryType(c, node);
    case N.pointer_expression:
      return pointerType(c, node);
    case N.cast_expression:
      return c.named(syntax.child(node, 'type')).plain;
    case N.compound_literal_expression:
      return completed(c, c.named(syntax.child(node, 'type')), syntax.child(node, 'value'));
    case N.sizeof_expression:
    case N.alignof_expression:
    case N.offsetof_expression:
      return table.basic(c.targetAt(node).sizeType);
    case N.subscript_expression:
      return subscriptType(c, node);
    case N.field_expression:
      return memberType(c, node);
    case N.call_expression:
      return callType(c, node);
    case N.generic_expression:
      return c.of(chosenAssociation(c, node));
    case N.label_address_expression:
      return table.pointer(table.void);
    default:
      return table.unknown;
  }
}

function identifierType(c: TypeContext, node: Node): Type {
  const symbol = c.symbols.of(node);
  if (symbol !== undefined) return c.ofSymbol(symbol);
  const name = c.syntax.text(node);
  if (name !== '__func__' && name !== '__FUNCTION__' && name !== '__PRETTY_FUNCTION__') return c.table.unknown;
  const fn = c.syntax.functionOf(node);
  const leaf = fn === 0 ? 0 : nameOf(c.syntax.arena, c.syntax.child(fn, 'declarator'));
  const declared = leaf === 0 ? undefined : c.symbols.of(leaf);
  return c.table.array(c.table.qualified(c.table.basic('char'), 1), (declared?.name.length ?? 0) + 1);
}

function numberType(c: TypeContext, node: Node): Type {
  const literal = c.number(node);
  if (literal.kind === 'invalid') return c.table.unknown;
  if (literal.kind === 'floating' && literal.imaginary) return c.table.complex(literal.type);
  if (literal.kind === 'precise') return c.table.bitPrecise(literal.width, literal.isUnsigned);
  return c.table.basic(literal.type);
}

function stringType(c: TypeContext, node: Node): Type {
  const target = c.targetAt(node);
  const parts = c.syntax.is(node, 'string_literal') ? [node] : c.syntax.children(node);
  const texts = parts.map((part) => c.syntax.text(part));
  // One part with a prefix makes the whole string one of that kind (6.4.5).
  const prefix = texts.map(literalPrefix).find((p) => p !== '') ?? '';
  let length = 0;
  for (const text of texts) length += literalUnits(text, target, prefix).units.length;
  return c.table.array(c.table.basic(prefixType(prefix, target, true, c.isC23(node))), length + 1);
}

/** Also `({ … })`: the value of its last expression statement. */
function parenthesisedType(c: TypeContext, node: Node): Type {
  const inner = node + 1;
  if (!c.syntax.is(inner, 'compound_statement')) return c.of(inner);
  let last = c.syntax.children(inner).at(-1) ?? 0;
  while (c.syntax.is(last, 'labeled_statement') || c.syntax.is(last, 'attributed_statement'))
    last = c.syntax.children(last).at(-1)!;
  if (!c.syntax.is(last, 'expression_statement')) return c.table.void;
  const value = c.syntax.firstChild(last);
  return value === 0 || c.syntax.is(value, 'gnu_asm_expression') ? c.table.void : c.value(value);
}

/** An array type without length, completed from its initialiser (6.7.9 p22). */
export function completed(c: TypeContext, type: Type, initializer: Node): Type {
  if (type.kind !== 'array' || type.length !== undefined || initializer === 0) return type;
  const inner = c.syntax.unparenthesized(initializer);
  if (!c.syntax.is(inner, 'initializer_list')) {
    const value = c.of(inner);
    return value.kind === 'array' ? c.table.array(type.of!, value.length) : type;
  }
  const only = c.syntax.firstChild(inner);
  if (type.of!.kind === 'integer' && (c.syntax.is(only, 'string_literal') || c.syntax.is(only, 'concatenated_string'))) {
    return c.table.array(type.of!, c.of(only).length);
  }
  return c.table.array(type.of!, initialisedLength(c, type.of!, inner));
}

function conditionalType(c: TypeContext, node: Node): Type {
  const { syntax, table } = c;
  const target = c.targetAt(node);
  const second = syntax.child(node, 'consequence') || syntax.child(node, 'condition');
  const third = syntax.child(node, 'alternative');
  const a = c.value(second);
  const b = c.value(third);
  if (isArithmetic(a) && isArithmetic(b)) return usualArithmetic(c, operand(c, second), operand(c, third), target);
  if (a.kind === 'void' || b.kind === 'void') return table.void;
  if (a.kind !== 'pointer' || b.kind !== 'pointer') {
    if (a.kind === 'pointer') return a;
    return b.kind === 'pointer' ? b : a.kind === 'unknown' ? b : a;
  }
  if (isNullConstant(c, second)) return b;
  if (isNullConstant(c, third)) return a;
  const both = pointedQualifiers(c, node, a.of!) | pointedQualifiers(c, node, b.of!);
  const isVoid = a.of!.kind === 'void' || b.of!.kind === 'void' || !compatible(c, a.of!.plain, b.of!.plain, target);
  const to = isVoid ? table.void : composite(c, a.of!.plain, b.of!.plain);
  return table.pointer(table.qualified(to, isVoid ? both & ~Qualifier.atomic : both));
}

/** C23 6.7.3 p10: an array is qualified as its elements are. */
function pointedQualifiers(c: TypeContext, node: Node, type: Type): number {
  return type.kind === 'array' && c.isC23(node) ? pointedQualifiers(c, node, type.of!) : type.qualifiers;
}

/** 6.3.2.3 p3. */
export function isNullConstant(c: TypeContext, node: Node): boolean {
  const inner = c.syntax.unparenthesized(node);
  if (c.syntax.is(inner, 'null')) return true;
  if (c.syntax.is(inner, 'cast_expression')) {
    const type = c.of(inner);
    if (type.kind === 'pointer') return type.of === c.table.void && isNullInteger(c, c.syntax.child(inner, 'value'));
  }
  return isNullInteger(c, inner);
}

function isNullInteger(c: TypeContext, node: Node): boolean {
  const { kind } = c.of(node);
  return (kind === 'integer' || kind === 'enum') && c.constant(node) === 0n;
}

/** Type of an operand after promotion, bit-fields by their width. */
export function operand(c: TypeContext, node: Node): Type {
  const type = c.value(node);
  return type.kind === 'integer' || type.kind === 'enum' ? promoted(c, type, c.targetAt(node), bitFieldWidth(c, node)) : type;
}

/** The part of an expression whose width is its own, where it is not the argument. */
const PARTS: Readonly<Partial<Record<NodeKind, FieldName>>> = { assignment_expression: 'left', comma_expression: 'right' };

/** Width when the expression designates a bit-field, or is the value of one that gcc still knows to be. */
export function bitFieldWidth(c: TypeContext, node: Node): number | undefined {
  let at = c.syntax.unparenthesized(node);
  while (
    c.syntax.is(at, 'assignment_expression') ||
    c.syntax.is(at, 'update_expression') ||
    c.syntax.is(at, 'comma_expression') ||
    c.syntax.is(at, 'extension_expression')
  ) {
    const part = PARTS[c.syntax.kindName(at)] ?? 'argument';
    at = c.syntax.unparenthesized(c.syntax.child(at, part));
  }
  return c.syntax.is(at, 'field_expression') ? memberOf(c, at)?.width : undefined;
}

function binaryType(c: TypeContext, node: Node): Type {
  const { syntax, table } = c;
  const left = syntax.child(node, 'left');
  const right = syntax.child(node, 'right');
  switch (syntax.operator(node)) {
    case '&&':
    case '||':
      return table.int;
    case '==':
    case '!=':
    case '<':
    case '>':
    case '<=':
    case '>=':
      return comparisonType(c, c.value(left), c.value(right), c.targetAt(node));
    case '<<':
    case '>>':
      return c.value(right).kind === 'vector' && c.value(left).kind !== 'vector' ? c.value(right) : operand(c, left);
    case '+':
    case '-':
      return additiveType(c, node, left, right);
    default:
      return usualArithmetic(c, operand(c, left), operand(c, right), c.targetAt(node));
  }
}

/** Of vectors: a vector of signed integers as wide as the elements. */
function comparisonType(c: TypeContext, a: Type, b: Type, target: Target): Type {
  const vector = a.kind === 'vector' ? a : b;
  if (vector.kind !== 'vector') return c.table.int;
  const size = c.size(vector.of!, target);
  const name = VECTOR_RESULTS.find((n) => target.sizes[n] === size);
  return name === undefined ? c.table.unknown : c.table.vector(c.table.basic(name), vector.length!);
}

const VECTOR_RESULTS = ['int', 'signed char', 'short', 'long', 'long long', '__int128'] as const;

function additiveType(c: TypeContext, node: Node, left: Node, right: Node): Type {
  const a = c.value(left);
  const b = c.value(right);
  if (a.kind === 'pointer' && b.kind === 'pointer') return c.table.basic(c.targetAt(node).differenceType);
  if (a.kind === 'pointer') return a;
  if (b.kind === 'pointer') return b;
  return usualArithmetic(c, operand(c, left), operand(c, right), c.targetAt(node));
}

function unaryType(c: TypeContext, node: Node): Type {
  const argument = c.syntax.child(node, 'argument');
  switch (c.syntax.operator(node)) {
    case '!':
      return c.table.int;
    case '+':
    case '-':
    case '~':
      return operand(c, argument);
    default: {
      const type = c.value(argument);
      return type.kind === 'complex' ? c.table.basic(type.basic!) : type;
    }
  }
}

function pointerType(c: TypeContext, node: Node): Type {
  const argument = c.syntax.child(node, 'argument');
  if (c.syntax.operator(node) === '&') return c.table.pointer(c.of(argument));
  const type = c.value(argument);
  return type.kind === 'pointer' ? type.of! : c.table.unknown;
}

function subscriptType(c: TypeContext, node: Node): Type {
  const a = c.syntax.child(node, 'argument');
  const outer = c.of(a);
  if (outer.kind === 'vector') return c.table.qualified(outer.of!, outer.qualifiers);
  const type = c.value(a);
  if (type.kind === 'pointer') return type.of!;
  const other = c.value(c.syntax.child(node, 'index'));
  return other.kind === 'pointer' ? other.of! : c.table.unknown;
}

/** The member that a field_expression names. */
export function memberOf(c: TypeContext, node: Node): Member | undefined {
  const record = recordOf(c, node);
  return isRecord(record) ? c.member(record, c.syntax.nameId(c.syntax.child(node, 'field'))) : undefined;
}

function recordOf(c: TypeContext, node: Node): Type {
  const argument = c.syntax.child(node, 'argument');
  if (c.syntax.operator(node) === '.') return c.of(argument);
  const type = c.value(argument);
  return type.kind === 'pointer' ? type.of! : c.table.unknown;
}

function memberType(c: TypeContext, node: Node): Type {
  const member = memberOf(c, node);
  return member === undefined ? c.table.unknown : c.table.qualified(member.type, recordOf(c, node).qualifiers);
}

function callType(c: TypeContext, node: Node): Type {
  const callee = c.syntax.child(node, 'function');
  const type = c.value(callee);
  if (type.kind === 'pointer' && type.of!.kind === 'function') return type.of!.of!.plain;
  if (!c.syntax.is(callee, 'identifier')) return c.table.unknown;
  return builtinCallType(c, node, c.syntax.text(callee));
}

/** The value that `_Generic` selects (6.5.1.1); 0 when none fits. */
export function chosenAssociation(c: TypeContext, node: Node): Node {
  const control = c.value(c.syntax.child(node, 'argument'));
  let fallback = 0;
  for (const association of c.syntax.children(node)) {
    if (!c.syntax.is(association, 'generic_association')) continue;
    const type = c.syntax.child(association, 'type');
    const value = c.syntax.child(association, 'value');
    if (type === 0) fallback = value;
    else if (compatible(c, c.named(type), control, c.targetAt(node))) return value;
  }
  return fallback;
}
