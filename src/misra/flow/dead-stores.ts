/** Stores into locals whose value no path reads afterwards, as far as a rule may speak of them. */
import type { Flows } from '../../c/flow/function-flow.ts';
import { Liveness } from '../../c/flow/liveness.ts';
import type { Node } from '../../c/tree/arena.ts';
import type { Subject } from '../engine/subject.ts';

/** Assignments and updates (not initialisers) that make no difference, as nodes in source order. */
export function deadStores({ syntax, types }: Subject, flows: Flows, fn: Node): Node[] {
  // Initialisers are a habit worth having, and outputs of assembly language cannot be left out. A value that never comes is
  // not stored.
  return new Liveness(types, flows.of(fn))
    .deadStores()
    .filter((n) => syntax.is(n, 'assignment_expression') || syntax.is(n, 'update_expression'))
    .filter((n) => !syntax.descendants(n, 'call_expression').some((call) => flows.neverReturns(call)));
}
