/**
 * The compliance level of each guideline (MISRA Compliance:2020 and the working states that must not appear in an issued
 * claim). What was not run, or run over incomplete input, is never "compliant".
 */
import type { FindingsFacts, GuidelineFact } from '../facts/findings.ts';
import type { Status } from './document.ts';
import type { Bilingual } from './open-point.ts';

export type ComplianceLevel =
  | 'compliant'
  | 'deviations'
  | 'violations'
  | 'disapplied'
  | 'partly-checked'
  | 'review-needed'
  | 'not-checked'
  | 'invalid';

export const complianceLevels: Readonly<Record<ComplianceLevel, { readonly status: Status; readonly word: Bilingual }>> = {
  violations: { status: 'bad', word: { en: 'Violations', ja: '違反あり' } },
  invalid: { status: 'bad', word: { en: 'Invalid', ja: '無効' } },
  'not-checked': { status: 'none', word: { en: 'Not checked', ja: '未検査' } },
  'review-needed': { status: 'none', word: { en: 'Review needed', ja: '要レビュー' } },
  'partly-checked': { status: 'warn', word: { en: 'Partly checked', ja: '一部検査' } },
  deviations: { status: 'info', word: { en: 'Deviations', ja: '逸脱あり' } },
  disapplied: { status: 'info', word: { en: 'Disapplied', ja: '不適用' } },
  compliant: { status: 'good', word: { en: 'Compliant', ja: '適合' } },
};

// [impl->dsn~compliance-levels~1]
export function complianceOf(guideline: GuidelineFact, findings: FindingsFacts): ComplianceLevel {
  if (guideline.category === 'disapplied') return 'disapplied';
  if (guideline.category === 'mandatory' && guideline.deviated > 0) return 'invalid';
  if (guideline.open > 0) return 'violations';
  if (!guideline.run) return guideline.check === 'review' ? 'review-needed' : 'not-checked';
  if (guideline.check !== 'full' || findings.incomplete.length > 0) return 'partly-checked';
  return guideline.deviated > 0 ? 'deviations' : 'compliant';
}
