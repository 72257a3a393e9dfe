/**
 * The rules by which the verdict is computed. Each rule looks at the facts and answers the gaps it finds; the pack prints
 * the rules themselves, so that a reader can check the verdict by hand.
 */
import type { RunVerdict } from '../facts/runs.ts';
import { complianceOf } from './compliance.ts';
import { contradictionsIn } from './contradictions.ts';
import type { Bilingual, ClaimId, Finding, Gravity } from './open-point.ts';
import { type FactName, type PackFacts, packFactKinds } from './pack-facts.ts';

export interface Rule {
  readonly id: string;
  readonly gravity: Gravity;
  readonly claim: ClaimId;
  /** The rule in words, as printed. */
  readonly says: Bilingual;
  readonly check: (facts: PackFacts, paper: PaperLimits) => readonly { readonly subject: string; readonly text: Bilingual }[];
}

/** What the paper cannot show. */
export interface PaperLimits {
  /** Code points in the facts that none of the fonts has. */
  readonly unprintable: readonly number[];
}

const REQUIRED: readonly FactName[] = ['requirements', 'runs', 'findings', 'size'];
const plural = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

// [impl->dsn~verdict-rules~1]
export const rules: readonly Rule[] = [
  {
    id: 'VR-1',
    gravity: 'incomplete',
    claim: 'C4',
    says: {
      en: 'The facts of requirements, test runs, findings and size are present.',
      ja: '要求、テスト実行、指摘、規模の事実ファイルがそろっている。',
    },
    check: (facts) =>
      REQUIRED.filter((name) => facts[name] === undefined).map((name) => ({
        subject: packFactKinds[name].fileName,
        text: { en: 'the facts are missing: the analysis was not run', ja: '事実ファイルがない：解析が実行されていない' },
      })),
  },
  {
    id: 'VR-2',
    gravity: 'incomplete',
    claim: 'C4',
    says: {
      en: 'Every input was analysed completely.',
      ja: 'すべての入力が完全に解析されている。',
    },
    check: (facts) => [
      ...incompleteOf('requirements.json', facts.requirements?.incomplete),
      ...incompleteOf('runs.json', facts.runs?.incomplete),
      ...incompleteOf('findings.json', facts.findings?.incomplete),
      ...incompleteOf('size.json', facts.size?.incomplete),
      ...emptyOf(facts),
    ],
  },
  {
    id: 'VR-3',
    gravity: 'incomplete',
    claim: 'C4',
    says: { en: 'The facts do not contradict each other.', ja: '事実ファイルの間に矛盾がない。' },
    check: contradictionsIn,
  },
  {
    id: 'VR-4',
    gravity: 'blocking',
    claim: 'C1',
    says: {
      en: 'No requirement has a coverage defect of its own.',
      ja: '自身に起因するカバレッジ不備のある要求がない。',
    },
    check: (facts) =>
      (facts.requirements?.items ?? [])
        .filter((i) => i.defect && i.rootCause)
        .map((i) => ({
          subject: i.id,
          text: {
            en: i.reasons.length === 0 ? 'coverage defect' : i.reasons.join('; '),
            ja: i.reasons.length === 0 ? 'カバレッジ不備' : `カバレッジ不備（${i.reasons.join('; ')}）`,
          },
        })),
  },
  {
    id: 'VR-5',
    gravity: 'open',
    claim: 'C1',
    says: { en: 'No link is suspect after a change.', ja: '変更後に再確認を要するリンクがない。' },
    check: (facts) =>
      (facts.requirements?.links ?? [])
        .filter((l) => l.suspect === true)
        .map((l) => ({
          subject: l.from,
          text: {
            en: `the link to ${l.to} was not reviewed since one end changed`,
            ja: `${l.to} へのリンクが、一方の変更後に再確認されていない`,
          },
        })),
  },
  {
    id: 'VR-6',
    gravity: 'blocking',
    claim: 'C2',
    says: { en: 'No executed test failed, hung or ended in an error.', ja: '実行したテストに失敗、停止、エラーがない。' },
    check: (facts) =>
      (facts.runs?.runs ?? [])
        .filter((r) => r.verdict !== 'passed' && r.verdict !== 'not-run')
        .map((r) => ({
          subject: r.case,
          text: {
            en: `${r.verdict} on target ${r.target}${r.reason === undefined ? '' : `: ${r.reason}`}`,
            ja: `ターゲット ${r.target} で${verdictWord[r.verdict]}${r.reason === undefined ? '' : `：${r.reason}`}`,
          },
        })),
  },
  {
    id: 'VR-7',
    gravity: 'open',
    claim: 'C2',
    says: {
      en: 'Every test was executed; a test that was not run counts as nothing, with its reason.',
      ja: 'すべてのテストが実行されている。未実行のテストは理由とともに示し、合格に数えない。',
    },
    check: notRun,
  },
  {
    id: 'VR-8',
    gravity: 'open',
    claim: 'C2',
    says: {
      en: 'Results on a model are evidence about the model; a run on a second, independent target supports them.',
      ja: 'モデル上の結果はモデルについての証拠である。独立した第二のターゲットでの実行で裏付ける。',
    },
    check: (facts) => {
      const targets = new Set((facts.runs?.runs ?? []).filter((r) => r.verdict !== 'not-run').map((r) => r.target));
      if (facts.runs === undefined || targets.size > 1) return [];
      const [only = '—'] = targets;
      return [
        {
          subject: '',
          text: {
            en: `tests ran on one target only (${only}); no second target confirms that it behaves like the real one`,
            ja: `テストは一つのターゲット（${only}）でのみ実行されており、実機と同じ振る舞いであることを裏付ける結果がない`,
          },
        },
      ];
    },
  },
  {
    id: 'VR-9',
    gravity: 'blocking',
    claim: 'C3',
    says: {
      en: 'No mandatory or required guideline has a violation without a valid deviation record.',
      ja: '必須（mandatory・required）ガイドラインに、有効な逸脱記録のない違反がない。',
    },
    check: (facts) => violations(facts, (category) => category === 'mandatory' || category === 'required'),
  },
  {
    id: 'VR-10',
    gravity: 'blocking',
    claim: 'C3',
    says: {
      en: 'Every mandatory or required guideline was checked, by a tool or by a recorded review.',
      ja: 'すべての必須（mandatory・required）ガイドラインが、ツールまたは記録されたレビューで検査されている。',
    },
    check: (facts) => [...notChecked(facts, 'mandatory'), ...notChecked(facts, 'required')],
  },
  {
    id: 'VR-11',
    gravity: 'blocking',
    claim: 'C3',
    says: {
      en: 'Every deviation record is complete, approved, in date and applied where it says.',
      ja: 'すべての逸脱記録が完全で、承認済み、期限内であり、記載の箇所に適用されている。',
    },
    check: (facts) => [
      ...(facts.findings?.deviations ?? [])
        .filter((d) => d.state !== 'valid' && d.state !== 'unused')
        .map((d) => ({
          subject: d.id,
          text: {
            en: `the deviation record is ${d.state}${d.problem === undefined ? '' : `: ${d.problem}`}`,
            ja: `逸脱記録が${stateWord[d.state]}${d.problem === undefined ? '' : `：${d.problem}`}`,
          },
        })),
      ...(facts.findings?.guidelines ?? [])
        .filter((g) => g.category === 'mandatory' && g.deviated > 0)
        .map((g) => ({
          subject: g.id,
          text: { en: 'a mandatory guideline cannot be deviated', ja: 'mandatory のガイドラインは逸脱できない' },
        })),
    ],
  },
  {
    id: 'VR-12',
    gravity: 'minor',
    claim: 'C3',
    says: {
      en: 'No advisory guideline is unchecked or violated, no guideline is checked only in part, no deviation record is unused.',
      ja: '推奨（advisory）ガイドラインの違反・未検査、一部のみの検査、未使用の逸脱記録がない。',
    },
    check: (facts) => [
      ...violations(facts, (category) => category === 'advisory'),
      ...notChecked(facts, 'advisory'),
      ...partly(facts),
      ...(facts.findings?.deviations ?? [])
        .filter((d) => d.state === 'unused')
        .map((d) => ({
          subject: d.id,
          text: { en: 'the deviation record covers nothing', ja: '逸脱記録が何にも適用されていない' },
        })),
    ],
  },
  {
    id: 'VR-13',
    gravity: 'open',
    claim: 'C4',
    says: {
      en: 'The sources are a committed revision and the date does not come from the clock.',
      ja: 'ソースはコミット済みの版であり、日付は時計に由来しない。',
    },
    check: revision,
  },
  {
    id: 'VR-14',
    gravity: 'minor',
    claim: 'C1',
    says: {
      en: 'Nothing in the sources looks like a requirement or a tag without being one.',
      ja: '要求やタグのように見えて認識されない記述がない。',
    },
    check: (facts) => {
      const misses = facts.requirements?.nearMisses ?? [];
      return misses.length === 0
        ? []
        : [
            {
              subject: `${misses[0]!.file}:${misses[0]!.line}`,
              text: {
                en: `${plural(misses.length, 'place looks', 'places look')} like an item or tag but was not accepted (first one named)`,
                ja: `項目やタグのように見えるが認識されない箇所が ${misses.length} 件ある（最初の箇所を示す）`,
              },
            },
          ];
    },
  },
  {
    id: 'VR-15',
    gravity: 'minor',
    claim: 'C4',
    says: {
      en: 'Every character of the facts can be printed.',
      ja: '事実ファイルのすべての文字が印刷できる。',
    },
    check: (_facts, { unprintable }) =>
      unprintable.length === 0
        ? []
        : [
            {
              subject: '',
              text: {
                en: `the fonts lack ${plural(unprintable.length, 'character', 'characters')} of the facts (${codePoints(unprintable)}); paper shows the code points, the HTML page the characters`,
                ja: `フォントにない文字が ${unprintable.length} 種ある（${codePoints(unprintable)}）。紙面では符号位置、HTML では文字そのものを示す`,
              },
            },
          ],
  },
];

