/** Rules 18.4, 18.5, 18.8, 18.9 and 18.10: pointer arithmetic and levels, arrays of variable length, arrays of temporaries. */
import type { Node } from '../../../c/tree/arena.ts';
import type { Type } from '../../../c/types/type.ts';
import { defineRule } from '../../engine/rule.ts';
import { matchAt, matchNode } from '../../engine/spot.ts';
import type { Subject } from '../../engine/subject.ts';

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

/** The most levels of the type itself and of the results of the functions that it is about. */
function deepest(type: Type): number {
  let inner = type;
  while (inner.kind === 'pointer' || inner.kind === 'array') inner = inner.of!;
  return Math.max(pointerDepth(type), inner.kind === 'function' ? deepest(inner.of!) : 0);
}

export const rule18_5 = defineRule({
  id: 'rule-18.5',
  extent: 'full',
  *check({ syntax, symbols, types }) {
    for (const symbol of symbols.all) {
      if (!['object', 'parameter', 'typedef', 'field', 'function'].includes(symbol.kind)) continue;
      const depth = deepest(types.ofSymbol(symbol));
      if (depth > 2) yield matchNode(syntax, symbol.node, `\`${symbol.name}\` has ${depth} levels of pointer`);
    }
    for (const node of syntax.all('parameter_declaration')) {
      const declarator = syntax.child(node, 'declarator');
      if (!/^abstract_/.test(syntax.kindName(declarator))) continue;
      const stars = syntax
        .descendants(node, 'abstract_pointer_declarator')
        .filter((star) => syntax.ancestor(star, 'parameter_declaration') === node).length;
      if (stars > 2) yield matchNode(syntax, declarator, `This parameter has ${stars} levels of pointer`);
    }
  },
});

function* variableArrays({ syntax, types }: Subject): Iterable<{ node: Node; size: Node }> {
  for (const kind of ['array_declarator', 'abstract_array_declarator'] as const)
    for (const node of syntax.all(kind)) {
      const size = syntax.child(node, 'size');
      if (size === 0 && /\[\s*\*\s*\]$/.test(syntax.text(node))) yield { node, size: node };
      if (size === 0 || (syntax.functionOf(node) === 0 && syntax.ancestor(node, 'parameter_declaration') === 0)) continue;
      if (types.constant(size) === undefined && types.of(size).kind !== 'unknown') yield { node, size };
    }
}

/** `(*p)[n]`, `(*p)[3][n]`: a dimension of an array that a pointer leads to. */
function isPointedTo(syntax: Subject['syntax'], dimension: Node): boolean {
  let inner = syntax.child(dimension, 'declarator');
  while (/^(?:abstract_)?array_declarator$/.test(syntax.kindName(inner))) inner = syntax.child(inner, 'declarator');
  return (
    /parenthesized_declarator$/.test(syntax.kindName(inner)) &&
    syntax.children(inner).some((c) => /pointer_declarator$/.test(syntax.kindName(c)))
  );
}

export const rule18_8 = defineRule({
  id: 'rule-18.8',
  extent: 'full',
  *check(subject) {
    const { syntax, symbols, types } = subject;
    for (const symbol of symbols.all) {
      if (symbol.kind !== 'object' || symbol.scope === 0) continue;
      const type = types.ofSymbol(symbol);
      if (type.kind === 'array' && type.length === -1 && !syntax.is(syntax.parent(symbol.node), 'array_declarator'))
        yield matchNode(syntax, symbol.node, `The type of \`${symbol.name}\` is an array whose size is not constant`);
    }
    for (const { node, size } of variableArrays(subject)) {
      // A parameter is a pointer, and what it leads to no object of its own: for the rule on pointers to such arrays.
      if (syntax.ancestor(node, 'parameter_declaration') !== 0 || isPointedTo(syntax, node)) continue;
      if (syntax.kindName(node) === 'abstract_array_declarator') continue;
      yield matchNode(syntax, size, `The size of this array is not constant`);
    }
  },
});

export const rule18_10 = defineRule({
  id: 'rule-18.10',
  extent: 'full',
  *check(subject) {
    const { syntax, symbols, types } = subject;
    for (const { node, size } of variableArrays(subject)) {
      const inner = syntax.child(node, 'declarator');
      const pointer = isPointedTo(syntax, node);
      const parameterRow = syntax.is(inner, 'array_declarator') && syntax.ancestor(node, 'parameter_declaration') !== 0;
      if (pointer || parameterRow) yield matchNode(syntax, size, 'This is a pointer to an array whose size is not constant');
    }
    for (const symbol of symbols.all) {
      if ((symbol.kind !== 'object' && symbol.kind !== 'parameter') || symbol.scope === 0) continue;
      const name = syntax.child(symbol.holder, 'type');
      if (!syntax.is(name, 'type_identifier') || !syntax.is(syntax.parent(symbol.node), 'pointer_declarator')) continue;
      const typedef = symbols.of(name);
      const type = typedef === undefined ? undefined : types.ofSymbol(typedef);
      if (type?.kind === 'array' && type.length === -1)
        yield matchNode(syntax, symbol.node, `\`${symbol.name}\` points to an array whose size is not constant`);
    }
  },
});

export const rule18_9 = defineRule({
  id: 'rule-18.9',
  extent: 'full',
  *check({ syntax, types }) {
    for (const node of syntax.all('field_expression')) {
      if (syntax.operator(node) !== '.' || types.of(node).kind !== 'array') continue;
      const base = outermostObject(node);
      if (
        !['call_expression', 'conditional_expression', 'assignment_expression', 'comma_expression'].includes(
          syntax.kindName(base),
        )
      )
        continue;
      let [at, parent] = above(node);
      // A row of the array is an array itself.
      while (syntax.is(parent, 'subscript_expression') && syntax.isIn(at, 'argument') && types.of(parent).kind === 'array')
        [at, parent] = above(parent);
      if (syntax.is(parent, 'subscript_expression') && syntax.isIn(at, 'argument') && !isChanged(parent)) continue;
      if (syntax.is(parent, 'sizeof_expression')) continue;
      yield matchNode(syntax, node, 'The array belongs to a temporary object and does not outlive this expression');
    }

    /** The node without the parentheses around it seen from above, and what it stands in. */
    function above(inner: Node): readonly [Node, Node] {
      let at = inner;
      while (syntax.is(syntax.parent(at), 'parenthesized_expression')) at = syntax.parent(at);
      return [at, syntax.parent(at)];
    }

    /** The expression whose value the member belongs to: `f()` of `f().inner.array`. */
    function outermostObject(field: Node): Node {
      let at = syntax.unparenthesized(syntax.child(field, 'argument'));
      for (;;) {
        const part =
          (syntax.is(at, 'field_expression') && syntax.operator(at) === '.') ||
          (syntax.is(at, 'subscript_expression') && types.of(syntax.child(at, 'argument')).kind === 'array');
        if (!part) return at;
        at = syntax.unparenthesized(syntax.child(at, 'argument'));
      }
    }

    function isChanged(subscript: Node): boolean {
      const [at, parent] = above(subscript);
      if (syntax.is(parent, 'assignment_expression')) return syntax.isIn(at, 'left');
      return (
        syntax.is(parent, 'update_expression') || (syntax.is(parent, 'pointer_expression') && syntax.operator(parent) === '&')
      );
    }
  },
});
