/** `assay/requirements/1`: the traced requirement graph with its verdict. */
import { type IncompleteFact, incompleteSchema, type ToolFact, toolSchema } from './common.ts';
import { count, type FactKind, flag, list, mapOf, object, oneOf, text } from './schema.ts';

export type LinkStatus =
  | 'covers'
  | 'covered-shallow'
  | 'unwanted'
  | 'covered-unwanted'
  | 'outdated'
  | 'covered-outdated'
  | 'predated'
  | 'covered-predated'
  | 'ambiguous'
  | 'orphaned'
  | 'duplicate';

export interface ItemFact {
  /** `type~name~revision`. */
  readonly id: string;
  readonly type: string;
  readonly name: string;
  readonly revision: number;
  readonly title: string;
  readonly status: 'approved' | 'proposed' | 'draft' | 'rejected';
  readonly asil?: string;
  readonly description: string;
  readonly rationale: string;
  readonly comment: string;
  readonly tags: readonly string[];
  readonly needs: readonly string[];
  readonly covers: readonly string[];
  readonly depends: readonly string[];
  readonly file: string;
  readonly line: number;
  /** Code symbol of a tag (function, type, test name), when syntax tells. */
  readonly symbol?: string;
  readonly coverage: 'covered' | 'uncovered' | 'pending' | 'cycle' | 'not-needed';
  readonly coveredTypes: readonly string[];
  readonly uncoveredTypes: readonly string[];
  readonly defect: boolean;
  /** Is the failure this item's own (root cause), not inherited from below? */
  readonly rootCause: boolean;
  readonly reasons: readonly string[];
  /** Evidence ladder L0–L5; absent when it was not computed. */
  readonly evidenceLevel?: number;
  /** Ids of the test results that verify it (`assay/runs/1`), resolved by tags. */
  readonly results?: readonly { readonly test: string; readonly verdict: string }[];
}

export interface LinkFact {
  readonly from: string;
  readonly to: string;
  readonly status: LinkStatus;
  readonly suspect?: boolean;
}

export interface RequirementsFacts {
  readonly schema: 'assay/requirements/1';
  readonly tool: ToolFact;
  readonly mode: 'strict' | 'oft-compat';
  readonly scanned: { readonly files: number; readonly skipped: number; readonly items: number; readonly links: number };
  readonly items: readonly ItemFact[];
  readonly links: readonly LinkFact[];
  readonly counts: {
    readonly ok: number;
    readonly defects: number;
    readonly rootCauses: number;
    readonly byType: Readonly<Record<string, number>>;
  };
  /** What looked like an item, keyword or tag but was not accepted. */
  readonly nearMisses: readonly { readonly file: string; readonly line: number; readonly text: string; readonly why: string }[];
  readonly incomplete: readonly IncompleteFact[];
}

export const requirementsFacts: FactKind<RequirementsFacts> = {
  id: 'assay/requirements/1',
  fileName: 'requirements.json',
  schema: object({
    schema: { const: 'assay/requirements/1' },
    tool: toolSchema,
    mode: oneOf('strict', 'oft-compat'),
    scanned: object({ files: count, skipped: count, items: count, links: count }),
    items: list(
      object(
        {
          id: text,
          type: text,
          name: text,
          revision: { type: 'integer' },
          title: text,
          status: oneOf('approved', 'proposed', 'draft', 'rejected'),
          asil: text,
          description: text,
          rationale: text,
          comment: text,
          tags: list(text),
          needs: list(text),
          covers: list(text),
          depends: list(text),
          file: text,
          line: count,
          symbol: text,
          coverage: oneOf('covered', 'uncovered', 'pending', 'cycle', 'not-needed'),
          coveredTypes: list(text),
          uncoveredTypes: list(text),
          defect: flag,
          rootCause: flag,
          reasons: list(text),
          evidenceLevel: { type: 'integer', minimum: 0, maximum: 5 },
          results: list(object({ test: text, verdict: text })),
        },
        ['asil', 'symbol', 'evidenceLevel', 'results'],
      ),
    ),
    links: list(
      object(
        {
          from: text,
          to: text,
          status: oneOf(
            'covers',
            'covered-shallow',
            'unwanted',
            'covered-unwanted',
            'outdated',
            'covered-outdated',
            'predated',
            'covered-predated',
            'ambiguous',
            'orphaned',
            'duplicate',
          ),
          suspect: flag,
        },
        ['suspect'],
      ),
    ),
    counts: object({ ok: count, defects: count, rootCauses: count, byType: mapOf(count) }),
    nearMisses: list(object({ file: text, line: count, text, why: text })),
    incomplete: list(incompleteSchema),
  }),
};