function codePoints(list: readonly number[]): string {
  return firstOf(list.map((c) => `U+${c.toString(16).toUpperCase().padStart(4, '0')}`));
}

const verdictWord: Readonly<Record<RunVerdict, string>> = {
  passed: '合格',
  failed: '失敗',
  hung: '応答停止',
  error: 'エラー',
  'not-run': '未実行',
};
const stateWord: Readonly<Record<string, string>> = { misapplied: '誤適用', expired: '期限切れ', invalid: '無効' };

type Subject = { readonly subject: string; readonly text: Bilingual };

/** One gap per reason, naming the first files. */
function incompleteOf(document: string, list: readonly { readonly file: string; readonly reason: string }[] = []): Subject[] {
  const byReason = new Map<string, string[]>();
  for (const i of list) byReason.set(i.reason, [...(byReason.get(i.reason) ?? []), i.file]);
  return [...byReason].map(([reason, files]) => ({
    subject: document,
    text: {
      en: `${plural(files.length, 'input was', 'inputs were')} not completely analysed (${firstOf(files)}): ${reason}`,
      ja: `${files.length} 件の入力が完全に解析されていない（${firstOf(files)}）：${reason}`,
    },
  }));
}

function firstOf(names: readonly string[]): string {
  return names.length <= 3 ? names.join(', ') : `${names.slice(0, 3).join(', ')}, …`;
}

