/** The facts a pack is made of: one optional document per kind; what is absent is itself a finding. */
import type { Diagnostic, Read } from '../base/diagnostic.ts';
import { sha256 } from '../base/hash.ts';
import { type CasesFacts, casesFacts } from '../facts/cases.ts';
import { type CostFacts, costFacts } from '../facts/cost.ts';
import { type FindingsFacts, findingsFacts } from '../facts/findings.ts';
import { type ProjectFacts, projectFacts } from '../facts/project.ts';
import { type RequirementsFacts, requirementsFacts } from '../facts/requirements.ts';
import { type RunsFacts, runsFacts } from '../facts/runs.ts';
import { type FactKind, readFacts, writeFacts } from '../facts/schema.ts';
import { type SizeFacts, sizeFacts } from '../facts/size.ts';

export interface PackFacts {
  readonly project: ProjectFacts;
  readonly requirements?: RequirementsFacts | undefined;
  readonly cases?: CasesFacts | undefined;
  readonly runs?: RunsFacts | undefined;
  readonly findings?: FindingsFacts | undefined;
  readonly size?: SizeFacts | undefined;
  readonly cost?: CostFacts | undefined;
}

export type FactName = keyof PackFacts;

/** In the order the pack lists them. */
export const packFactKinds: Readonly<Record<FactName, FactKind<unknown>>> = {
  project: projectFacts,
  requirements: requirementsFacts,
  cases: casesFacts,
  runs: runsFacts,
  findings: findingsFacts,
  size: sizeFacts,
  cost: costFacts,
};
export const factNames = Object.keys(packFactKinds) as readonly FactName[];

/** A file of a pack. */
export interface PackFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** The facts as the files in which they are sealed. */
export function factFiles(facts: PackFacts): PackFile[] {
  return factNames.flatMap((name) => {
    const value = facts[name];
    if (value === undefined) return [];
    const kind = packFactKinds[name];
    return [{ path: `facts/${kind.fileName}`, bytes: Buffer.from(writeFacts(kind, value), 'utf8') }];
  });
}

/** Identifies what a pack says, whatever its rendering: digest over names and digests of the fact files. */
export function contentDigestOf(files: readonly PackFile[]): string {
  return sha256(files.map((f) => `${sha256(f.bytes)}  ${f.path}\n`).join(''));
}

/** Reads facts from texts by file name (`requirements.json`); absent ones stay absent. A missing project is a problem. */
export function readPackFacts(folder: string, read: (fileName: string) => string | undefined): Read<PackFacts | undefined> {
  const problems: Diagnostic[] = [];
  const found: Partial<Record<FactName, unknown>> = {};
  for (const name of factNames) {
    const kind = packFactKinds[name];
    const text = read(kind.fileName);
    if (text === undefined) continue;
    const facts = readFacts(kind, `${folder}/${kind.fileName}`, text);
    problems.push(...facts.problems);
    if (facts.value !== undefined) found[name] = facts.value;
  }
  if (found.project === undefined && problems.length === 0) problems.push(noProject(folder));
  return { value: found.project === undefined ? undefined : (found as unknown as PackFacts), problems };
}

function noProject(folder: string): Diagnostic {
  return {
    code: 'evidence/no-project-facts',
    severity: 'error',
    effect: 'incomplete',
    message: `${folder} holds no project.json`,
    cause: 'A pack is always about a named product, version and date.',
    cure: 'Run assay ci, which writes every fact file, or name the folder that holds the facts.',
  };
}
