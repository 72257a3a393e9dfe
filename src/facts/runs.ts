/** `assay/runs/1`: what happened when cases were executed on a target (record content after ISO 26262-8 clause 9). */
import { type IncompleteFact, incompleteSchema, type ToolFact, toolSchema } from './common.ts';
import { count, type FactKind, list, mapOf, number, object, oneOf, text } from './schema.ts';

/** `not-run` always carries a reason; it never counts as passed. */
export type RunVerdict = 'passed' | 'failed' | 'hung' | 'error' | 'not-run';

export interface ObservationFact {
  readonly name: string;
  readonly expected: string;
  readonly observed: string;
  readonly agrees: boolean;
}

export interface RunFact {
  readonly case: string;
  readonly requirement: string;
  readonly technique: string;
  readonly title: string;
  /** `reference`, `xen`, … */
  readonly target: string;
  readonly verdict: RunVerdict;
  readonly reason?: string;
  readonly observations: readonly ObservationFact[];
  /** Guest and firmware instructions executed on the model; model time, not wall time. */
  readonly instructions: number;
  readonly modelTimeNs: number;
  /** SHA-256 of the guest image that was executed. */
  readonly guestDigest: string;
}

export interface RunsFacts {
  readonly schema: 'assay/runs/1';
  readonly tool: ToolFact;
  readonly targets: readonly {
    readonly name: string;
    readonly version: string;
    readonly available: boolean;
    readonly reason?: string;
  }[];
  readonly seed: number;
  readonly runs: readonly RunFact[];
  readonly counts: Readonly<Record<RunVerdict, number>>;
  readonly incomplete: readonly IncompleteFact[];
}

export const runsFacts: FactKind<RunsFacts> = {
  id: 'assay/runs/1',
  fileName: 'runs.json',
  schema: object({
    schema: { const: 'assay/runs/1' },
    tool: toolSchema,
    targets: list(object({ name: text, version: text, available: { type: 'boolean' }, reason: text }, ['reason'])),
    seed: number,
    runs: list(
      object(
        {
          case: text,
          requirement: text,
          technique: text,
          title: text,
          target: text,
          verdict: oneOf('passed', 'failed', 'hung', 'error', 'not-run'),
          reason: text,
          observations: list(object({ name: text, expected: text, observed: text, agrees: { type: 'boolean' } })),
          instructions: count,
          modelTimeNs: number,
          guestDigest: text,
        },
        ['reason'],
      ),
    ),
    counts: mapOf(count),
    incomplete: list(incompleteSchema),
  }),
};
