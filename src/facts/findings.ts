/** `assay/findings/1`: what a MISRA scan found, over what, and how completely (command-line contract, `assay scan`). */
import {
  type IncompleteFact,
  incompleteSchema,
  optionalPlaceMembers,
  placeMembers,
  type RelatedFact,
  relatedSchema,
  type ToolFact,
  toolSchema,
} from './common.ts';
import { count, type FactKind, list, mapOf, object, oneOf, text } from './schema.ts';

export type MisraCategory = 'mandatory' | 'required' | 'advisory' | 'disapplied';
export type FindingStatus = 'open' | 'deviated' | 'false-positive' | 'baseline';
/** How far the checker of a guideline goes: all of it, part of it (limits on its page), human review only, or not at all. */
export type CheckLevel = 'full' | 'partial' | 'review' | 'none';

export interface FindingFact {
  /** `rule-15.6` or `dir-4.6`. */
  readonly guideline: string;
  readonly category: MisraCategory;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine?: number;
  readonly endColumn?: number;
  readonly message: string;
  /** Macro chain, innermost first; empty when the code is not from a macro. */
  readonly expansion: readonly RelatedFact[];
  readonly related: readonly RelatedFact[];
  readonly fix: 'safe' | 'unsafe' | 'none';
  readonly status: FindingStatus;
  /** The deviation or false-positive record that covers it. */
  readonly record?: string;
  /** Survives line moves: guideline, symbol and normalised token context. */
  readonly fingerprint: string;
  /** Names of the configurations in which it holds, when several were scanned. */
  readonly configurations?: readonly string[];
}

export interface GuidelineFact {
  readonly id: string;
  readonly title: string;
  readonly category: MisraCategory;
  readonly check: CheckLevel;
  /** Was its checker run in this scan? A guideline that was not run has no verdict. */
  readonly run: boolean;
  readonly open: number;
  readonly deviated: number;
}

export interface FindingsFacts {
  readonly schema: 'assay/findings/1';
  readonly tool: ToolFact;
  readonly inputs: {
    readonly edition: string;
    readonly units: number;
    readonly files: number;
    readonly lines: number;
    /** Digest over the files in scope: their paths and the digests of their texts. */
    readonly digest: string;
    readonly options: Readonly<Record<string, string>>;
    /** When the scan named them: each with its number of units and its data model. */
    readonly configurations?: readonly { readonly name: string; readonly units: number; readonly target: string }[];
  };
  readonly guidelines: readonly GuidelineFact[];
  readonly findings: readonly FindingFact[];
  readonly incomplete: readonly IncompleteFact[];
  /** Deviation records that were read, and what is wrong with them. */
  readonly deviations: readonly DeviationFact[];
}

export interface DeviationFact {
  readonly id: string;
  readonly guidelines: readonly string[];
  readonly title: string;
  readonly reason: string;
  readonly justification: string;
  readonly raisedBy: string;
  readonly approvedBy: string;
  readonly expires?: string;
  readonly uses: number;
  readonly state: 'valid' | 'unused' | 'misapplied' | 'expired' | 'invalid';
  readonly problem?: string;
}

const category = oneOf('mandatory', 'required', 'advisory', 'disapplied');

export const findingsFacts: FactKind<FindingsFacts> = {
  id: 'assay/findings/1',
  fileName: 'findings.json',
  schema: object({
    schema: { const: 'assay/findings/1' },
    tool: toolSchema,
    inputs: object(
      {
        edition: text,
        units: count,
        files: count,
        lines: count,
        digest: text,
        options: mapOf(text),
        configurations: list(object({ name: text, units: count, target: text })),
      },
      ['configurations'],
    ),
    guidelines: list(
      object({
        id: text,
        title: text,
        category,
        check: oneOf('full', 'partial', 'review', 'none'),
        run: { type: 'boolean' },
        open: count,
        deviated: count,
      }),
    ),
    findings: list(
      object(
        {
          guideline: text,
          category,
          ...placeMembers,
          message: text,
          expansion: list(relatedSchema),
          related: list(relatedSchema),
          fix: oneOf('safe', 'unsafe', 'none'),
          status: oneOf('open', 'deviated', 'false-positive', 'baseline'),
          record: text,
          fingerprint: text,
          configurations: list(text),
        },
        [...optionalPlaceMembers, 'record', 'configurations'],
      ),
    ),
    incomplete: list(incompleteSchema),
    deviations: list(
      object(
        {
          id: text,
          guidelines: list(text),
          title: text,
          reason: text,
          justification: text,
          raisedBy: text,
          approvedBy: text,
          expires: text,
          uses: count,
          state: oneOf('valid', 'unused', 'misapplied', 'expired', 'invalid'),
          problem: text,
        },
        ['expires', 'problem'],
      ),
    ),
  }),
};
