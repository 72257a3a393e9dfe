/**
 * Makes a compiler say whether our types are right: a unit is written out again with, in front of each statement, static
 * assertions about the type, size and constant value of every expression in it.
 */
import { TokenKind } from '../c/lex/spellings.ts';
import type { TokenSpace } from '../c/lex/tokens.ts';
import type { Declaration } from '../c/parse/intake.ts';
import type { UnitResult } from '../c/preprocess/unit-run.ts';
import type { Node } from '../c/tree/arena.ts';
import { N } from '../c/tree/kinds.ts';
import { hasAttribute } from '../c/types/attributes.ts';
import { bitFieldWidth } from '../c/types/expression-types.ts';
import type { Semantics } from '../c/types/semantics.ts';
import type { CSymbol } from '../c/types/symbol.ts';
import type { Type } from '../c/types/type.ts';
import { typeText } from '../c/types/type-text.ts';

export interface Probes {
  readonly source: string;
  readonly count: number;
}

const NOT_EXPRESSIONS: ReadonlySet<number> = new Set([
  N.field_identifier, N.statement_identifier, N.argument_list, N.gnu_asm_expression, N.generic_association, N.concatenated_string,
]); // biome-ignore format: a table

/** A `#pragma` line and how many tokens stand before it. */
export interface PragmaLine {
  readonly before: number;
  readonly text: string;
}

/** The pragmas of a preprocessed unit. */
export function pragmaLines(space: TokenSpace, unit: UnitResult): PragmaLine[] {
  const lines: PragmaLine[] = [];
  let before = 0;
  for (const { spelling, length } of unit.tokens.blocks) {
    for (let i = 0; i < length; i++) {
      if (space.spellings.kind(spelling[i]!) === TokenKind.Pragma)
        lines.push({ before, text: space.spellings.text(spelling[i]!) });
      else before++;
    }
  }
  return lines;
}

/** `every`: take one statement's expressions in so many. */
export function probes(semantics: Semantics, ids: Int32Array, every = 1, pragmas: readonly PragmaLine[] = []): Probes {
  const waiting = [...pragmas];
  let written = 0;
  const pragmasNow = (): string[] => {
    const due: string[] = [];
    while (waiting.length > 0 && waiting[0]!.before <= written) due.push(`\n${waiting.shift()!.text}\n`);
    return due;
  };

  const { syntax } = semantics;
  const lines: string[] = [];
  const atEnd: string[] = [];
  let count = 0;
  let statement = 0;
  for (const id of ids) {
    const declaration = syntax.declarations[id]!;
    if (declaration.root === 0) {
      written += declaration.tokenCount;
      continue;
    }
    const inserts = new Map<number, string[]>();
    if (syntax.is(declaration.root, 'function_definition')) {
      for (const block of syntax.descendants(declaration.root, 'compound_statement')) {
        for (const item of syntax.children(block)) {
          if (statement++ % every !== 0) continue;
          const asserts = assertsFor(semantics, item);
          if (asserts.length > 0) inserts.set(syntax.firstToken(item), asserts);
          count += asserts.length;
        }
      }
    }
    const words: string[] = [];
    for (let t = declaration.firstToken; t < declaration.firstToken + declaration.tokenCount; t++) {
      words.push(...pragmasNow());
      written++;
      const asserts = inserts.get(t);
      if (asserts !== undefined) words.push('\n', ...asserts);
      words.push(syntax.tokenText(t));
    }
    lines.push(words.join(' '));
    const file = fileScopeAsserts(semantics, declaration);
    for (const line of file) atEnd.push(line);
    count += file.length;
  }
  // At the end every type is complete that is completed at all.
  lines.push(...atEnd);
  return { source: `${lines.join('\n')}\n`, count };
}

