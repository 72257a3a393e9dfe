/** The clauses of a `switch`: groups of labels with the statements behind them. */
import type { Node } from '../../c/tree/arena.ts';
import type { Syntax } from '../../c/tree/syntax.ts';

export interface SwitchClause {
  /** Labels in order. */
  readonly labels: readonly Node[];
  /** Statements and declarations of the clause. */
  readonly items: readonly Node[];
}

export interface SwitchForm {
  readonly body: Node;
  /** Items before the first label. */
  readonly before: readonly Node[];
  readonly clauses: readonly SwitchClause[];
  /** Labels that do not stand directly in the body. */
  readonly nested: readonly Node[];
}

export function switchForm(syntax: Syntax, node: Node): SwitchForm {
  const body = syntax.child(node, 'body');
  const before: Node[] = [];
  const clauses: { labels: Node[]; items: Node[] }[] = [];
  const direct = new Set<Node>();
  if (syntax.is(body, 'compound_statement'))
    for (const item of syntax.children(body)) {
      if (!syntax.is(item, 'case_statement')) {
        if (clauses.length === 0) before.push(item);
        else clauses.at(-1)!.items.push(item);
        continue;
      }
      direct.add(item);
      const open = clauses.at(-1);
      const clause = open !== undefined && open.items.length === 0 ? open : { labels: [], items: [] };
      if (clause !== open) clauses.push(clause);
      clause.labels.push(item);
      clause.items.push(...itemsOf(syntax, item));
    }
  const nested = syntax
    .descendants(node, 'case_statement')
    .filter((c) => !direct.has(c) && syntax.ancestor(c, 'switch_statement') === node);
  return { body, before, clauses, nested };
}

/** What stands behind a label: its children without the value. */
function itemsOf(syntax: Syntax, label: Node): Node[] {
  return syntax.children(label).filter((c) => !syntax.isIn(c, 'value') && !syntax.isIn(c, 'end'));
}

export function isDefault(syntax: Syntax, label: Node): boolean {
  return syntax.child(label, 'value') === 0;
}

/** Does the clause end with an unconditional `break`, directly or as the last statement of a block? */
export function endsWithBreak(syntax: Syntax, items: readonly Node[]): boolean {
  const last = items.at(-1);
  if (last === undefined) return false;
  if (syntax.is(last, 'break_statement')) return true;
  if (syntax.is(last, 'compound_statement')) return endsWithBreak(syntax, syntax.children(last));
  return false;
}
