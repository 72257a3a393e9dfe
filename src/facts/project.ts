/** `assay/project/1`: what the pack is about. Clock, host and version-control state enter the facts here and nowhere else. */
import { type InputFact, inputsSchema, type ToolFact, toolSchema } from './common.ts';
import { type FactKind, object, oneOf, text } from './schema.ts';

export interface ProjectFacts {
  readonly schema: 'assay/project/1';
  readonly tool: ToolFact;
  readonly product: string;
  readonly version: string;
  readonly description: string;
  /** Integrity level of the pack, for example `ASIL B`. */
  readonly integrity: string;
  /** `2026-11-22T00:00:00Z`: from SOURCE_DATE_EPOCH, the commit, or the clock, in that order. */
  readonly issuedAt: string;
  readonly dateBasis: 'source-date-epoch' | 'commit' | 'clock';
  /** Commit id, or empty outside version control. */
  readonly revision: string;
  readonly dirty: 'yes' | 'no' | 'unknown';
  readonly language: 'en' | 'ja';
  /** Configuration and source inputs that are not listed by an analysis. */
  readonly inputs: readonly InputFact[];
}

export const projectFacts: FactKind<ProjectFacts> = {
  id: 'assay/project/1',
  fileName: 'project.json',
  schema: object({
    schema: { const: 'assay/project/1' },
    tool: toolSchema,
    product: text,
    version: text,
    description: text,
    integrity: text,
    issuedAt: text,
    dateBasis: oneOf('source-date-epoch', 'commit', 'clock'),
    revision: text,
    dirty: oneOf('yes', 'no', 'unknown'),
    language: oneOf('en', 'ja'),
    inputs: inputsSchema,
  }),
};