/** What a declaration says at file scope: its names' types, its records' layouts, its enumerators' values. */
function fileScopeAsserts(semantics: Semantics, { id, root, firstToken }: Declaration): string[] {
  const { symbols, types, syntax } = semantics;
  const asserts: string[] = [];
  // What a system header declares once is asserted once.
  for (const symbol of symbolsByDeclaration(semantics).get(id) ?? []) {
    if (symbol.scope !== 0) continue;
    const type = types.ofSymbol(symbol);
    const at = JSON.stringify(
      `${symbol.name} declared at ${syntax.used(firstToken).file}:${syntax.used(firstToken).line}: ${typeText(type)}`,
    );
    switch (symbol.kind) {
      case 'object':
      case 'function':
        if (isOpenArray(type) || symbols.of(symbol.node) !== symbol || !speakable(type, semantics, root)) break;
        asserts.push(`_Static_assert(__builtin_types_compatible_p(__typeof__(${symbol.name}), ${typeText(type)}), ${at});`);
        break;
      case 'enumerator': {
        const value = types.enumerator(symbol.node);
        if (value !== undefined) asserts.push(`_Static_assert(${symbol.name} == ${valueText(value)}, ${at});`);
        asserts.push(`_Static_assert(__builtin_types_compatible_p(__typeof__(${symbol.name}), ${typeText(type)}), ${at});`);
        break;
      }
      case 'typedef':
        asserts.push(...layoutAsserts(semantics, symbol.name, type, root, at));
        break;
      case 'tag':
        if (symbol.definition) asserts.push(...layoutAsserts(semantics, typeText(type), type, root, at));
        break;
      default:
    }
  }
  return asserts;
}

const declared = new WeakMap<Semantics, Map<number, CSymbol[]>>();

function symbolsByDeclaration(semantics: Semantics): Map<number, CSymbol[]> {
  let known = declared.get(semantics);
  if (known === undefined) {
    known = new Map();
    for (const symbol of semantics.symbols.all) {
      const list = known.get(symbol.declaration);
      if (list === undefined) known.set(symbol.declaration, [symbol]);
      else list.push(symbol);
    }
    declared.set(semantics, known);
  }
  return known;
}

const tags = new WeakMap<Semantics, ReadonlySet<string>>();

/** Names of the tags that are declared at file scope. */
function tagsOfFiles(semantics: Semantics): ReadonlySet<string> {
  let known = tags.get(semantics);
  if (known === undefined) {
    known = new Set(semantics.symbols.all.filter((s) => s.kind === 'tag' && s.scope === 0).map((s) => s.name));
    tags.set(semantics, known);
  }
  return known;
}

/** Size, alignment and the offsets of members, as far as they have names and addresses. */
function layoutAsserts({ types }: Semantics, name: string, type: Type, at: Node, label: string): string[] {
  const target = types.targetAt(at);
  const size = types.size(type, target);
  if (size === undefined || type.kind === 'unknown' || type.kind === 'void' || type.kind === 'function' || isOpenArray(type))
    return [];
  if (type.kind === 'array' && type.length === -1) return [];
  const asserts = [
    `_Static_assert(sizeof(${name}) == ${size}, ${label});`,
    `_Static_assert(${type.kind === 'vector' && size > 16 ? '__alignof__' : '_Alignof'}(${name}) == ${types.alignment(type, target)}, ${label});`,
  ];
  if (type.kind !== 'struct' && type.kind !== 'union') return asserts;
  for (const { member, offsetBits, uncertain } of types.layout(type, target).members) {
    if (member.name === '' || member.width !== undefined || uncertain) continue;
    asserts.push(`_Static_assert(__builtin_offsetof(${name}, ${member.name}) == ${offsetBits / 8}, ${label});`);
  }
  return asserts;
}

function isOpenArray(type: Type): boolean {
  return type.kind === 'array' && type.length === undefined;
}

/** Any value of 128 bits as C can write it. */
function valueText(value: bigint): string {
  if (value >= 1n << 63n) return `${value}u`;
  return value === -(1n << 63n) ? '(-9223372036854775807ll - 1)' : `${value}`;
}

function assertsFor(semantics: Semantics, item: Node): string[] {
  const { syntax, types } = semantics;
  const { kind, end, parent } = syntax.arena;
  if (kind[item] === N.case_statement || kind[item] === N.labeled_statement || kind[item] === N.function_definition) return [];
  const asserts: string[] = [];
  for (let n = item, stop = end[item]!; n < stop; n++) {
    const k = kind[n]!;
    if (k === N.compound_statement || k === N.attribute_specifier) {
      n = end[n]! - 1;
      continue;
    }
    if (k < N.identifier || NOT_EXPRESSIONS.has(k) || !standsAsExpression(semantics, n, item)) continue;
    if (kind[parent[n]!] === N.concatenated_string) continue;
    const type = types.of(n);
    if (!speakable(type, semantics, n)) continue;
    const text = syntax.text(n);
    if (text.length > 400) continue;
    const label = JSON.stringify(`${text} : ${typeText(type)}`);
    asserts.push(`_Static_assert(__builtin_types_compatible_p(__typeof__(${text}), ${typeText(type)}), ${label});`);
    const size = types.size(type, types.targetAt(n));
    if (size !== undefined && type.kind !== 'void' && type.kind !== 'function')
      asserts.push(`_Static_assert(sizeof(${text}) == ${size}, ${label});`);
    const value = types.constant(n);
    if (value !== undefined && type.kind === 'integer' && value < 1n << 64n && value >= -(1n << 63n)) {
      asserts.push(
        `_Static_assert((${text}) == (${typeText(type)})${valueText(value)}, ${JSON.stringify(`${text} = ${value}`)});`,
      );
    }
    asserts.push('\n');
  }
  return asserts.filter((a) => a !== '\n').map((a) => `${a}\n`);
}

