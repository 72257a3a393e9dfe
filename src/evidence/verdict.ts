/**
 * The computed verdict: one record that the cover, the summary, the HTML page, the JSON and the exit code all read. It
 * supports the judgement of persons; it never says certified, compliant or safe.
 */
import { compareText } from '../base/diagnostic.ts';
import type { Status } from './document.ts';
import { type Bilingual, type ClaimId, type Finding, gravities, type OpenPoint } from './open-point.ts';
import type { PackFacts } from './pack-facts.ts';
import { findGaps, type PaperLimits, rules } from './rules.ts';

export type VerdictWord = 'READY' | 'READY WITH OPEN POINTS' | 'NOT READY' | 'INCOMPLETE INPUT';

export interface Claim {
  readonly id: ClaimId;
  readonly title: Bilingual;
  readonly status: Status;
  /** What was measured, with denominators. */
  readonly measured: Bilingual;
  readonly target: Bilingual;
  readonly openPoints: number;
}

export interface Verdict {
  readonly schema: 'assay/verdict/1';
  readonly verdict: VerdictWord;
  readonly status: Status;
  readonly claims: readonly Claim[];
  readonly openPoints: readonly OpenPoint[];
  readonly rules: readonly { readonly id: string; readonly says: Bilingual; readonly openPoints: number }[];
  readonly counts: Readonly<Record<'incomplete' | 'blocking' | 'open' | 'minor', number>>;
}

export const verdictTitles: Readonly<Record<VerdictWord, Bilingual>> = {
  READY: { en: 'READY', ja: '提出可（READY）' },
  'READY WITH OPEN POINTS': { en: 'READY WITH OPEN POINTS', ja: '未解決事項つき提出可（READY WITH OPEN POINTS）' },
  'NOT READY': { en: 'NOT READY', ja: '提出不可（NOT READY）' },
  'INCOMPLETE INPUT': { en: 'INCOMPLETE INPUT', ja: '入力不完全（INCOMPLETE INPUT）' },
};

// [impl->dsn~computed-verdict~1]
export function computeVerdict(facts: PackFacts, paper: PaperLimits = { unprintable: [] }): Verdict {
  const openPoints = numbered(findGaps(facts, paper));
  const counts = { incomplete: 0, blocking: 0, open: 0, minor: 0 };
  for (const point of openPoints) counts[point.gravity]++;
  const verdict: VerdictWord =
    counts.incomplete > 0
      ? 'INCOMPLETE INPUT'
      : counts.blocking > 0
        ? 'NOT READY'
        : openPoints.length > 0
          ? 'READY WITH OPEN POINTS'
          : 'READY';
  return {
    schema: 'assay/verdict/1',
    verdict,
    status: counts.incomplete > 0 ? 'none' : counts.blocking > 0 ? 'bad' : openPoints.length > 0 ? 'warn' : 'good',
    claims: claimsOf(facts, openPoints),
    openPoints,
    rules: rules.map((r) => ({ id: r.id, says: r.says, openPoints: openPoints.filter((p) => p.rule === r.id).length })),
    counts,
  };
}

function numbered(gaps: readonly Finding[]): OpenPoint[] {
  const order = new Map(rules.map((r, i) => [r.id, i]));
  return [...gaps]
    .sort(
      (a, b) =>
        gravities.indexOf(a.gravity) - gravities.indexOf(b.gravity) ||
        order.get(a.rule)! - order.get(b.rule)! ||
        compareText(a.subject, b.subject) ||
        compareText(a.text.en, b.text.en),
    )
    .map((gap, i) => ({ id: `OP-${String(i + 1).padStart(3, '0')}`, ...gap }));
}

