/** From specifiers and declarators to types (C11 6.7.2 to 6.7.7). */
import { lookUp } from '../../base/look-up.ts';
import { K } from '../lex/spellings.ts';
import type { Node } from '../tree/arena.ts';
import { F, N } from '../tree/kinds.ts';
import { attributeArguments, attributeName, attributesAbout, attributesBehind, attributesIn } from './attributes.ts';
import { addWord, basicType, noWords } from './basic-words.ts';
import { builtinType } from './builtin-types.ts';
import type { TypeContext } from './context.ts';
import { withConventionsIn, withConventionsOf } from './conventions.ts';
import { alignmentArgument } from './layout.ts';
import type { Target } from './target.ts';
import { Qualifier, TRUTH, type Type } from './type.ts';

/** The type that the specifiers among a node's children say; `initializer` (or 0) is for `__auto_type` and C23's `auto`. */
export function specifiedType(c: TypeContext, holder: Node, initializer: Node): Type {
  const { arena } = c.syntax;
  const words = noWords();
  let base: Type | undefined;
  let sawWords = false;
  let qualifiers = 0;
  let isAuto = false;
  for (let n = holder + 1; n < arena.end[holder]!; n = arena.end[n]!) {
    if (arena.field[n] === F.declarator) break;
    switch (arena.kind[n]) {
      case N.type_qualifier:
        qualifiers |= qualifierOf(arena.spelling[arena.first[n]!]!);
        break;
      case N.storage_class_specifier:
        if (arena.spelling[arena.first[n]!] === K.auto) isAuto = true;
        break;
      case N.primitive_type:
      case N.sized_type_specifier:
        sawWords = true;
        base = bitPrecise(c, n) ?? base;
        for (let t = arena.first[n]!; t <= arena.last[n]!; t++) addWord(words, arena.spelling[t]!);
        break;
      default:
        base = otherSpecifier(c, n) ?? base;
    }
  }
  if (words.main === K.__auto_type || (isAuto && !sawWords && base === undefined && initializer !== 0)) {
    base = initializer === 0 ? c.table.unknown : c.value(initializer);
  } else if (base === undefined) base = basicType(c.table, words);
  return c.table.qualified(withAttributes(c, holder, attributesAbout(c.syntax, holder, 0), base), qualifiers);
}

/** `_BitInt(N)`, signed or not; undefined for other type words. */
function bitPrecise(c: TypeContext, words: Node): Type | undefined {
  const size = c.syntax.child(words, 'size');
  if (size === 0) return undefined;
  const width = Number(c.constant(size) ?? 0n);
  if (width < 1) return c.table.unknown;
  const { arena } = c.syntax;
  let isUnsigned = false;
  for (let t = arena.first[words]!; t <= arena.last[words]!; t++) if (arena.spelling[t] === K.unsigned) isUnsigned = true;
  return c.table.bitPrecise(width, isUnsigned);
}

function qualifierOf(spelling: number): number {
  switch (spelling) {
    case K.const:
    case K.__const:
    case K.__const__:
      return Qualifier.const;
    case K.volatile:
    case K.__volatile:
    case K.__volatile__:
      return Qualifier.volatile;
    case K.restrict:
    case K.__restrict:
    case K.__restrict__:
      return Qualifier.restrict;
    case K._Atomic:
      return Qualifier.atomic;
    default:
      return 0;
  }
}

function otherSpecifier(c: TypeContext, n: Node): Type | undefined {
  switch (c.syntax.kind(n)) {
    case N.type_identifier: {
      const symbol = c.symbols.of(n);
      return symbol === undefined ? builtinType(c.table, c.syntax.text(n)) : c.ofSymbol(symbol);
    }
    case N.struct_specifier:
    case N.union_specifier:
    case N.enum_specifier: {
      const { tag, identity } = c.tagOf(n);
      return c.table.tagged(tag, identity);
    }
    case N.typeof_specifier: {
      const inner = c.syntax.firstChild(n);
      const type = c.syntax.is(inner, 'type_descriptor') ? c.named(inner) : c.of(inner);
      return c.syntax.spellingId(c.syntax.firstToken(n)) === K.typeof_unqual ? type.plain : type;
    }
    case N.atomic_type_specifier:
      return c.table.qualified(c.named(c.syntax.firstChild(n)), Qualifier.atomic);
    default:
      return undefined;
  }
}

