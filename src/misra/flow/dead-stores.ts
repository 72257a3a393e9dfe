/** Stores into locals whose value no path reads afterwards (liveness, backward). */
import { solve } from '../../c/flow/data-flow.ts';
import type { FlowGraph } from '../../c/flow/flow-graph.ts';
import type { Node } from '../../c/tree/arena.ts';
import { Qualifier } from '../../c/types/type.ts';
import type { Subject } from '../engine/subject.ts';
import { eventsOf } from './events.ts';

/** Assignments and updates (not initialisers) that make no difference, as nodes in source order. */
export function deadStores(subject: Subject, graph: FlowGraph): Node[] {
  const { types } = subject;
  const events = graph.points.map((points) => points.flatMap((p) => eventsOf(subject, graph, p)));
  const excluded = new Set<number>();
  for (const list of events) {
    for (const e of list) {
      const type = types.ofSymbol(e.symbol);
      const scalar = ['integer', 'floating', 'enum', 'pointer'].includes(type.kind);
      if (e.kind === 'escape' || e.kind === 'part' || !scalar || (type.qualifiers & Qualifier.volatile) !== 0)
        excluded.add(e.symbol.id);
    }
  }
  const { before } = solve<ReadonlySet<number>>(graph, {
    direction: 'backward',
    boundary: () => new Set(),
    bottom: () => new Set(),
    join: (a, b) => (a.size === 0 ? b : b.size === 0 ? a : new Set([...a, ...b])),
    equal: (a, b) => a.size === b.size && [...a].every((x) => b.has(x)),
    transfer: (block, live) => {
      const next = new Set(live);
      for (const e of [...events[block]!].reverse()) {
        if (e.kind === 'write') next.delete(e.symbol.id);
        else next.add(e.symbol.id);
      }
      return next;
    },
  });
  const dead: Node[] = [];
  const reachable = graph.reachable();
  graph.points.forEach((_, block) => {
    if (reachable[block] === 0) return;
    const live = new Set(before[block]!);
    for (const e of [...events[block]!].reverse()) {
      const stores = e.kind === 'write' || e.kind === 'update';
      if (stores && !live.has(e.symbol.id) && !excluded.has(e.symbol.id)) dead.push(e.by);
      if (e.kind === 'write') live.delete(e.symbol.id);
      else live.add(e.symbol.id);
    }
  });
  // Initialisers are a habit worth having, and outputs of assembly language cannot be left out.
  const { syntax } = subject;
  return dead.filter((n) => syntax.is(n, 'assignment_expression') || syntax.is(n, 'update_expression')).sort((a, b) => a - b);
}
