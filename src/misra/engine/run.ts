/**
 * Runs rules over a program and makes findings of their matches: place by provenance, scope, one finding per guideline and
 * place, order, fingerprints.
 */
import { guidelineById } from '../catalogue/catalogue.ts';
import type { Edition, GuidelineId } from '../catalogue/guideline.ts';
import { type CollectedAt, collect } from './collect.ts';
import type { Rule } from './rule.ts';
import { type Share, taken } from './share.ts';
import { compareSightings, type Finding, factsOf, sightingsOf } from './sighting.ts';
import type { Subject } from './subject.ts';

export type { Finding } from './sighting.ts';

export interface RunOptions {
  /** Absent: the guidelines of all editions, with the latest reading of each. */
  readonly edition?: Edition;
  /** Only these; absent: all of the edition. */
  readonly guidelines?: ReadonlySet<GuidelineId>;
  /** For `--stats`: milliseconds; absent: nothing is measured. */
  readonly clock?: () => number;
  /** The run takes only part of the rules, the rest is run elsewhere; absent: all. */
  readonly share?: Share;
}

export interface RunResult {
  readonly findings: readonly Finding[];
  /** The guidelines whose checkers ran. */
  readonly ran: ReadonlySet<GuidelineId>;
  readonly elapsedMs: ReadonlyMap<GuidelineId, number>;
}

/** The rules that a choice of edition and guidelines runs. A guideline that is named runs whatever its edition. */
export function chosenRules(rules: readonly Rule[], options: RunOptions): readonly Rule[] {
  const { edition, guidelines } = options;
  return rules.filter((rule) => {
    if (guidelines !== undefined) return guidelines.has(rule.id);
    return edition === undefined || guidelineById(rule.id)?.editions.includes(edition) === true;
  });
}

export function runRules(subject: Subject, rules: readonly Rule[], options: RunOptions): RunResult {
  const collected = new Map<GuidelineId, CollectedAt>();
  const elapsedMs = new Map<GuidelineId, number>();
  const ran = new Set<GuidelineId>();
  const clock = options.clock ?? (() => 0);
  const chosen = chosenRules(rules, options);
  const ruleOptions = { edition: options.edition ?? '2025', allEditions: options.edition === undefined } as const;
  for (const rule of options.share === undefined ? chosen : taken(chosen, options.share)) {
    const start = clock();
    const own: CollectedAt = collected.get(rule.id) ?? new Map();
    collected.set(rule.id, own);
    for (const match of rule.check(subject, ruleOptions)) collect(subject, rule.id, match, own);
    elapsedMs.set(rule.id, (elapsedMs.get(rule.id) ?? 0) + clock() - start);
    ran.add(rule.id);
  }
  return { findings: findingsOf(subject, [...collected.values()]), ran, elapsedMs };
}

function findingsOf(subject: Subject, collected: readonly CollectedAt[]): Finding[] {
  const all = collected.flatMap((own) => [...own.values()]).sort(compareSightings);
  // The same file entered twice shows everything twice.
  const once = all.filter((c, i) => i === 0 || compareSightings(all[i - 1]!, c) !== 0);
  return factsOf(sightingsOf(subject, once)).map((fact, i) => {
    const { fix } = once[i]!.match;
    return fix === undefined ? { fact } : { fact, fix };
  });
}
