/** Rules 6.1, 6.2, 7.4, 8.12, 12.4, 12.5, 12.6, 18.4, 18.5, 18.8, 18.9 and 18.10: what types and constants show. */
import type { Node } from '../../../c/tree/arena.ts';
import { isSigned } from '../../../c/types/conversions.ts';
import { Qualifier, type Type } from '../../../c/types/type.ts';
import { defineRule } from '../../engine/rule.ts';
import { matchAt, matchNode } from '../../engine/spot.ts';
import type { Subject } from '../../engine/subject.ts';
import { declaredName } from '../../tree/expressions.ts';

/** Bit-fields: the member declaration, its specifier, name and width. */
function* bitFields({
  syntax,
  types,
}: Subject): Iterable<{ field: Node; specifier: Node; name: Node; width: bigint | undefined }> {
  for (const clause of syntax.all('bitfield_clause')) {
    const field = syntax.parent(clause);
    const before =
      syntax
        .children(field)
        .filter((c) => c < clause)
        .at(-1) ?? 0;
    const name = syntax.isIn(before, 'declarator') ? declaredName(syntax, before) : 0;
    yield { field, specifier: syntax.child(field, 'type'), name, width: types.constant(syntax.firstChild(clause)) };
  }
}

/** Words of a specifier with type definitions followed to what they stand for. */
function basicWords({ syntax, symbols }: Subject, specifier: Node, depth = 0): string {
  if (!syntax.is(specifier, 'type_identifier') || depth > 20) return syntax.text(specifier);
  const typedef = symbols.of(specifier);
  return typedef === undefined
    ? syntax.text(specifier)
    : basicWords({ syntax, symbols } as Subject, syntax.child(typedef.holder, 'type'), depth + 1);
}

const BIT_FIELD_TYPES: ReadonlySet<string> = new Set([
  'unsigned int',
  'unsigned',
  'signed int',
  'signed',
  'int unsigned',
  'int signed',
  '_Bool',
  'bool',
]);

export const rule6_1 = defineRule({
  id: 'rule-6.1',
  extent: 'full',
  *check(subject) {
    for (const { field, specifier, name } of bitFields(subject)) {
      const words = basicWords(subject, specifier);
      if (BIT_FIELD_TYPES.has(words)) continue;
      yield matchNode(
        subject.syntax,
        name === 0 ? field : name,
        `The bit-field has type \`${words}\`, not \`unsigned int\`, \`signed int\` or \`_Bool\``,
      );
    }
  },
});

export const rule6_2 = defineRule({
  id: 'rule-6.2',
  extent: 'full',
  *check(subject) {
    const { types, syntax, symbols } = subject;
    for (const { name, width } of bitFields(subject)) {
      if (name === 0 || width !== 1n) continue;
      const symbol = symbols.of(name);
      const type = symbol === undefined ? undefined : types.ofSymbol(symbol);
      if (type?.kind === 'integer' && isSigned(types, type, types.targetAt(name)) && type.basic !== 'char')
        yield matchNode(syntax, name, `The single bit of \`${syntax.text(name)}\` is a sign: it holds 0 and -1`);
    }
  },
});

export const rule7_4 = defineRule({
  id: 'rule-7.4',
  extent: 'full',
  *check({ conversions, syntax }) {
    for (const c of conversions) {
      if (
        c.kind === 'cast' ||
        c.to.kind !== 'pointer' ||
        (c.to.of!.qualifiers & Qualifier.const) !== 0 ||
        c.to.of!.kind === 'void'
      )
        continue;
      const literal = stringIn(c.value);
      if (literal !== 0)
        yield matchNode(syntax, literal, 'A string literal goes to a pointer to characters that are not `const`');
    }

    function stringIn(value: Node): Node {
      const node = syntax.unparenthesized(value);
      if (syntax.is(node, 'string_literal') || syntax.is(node, 'concatenated_string')) return node;
      if (!syntax.is(node, 'conditional_expression')) return 0;
      return stringIn(syntax.child(node, 'consequence')) || stringIn(syntax.child(node, 'alternative'));
    }
  },
});

