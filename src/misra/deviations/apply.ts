/**
 * Lays deviation records and comments over findings. A finding is deviated only by a valid record whose scope it fits, or
 * by a comment that refers to one (or, where the project allows it, that names the guideline itself). Records say
 * afterwards how often they were used, so that unused and misapplied ones show.
 */
import picomatch from 'picomatch';
import type { Diagnostic } from '../../base/diagnostic.ts';
import type { DeviationFact, MisraCategory } from '../../facts/findings.ts';
import type { GuidelineId } from '../catalogue/guideline.ts';
import type { Suppression } from './comments.ts';
import { type DeviationRecord, stateOf } from './record.ts';

/** What must be known of a finding to judge whether a record covers it. */
export interface Deviable {
  readonly guideline: GuidelineId;
  readonly file: string;
  readonly line: number;
  readonly fingerprint?: string;
  readonly message: string;
  /** Macros out of whose expansion it comes, any order. */
  readonly macros: readonly string[];
  /** Function or object around it. */
  readonly symbol?: string;
  readonly configurations?: readonly string[];
}

export interface Covering {
  readonly status: 'deviated' | 'false-positive';
  /** Record id, or the style of the comment that stands alone. */
  readonly record: string;
}

export interface DeviationInput {
  readonly records: readonly DeviationRecord[];
  /** Comments by file. */
  readonly comments: ReadonlyMap<string, readonly Suppression[]>;
  /** `2026-11-22`. */
  readonly today: string;
  readonly categoryOf: (id: GuidelineId) => MisraCategory | undefined;
  /** Text of a line, for records that are scoped by a pattern. */
  readonly lineText: (file: string, line: number) => string;
  /** May a comment without a record silence a finding? Never for mandatory guidelines. */
  readonly bareComments: boolean;
  /** The guidelines that were checked: only of those can it be said that a deviation is unused. Absent: all. */
  readonly ran?: ReadonlySet<GuidelineId>;
}

export interface DeviationResult {
  /** Parallel to the findings; undefined: open. */
  readonly coverings: readonly (Covering | undefined)[];
  readonly facts: readonly DeviationFact[];
  readonly problems: readonly Diagnostic[];
}

interface Judged {
  readonly record: DeviationRecord;
  readonly state: ReturnType<typeof stateOf>;
  readonly fits: (finding: Deviable) => boolean;
  uses: number;
  /** Findings in its scope of other guidelines do not count; comments that refer to it outside of its guidelines do. */
  misapplied: string | undefined;
}

export function applyDeviations(findings: readonly Deviable[], input: DeviationInput): DeviationResult {
  const judged = input.records.map((record): Judged => {
    const state = stateOf(record, input.today, input.categoryOf);
    return { record, state, fits: fitsScope(record, input.lineText), uses: 0, misapplied: undefined };
  });
  const byId = new Map(judged.map((j) => [j.record.id, j]));
  const usedComments = new Set<Suppression>();
  const coverings = findings.map((f) => coverOne(f, judged, byId, input, usedComments));
  return {
    coverings,
    facts: judged.map(factOf),
    problems: [...judged.flatMap((j) => recordProblems(j, input.ran)), ...commentProblems(input, byId, usedComments)],
  };
}

function coverOne(
  finding: Deviable,
  judged: readonly Judged[],
  byId: ReadonlyMap<string, Judged>,
  input: DeviationInput,
  usedComments: Set<Suppression>,
): Covering | undefined {
  const here = (input.comments.get(finding.file) ?? []).filter((c) => finding.line >= c.fromLine && finding.line <= c.toLine);
  for (const comment of here) {
    const referred = comment.record === undefined ? undefined : byId.get(comment.record);
    if (referred !== undefined) {
      if (!referred.record.guidelines.includes(finding.guideline)) continue;
      usedComments.add(comment);
      referred.uses++;
      if (referred.state.state === 'valid') return coveringOf(referred.record);
    } else if (comment.guidelines.includes(finding.guideline)) {
      usedComments.add(comment);
      if (comment.record === undefined && input.bareComments && input.categoryOf(finding.guideline) !== 'mandatory') {
        return { status: 'deviated', record: `${comment.style} comment` };
      }
    }
  }
  for (const j of judged) {
    if (isReferenceOnly(j.record) || !j.record.guidelines.includes(finding.guideline) || !j.fits(finding)) continue;
    j.uses++;
    if (j.state.state === 'valid') return coveringOf(j.record);
  }
  return undefined;
}

/** Records of Xen's kind hold only where a comment refers to them. */
function isReferenceOnly(record: DeviationRecord): boolean {
  return /^SAF-\d+-/.test(record.id);
}

function coveringOf(record: DeviationRecord): Covering {
  return { status: record.kind === 'false-positive' ? 'false-positive' : 'deviated', record: record.id };
}

