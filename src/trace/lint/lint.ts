/**
 * Runs the quality rules over items. A suppression stands in the item's text as a comment, `<!-- lint off RULE: reason -->` or
 * `.. lint off RULE: reason`; without a reason it is itself a finding, so that rules can stay on.
 */
import { append } from '../../base/append.ts';
import { compareText, type Diagnostic, type Severity } from '../../base/diagnostic.ts';
import { suggest } from '../../base/suggest.ts';
import { type Item, idText } from '../item.ts';
import { type EarsPattern, earsPattern, LINT_RULES } from './rules.ts';

export interface LintFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly item: string;
  readonly file: string;
  readonly line: number;
  readonly text: string;
  readonly message: string;
  readonly cure: string;
  /** Reason of the suppression, when it was suppressed. */
  readonly suppressed?: string;
}

export interface LintResult {
  readonly findings: readonly LintFinding[];
  readonly patterns: Readonly<Record<EarsPattern, number>>;
  readonly items: number;
}

const SUPPRESSION = /(?:<!--|^\.\.|\/\/)\s*lint off ([\w-]+)\s*(?::\s*([^\n]*?))?\s*(?:-->|$)/gm;

// [impl->dsn~trace-lint~1]
export function lintItems(items: readonly Item[]): LintResult {
  const findings: LintFinding[] = [];
  const patterns: Record<EarsPattern, number> = {
    ubiquitous: 0,
    event: 0,
    state: 0,
    optional: 0,
    unwanted: 0,
    complex: 0,
    none: 0,
  };
  let count = 0;
  for (const item of items) {
    if (item.origin === 'tag' || item.origin === 'forward' || item.status === 'rejected') continue;
    count++;
    patterns[earsPattern(statementOf(item))]++;
    append(findings, lintItem(item));
  }
  findings.sort((a, b) => compareText(a.file, b.file) || a.line - b.line || compareText(a.rule, b.rule));
  return { findings, patterns, items: count };
}

/** The statement without comments and blocks. */
export function statementOf(item: Item): string {
  return item.description
    .replace(/<!--[\s\S]*?-->/g, ' ')
    .replace(/^\.\. .*$/gm, ' ')
    .replace(/```[\s\S]*?```/g, ' ');
}

function lintItem(item: Item): LintFinding[] {
  const text = statementOf(item);
  const { reasons, faults } = suppressions(item);
  const found: LintFinding[] = [...faults];
  const repeated = new Set<string>();
  for (const rule of LINT_RULES) {
    for (const hit of rule.find(text)) {
      const key = `${rule.id} ${hit.text.toLowerCase()}`;
      if (repeated.has(key)) continue;
      repeated.add(key);
      found.push({
        ...finding(
          item,
          rule.id,
          rule.severity,
          hit.text === '' ? rule.summary : `'${hit.text.replace(/\s+/g, ' ')}': ${rule.summary}`,
          rule.cure,
        ),
        text: hit.text,
        ...(reasons.has(rule.id) ? { suppressed: reasons.get(rule.id)! } : {}),
      });
    }
  }
  return found;
}

function finding(item: Item, rule: string, severity: Severity, message: string, cure: string): LintFinding {
  return { rule, severity, item: idText(item), file: item.file, line: item.line, text: '', message, cure };
}

function suppressions(item: Item): { reasons: Map<string, string>; faults: LintFinding[] } {
  const reasons = new Map<string, string>();
  const faults: LintFinding[] = [];
  const known = LINT_RULES.map((r) => r.id);
  for (const m of `${item.description}\n${item.comment}\n${item.rationale}`.matchAll(SUPPRESSION)) {
    const rule = m[1]!;
    const reason = (m[2] ?? '').trim();
    if (!known.includes(rule)) {
      const near = suggest(rule, known);
      faults.push(
        finding(
          item,
          'bad-suppression',
          'error',
          `'${rule}' is no lint rule${near === undefined ? '' : `; did you mean '${near}'?`}`,
          'Name a rule of assay lint --rules.',
        ),
      );
    } else if (reason === '')
      faults.push(
        finding(item, 'bad-suppression', 'error', `the suppression of '${rule}' has no reason`, `Write: lint off ${rule}: why.`),
      );
    else reasons.set(rule, reason);
  }
  return { reasons, faults };
}

export function lintDiagnostics(findings: readonly LintFinding[], failOn: Severity | 'none'): Diagnostic[] {
  const rank = { error: 3, warning: 2, note: 1, none: 4 };
  return findings
    .filter((f) => f.suppressed === undefined)
    .map((f) => ({
      code: `trace/lint-${f.rule}`,
      severity: f.severity,
      effect: rank[f.severity] >= rank[failOn] ? ('policy' as const) : ('info' as const),
      message: `${f.item}: ${f.message}`,
      place: { file: f.file, line: f.line, column: 1 },
      cure: f.cure,
    }));
}
