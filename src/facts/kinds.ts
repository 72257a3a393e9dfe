/** Every fact document there is: the generator writes their schemas from this list and the pack reads a folder by it. */
import { casesFacts } from './cases.ts';
import { costFacts } from './cost.ts';
import { findingsFacts } from './findings.ts';
import { projectFacts } from './project.ts';
import { requirementsFacts } from './requirements.ts';
import { runsFacts } from './runs.ts';
import type { FactKind } from './schema.ts';
import { sizeFacts } from './size.ts';

export const factKinds: readonly FactKind<unknown>[] = [
  projectFacts,
  requirementsFacts,
  casesFacts,
  runsFacts,
  findingsFacts,
  sizeFacts,
  costFacts,
];