function fitsScope(record: DeviationRecord, lineText: DeviationInput['lineText']): (finding: Deviable) => boolean {
  const { scope } = record;
  const path = scope.paths.length === 0 ? () => true : picomatch([...scope.paths], { dot: true });
  const patterns = scope.text.map((t) => new RegExp(t, 'u'));
  const messages = scope.messages.map((t) => new RegExp(t, 'u'));
  return (f) =>
    path(f.file) &&
    (scope.symbols.length === 0 || (f.symbol !== undefined && scope.symbols.includes(f.symbol))) &&
    (scope.macros.length === 0 || f.macros.some((m) => scope.macros.includes(m))) &&
    (patterns.length === 0 || patterns.some((p) => p.test(lineText(f.file, f.line)))) &&
    (messages.length === 0 || messages.some((p) => p.test(f.message))) &&
    fitsConfigurations(scope.configurations, f.configurations ?? []) &&
    (scope.occurrences.length === 0 || scope.occurrences.some((o) => isOccurrence(o, f)));
}

/** A record for some configurations covers what shows in those only. */
function fitsConfigurations(covered: readonly string[], holds: readonly string[]): boolean {
  return covered.length === 0 || (holds.length > 0 && holds.every((c) => covered.includes(c)));
}

function isOccurrence(o: DeviationRecord['scope']['occurrences'][number], f: Deviable): boolean {
  if (o.fingerprint !== undefined) return o.fingerprint === f.fingerprint;
  return o.file === f.file && (o.line === undefined || o.line === f.line);
}

function factOf(j: Judged): DeviationFact {
  const r = j.record;
  const state =
    j.state.state !== 'valid' ? j.state.state : j.misapplied !== undefined ? 'misapplied' : j.uses === 0 ? 'unused' : 'valid';
  const problem = j.state.problem ?? j.misapplied;
  return {
    id: r.id,
    guidelines: r.guidelines,
    title: r.title,
    reason: r.reason,
    justification: [r.useCase, r.background, r.risk].filter((t) => t !== '').join(' '),
    raisedBy: r.raised?.by ?? '',
    approvedBy: r.approved?.by ?? '',
    ...(r.expires === undefined ? {} : { expires: r.expires }),
    uses: j.uses,
    state,
    ...(problem === undefined ? {} : { problem }),
  };
}

function recordProblems(j: Judged, ran: DeviationInput['ran']): Diagnostic[] {
  const base = { code: 'misra/deviation', place: j.record.place } as const;
  const name = `Deviation ${j.record.id === '' ? 'without id' : j.record.id}`;
  if (j.state.state === 'invalid' || j.state.state === 'expired') {
    const mandatory = j.state.problem?.includes('mandatory') === true;
    return [
      {
        ...base,
        severity: mandatory ? 'error' : 'warning',
        effect: mandatory ? 'usage' : 'policy',
        message: `${name} silences nothing: ${j.state.problem}`,
        cure: mandatory
          ? 'Mend the code; a mandatory guideline cannot be deviated from.'
          : 'Complete the record and have it approved, or remove it.',
      },
    ];
  }
  if (j.uses > 0 || isReferenceOnly(j.record) || !j.record.guidelines.some((g) => wasChecked(g, ran))) return [];
  return [
    {
      ...base,
      severity: 'warning',
      effect: 'info',
      message: `${name} is unused: no finding is in its scope`,
      cure: 'Retire the record or correct its scope.',
    },
  ];
}

/** What a comment is about: the guidelines of the record it refers to, or those it names. */
function guidelinesOf(comment: Suppression, byId: ReadonlyMap<string, Judged>): readonly GuidelineId[] {
  const referred = comment.record === undefined ? undefined : byId.get(comment.record);
  return referred?.record.guidelines ?? comment.guidelines;
}

function wasChecked(id: GuidelineId, ran: DeviationInput['ran']): boolean {
  return ran === undefined || ran.has(id);
}

function commentProblems(input: DeviationInput, byId: ReadonlyMap<string, Judged>, used: ReadonlySet<Suppression>): Diagnostic[] {
  const problems: Diagnostic[] = [];
  for (const [file, comments] of input.comments) {
    for (const comment of comments) {
      const place = { file, line: comment.commentLine, column: 1 };
      const warn = (message: string, cure: string): void => {
        problems.push({ code: 'misra/deviation-comment', severity: 'warning', effect: 'info', message, place, cure });
      };
      if (comment.record !== undefined && !byId.has(comment.record)) {
        warn(
          `This comment refers to ${comment.record}, which is no known record`,
          'Name the file with the record, or correct the id.',
        );
      } else if (!used.has(comment) && guidelinesOf(comment, byId).some((g) => wasChecked(g, input.ran))) {
        warn(
          'This comment silences nothing: there is no such finding on the line it stands for',
          'Remove it, or place it directly before the line.',
        );
      } else if (comment.record === undefined && !input.bareComments) {
        warn(
          'This comment refers to no deviation record and silences nothing',
          'Refer to an approved record: `assay-deviate rule-15.6 by ID`.',
        );
      }
    }
  }
  return problems;
}