/** A document that looked at nothing is not a clean result. */
function emptyOf(facts: PackFacts): Subject[] {
  const empty: [string, boolean][] = [
    ['requirements.json', facts.requirements?.items.length === 0],
    ['runs.json', facts.runs?.runs.length === 0],
    ['findings.json', facts.findings?.inputs.units === 0 || facts.findings?.guidelines.every((g) => !g.run) === true],
    ['size.json', facts.size?.totals.files === 0],
  ];
  return empty
    .filter(([, is]) => is)
    .map(([subject]) => ({ subject, text: { en: 'the analysis looked at nothing', ja: '解析の対象が空である' } }));
}

function notRun(facts: PackFacts): Subject[] {
  const byReason = new Map<string, string[]>();
  for (const r of facts.runs?.runs ?? []) {
    if (r.verdict !== 'not-run') continue;
    const key = `${r.target}: ${r.reason ?? 'no reason given'}`;
    byReason.set(key, [...(byReason.get(key) ?? []), r.case]);
  }
  const executed = new Set((facts.runs?.runs ?? []).map((r) => r.case));
  const never = facts.runs === undefined ? [] : (facts.cases?.cases ?? []).filter((c) => !executed.has(c.id)).map((c) => c.id);
  if (never.length > 0) byReason.set('derived, but in no run', never);
  return [...byReason].map(([reason, cases]) => ({
    subject: cases.length === 1 ? cases[0]! : '',
    text: {
      en: `${plural(cases.length, 'test was', 'tests were')} not run (${firstOf(cases)}) – ${reason}`,
      ja: `${cases.length} 件のテストが未実行（${firstOf(cases)}）— ${reason}`,
    },
  }));
}

