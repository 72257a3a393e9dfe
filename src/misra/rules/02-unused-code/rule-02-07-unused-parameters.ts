/** Rule 2.7: named parameters that the body of their function never mentions. */
import { defineRule } from '../../engine/rule.ts';
import { matchAt } from '../../engine/spot.ts';
import { declaredName } from '../../tree/expressions.ts';

export const rule2_7 = defineRule({
  id: 'rule-2.7',
  extent: 'full',
  *check({ syntax, symbols }) {
    for (const fn of syntax.all('function_definition')) {
      const body = syntax.child(fn, 'body');
      const [declarator] = functionDeclarator(syntax.child(fn, 'declarator'));
      if (declarator === undefined || body === 0) continue;
      const used = new Set<number>();
      for (const id of syntax.descendants(body, 'identifier')) used.add(syntax.nameId(id));
      for (const parameter of syntax.children(syntax.child(declarator, 'parameters'))) {
        const name = syntax.is(parameter, 'identifier') ? parameter : declaredName(syntax, syntax.child(parameter, 'declarator'));
        if (name === 0 || unusedAttribute(parameter)) continue;
        const symbol = symbols.of(name);
        // Uses by meaning, so that a local of the same name is none; by name where the old form has no declaration here.
        if (used.has(syntax.nameId(name)) && (symbol === undefined || symbol.kind !== 'parameter' || oldForm(declarator)))
          continue;
        if (symbol !== undefined && symbols.usesOf(symbol).some((use) => syntax.functionOf(use) === fn || use < body)) continue;
        yield matchAt(syntax, syntax.firstToken(name), name, `The parameter \`${syntax.text(name)}\` is not used`);
      }
    }

    /** The function declarator that belongs to the definition: the innermost one around the name. */
    function functionDeclarator(outer: number): number[] {
      const found: number[] = [];
      for (
        let at = outer;
        at !== 0;
        at = syntax.child(at, 'declarator') || syntax.children(at).find((c) => syntax.kindName(c).endsWith('declarator')) || 0
      )
        if (syntax.is(at, 'function_declarator')) found.unshift(at);
      return found;
    }

    function oldForm(declarator: number): boolean {
      return syntax.children(syntax.child(declarator, 'parameters')).some((p) => syntax.is(p, 'identifier'));
    }

    function unusedAttribute(parameter: number): boolean {
      return syntax
        .descendants(parameter, 'attribute')
        .some((a) => /^(?:__)?(?:maybe_)?unused(?:__)?$/.test(syntax.text(syntax.child(a, 'name'))));
    }
  },
});
