/** Rules 23.4, 23.5 and 23.6: types in generic selections. */
import type { Node } from '../../../c/tree/arena.ts';
import { Qualifier, TRUTH } from '../../../c/types/type.ts';
import { typeText } from '../../../c/types/type-text.ts';
import { defineRule } from '../../engine/rule.ts';
import { matchNode } from '../../engine/spot.ts';
import type { Subject } from '../../engine/subject.ts';
import { showEssential } from '../../essential/essential-type.ts';

function* selections({ syntax }: Subject): Iterable<{ node: Node; control: Node; associations: readonly Node[] }> {
  for (const node of syntax.all('generic_expression'))
    yield {
      node,
      control: syntax.child(node, 'argument'),
      associations: syntax.children(node).filter((c) => syntax.is(c, 'generic_association')),
    };
}

export const rule23_4 = defineRule({
  id: 'rule-23.4',
  extent: 'full',
  *check(subject) {
    const { syntax, types } = subject;
    for (const { associations } of selections(subject))
      for (const association of associations) {
        const name = syntax.child(association, 'type');
        if (name === 0) continue;
        const type = types.named(name);
        const unnamed = /\b(?:struct|union)\b[^{]*\{/.test(syntax.text(name));
        const why =
          (type.qualifiers & ~TRUTH) !== 0
            ? 'is qualified'
            : type.kind === 'array'
              ? 'is an array'
              : type.kind === 'function'
                ? 'is a function'
                : unnamed
                  ? 'is declared here for the first time'
                  : undefined;
        if (why !== undefined)
          yield matchNode(syntax, association, `The type \`${typeText(type)}\` ${why}; no controlling expression has it`);
      }
  },
});

export const rule23_5 = defineRule({
  id: 'rule-23.5',
  extent: 'full',
  *check(subject) {
    const { syntax, types } = subject;
    for (const { control, associations } of selections(subject)) {
      const type = types.value(control);
      if (type.kind !== 'pointer') continue;
      const listed = associations
        .filter((a) => syntax.child(a, 'type') !== 0)
        .map((a) => types.named(syntax.child(a, 'type')).plain);
      if (listed.includes(type) || !associations.some((a) => syntax.child(a, 'type') === 0)) continue;
      const near = listed.find(
        (t) =>
          t.kind === 'pointer' &&
          // What the pointer leads to may gain qualifiers on the way, never lose them.
          (type.of!.qualifiers & ~t.of!.qualifiers & CV) === 0 &&
          ((t.of!.plain === type.of!.plain && t.of!.qualifiers !== type.of!.qualifiers) || t.of!.kind === 'void'),
      );
      if (near !== undefined)
        yield matchNode(
          syntax,
          control,
          `\`${typeText(type)}\` goes to the default association although it converts to \`${typeText(near)}\``,
        );
    }
  },
});

const CV = Qualifier.const | Qualifier.volatile;

const isWhole = (category: string): boolean => category === 'signed' || category === 'unsigned';

export const rule23_6 = defineRule({
  id: 'rule-23.6',
  extent: 'full',
  *check(subject) {
    const { syntax, types, essential } = subject;
    for (const { control } of selections(subject)) {
      const standard = essential.ofType(types.value(control), control);
      const type = essential.of(control);
      if (standard === undefined || type === undefined) continue;
      if (standard.category === type.category && (!isWhole(type.category) || standard.bits === type.bits)) continue;
      // Constants that are neither characters nor truth values have an essential type of their own size.
      if (isWhole(type.category) && types.constant(control) !== undefined) continue;
      yield matchNode(
        syntax,
        control,
        `The controlling expression is ${showEssential(type)}, but its type is \`${typeText(types.value(control))}\``,
      );
    }
  },
});
