/** The checkers that are taken for local ask for nothing but pieces, on any case. */
import { expect, it } from 'vitest';
import type { GuidelineId } from '../../src/misra/catalogue/guideline.ts';
import { isLocal, needsMeaning, runLocally } from '../../src/misra/engine/local.ts';
import { chosenRules, runRules } from '../../src/misra/engine/run.ts';
import { factsOf, joinSightings } from '../../src/misra/engine/sighting.ts';
import { RULES } from '../../src/misra/rules/index.ts';
import { LOCAL_RULES } from '../../src/misra/rules/local.ts';
import { allCases } from './case-files.ts';
import { programOf } from './program.ts';

const LOCAL: ReadonlySet<GuidelineId> = new Set(chosenRules(RULES, {}).flatMap((r) => (isLocal(r.id) ? [r.id] : [])));

it('their list is that of all rules without the others', () => {
  expect(LOCAL_RULES).toEqual(RULES.filter((r) => isLocal(r.id) && !needsMeaning(r.id)));
});

// [utest->dsn~misra-scan-pieces~1]
it('local checkers show the same by pieces and as a whole', () => {
  expect(LOCAL.size).toBeGreaterThan(40);
  for (const { files, std } of allCases()) {
    const { subject } = programOf(files, std);
    const { ofDeclarations, ofMeanings, ofFiles } = runLocally(subject, RULES, { guidelines: LOCAL });
    const joined = joinSightings([...ofDeclarations.values(), ...ofMeanings.values(), ...ofFiles.values()].flat());
    const whole = runRules(subject, RULES, { guidelines: LOCAL });
    expect(factsOf(joined)).toEqual(whole.findings.map((f) => f.fact));
  }
}, 300_000);
