/** What the analysis of memory and paths found in the functions in scope, computed once per program. */
import { MemoryAnalysis, type MemoryFacts } from '../../c/flow/memory/analysis.ts';
import type { Hazard, HazardKind } from '../../c/flow/memory/machine.ts';
import type { Node } from '../../c/tree/arena.ts';
import { functionSymbol } from '../engine/conversions.ts';
import type { Match } from '../engine/rule.ts';
import { matchNode } from '../engine/spot.ts';
import type { Subject } from '../engine/subject.ts';
import { isOwn } from '../tree/names.ts';
import { isSetByFirstRound } from './first-round.ts';
import { programFlows } from './function-flow.ts';

const known = new WeakMap<Subject, MemoryFacts>();

export function memoryOf(subject: Subject): MemoryFacts {
  let facts = known.get(subject);
  if (facts === undefined) {
    const { types } = subject;
    const inScope = (fn: Node) => {
      const symbol = functionSymbol(types, fn);
      return symbol !== undefined && isOwn(subject, symbol);
    };
    const found = new MemoryAnalysis(types, programFlows(subject), inScope).run();
    facts = { ...found, hazards: found.hazards.filter((h) => !READS.has(h.kind) || !isNoRead(subject, h)) };
    known.set(subject, facts);
  }
  return facts;
}

/** What a mere mention of a name can be. */
const READS: ReadonlySet<HazardKind> = new Set<HazardKind>(['unset-read', 'use-after-close', 'stale']);

/** A read that is none, or of what a loop has surely set. */
function isNoRead(subject: Subject, h: Hazard): boolean {
  return isDisclaimed(subject, h.node) || (h.kind === 'unset-read' && !h.sure && isSetByFirstRound(subject, h.node));
}

/** `(void) x`: says that `x` is not used, and reads nothing that anything could depend on. */
function isDisclaimed({ syntax, types }: Subject, node: Node): boolean {
  let at = syntax.parent(node);
  while (syntax.is(at, 'parenthesized_expression')) at = syntax.parent(at);
  return syntax.is(at, 'cast_expression') && types.of(at).kind === 'void';
}

export function hazardsOf(subject: Subject, ...kinds: readonly HazardKind[]): readonly Hazard[] {
  return memoryOf(subject).hazards.filter((h) => kinds.includes(h.kind));
}

/** One match per place, told by what was found. */
export function* hazardMatches(
  subject: Subject,
  tell: Partial<Record<HazardKind, (h: Hazard) => string | undefined>>,
): Iterable<Match> {
  for (const h of memoryOf(subject).hazards) {
    const message = tell[h.kind]?.(h);
    if (message !== undefined) yield matchNode(subject.syntax, h.node, message);
  }
}
