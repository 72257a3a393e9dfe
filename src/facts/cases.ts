/**
 * `assay/cases/1`: test cases derived from requirements. The traceability engine writes them; the verification room
 * executes them; neither knows the other.
 */
import { type ToolFact, toolSchema } from './common.ts';
import { type FactKind, list, mapOf, object, oneOf, text } from './schema.ts';

/** ISO 26262-6 Table 8 method by which a case was derived, plus the combinations the derivation engine offers. */
export type Technique =
  | 'requirements-analysis'
  | 'equivalence-class'
  | 'boundary-value'
  | 'error-guessing'
  | 'robustness'
  | 'state-event'
  | 'pairwise';

/** Integers are decimal or 0x… text so that 64-bit values survive JSON. */
export type CaseValue = string | number | boolean;

export interface CaseFact {
  /** Stable: requirement name and a digest of the inputs, never a counter. */
  readonly id: string;
  /** `dsn~name~1`. */
  readonly requirement: string;
  readonly title: string;
  readonly technique: Technique;
  /** Name of the executable scenario that drives the case (`src/verify`). */
  readonly scenario: string;
  readonly inputs: Readonly<Record<string, CaseValue>>;
  /** The class of each input: `valid`, `invalid`, `min`, `max+1`, … */
  readonly classes: Readonly<Record<string, string>>;
  /** Observation name → expected value or comparison (`>= 0`, `-38`, `0x40011`). */
  readonly expect: Readonly<Record<string, CaseValue>>;
  readonly file: string;
  readonly line: number;
}

export interface NotDerivableFact {
  readonly requirement: string;
  readonly because: string;
}

export interface CasesFacts {
  readonly schema: 'assay/cases/1';
  readonly tool: ToolFact;
  readonly cases: readonly CaseFact[];
  readonly notDerivable: readonly NotDerivableFact[];
}

const value = { type: ['string', 'number', 'boolean'] };

export const casesFacts: FactKind<CasesFacts> = {
  id: 'assay/cases/1',
  fileName: 'cases.json',
  schema: object({
    schema: { const: 'assay/cases/1' },
    tool: toolSchema,
    cases: list(
      object({
        id: text,
        requirement: text,
        title: text,
        technique: oneOf(
          'requirements-analysis',
          'equivalence-class',
          'boundary-value',
          'error-guessing',
          'robustness',
          'state-event',
          'pairwise',
        ),
        scenario: text,
        inputs: mapOf(value),
        classes: mapOf(text),
        expect: mapOf(value),
        file: text,
        line: { type: 'integer', minimum: 1 },
      }),
    ),
    notDerivable: list(object({ requirement: text, because: text })),
  }),
};
