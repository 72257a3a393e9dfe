/** Rules 16.1 to 16.6: the form of `switch` statements. Each looks at the clauses of `switchForm`. */
import type { Node } from '../../../c/tree/arena.ts';
import type { Syntax } from '../../../c/tree/syntax.ts';
import { defineRule, type Match, withFix } from '../../engine/rule.ts';
import { matchAt, matchNode } from '../../engine/spot.ts';
import type { Subject } from '../../engine/subject.ts';
import { defaultFix, lastBreakFix } from '../../fix/switch-fix.ts';
import { clauseEnding } from '../../tree/clause-ending.ts';
import { endsWithBreak, isDefault, type SwitchForm, switchForm } from '../../tree/switch-clauses.ts';

function* switches(syntax: Syntax): Iterable<[Node, SwitchForm]> {
  for (const node of syntax.all('switch_statement')) yield [node, switchForm(syntax, node)];
}

/** The first thing that keeps a switch from the form that the rules allow. */
function fault(syntax: Syntax, form: SwitchForm): string | undefined {
  if (!syntax.is(form.body, 'compound_statement')) return 'its body is not a block';
  if (form.before.length > 0) return 'something stands before its first label';
  if (form.nested.length > 0) return 'a label stands in an inner block';
  if (form.clauses.length < 2) return 'it has fewer than two clauses';
  const labels = form.clauses.flatMap((c) => c.labels);
  const at = labels.findIndex((l) => isDefault(syntax, l));
  if (at < 0) return 'it has no `default` label';
  if (at > 0 && at < labels.length - 1) return 'its `default` label is neither the first nor the last';
  if (form.clauses.some((c) => !endsWithBreak(syntax, c.items))) return 'a clause does not end with `break`';
  if (form.clauses.some((c) => c.items.some((i) => syntax.is(i, 'declaration') || syntax.is(i, 'labeled_statement'))))
    return 'a clause declares something outside of a block';
  return undefined;
}

export const rule16_1 = defineRule({
  id: 'rule-16.1',
  extent: 'full',
  *check({ syntax }) {
    for (const [node, form] of switches(syntax)) {
      const why = fault(syntax, form);
      if (why !== undefined) yield matchNode(syntax, node, `This \`switch\` is not well-formed: ${why}`);
    }
  },
});

export const rule16_2 = defineRule({
  id: 'rule-16.2',
  extent: 'full',
  *check({ syntax }) {
    for (const [, form] of switches(syntax))
      for (const label of form.nested)
        yield matchAt(syntax, syntax.firstToken(label), label, 'This label does not stand directly in the body of its `switch`');
  },
});

export const rule16_3 = defineRule({
  id: 'rule-16.3',
  extent: 'full',
  *check(subject) {
    const { syntax } = subject;
    for (const [, form] of switches(syntax))
      for (const [i, clause] of form.clauses.entries())
        if (!endsWithBreak(syntax, clause.items)) {
          const label = clause.labels.at(-1)!;
          const how = clauseEnding(subject, clause.items, form.clauses[i + 1]?.labels[0] ?? 0);
          const what = 'The clause of this label does not end with an unconditional `break`';
          const match = matchAt(syntax, syntax.firstToken(label), label, how === undefined ? what : `${what}: ${how}`);
          yield clause === form.clauses.at(-1) ? withFix(match, lastBreakFix(subject, form)) : match;
        }
  },
});

export const rule16_4 = defineRule({
  id: 'rule-16.4',
  extent: 'full',
  *check(subject) {
    const { syntax } = subject;
    for (const [node, form] of switches(syntax)) {
      if (form.body === 0) continue;
      const clause = form.clauses.find((c) => c.labels.some((l) => isDefault(syntax, l)));
      if (clause === undefined) {
        if (!form.nested.some((l) => isDefault(syntax, l)))
          yield withFix(matchNode(syntax, node, 'This `switch` has no `default` label'), defaultFix(subject, form));
      } else yield* emptyDefault(subject, clause.labels.find((l) => isDefault(syntax, l))!, clause.items);
    }
  },
});

/** A `default` that does nothing says so in a comment. */
function* emptyDefault({ syntax, files }: Subject, label: Node, items: readonly Node[]): Iterable<Match> {
  const block = items.length === 1 && syntax.is(items[0]!, 'compound_statement') ? syntax.children(items[0]!) : items;
  if (block.length > 1 || (block.length === 1 && !syntax.is(block[0]!, 'break_statement'))) return;
  const token = syntax.firstToken(label);
  if (syntax.isFromMacro(token)) return;
  const loc = syntax.arena.place[token]!;
  const end = block[0] ?? items[0];
  const last = syntax.arena.place[end === undefined ? syntax.lastToken(syntax.parent(label)) : syntax.firstToken(end)]!;
  const file = files.find((f) => loc >= f.base && loc <= f.base + f.size);
  if (file === undefined) return;
  if (file.comments.some((c) => c.loc > loc && c.loc < last)) return;
  yield matchAt(syntax, token, label, 'This `default` does nothing and no comment says why');
}

export const rule16_5 = defineRule({
  id: 'rule-16.5',
  extent: 'full',
  *check({ syntax }) {
    for (const [, form] of switches(syntax)) {
      const labels = form.clauses.flatMap((c) => c.labels);
      for (const [i, label] of labels.entries())
        if (i > 0 && i < labels.length - 1 && isDefault(syntax, label))
          yield matchAt(
            syntax,
            syntax.firstToken(label),
            label,
            '`default` is neither the first nor the last label of its `switch`',
          );
    }
  },
});

export const rule16_6 = defineRule({
  id: 'rule-16.6',
  extent: 'full',
  *check({ syntax }) {
    for (const [node, form] of switches(syntax))
      if (form.clauses.length < 2 && form.nested.length <= (syntax.is(form.body, 'compound_statement') ? 0 : 1))
        yield matchNode(syntax, node, `This \`switch\` has ${form.clauses.length === 0 ? 'no clause' : 'a single clause'}`);
  },
});
