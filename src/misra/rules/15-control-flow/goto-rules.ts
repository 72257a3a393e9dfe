/** Rules 2.6 and 15.1 to 15.4: labels, `goto`, and the ways out of a loop. */
import type { Node } from '../../../c/tree/arena.ts';
import type { Syntax } from '../../../c/tree/syntax.ts';
import { defineRule } from '../../engine/rule.ts';
import { matchNode } from '../../engine/spot.ts';
import { blockOf, LOOPS, labelsOf, leftBy, targetOf } from '../../tree/jumps.ts';

/** `[[maybe_unused]]` before a label. */
function isSaidUnused(syntax: Syntax, label: Node): boolean {
  const around = syntax.parent(label);
  if (!syntax.is(around, 'attributed_statement')) return false;
  return syntax
    .descendants(around, 'attribute')
    .some((a) => a < label && /^(?:__)?(?:maybe_)?unused(?:__)?$/.test(syntax.text(syntax.child(a, 'name'))));
}

export const rule2_6 = defineRule({
  id: 'rule-2.6',
  extent: 'full',
  *check({ syntax }) {
    const seen = new Set<Node>();
    for (const label of syntax.all('labeled_statement')) {
      const fn = syntax.functionOf(label);
      if (fn === 0 || seen.has(fn)) continue;
      seen.add(fn);
      const used = new Set(
        [...syntax.descendants(fn, 'goto_statement'), ...syntax.descendants(fn, 'label_address_expression')].map((g) =>
          syntax.text(syntax.child(g, 'label')),
        ),
      );
      for (const operand of syntax.descendants(fn, 'gnu_asm_goto_list'))
        for (const name of syntax.children(operand)) used.add(syntax.text(name));
      for (const [name, node] of labelsOf(syntax, fn))
        if (!used.has(name) && !isSaidUnused(syntax, node))
          yield { ...matchNode(syntax, syntax.child(node, 'label'), `No \`goto\` jumps to the label \`${name}\``) };
    }
  },
});

export const rule15_1 = defineRule({
  id: 'rule-15.1',
  extent: 'full',
  *check({ syntax }) {
    for (const node of syntax.all('goto_statement'))
      yield matchNode(syntax, node, `\`goto ${syntax.text(syntax.child(node, 'label'))}\``);
  },
});

export const rule15_2 = defineRule({
  id: 'rule-15.2',
  extent: 'full',
  *check({ syntax }) {
    for (const node of syntax.all('goto_statement')) {
      const target = targetOf(syntax, node, labelsOf(syntax, syntax.functionOf(node)));
      if (target !== 0 && target < node)
        yield matchNode(
          syntax,
          node,
          `This \`goto\` jumps back to \`${syntax.text(syntax.child(target, 'label'))}\`, which stands before it`,
        );
    }
  },
});

export const rule15_3 = defineRule({
  id: 'rule-15.3',
  extent: 'full',
  *check({ syntax }) {
    for (const node of syntax.all('goto_statement')) {
      const target = targetOf(syntax, node, labelsOf(syntax, syntax.functionOf(node)));
      if (target === 0) continue;
      const block = blockOf(syntax, target);
      if (!syntax.contains(block, node))
        yield matchNode(
          syntax,
          node,
          `The label \`${syntax.text(syntax.child(target, 'label'))}\` stands in a block that does not enclose this \`goto\``,
        );
    }
  },
});

export const rule15_4 = defineRule({
  id: 'rule-15.4',
  extent: 'full',
  *check({ syntax }) {
    for (const kind of LOOPS)
      for (const loop of syntax.all(kind)) {
        const exits = [
          ...syntax.descendants(loop, 'break_statement').filter((b) => leftBy(syntax, b) === loop),
          ...syntax.descendants(loop, 'goto_statement').filter((g) => {
            const target = targetOf(syntax, g, labelsOf(syntax, syntax.functionOf(loop)));
            return target !== 0 && !syntax.contains(loop, target);
          }),
        ].sort((a, b) => a - b);
        for (const exit of exits.slice(1))
          yield matchNode(
            syntax,
            exit,
            `This is one more way out of the loop that begins with \`${syntax.tokenText(syntax.firstToken(loop))}\`; there are ${exits.length}`,
          );
      }
  },
});
