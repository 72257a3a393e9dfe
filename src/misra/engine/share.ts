/**
 * Rules divided among threads that each hold the whole program. Every rule is taken by exactly one of them, whoever comes
 * first; the threads begin at different places of one order in which rules that need the same answers are neighbours, so that
 * most answers are computed by one thread only. Which thread ran a rule shows nowhere: findings are put in order afterwards.
 */
import type { GuidelineId } from '../catalogue/guideline.ts';
import type { Rule } from './rule.ts';

export interface Share {
  /** True for the first who asks for the guideline whose first checker has this place among the chosen rules. */
  take(rule: number): boolean;
  /** This thread's number, and how many there are. */
  readonly thread: number;
  readonly threads: number;
}

/** Guidelines whose checkers stand on flow graphs, value ranges or the call graph; those on types come before them. */
const FLOW =
  /^(?:rule-(?:1\.3|2\.[12]|8\.13|9\.1|12\.2|14\.[23]|17\.(?:[2-5]|9|1[01])|18\.|21\.|22\.)|dir-(?:4\.1$|4\.1[1-4]|5\.))/;
const TYPES = /^rule-(?:7\.4|8\.|9\.|10\.|11\.|12\.|13\.|14\.|15\.|16\.|17\.)/;

/**
 * Guidelines that stand on the analysis of memory and paths, which takes as long as all the rest of a scan: one thread takes
 * them all, so that it is carried out once. A guideline that is missing here costs time, nothing else.
 */
const MEMORY =
  /^(?:rule-(?:1\.3|9\.[17]|12\.2|14\.3|17\.5|18\.[1236]|19\.1|21\.(?:13|17|18|20|26)|22\.(?:[12346]|1[14-9]|20))|dir-(?:4\.(?:1|11|13|14)|5\.2))$/;

/** Does the guideline stand on the analysis of memory and paths? */
export function standsOnMemory(guideline: GuidelineId): boolean {
  return MEMORY.test(guideline);
}

/** The rules that a thread gets hold of, one after the other. Checkers of one guideline stay together and in order. */
export function* taken(rules: readonly Rule[], share: Share): Iterable<Rule> {
  const guidelines = guidelinesOf(rules);
  const together = guidelines.find((g) => MEMORY.test(g));
  for (const guideline of orderFor(guidelines, share)) {
    const isOne = MEMORY.test(guideline);
    if (isOne && guideline !== together) continue;
    const own = rules.filter((r) => (isOne ? MEMORY.test(r.id) : r.id === guideline));
    if (share.take(rules.indexOf(own[0]!))) yield* own;
  }
}

function guidelinesOf(rules: readonly Rule[]): GuidelineId[] {
  return [...new Set(rules.map((r) => r.id))];
}

/** The guidelines in the order in which a thread asks for them. */
function orderFor(guidelines: readonly GuidelineId[], { thread, threads }: Share): readonly GuidelineId[] {
  const kind = (id: GuidelineId): number => (MEMORY.test(id) ? 3 : FLOW.test(id) ? 2 : TYPES.test(id) ? 1 : 0);
  const order = [...guidelines.keys()]
    .sort((a, b) => kind(guidelines[a]!) - kind(guidelines[b]!) || a - b)
    .map((i) => guidelines[i]!);
  if (thread === threads - 1 && threads > 1) return order.reverse();
  const start = Math.floor((order.length * thread) / threads);
  return [...order.slice(start), ...order.slice(0, start)];
}
