/** Labels and jumps of one function. */
import type { Node } from '../../c/tree/arena.ts';
import type { NodeKind } from '../../c/tree/kinds.ts';
import type { Syntax } from '../../c/tree/syntax.ts';

export const LOOPS: readonly NodeKind[] = ['while_statement', 'for_statement', 'do_statement'];

/** The labels of a function by name. */
export function labelsOf(syntax: Syntax, fn: Node): ReadonlyMap<string, Node> {
  const last = LAST_LABELS.get(syntax);
  if (last?.fn === fn) return last.labels;
  const labels = new Map<string, Node>();
  for (const node of syntax.descendants(fn, 'labeled_statement')) labels.set(syntax.text(syntax.child(node, 'label')), node);
  LAST_LABELS.set(syntax, { fn, labels });
  return labels;
}

/** Of the function that was asked about last: jumps are looked at one function after the other. */
const LAST_LABELS = new WeakMap<Syntax, { readonly fn: Node; readonly labels: ReadonlyMap<string, Node> }>();

/** The labelled statement that a `goto` jumps to; 0 for a computed or unknown one. */
export function targetOf(syntax: Syntax, goto: Node, labels: ReadonlyMap<string, Node>): Node {
  const label = syntax.child(goto, 'label');
  return label === 0 ? 0 : (labels.get(syntax.text(label)) ?? 0);
}

/** The block that directly holds a statement: a compound statement, or a switch clause (which counts as a block). */
export function blockOf(syntax: Syntax, node: Node): Node {
  let at = syntax.parent(node);
  while (at !== 0 && !syntax.is(at, 'compound_statement') && !syntax.is(at, 'case_statement')) at = syntax.parent(at);
  return at;
}

/** The statement that `break` (or `continue`) at a node leaves; 0 when there is none. */
export function leftBy(syntax: Syntax, node: Node): Node {
  const kinds: readonly NodeKind[] = syntax.is(node, 'break_statement') ? [...LOOPS, 'switch_statement'] : LOOPS;
  return syntax.ancestor(node, ...kinds);
}
