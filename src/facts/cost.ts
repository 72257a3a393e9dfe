/** `assay/cost/1`: effort estimates from size, each with its model, its inputs and — where the model has one — its range. */
import { type ToolFact, toolSchema } from './common.ts';
import { type FactKind, list, mapOf, number, object, text } from './schema.ts';

export interface EstimateFact {
  /** For example `do178c-hours-per-sloc`, `cocomo81-basic`. */
  readonly model: string;
  /** For example `DAL C`, `embedded`. */
  readonly variant: string;
  /** What the number means; development effort and certification effort are never added. */
  readonly meaning: string;
  readonly personHours: number;
  readonly personYears: number;
  readonly calendarMonths?: number;
  /** Person-years. */
  readonly range?: { readonly p10: number; readonly p50: number; readonly p90: number; readonly basis: string };
  readonly inputs: Readonly<Record<string, number>>;
}

export interface CostFacts {
  readonly schema: 'assay/cost/1';
  readonly tool: ToolFact;
  readonly sloc: number;
  readonly slocBasis: string;
  readonly hoursPerPersonYear: number;
  readonly estimates: readonly EstimateFact[];
  /** Level correspondence used (never normative) and other sentences a reader must see beside the numbers. */
  readonly notes: readonly string[];
}

export const costFacts: FactKind<CostFacts> = {
  id: 'assay/cost/1',
  fileName: 'cost.json',
  schema: object({
    schema: { const: 'assay/cost/1' },
    tool: toolSchema,
    sloc: { type: 'integer', minimum: 0 },
    slocBasis: text,
    hoursPerPersonYear: number,
    estimates: list(
      object(
        {
          model: text,
          variant: text,
          meaning: text,
          personHours: number,
          personYears: number,
          calendarMonths: number,
          range: object({ p10: number, p50: number, p90: number, basis: text }),
          inputs: mapOf(number),
        },
        ['calendarMonths', 'range'],
      ),
    ),
    notes: list(text),
  }),
};
