/** Rules 17.3, 17.5, 17.7, 17.8, 17.12 and 17.13: calls, results, parameters, function names. */
import type { Node } from '../../../c/tree/arena.ts';
import { functionType } from '../../engine/conversions.ts';
import { defineRule } from '../../engine/rule.ts';
import { matchNode } from '../../engine/spot.ts';
import { calleeName } from '../../tree/expressions.ts';

export const rule17_3 = defineRule({
  id: 'rule-17.3',
  extent: 'full',
  *check({ syntax, symbols }) {
    for (const call of syntax.all('call_expression')) {
      const callee = syntax.unparenthesized(syntax.child(call, 'function'));
      if (
        !syntax.is(callee, 'identifier') ||
        symbols.of(callee) !== undefined ||
        /^__(?:builtin|sync|atomic)_/.test(syntax.text(callee))
      )
        continue;
      yield matchNode(syntax, callee, `\`${syntax.text(callee)}\` is called, but no declaration of it is visible`);
    }
  },
});

export const rule17_7 = defineRule({
  id: 'rule-17.7',
  extent: 'full',
  *check({ syntax, types }) {
    for (const call of syntax.all('call_expression')) {
      let top = call;
      for (let up = syntax.parent(top); passesOn(top, up); up = syntax.parent(top)) top = up;
      const parent = syntax.parent(top);
      const dropped =
        syntax.is(parent, 'expression_statement') ||
        (syntax.is(parent, 'for_statement') && (syntax.isIn(top, 'update') || syntax.isIn(top, 'initializer'))) ||
        (syntax.is(parent, 'comma_expression') && syntax.isIn(top, 'left'));
      if (!dropped || isStatementValue(parent)) continue;
      const fn = functionType(types.value(syntax.child(call, 'function')));
      if (fn === undefined || fn.of!.kind === 'void' || fn.of!.kind === 'unknown') continue;
      if (calleeName(syntax, call)?.startsWith('__builtin_') === true) continue;
      yield matchNode(syntax, call, `The value that \`${syntax.text(syntax.child(call, 'function'))}\` returns is not used`);
    }

    /** Is the value of the outer expression that of the inner one? */
    function passesOn(inner: Node, outer: Node): boolean {
      if (syntax.is(outer, 'parenthesized_expression')) return syntax.parent(outer) !== 0;
      if (syntax.is(outer, 'conditional_expression')) return !syntax.isIn(inner, 'condition');
      return syntax.is(outer, 'comma_expression') && syntax.isIn(inner, 'right');
    }

    /** The last statement of a statement expression gives it its value. */
    function isStatementValue(statement: Node): boolean {
      const block = syntax.parent(statement);
      return syntax.is(syntax.parent(block), 'parenthesized_expression') && syntax.children(block).at(-1) === statement;
    }
  },
});

export const rule17_8 = defineRule({
  id: 'rule-17.8',
  extent: 'full',
  *check({ syntax, symbols, types }) {
    for (const kind of ['assignment_expression', 'update_expression'] as const)
      for (const node of syntax.all(kind)) {
        const target = syntax.unparenthesized(syntax.child(node, kind === 'update_expression' ? 'argument' : 'left'));
        const base = objectBase(target);
        const symbol = base === 0 ? undefined : symbols.of(base);
        if (symbol?.kind === 'parameter') yield matchNode(syntax, target, `The parameter \`${symbol.name}\` is changed`);
      }

    /** The name whose own object is changed: `p`, `s.member`, but not what `p` points to. */
    function objectBase(target: Node): Node {
      if (syntax.is(target, 'identifier')) return target;
      if (syntax.is(target, 'field_expression') && syntax.operator(target) === '.')
        return objectBase(syntax.unparenthesized(syntax.child(target, 'argument')));
      if (syntax.is(target, 'subscript_expression') && types.of(syntax.child(target, 'argument')).kind === 'array')
        return objectBase(syntax.unparenthesized(syntax.child(target, 'argument')));
      return 0;
    }
  },
});

export const rule17_12 = defineRule({
  id: 'rule-17.12',
  extent: 'full',
  *check({ syntax, symbols }) {
    for (const node of syntax.all('identifier')) {
      const symbol = symbols.of(node);
      if (symbol?.kind !== 'function' || symbol.node === node) continue;
      let top = node;
      // `_Generic((x), int: f, long: g)(x)` calls what it selects.
      while (/^(?:parenthesized_expression|generic_association|generic_expression)$/.test(syntax.kindName(syntax.parent(top))))
        top = syntax.parent(top);
      const parent = syntax.parent(top);
      if (syntax.is(parent, 'call_expression') && syntax.isIn(top, 'function')) continue;
      if (syntax.is(parent, 'pointer_expression') && syntax.operator(parent) === '&') continue;
      if (!isUse(node)) continue;
      yield matchNode(syntax, node, `The function name \`${symbol.name}\` is neither called nor preceded by \`&\``);
    }

    function isUse(node: Node): boolean {
      return (
        (symbols.of(node)!.node !== node &&
          !/declarator$|declaration$|definition$|^attribute$/.test(syntax.kindName(syntax.parent(node)))) ||
        syntax.isIn(node, 'value')
      );
    }
  },
});

export const rule17_13 = defineRule({
  id: 'rule-17.13',
  extent: 'full',
  *check({ syntax, symbols, types }) {
    for (const qualifier of syntax.all('type_qualifier')) {
      const word = syntax.text(qualifier);
      if (!/^(?:const|volatile|restrict|_Atomic)$/.test(word)) continue;
      const name = syntax.child(syntax.parent(qualifier), 'type');
      if (!syntax.is(name, 'type_identifier')) continue;
      const typedef = symbols.of(name);
      if (typedef?.kind === 'typedef' && types.ofSymbol(typedef).kind === 'function')
        yield matchNode(syntax, qualifier, `\`${word}\` qualifies the function type \`${typedef.name}\``);
    }
  },
});