function claimsOf(facts: PackFacts, points: readonly OpenPoint[]): Claim[] {
  const claims: Omit<Claim, 'status' | 'openPoints'>[] = [
    {
      id: 'C1',
      title: { en: 'Every requirement is covered', ja: 'すべての要求がカバーされている' },
      target: { en: 'no coverage defect', ja: 'カバレッジ不備なし' },
      measured: measuredTrace(facts),
    },
    {
      id: 'C2',
      title: { en: 'The tests were run and passed', ja: 'テストが実行され合格している' },
      target: { en: 'all passed, on two targets', ja: '二つのターゲットで全件合格' },
      measured: measuredRuns(facts),
    },
    {
      id: 'C3',
      title: { en: 'The MISRA C guidelines are complied with', ja: 'MISRA C ガイドラインに適合している' },
      target: { en: 'all checked, no violation without a record', ja: '全件検査、記録のない違反なし' },
      measured: measuredMisra(facts),
    },
    {
      id: 'C4',
      title: { en: 'The inputs are complete and reproducible', ja: '入力が完全で再現可能である' },
      target: { en: 'all facts present, a clean revision', ja: '全事実ファイルあり、確定した版' },
      measured: measuredInputs(facts),
    },
  ];
  return claims.map((claim) => {
    const own = points.filter((p) => p.claim === claim.id);
    const worst = gravities.find((g) => own.some((p) => p.gravity === g));
    const status: Status = worst === undefined ? 'good' : worst === 'incomplete' ? 'none' : worst === 'blocking' ? 'bad' : 'warn';
    return { ...claim, status: own.length === 0 && isUnknown(claim.id, facts) ? 'none' : status, openPoints: own.length };
  });
}

/** A claim without its facts has no status, even when no rule of its own speaks. */
function isUnknown(claim: ClaimId, facts: PackFacts): boolean {
  const needs = { C1: facts.requirements, C2: facts.runs, C3: facts.findings, C4: facts.project };
  return needs[claim] === undefined;
}

const UNKNOWN: Bilingual = { en: 'not analysed', ja: '解析されていない' };

const counted = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;

function measuredTrace({ requirements }: PackFacts): Bilingual {
  if (requirements === undefined) return UNKNOWN;
  const { ok, defects, rootCauses } = requirements.counts;
  const all = requirements.items.length;
  return {
    en: `${ok} of ${all} items without defect; ${counted(defects, 'defect')}, ${counted(rootCauses, 'root cause')}`,
    ja: `${all} 項目中 ${ok} 項目が不備なし、不備 ${defects} 件、根本原因 ${rootCauses} 件`,
  };
}

function measuredRuns({ runs }: PackFacts): Bilingual {
  if (runs === undefined) return UNKNOWN;
  const n = (verdict: string): number => runs.runs.filter((r) => r.verdict === verdict).length;
  const all = runs.runs.length;
  const bad = all - n('passed') - n('not-run');
  return {
    en: `${n('passed')} of ${all} runs passed; ${bad} failed, ${n('not-run')} not run`,
    ja: `${all} 件中 ${n('passed')} 件合格、失敗 ${bad} 件、未実行 ${n('not-run')} 件`,
  };
}

function measuredMisra({ findings }: PackFacts): Bilingual {
  if (findings === undefined) return UNKNOWN;
  const run = findings.guidelines.filter((g) => g.run).length;
  const violated = findings.guidelines.filter((g) => g.open > 0).length;
  const open = findings.guidelines.reduce((sum, g) => sum + g.open, 0);
  return {
    en: `${run} of ${findings.guidelines.length} guidelines checked; ${counted(open, 'violation')} of ${counted(violated, 'guideline')}`,
    ja: `${findings.guidelines.length} 件中 ${run} 件を検査、${violated} 件のガイドラインに違反 ${open} 件`,
  };
}

function measuredInputs({ requirements, runs, findings, size }: PackFacts): Bilingual {
  const documents = [requirements, runs, findings, size].filter((f) => f !== undefined);
  const incomplete = documents.reduce((sum, f) => sum + f.incomplete.length, 0);
  return {
    en: `${documents.length} of 4 analyses present; ${counted(incomplete, 'input')} incomplete`,
    ja: `4 種の解析のうち ${documents.length} 種あり、不完全な入力 ${incomplete} 件`,
  };
}