/** Bytes of gcc's machine modes for numbers. */
const MODES: Readonly<Record<string, number>> = {
  QI: 1,
  byte: 1,
  HI: 2,
  SI: 4,
  DI: 8,
  TI: 16,
  HF: 2,
  SF: 4,
  DF: 8,
  XF: 16,
  TF: 16,
  SD: 4,
  DD: 8,
  TD: 16,
};
const SIGNED = ['int', 'signed char', 'short', 'long', 'long long', '__int128'] as const;
const UNSIGNED = [
  'unsigned int',
  'unsigned char',
  'unsigned short',
  'unsigned long',
  'unsigned long long',
  'unsigned __int128',
] as const;
const FLOATING = ['_Float16', 'float', 'double', 'long double', '_Float128'] as const;

const WORD_MODES: ReadonlySet<string> = new Set(['word', 'pointer', 'unwindword', 'libgcccmpreturn', 'libgccshiftcount']);

/** `pointer`, `word` and their kin are as wide as a pointer; undefined for modes of no number. */
export function bytesOfMode(mode: string, target: Target): number | undefined {
  const name = mode.replaceAll('_', '');
  return WORD_MODES.has(name) ? target.pointer : lookUp(MODES, name);
}

/** The first basic type of the mode's size. */
function modeType(c: TypeContext, mode: string, type: Type, target: Target): Type {
  const bytes = bytesOfMode(mode, target);
  if (bytes === undefined || (type.kind !== 'integer' && type.kind !== 'floating' && type.kind !== 'enum')) return type;
  if (type.kind === 'enum') return c.table.qualified(c.table.enumOfSize(type, bytes), type.qualifiers);
  if (mode.endsWith('D')) return c.table.basic(`_Decimal${(bytes * 8) as 32 | 64 | 128}`);
  if (mode === 'XF') return c.table.basic('long double');
  const isUnsigned = type.basic?.startsWith('unsigned') === true;
  const rows = mode.endsWith('F') ? FLOATING : isUnsigned ? UNSIGNED : SIGNED;
  const name = rows.find((n) => target.sizes[n] === bytes && (mode !== 'TF' || target.name !== 'x86-64' || n === '_Float128'));
  return name === undefined ? type : c.table.basic(name);
}

/** `mode` and `vector_size` change the type itself. */
function withAttributes(c: TypeContext, holder: Node, attributes: readonly Node[], base: Type): Type {
  let type = base;
  for (const attribute of attributes) {
    const name = attributeName(c.syntax, attribute);
    if (name !== 'mode' && name !== 'vector_size') continue;
    const argument = attributeArguments(c.syntax, attribute)[0] ?? 0;
    if (argument === 0) continue;
    if (name === 'vector_size') {
      const bytes = c.constant(argument);
      const element = c.size(type, c.targetAt(holder));
      if (bytes !== undefined && element !== undefined && element > 0) type = c.table.vector(type, Number(bytes) / element);
      continue;
    }
    const mode = c.syntax.text(argument).replaceAll('_', '');
    type = modeType(c, mode, type, c.targetAt(holder));
  }
  return type;
}

/** A typedef's `aligned`: the type it names has that alignment, larger or smaller than its own. */
export function withAlignment(c: TypeContext, holder: Node, declarator: Node, type: Type): Type {
  let bytes = 0;
  for (const attribute of [...attributesAbout(c.syntax, holder, declarator), ...behindTag(c, holder)])
    if (attributeName(c.syntax, attribute) === 'aligned')
      bytes = Math.max(bytes, alignmentArgument(c, attribute, c.targetAt(holder)));
  return bytes > 0 ? c.table.aligned(type, bytes) : type;
}

/** Attributes behind a tag without a body are the declaration's: `typedef struct s __attribute__((aligned(4))) t;`. */
function behindTag(c: TypeContext, holder: Node): readonly Node[] {
  const { kind } = c.syntax.arena;
  const tag = c.syntax.children(holder).find((n) => TAGGED.has(kind[n]!));
  if (tag === undefined || c.syntax.child(tag, 'body') !== 0) return [];
  return attributesIn(c.syntax, tag).filter((a) => a > c.syntax.child(tag, 'name'));
}

const TAGGED: ReadonlySet<number> = new Set([N.struct_specifier, N.union_specifier, N.enum_specifier]);

/** Applies a declarator (or 0) of a declaration to the type in front of it. */
export function declaratorType(c: TypeContext, holder: Node, declarator: Node, base: Type): Type {
  return withConventionsOf(c, shaped(c, declarator, ownBase(c, holder, declarator, base)), holder, declarator);
}

/** With what the attributes behind the declarator say of the type in front of it. */
function ownBase(c: TypeContext, holder: Node, declarator: Node, base: Type): Type {
  const own = declarator === 0 ? [] : attributesBehind(c.syntax, holder, declarator);
  return own.length === 0 ? base : withAttributes(c, holder, own, base);
}

