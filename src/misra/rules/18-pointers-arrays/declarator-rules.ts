/** Rules 6.3, 17.6, 18.7 and 19.2: keywords and members that the syntax shows. */
import { defineRule } from '../../engine/rule.ts';
import { matchAt, matchNode } from '../../engine/spot.ts';

export const rule6_3 = defineRule({
  id: 'rule-6.3',
  extent: 'full',
  *check({ syntax }) {
    for (const clause of syntax.all('bitfield_clause')) {
      const field = syntax.parent(clause);
      if (!syntax.is(syntax.parent(syntax.parent(field)), 'union_specifier')) continue;
      yield matchNode(syntax, field, 'A bit-field is a member of a union');
    }
  },
});

export const rule17_6 = defineRule({
  id: 'rule-17.6',
  extent: 'full',
  *check({ syntax }) {
    for (const kind of ['array_declarator', 'abstract_array_declarator'] as const)
      for (const node of syntax.all(kind)) {
        const word = syntax.children(node).find((c) => syntax.is(c, 'storage_class_specifier'));
        if (word !== undefined)
          yield matchAt(syntax, syntax.firstToken(word), node, '`static` stands between the brackets of an array parameter');
      }
  },
});

export const rule18_7 = defineRule({
  id: 'rule-18.7',
  extent: 'full',
  *check({ syntax, symbols, types }) {
    for (const symbol of symbols.all) {
      if (symbol.kind !== 'field') continue;
      const type = types.ofSymbol(symbol);
      if (type.kind === 'array' && type.length === undefined)
        yield matchNode(syntax, symbol.node, `The structure ends with the flexible array member \`${symbol.name}\``);
    }
  },
});

export const rule19_2 = defineRule({
  id: 'rule-19.2',
  extent: 'full',
  *check({ syntax }) {
    for (const node of syntax.all('union_specifier'))
      yield { ...matchAt(syntax, syntax.firstToken(node), node, 'The `union` keyword is used'), blame: 'spelling' };
  },
});