function violations(facts: PackFacts, counts: (category: string) => boolean): Subject[] {
  const findings = facts.findings;
  if (findings === undefined) return [];
  return findings.guidelines
    .filter((g) => g.open > 0 && counts(g.category))
    .map((g) => ({
      subject: g.id,
      text: {
        en: `${plural(g.open, 'violation', 'violations')} without a deviation record (${g.category})`,
        ja: `逸脱記録のない違反が ${g.open} 件（${g.category}）`,
      },
    }));
}

function notChecked(facts: PackFacts, category: string): Subject[] {
  const findings = facts.findings;
  if (findings === undefined) return [];
  const list = findings.guidelines.filter(
    (g) => g.category === category && ['not-checked', 'review-needed'].includes(complianceOf(g, findings)),
  );
  if (list.length === 0) return [];
  const ids = list.map((g) => g.id);
  const all = findings.guidelines.filter((g) => g.category === category).length;
  return [
    {
      subject: ids.length === 1 ? ids[0]! : '',
      text: {
        en: `${ids.length} of ${all} ${category} guidelines were checked neither by a tool nor by a recorded review (${firstOf(ids)})`,
        ja: `${category} のガイドライン ${all} 件のうち ${ids.length} 件が、ツールでも記録されたレビューでも検査されていない（${firstOf(ids)}）`,
      },
    },
  ];
}

function partly(facts: PackFacts): Subject[] {
  const findings = facts.findings;
  if (findings === undefined) return [];
  const list = findings.guidelines.filter((g) => complianceOf(g, findings) === 'partly-checked').map((g) => g.id);
  if (list.length === 0) return [];
  return [
    {
      subject: list.length === 1 ? list[0]! : '',
      text: {
        en: `${plural(list.length, 'guideline is', 'guidelines are')} checked only in part; the limits are on their pages (${firstOf(list)})`,
        ja: `${list.length} 件のガイドラインは一部のみ検査されている。限界は各ページを参照（${firstOf(list)}）`,
      },
    },
  ];
}

function revision(facts: PackFacts): Subject[] {
  const { dirty, revision: commit, dateBasis } = facts.project;
  const gaps: Subject[] = [];
  const add = (subject: string, en: string, ja: string): void => {
    gaps.push({ subject, text: { en, ja } });
  };
  if (commit === '') add('', 'the sources are not identified by a revision', 'ソースが版管理の版で特定されていない');
  else if (dirty === 'yes') add(commit, 'the working tree differs from the revision', '作業ツリーが版と一致しない');
  else if (dirty === 'unknown')
    add(commit, 'it is unknown whether the working tree equals the revision', '作業ツリーが版と一致するか不明');
  if (dateBasis === 'clock')
    add(
      '',
      'the date comes from the clock, so a second run gives other bytes',
      '日付が時計に由来し、再実行で異なるバイト列になる',
    );
  return gaps;
}

/** Every gap of the facts, by rule. */
export function findGaps(facts: PackFacts, paper: PaperLimits): Finding[] {
  return rules.flatMap((rule) =>
    rule.check(facts, paper).map((gap) => ({ ...gap, rule: rule.id, gravity: rule.gravity, claim: rule.claim })),
  );
}