export const rule8_12 = defineRule({
  id: 'rule-8.12',
  extent: 'full',
  *check({ syntax, types }) {
    for (const list of syntax.all('enumerator_list')) {
      const all = syntax
        .children(list)
        .filter((c) => syntax.is(c, 'enumerator'))
        .map((node) => ({
          node,
          implicit: syntax.child(node, 'value') === 0,
          value: types.enumerator(syntax.child(node, 'name')),
        }));
      for (const e of all) {
        if (!e.implicit || e.value === undefined) continue;
        const twin = all.find((o) => o !== e && o.value === e.value);
        if (twin !== undefined)
          yield matchNode(
            syntax,
            e.node,
            `\`${syntax.text(syntax.child(e.node, 'name'))}\` counts to ${e.value}, which is also the value of \`${syntax.text(syntax.child(twin.node, 'name'))}\``,
          );
      }
    }
  },
});

export const rule12_4 = defineRule({
  id: 'rule-12.4',
  extent: 'full',
  *check({ syntax, types }) {
    for (const node of syntax.all('binary_expression')) {
      const result = types.constant(node);
      const type = types.value(node);
      if (result === undefined || type.kind !== 'integer' || isSigned(types, type, types.targetAt(node))) continue;
      const exact = exactValue(
        syntax.operator(node),
        types.constant(syntax.child(node, 'left')),
        types.constant(syntax.child(node, 'right')),
      );
      if (exact !== undefined && exact !== result)
        yield matchAt(syntax, syntax.operatorToken(node), node, `This unsigned constant expression wraps around to ${result}`);
    }
  },
});

function exactValue(operator: string, a: bigint | undefined, b: bigint | undefined): bigint | undefined {
  if (a === undefined || b === undefined) return undefined;
  switch (operator) {
    case '+':
      return a + b;
    case '-':
      return a - b;
    case '*':
      return a * b;
    case '<<':
      return b >= 0n && b < 128n ? a << b : undefined;
    default:
      return undefined;
  }
}

export const rule12_5 = defineRule({
  id: 'rule-12.5',
  extent: 'full',
  *check({ syntax, symbols }) {
    for (const node of syntax.all('sizeof_expression')) {
      const operand = syntax.unparenthesized(syntax.child(node, 'value'));
      if (!syntax.is(operand, 'identifier')) continue;
      const symbol = symbols.of(operand);
      if (symbol?.kind === 'parameter' && syntax.is(syntax.parent(symbol.node), 'array_declarator'))
        yield matchNode(syntax, node, `\`${symbol.name}\` is a parameter declared as an array, so this is the size of a pointer`);
    }
  },
});

export const rule12_6 = defineRule({
  id: 'rule-12.6',
  extent: 'full',
  *check({ syntax, types }) {
    for (const node of syntax.all('field_expression')) {
      const type = types.of(syntax.child(node, 'argument'));
      const record = syntax.operator(node) === '->' ? type.of : type;
      if (record !== undefined && (record.qualifiers & Qualifier.atomic) !== 0)
        yield matchNode(
          syntax,
          node,
          `A member of an atomic ${record.kind === 'union' ? 'union' : 'structure'} is accessed directly`,
        );
    }
  },
});

export const rule18_4 = defineRule({
  id: 'rule-18.4',
  extent: 'full',
  *check({ syntax, types }) {
    for (const kind of ['binary_expression', 'assignment_expression'] as const)
      for (const node of syntax.all(kind)) {
        const operator = syntax.operator(node);
        if (!/^[-+]=?$/.test(operator)) continue;
        const left = types.value(syntax.child(node, 'left')).kind === 'pointer';
        const right = types.value(syntax.child(node, 'right')).kind === 'pointer';
        if (left !== right)
          yield matchAt(syntax, syntax.operatorToken(node), node, `\`${operator}\` is applied to a pointer; use an index`);
      }
  },
});

