/** `assay/size/1`: physical source lines by file, component and configuration (command-line contract, `assay size`). */
import { type IncompleteFact, incompleteSchema, type ToolFact, toolSchema } from './common.ts';
import { count, type FactKind, list, object, text } from './schema.ts';

export interface FileSizeFact {
  readonly path: string;
  readonly language: string;
  readonly component: string;
  readonly lines: number;
  readonly code: number;
  readonly comment: number;
  readonly blank: number;
  /** Code lines that survive the configuration's conditionals; only in configured counts. */
  readonly active?: number;
}

export interface ComponentSizeFact {
  readonly name: string;
  readonly files: number;
  /** Code lines of every counted file of the component. */
  readonly fileSloc: number;
  /** Code lines that survive the configuration; only in configured counts. */
  readonly activeSloc?: number;
}

export interface ConfiguredSizeFact {
  readonly files: number;
  readonly fileSloc: number;
  readonly activeSloc: number;
  readonly includedFiles: number;
  readonly includedSloc: number;
  readonly includedActiveSloc: number;
}

export interface SizeFacts {
  readonly schema: 'assay/size/1';
  readonly tool: ToolFact;
  /** What was counted and how: printed with every number. */
  readonly basis: string;
  readonly totals: {
    readonly files: number;
    readonly lines: number;
    readonly code: number;
    readonly comment: number;
    readonly blank: number;
  };
  readonly languages: readonly {
    readonly name: string;
    readonly files: number;
    readonly code: number;
    readonly comment: number;
    readonly blank: number;
  }[];
  readonly configured?: ConfiguredSizeFact;
  readonly components: readonly ComponentSizeFact[];
  readonly files: readonly FileSizeFact[];
  readonly incomplete: readonly IncompleteFact[];
}

export const sizeFacts: FactKind<SizeFacts> = {
  id: 'assay/size/1',
  fileName: 'size.json',
  schema: object(
    {
      schema: { const: 'assay/size/1' },
      tool: toolSchema,
      basis: text,
      totals: object({ files: count, lines: count, code: count, comment: count, blank: count }),
      languages: list(object({ name: text, files: count, code: count, comment: count, blank: count })),
      configured: object({
        files: count,
        fileSloc: count,
        activeSloc: count,
        includedFiles: count,
        includedSloc: count,
        includedActiveSloc: count,
      }),
      components: list(object({ name: text, files: count, fileSloc: count, activeSloc: count }, ['activeSloc'])),
      files: list(
        object(
          { path: text, language: text, component: text, lines: count, code: count, comment: count, blank: count, active: count },
          ['active'],
        ),
      ),
      incomplete: list(incompleteSchema),
    },
    ['configured'],
  ),
};
