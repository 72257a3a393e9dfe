/** Rules 6.1, 6.2 and 8.12: what types and constants show. */
import type { Node } from '../../../c/tree/arena.ts';
import { isSigned } from '../../../c/types/conversions.ts';
import { defineRule } from '../../engine/rule.ts';
import { matchNode } from '../../engine/spot.ts';
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