function pointerDepth(type: Type): number {
  if (type.kind === 'pointer') return 1 + pointerDepth(type.of!);
  return type.kind === 'array' ? pointerDepth(type.of!) : 0;
}

export const rule18_5 = defineRule({
  id: 'rule-18.5',
  extent: 'full',
  *check({ syntax, symbols, types }) {
    for (const symbol of symbols.all) {
      if (!['object', 'parameter', 'typedef', 'field', 'function'].includes(symbol.kind)) continue;
      const type = types.ofSymbol(symbol);
      const depth = pointerDepth(type.kind === 'function' ? type.of! : type);
      // An array parameter is declared as an array: its adjustment is no level that was written.
      const adjusted = symbol.kind === 'parameter' && syntax.is(syntax.parent(symbol.node), 'array_declarator') ? 1 : 0;
      if (depth - adjusted > 2)
        yield matchNode(syntax, symbol.node, `\`${symbol.name}\` has ${depth - adjusted} levels of pointer`);
    }
  },
});

function* variableArrays({ syntax, types }: Subject): Iterable<{ node: Node; size: Node }> {
  for (const kind of ['array_declarator', 'abstract_array_declarator'] as const)
    for (const node of syntax.all(kind)) {
      const size = syntax.child(node, 'size');
      if (size === 0 || (syntax.functionOf(node) === 0 && syntax.ancestor(node, 'parameter_declaration') === 0)) continue;
      if (types.constant(size) === undefined && types.of(size).kind !== 'unknown') yield { node, size };
    }
}

export const rule18_8 = defineRule({
  id: 'rule-18.8',
  extent: 'full',
  *check(subject) {
    const { syntax } = subject;
    for (const { node, size } of variableArrays(subject)) {
      const parent = syntax.parent(node);
      // The outermost dimension of a parameter is a pointer; a pointer to such an array is for the rule on pointers.
      if (syntax.is(parent, 'parameter_declaration') || syntax.is(syntax.child(node, 'declarator'), 'parenthesized_declarator'))
        continue;
      if (syntax.kindName(node) === 'abstract_array_declarator') continue;
      yield matchNode(syntax, size, `The size of this array is not constant`);
    }
  },
});

export const rule18_10 = defineRule({
  id: 'rule-18.10',
  extent: 'full',
  *check(subject) {
    const { syntax } = subject;
    for (const { node, size } of variableArrays(subject)) {
      const inner = syntax.child(node, 'declarator');
      const pointer =
        /parenthesized_declarator$/.test(syntax.kindName(inner)) &&
        syntax.children(inner).some((c) => /pointer_declarator$/.test(syntax.kindName(c)));
      const parameterRow = syntax.is(inner, 'array_declarator') && syntax.ancestor(node, 'parameter_declaration') !== 0;
      if (pointer || parameterRow) yield matchNode(syntax, size, 'This is a pointer to an array whose size is not constant');
    }
  },
});

export const rule18_9 = defineRule({
  id: 'rule-18.9',
  extent: 'full',
  *check({ syntax, types }) {
    for (const node of syntax.all('field_expression')) {
      if (syntax.operator(node) !== '.' || types.of(node).kind !== 'array') continue;
      const base = syntax.unparenthesized(syntax.child(node, 'argument'));
      if (
        !['call_expression', 'conditional_expression', 'assignment_expression', 'comma_expression'].includes(
          syntax.kindName(base),
        )
      )
        continue;
      const parent = syntax.parent(node);
      if (syntax.is(parent, 'subscript_expression') && syntax.isIn(node, 'argument') && !isChanged(parent)) continue;
      if (syntax.is(parent, 'sizeof_expression')) continue;
      yield matchNode(syntax, node, 'The array belongs to a temporary object and does not outlive this expression');
    }

    function isChanged(subscript: Node): boolean {
      const parent = syntax.parent(subscript);
      if (syntax.is(parent, 'assignment_expression')) return syntax.isIn(subscript, 'left');
      return (
        syntax.is(parent, 'update_expression') || (syntax.is(parent, 'pointer_expression') && syntax.operator(parent) === '&')
      );
    }
  },
});
