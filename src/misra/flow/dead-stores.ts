/** Stores into locals whose value no path reads afterwards, as far as a rule may speak of them. */
import type { FlowGraph } from '../../c/flow/flow-graph.ts';
import { Liveness } from '../../c/flow/liveness.ts';
import type { Node } from '../../c/tree/arena.ts';
import type { Subject } from '../engine/subject.ts';

/** Assignments and updates (not initialisers) that make no difference, as nodes in source order. */
export function deadStores({ syntax, types }: Subject, graph: FlowGraph): Node[] {
  // Initialisers are a habit worth having, and outputs of assembly language cannot be left out.
  return new Liveness(types, graph)
    .deadStores()
    .filter((n) => syntax.is(n, 'assignment_expression') || syntax.is(n, 'update_expression'));
}
