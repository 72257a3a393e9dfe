/** The sections of `assay.yaml`: type and JSON Schema side by side, one constant per section; rooms add members here. */
import { flag, list, mapOf, number, object, oneOf, text } from '../../facts/schema.ts';

/** All members optional. */
const section = (members: Record<string, unknown>): Record<string, unknown> => object(members, Object.keys(members));

export interface ProjectSection {
  readonly name?: string;
  readonly version?: string;
  readonly description?: string;
  /** Integrity level of the pack: `QM`, `ASIL A` … `ASIL D`, `SIL 1` …, `DAL A` …. */
  readonly integrity?: string;
}
export const projectSection = section({ name: text, version: text, description: text, integrity: text });

export interface TraceSection {
  readonly paths?: readonly string[];
  readonly exclude?: readonly string[];
  /** Declared item types in the order of the levels; an item of another type is an error in strict mode. */
  readonly types?: readonly string[];
  /** JUnit or `assay/runs/1` files with the results of the linked tests. */
  readonly results?: readonly string[];
  /** JSON file with the customer's own tables of integrity levels and decompositions. */
  readonly integrity?: string;
  /** Rules in the filter language: `A => B`, or `no A`. */
  readonly gates?: readonly string[];
}
export const traceSection = section({
  paths: list(text),
  exclude: list(text),
  types: list(text),
  results: list(text),
  integrity: text,
  gates: list(text),
});

export interface ScanSection {
  readonly paths?: readonly string[];
  readonly compileCommands?: readonly string[];
  readonly include?: readonly string[];
  readonly systemInclude?: readonly string[];
  readonly define?: readonly string[];
  readonly std?: string;
  readonly cc?: string;
  readonly edition?: string;
  readonly guidelines?: readonly string[];
  readonly exclude?: readonly string[];
  /** Files with deviation records. */
  readonly deviations?: readonly string[];
  readonly baseline?: string;
  readonly failOn?: 'new' | 'any' | 'regression' | 'none';
}
export const scanSection = section({
  paths: list(text),
  compileCommands: list(text),
  include: list(text),
  systemInclude: list(text),
  define: list(text),
  std: oneOf('c90', 'c99', 'c11', 'c17', 'c23', 'gnu90', 'gnu99', 'gnu11', 'gnu17', 'gnu23'),
  cc: text,
  edition: oneOf('2012', '2012-amd4', '2023', '2025'),
  guidelines: list(text),
  exclude: list(text),
  deviations: list(text),
  baseline: text,
  failOn: oneOf('new', 'any', 'regression', 'none'),
});

export interface SizeSection {
  readonly paths?: readonly string[];
  readonly exclude?: readonly string[];
  /** Component name → path prefixes or globs, first match wins. */
  readonly components?: Readonly<Record<string, readonly string[]>>;
}
export const sizeSection = section({ paths: list(text), exclude: list(text), components: mapOf(list(text)) });

export interface CostSection {
  /** Hours per SLOC by level, replacing the built-in table. */
  readonly hoursPerSloc?: Readonly<Record<string, number>>;
  readonly hoursPerPersonYear?: number;
  readonly mode?: 'organic' | 'semidetached' | 'embedded';
}
export const costSection = section({
  hoursPerSloc: mapOf(number),
  hoursPerPersonYear: number,
  mode: oneOf('organic', 'semidetached', 'embedded'),
});

export interface RunSection {
  /** Requirement pages from which cases are derived. */
  readonly requirements?: readonly string[];
  readonly target?: 'reference' | 'xen' | 'both';
  readonly seed?: number;
}
export const runSection = section({ requirements: list(text), target: oneOf('reference', 'xen', 'both'), seed: number });

export interface EvidenceSection {
  readonly documentId?: string;
  readonly classification?: string;
  readonly language?: 'en' | 'ja';
  readonly singleHtml?: boolean;
}
export const evidenceSection = section({ documentId: text, classification: text, language: oneOf('en', 'ja'), singleHtml: flag });

export interface Config {
  /** Project root, relative to the folder of the file (default: that folder). Every other path is relative to it. */
  readonly root?: string;
  readonly project?: ProjectSection;
  readonly trace?: TraceSection;
  readonly scan?: ScanSection;
  readonly size?: SizeSection;
  readonly cost?: CostSection;
  readonly run?: RunSection;
  readonly evidence?: EvidenceSection;
}

/** JSON Schema of the whole file; shipped for editors as `schemas/assay.yaml.schema.json`. */
export const configSchema: Record<string, unknown> = section({
  root: text,
  project: projectSection,
  trace: traceSection,
  scan: scanSection,
  size: sizeSection,
  cost: costSection,
  run: runSection,
  evidence: evidenceSection,
});
