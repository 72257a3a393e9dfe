/** Derived cases for people: by requirement, with technique, inputs and expectation; then what is not derivable and why. */
import type { CasesFacts } from '../../facts/cases.ts';

export function casesText(facts: Pick<CasesFacts, 'cases' | 'notDerivable'>): string {
  const lines: string[] = [];
  let requirement = '';
  for (const c of facts.cases) {
    if (c.requirement !== requirement) {
      requirement = c.requirement;
      lines.push(`${requirement}  (${c.file}:${c.line}, scenario ${c.scenario})`);
    }
    const expect = Object.entries(c.expect).map(
      ([name, value]) => `${name} ${/^[<>=!]/.test(String(value)) ? '' : '= '}${String(value)}`,
    );
    lines.push(`  ${c.id}  ${c.technique}: ${c.title} → ${expect.join(', ')}`);
  }
  if (facts.notDerivable.length > 0) lines.push('', `Not derivable (${facts.notDerivable.length}):`);
  for (const n of facts.notDerivable) lines.push(`  ${n.requirement}, because ${n.because}`);
  const techniques = new Map<string, number>();
  for (const c of facts.cases) techniques.set(c.technique, (techniques.get(c.technique) ?? 0) + 1);
  const counts = [...techniques].map(([t, n]) => `${n} ${t}`).join(', ');
  lines.push(
    '',
    `${facts.cases.length} cases${counts === '' ? '' : ` (${counts})`} from ${new Set(facts.cases.map((c) => c.requirement)).size} requirements, ${facts.notDerivable.length} not derivable`,
    '',
  );
  return lines.join('\n');
}