/** The expression means the same in front of the statement: all its names are declared outside, it is no bit-field. */
function standsAsExpression(semantics: Semantics, n: Node, item: Node): boolean {
  const { syntax, types, symbols } = semantics;
  const { kind, end } = syntax.arena;
  if (bitFieldWidth(types, n) !== undefined || leadsToMarked(semantics, n)) return false;
  const up = syntax.parent(n);
  if (syntax.is(n, 'identifier') && symbols.of(n)?.node === n) return false;
  if (syntax.isIn(n, 'symbol') || syntax.is(up, 'attribute') || syntax.is(up, 'gnu_asm_goto_list')) return false;
  if (syntax.is(n, 'identifier') && symbols.of(n) === undefined) return false;
  for (let m = n; m < end[n]!; m++) {
    if (
      kind[m] === N.compound_statement ||
      kind[m] === N.label_address_expression ||
      (kind[m] === N.struct_specifier && syntax.child(m, 'body') !== 0)
    )
      return false;
    if (kind[m] === N.initializer_list) return false;
    const symbol = kind[m] === N.identifier || kind[m] === N.type_identifier ? symbols.of(m) : undefined;
    if (symbol !== undefined && (syntax.contains(item, symbol.node) || isOpenHere(semantics, symbol))) return false;
  }
  return true;
}

/** For gcc, a pointer to a function declared `noreturn` or `const` is of a type that C has no name for. */
function leadsToMarked({ syntax, types, symbols }: Semantics, n: Node): boolean {
  const type = types.of(n);
  if (type.kind !== 'pointer' || type.of!.kind !== 'function') return false;
  return [n, ...syntax.descendants(n, 'identifier')].some((leaf) => {
    const symbol = symbols.of(leaf);
    if (symbol?.kind !== 'function') return false;
    return symbols
      .declarationsOf(symbol)
      .some(
        (declared) =>
          MARKS.some((mark) => hasAttribute(syntax, declared, mark)) ||
          syntax.children(declared.holder).some((c) => syntax.is(c, 'type_qualifier') && syntax.text(c) === '_Noreturn'),
      );
  });
}

const MARKS = ['noreturn', 'const'] as const;

/** An array that another declaration completes: whether before this place is not known here. */
function isOpenHere({ syntax, types }: Semantics, symbol: CSymbol): boolean {
  return (
    symbol.kind === 'object' && types.ofSymbol(symbol).kind === 'array' && /\[ \]/.test(syntax.text(symbol.holder).slice(0, 2000))
  );
}

function speakable(type: Type, semantics: Semantics, at: Node): boolean {
  switch (type.kind) {
    case 'unknown':
    case 'va_list':
    case 'nullptr':
      return false;
    case 'integer':
      // C has no name for the type of a wide bit-field.
      return type.width === undefined;
    case 'struct':
    case 'union':
    case 'enum': {
      if (type.tag!.name === '' || type.bytes !== undefined) return false;
      // A tag declared inside a function may not be visible here.
      // `int f(struct s *);` without `struct s;` before: nobody else can say that type.
      if (type.tag!.definition === 0 && !tagsOfFiles(semantics).has(type.tag!.name)) return false;
      const leaf = type.tag!.definition === 0 ? 0 : semantics.syntax.child(type.tag!.definition, 'name');
      const symbol = leaf === 0 ? undefined : semantics.symbols.of(leaf);
      return symbol === undefined || symbol.scope === 0 || at === 0;
    }
    case 'function':
      return speakable(type.of!, semantics, at) && type.parameters!.every((p) => speakable(p, semantics, at));
    case 'array':
      // The array of an empty initialiser is another one than `[0]`.
      return type.length !== -1 && type.length !== 0 && speakable(type.of!, semantics, at);
    case 'pointer':
      return speakable(type.of!, semantics, at);
    default:
      return true;
  }
}
