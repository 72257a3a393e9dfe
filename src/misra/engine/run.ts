/**
 * Runs rules over a program and makes findings of their matches: place by provenance, scope, one finding per guideline and
 * place, order, fingerprints.
 */
import { compareText } from '../../base/diagnostic.ts';
import { sha256Of } from '../../base/hash.ts';
import type { FindingFact } from '../../facts/findings.ts';
import { guidelineById } from '../catalogue/catalogue.ts';
import { compareGuidelines, type Edition, type GuidelineId } from '../catalogue/guideline.ts';
import { type Collected, type CollectedAt, collect, usesOf } from './collect.ts';
import { chainFacts } from './provenance.ts';
import type { Fix, Rule } from './rule.ts';
import { type Share, taken } from './share.ts';
import type { Subject } from './subject.ts';

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

export interface Finding {
  readonly fact: FindingFact;
  readonly fix?: Fix;
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
  const ordered = [...collected.values()].flatMap((own) => [...own.values()]).sort(compareCollected);
  return { findings: withFingerprints(subject, ordered), ran, elapsedMs };
}

function compareCollected(a: Collected, b: Collected): number {
  return compareText(a.file, b.file) || a.line - b.line || a.column - b.column || compareGuidelines(a.guideline, b.guideline);
}

function withFingerprints(subject: Subject, all: readonly Collected[]): Finding[] {
  let previous = '';
  const once = all.filter((c) => {
    const key = `${c.guideline}\0${c.file}\0${c.line}\0${c.column}`;
    const again = key === previous; // the same file entered twice
    previous = key;
    return !again;
  });
  const prints = fingerprintsOf(
    once.map((c) => ({
      guideline: c.guideline,
      file: c.file,
      lineText: subject.space.files.fileAt(c.loc).source.line(c.line),
    })),
  );
  return once.map((c, i) => toFinding(subject, c, prints[i]!));
}

/** Fingerprints of findings in order: guideline, file, line without its spacing, and which of the equal ones it is. */
export function fingerprintsOf(
  findings: readonly { readonly guideline: string; readonly file: string; readonly lineText: string }[],
): string[] {
  const seen = new Map<string, number>();
  return findings.map(({ guideline, file, lineText }) => {
    const context = lineText.replace(/\s+/g, ' ').trim();
    const base = `${guideline}\0${file}\0${context}`;
    const ordinal = seen.get(base) ?? 0;
    seen.set(base, ordinal + 1);
    return sha256Of([guideline, file, context, String(ordinal)]).slice(0, 32);
  });
}

function toFinding(subject: Subject, c: Collected, fingerprint: string): Finding {
  const { match, guideline } = c;
  const place = subject.space.files.place(c.loc, c.length);
  const shown = usesOf(c);
  const uses = shown > 1 ? ` (in a macro with ${shown} uses that show it)` : '';
  const fact: FindingFact = {
    guideline,
    category: guidelineById(guideline)?.category ?? 'required',
    file: c.file,
    line: c.line,
    column: c.column,
    endLine: place.endLine ?? c.line,
    endColumn: place.endColumn ?? c.column,
    message: `${match.message}${uses}`,
    expansion: chainFacts(subject.space, match.at.expansion),
    related: (match.related ?? []).map(({ at, message }) => {
      const p = subject.space.files.place(at.loc, at.length);
      return { file: p.file, line: p.line, column: p.column, message };
    }),
    fix: match.fix?.kind ?? 'none',
    status: 'open',
    fingerprint,
  };
  return match.fix === undefined ? { fact } : { fact, fix: match.fix };
}
