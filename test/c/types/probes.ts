/**
 * Makes a compiler say whether our types are right: a unit is written out again with, in front of each statement, static
 * assertions about the type, size and constant value of every expression in it.
 */
import type { Node } from '../../../src/c/tree/arena.ts';
import { N } from '../../../src/c/tree/kinds.ts';
import { bitFieldWidth } from '../../../src/c/types/expression-types.ts';
import type { Semantics } from '../../../src/c/types/semantics.ts';
import type { Type } from '../../../src/c/types/type.ts';
import { typeText } from '../../../src/c/types/type-text.ts';

export interface Probes {
  readonly source: string;
  readonly count: number;
}

const NOT_EXPRESSIONS: ReadonlySet<number> = new Set([
  N.field_identifier, N.statement_identifier, N.argument_list, N.gnu_asm_expression, N.generic_association, N.concatenated_string,
]); // biome-ignore format: a table

/** `every`: take one statement's expressions in so many. */
export function probes(semantics: Semantics, ids: Int32Array, every = 1): Probes {
  const { syntax } = semantics;
  const lines: string[] = [];
  let count = 0;
  let statement = 0;
  for (const id of ids) {
    const declaration = syntax.declarations[id]!;
    if (declaration.root === 0) continue;
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
      const asserts = inserts.get(t);
      if (asserts !== undefined) words.push('\n', ...asserts);
      words.push(syntax.tokenText(t));
    }
    lines.push(words.join(' '));
  }
  return { source: `${lines.join('\n')}\n`, count };
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
    if (value !== undefined && type.kind === 'integer' && value < 1n << 63n && value > -(1n << 63n)) {
      asserts.push(`_Static_assert((${text}) == (${typeText(type)})${value}, ${JSON.stringify(`${text} = ${value}`)});`);
    }
    asserts.push('\n');
  }
  return asserts.filter((a) => a !== '\n').map((a) => `${a}\n`);
}

/** The expression means the same in front of the statement: all its names are declared outside, it is no bit-field. */
function standsAsExpression(semantics: Semantics, n: Node, item: Node): boolean {
  const { syntax, types, symbols } = semantics;
  const { kind, end } = syntax.arena;
  if (bitFieldWidth(types, n) !== undefined) return false;
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
    if (symbol !== undefined && syntax.contains(item, symbol.node)) return false;
  }
  return true;
}

function speakable(type: Type, semantics: Semantics, at: Node): boolean {
  switch (type.kind) {
    case 'unknown':
    case 'va_list':
    case 'vector':
    case 'nullptr':
      return false;
    case 'struct':
    case 'union':
    case 'enum': {
      if (type.tag!.name === '') return false;
      // A tag declared inside a function may not be visible here.
      const leaf = type.tag!.definition === 0 ? 0 : semantics.syntax.child(type.tag!.definition, 'name');
      const symbol = leaf === 0 ? undefined : semantics.symbols.of(leaf);
      return symbol === undefined || symbol.scope === 0 || at === 0;
    }
    case 'function':
      return speakable(type.of!, semantics, at) && type.parameters!.every((p) => speakable(p, semantics, at));
    case 'array':
      return type.length !== -1 && speakable(type.of!, semantics, at);
    case 'pointer':
      return speakable(type.of!, semantics, at);
    default:
      return true;
  }
}
