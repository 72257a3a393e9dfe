/**
 * What is said of a function that has too many blocks for the analysis of paths: what definite assignment and value ranges,
 * which keep one fact per block, find on every path.
 */
import type { Node } from '../../tree/arena.ts';
import { N } from '../../tree/kinds.ts';
import { unsetReads } from '../definite-assignment.ts';
import type { FlowGraph } from '../flow-graph.ts';
import type { Interval } from '../interval.ts';
import type { FunctionRanges, ValueRanges } from '../value-ranges.ts';
import type { Machine } from './machine.ts';
import { type IntegerValue, integer, joinValues } from './value.ts';

// [impl->dsn~c-memory-large-functions~1]
export function examineLarge(machine: Machine, graph: FlowGraph, ranges: ValueRanges): void {
  for (const { node, symbol, certainty } of unsetReads(machine.types, graph))
    if (certainty === 'never-set') machine.hazard('unset-read', node, symbol.name);
  const known = ranges.of(graph.function);
  if (known === undefined) return;
  conditions(machine, graph, known);
  operators(machine, graph, known);
}

function conditions({ conditions }: Machine, graph: FlowGraph, ranges: FunctionRanges): void {
  graph.successors.forEach((edges, block) => {
    if (!ranges.isReached(block)) return;
    for (const { kind, by, possible } of edges) {
      if ((kind !== 'true' && kind !== 'false') || !possible) continue;
      const truth = ranges.truth(by);
      const ways = truth === undefined ? 3 : truth ? 2 : 1;
      conditions.set(by, (conditions.get(by) ?? 0) | (ways & (kind === 'true' ? 2 : 1)));
    }
  });
}

function operators(machine: Machine, graph: FlowGraph, ranges: FunctionRanges): void {
  const { syntax } = machine.types;
  const { kind, end } = syntax.arena;
  for (let n = graph.function, stop = end[n]!; n < stop; n++) {
    if (kind[n] !== N.binary_expression && kind[n] !== N.assignment_expression) continue;
    const right = syntax.child(n, 'right');
    const range = ranges.of(right);
    if (range === undefined) continue;
    const operator = syntax.operator(n).replace(/=$/, '');
    if (operator === '<<' || operator === '>>') {
      const before = machine.shifts.get(n);
      const amount = amountOf(machine, right, range);
      machine.shifts.set(n, before === undefined ? amount : (joinValues(before, amount) as IntegerValue));
    } else if ((operator === '/' || operator === '%') && range.low === 0n && range.high === 0n)
      machine.hazard('division-by-zero', n, '');
  }
}

/** A bound counts as found out where it is narrower than the type's. */
function amountOf(machine: Machine, node: Node, { low, high }: Interval): IntegerValue {
  const whole = machine.whole(machine.types.value(node), node);
  const known = whole === undefined ? 0 : (low > whole.low ? 1 : 0) | (high < whole.high ? 2 : 0);
  return integer(low, high, known);
}