function shaped(c: TypeContext, declarator: Node, base: Type): Type {
  const { arena } = c.syntax;
  let type = base;
  /** The pointer right in front. */
  let above = 0;
  for (let at = declarator; at !== 0; ) {
    switch (arena.kind[at]) {
      case N.pointer_declarator:
      case N.abstract_pointer_declarator:
        type = withConventionsIn(c, c.table.qualified(c.table.pointer(type), qualifiersIn(c, at)), at);
        break;
      case N.array_declarator:
      case N.abstract_array_declarator:
        type = c.table.array(type, arrayLength(c, at));
        break;
      case N.function_declarator:
      case N.abstract_function_declarator:
        type = functionType(c, c.syntax.child(at, 'parameters'), type);
        // `int *__attribute__((…)) f(int)`: said of the function.
        if (above !== 0 && type.of!.of!.kind !== 'function') type = withConventionsIn(c, type, above);
        break;
      case N.parenthesized_declarator:
      case N.abstract_parenthesized_declarator:
        type = withConventionsIn(c, type, at);
        at = grouped(c, at);
        continue;
      case N.init_declarator:
        return withConventionsIn(c, shaped(c, c.syntax.child(at, 'declarator'), type), at);
      default:
        return type;
    }
    above = c.syntax.is(at, 'pointer_declarator') || c.syntax.is(at, 'abstract_pointer_declarator') ? at : 0;
    at = c.syntax.child(at, 'declarator');
  }
  return type;
}

/** The declarator in a parenthesised one. */
export function grouped(c: Pick<TypeContext, 'syntax'>, node: Node): Node {
  const { arena } = c.syntax;
  for (let n = node + 1; n < arena.end[node]!; n = arena.end[n]!) if (arena.kind[n] !== N.attribute_specifier) return n;
  return 0;
}

function qualifiersIn(c: TypeContext, node: Node): number {
  const { arena } = c.syntax;
  let qualifiers = 0;
  for (let n = node + 1; n < arena.end[node]!; n = arena.end[n]!) {
    if (arena.kind[n] === N.type_qualifier) qualifiers |= qualifierOf(arena.spelling[arena.first[n]!]!);
  }
  return qualifiers;
}

function arrayLength(c: TypeContext, node: Node): number | undefined {
  const size = c.syntax.child(node, 'size');
  if (size !== 0) {
    const value = c.constant(size);
    return value === undefined || value < 0n || value > BigInt(Number.MAX_SAFE_INTEGER) ? -1 : Number(value);
  }
  const last = c.syntax.lastToken(node);
  return c.syntax.tokenText(last - 1) === '*' ? -1 : undefined;
}

function functionType(c: TypeContext, list: Node, returns: Type): Type {
  const { arena } = c.syntax;
  const parameters: Type[] = [];
  let variadic = false;
  let prototype = true;
  const children = c.syntax.children(list);
  if (children.length === 0) prototype = c.isC23(list);
  for (const child of children) {
    if (arena.kind[child] === N.variadic_parameter) variadic = true;
    else if (arena.kind[child] === N.identifier) prototype = false;
    else parameters.push(unqualified(c, parameterType(c, child)));
  }
  if (parameters.length === 1 && parameters[0]!.kind === 'void') parameters.length = 0;
  return c.table.function(returns, prototype ? parameters : [], variadic, prototype);
}

/** Without C's qualifiers. */
function unqualified(c: TypeContext, type: Type): Type {
  return c.table.qualified(type.plain, type.qualifiers & TRUTH);
}

/** The adjusted type of a parameter_declaration, with its qualifiers (6.7.6.3 p7, p8). */
export function parameterType(c: TypeContext, parameter: Node): Type {
  const declarator = c.syntax.child(parameter, 'declarator');
  return adjusted(c, declaratorType(c, parameter, declarator, specifiedType(c, parameter, 0)), declarator);
}

export function adjusted(c: TypeContext, type: Type, declarator: Node): Type {
  if (type.kind === 'function') return c.table.pointer(type);
  if (type.kind !== 'array') return type;
  let array = declarator;
  while (array !== 0 && !c.syntax.is(array, 'array_declarator') && !c.syntax.is(array, 'abstract_array_declarator')) {
    array = c.syntax.is(array, 'parenthesized_declarator') ? grouped(c, array) : c.syntax.child(array, 'declarator');
  }
  return c.table.qualified(c.table.pointer(type.of!), array === 0 ? 0 : qualifiersIn(c, array));
}

/** The type of a `type_descriptor`. */
export function namedType(c: TypeContext, descriptor: Node): Type {
  const specified = withAlignment(c, descriptor, 0, specifiedType(c, descriptor, 0));
  return declaratorType(c, descriptor, c.syntax.child(descriptor, 'declarator'), specified);
}
