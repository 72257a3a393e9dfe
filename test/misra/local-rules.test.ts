/** The checkers that are taken for local ask for nothing but pieces, on any case. */
import { expect, it } from 'vitest';
import type { GuidelineId } from '../../src/misra/catalogue/guideline.ts';
import { isLocal, needsMeaning, runLocally } from '../../src/misra/engine/local.ts';
import { settled } from '../../src/misra/engine/piece-checker.ts';
import { chosenRules, runRules } from '../../src/misra/engine/run.ts';
import { factsOf, joinSightings } from '../../src/misra/engine/sighting.ts';
import { RULES } from '../../src/misra/rules/index.ts';
import { ALL_CHECKERS } from '../../src/misra/rules/pieces/all-checkers.ts';
import { LIGHT_CHECKERS } from '../../src/misra/rules/pieces/light-checkers.ts';
import { allCases } from './case-files.ts';
import { programOf } from './program.ts';

const LOCAL: ReadonlySet<GuidelineId> = new Set(chosenRules(RULES, {}).flatMap((r) => (isLocal(r.id) ? [r.id] : [])));

it('every local guideline has checkers, and those without meaning are the light ones', () => {
  const ids = (checkers: readonly { id: GuidelineId }[]) => new Set(checkers.map((c) => c.id));
  expect(ids(ALL_CHECKERS)).toEqual(LOCAL);
  expect(ids(LIGHT_CHECKERS)).toEqual(new Set([...LOCAL].filter((id) => !needsMeaning(id))));
});

// [utest->dsn~misra-scan-pieces~1]
it('local checkers show the same by pieces and as a whole', () => {
  expect(LOCAL.size).toBeGreaterThan(142);
  for (const { files, std, name } of allCases()) {
    const { subject } = programOf(files, std);
    const shown = Object.values(runLocally(subject, ALL_CHECKERS, {})).flatMap((pieces) => [...pieces.values()].flat());
    const joined = joinSightings(settled(shown, ALL_CHECKERS));
    const whole = runRules(subject, RULES, { guidelines: LOCAL });
    expect(factsOf(joined), name).toEqual(whole.findings.map((f) => f.fact));
  }
}, 300_000);
