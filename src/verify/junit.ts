/** Run records as JUnit XML: one suite per requirement and target, one test per case, requirement and technique as properties. */
import type { RunFact, RunsFacts } from '../facts/runs.ts';

// [impl->dsn~hyp-verify-records~1]
/** Times are seconds of model time. Cases that were not run are `skipped` with their reason. */
export function toJunit(facts: RunsFacts): string {
  const suites = new Map<string, RunFact[]>();
  for (const run of facts.runs) {
    const key = `${run.requirement} on ${run.target}`;
    suites.set(key, [...(suites.get(key) ?? []), run]);
  }
  const body = [...suites].map(([name, runs]) => suite(name, runs)).join('');
  const count = (verdicts: readonly string[]): number => facts.runs.filter((r) => verdicts.includes(r.verdict)).length;
  const totals = `tests="${facts.runs.length}" failures="${count(['failed', 'hung'])}" errors="${count(['error'])}" skipped="${count(['not-run'])}"`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="assay run" ${totals}>\n${body}</testsuites>\n`;
}

function suite(name: string, runs: readonly RunFact[]): string {
  const count = (verdicts: readonly string[]): number => runs.filter((r) => verdicts.includes(r.verdict)).length;
  const head = `tests="${runs.length}" failures="${count(['failed', 'hung'])}" errors="${count(['error'])}" skipped="${count(['not-run'])}"`;
  return `  <testsuite name="${escapeXml(name)}" ${head}>\n${runs.map(testCase).join('')}  </testsuite>\n`;
}

function testCase(run: RunFact): string {
  const properties = [
    ['requirement', run.requirement],
    ['technique', run.technique],
    ['target', run.target],
    ['guest-sha256', run.guestDigest],
  ]
    .map(([n, v]) => `        <property name="${n}" value="${escapeXml(v!)}"/>\n`)
    .join('');
  const head = `    <testcase classname="${escapeXml(run.requirement)}" name="${escapeXml(`${run.case} ${run.title}`)}" time="${(run.modelTimeNs / 1e9).toFixed(9)}">`;
  return `${head}\n      <properties>\n${properties}      </properties>\n${verdict(run)}    </testcase>\n`;
}

function verdict(run: RunFact): string {
  const details = run.observations
    .map((o) => `${o.name}: expected ${o.expected}, observed ${o.observed}${o.agrees ? '' : '  <--'}`)
    .join('\n');
  const message = escapeXml(run.reason ?? 'observations disagree');
  if (run.verdict === 'passed') return '';
  if (run.verdict === 'not-run') return `      <skipped message="${message}"/>\n`;
  const tag = run.verdict === 'error' ? 'error' : 'failure';
  return `      <${tag} type="${run.verdict}" message="${message}">${escapeXml(details)}</${tag}>\n`;
}

function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\x20-\ud7ff\ue000-\ufffd]/g, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
