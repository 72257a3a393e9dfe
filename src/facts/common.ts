/** Members that several fact documents share. */
import { type JsonSchema, list, object, oneOf, text } from './schema.ts';

/** The tool that produced a document. `version` is the package's; nothing here depends on the machine. */
export interface ToolFact {
  readonly name: string;
  readonly version: string;
}
export const toolSchema: JsonSchema = object({ name: text, version: text });

/** Something that was not completely analysed, and why. */
export interface IncompleteFact {
  readonly file: string;
  readonly reason: string;
  readonly line?: number;
}
export const incompleteSchema: JsonSchema = object({ file: text, reason: text, line: { type: 'integer', minimum: 1 } }, ['line']);

/** One input and its digest. */
export interface InputFact {
  readonly path: string;
  readonly sha256: string;
}
export const inputSchema: JsonSchema = object({ path: text, sha256: text });

export const severitySchema: JsonSchema = oneOf('error', 'warning', 'note');

export const placeMembers = {
  file: text,
  line: { type: 'integer', minimum: 1 },
  column: { type: 'integer', minimum: 1 },
  endLine: { type: 'integer', minimum: 1 },
  endColumn: { type: 'integer', minimum: 1 },
} as const;
export const optionalPlaceMembers = ['endLine', 'endColumn'] as const;

/** A step of a macro chain or a secondary place of a finding. */
export interface RelatedFact {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
}
export const relatedSchema: JsonSchema = object({
  file: text,
  line: { type: 'integer', minimum: 1 },
  column: { type: 'integer', minimum: 1 },
  message: text,
});
export const inputsSchema: JsonSchema = list(inputSchema);
