/**
 * What a fact file is: a JSON document with a `schema` id, a JSON Schema that ajv checks on the way in *and* out, and a
 * canonical serialisation. Every analysis ends in one of these; every report begins with them.
 */
import type { Ajv, ErrorObject, ValidateFunction } from 'ajv';
import { prettyJson } from '../base/canonical-json.ts';
import type { Diagnostic, Read } from '../base/diagnostic.ts';
import { ajvPackage } from '../base/packages.ts';

/** The subset of JSON Schema (draft-07) the contracts are written in. */
export type JsonSchema = { readonly [key: string]: unknown };

export interface FactKind<T> {
  /** The value of the document's `schema` member, for example `assay/findings/1`. */
  readonly id: string;
  /** File name in an output folder, for example `findings.json`. */
  readonly fileName: string;
  readonly schema: JsonSchema;
  /** Never present at run time: carries the document type. */
  readonly type?: T;
}

let ajv: Ajv | undefined;
const validators = new Map<string, ValidateFunction>();

function validatorOf<T>(kind: FactKind<T>): ValidateFunction {
  let validate = validators.get(kind.id);
  if (validate === undefined) {
    ajv ??= new (ajvPackage().Ajv)({ allErrors: false, strict: true, allowUnionTypes: true });
    validate = ajv.compile(kind.schema);
    validators.set(kind.id, validate);
  }
  return validate;
}

/** The document as bytes. Throws when the value breaks its own contract: that is a bug of the writer. */
// [impl->dsn~fact-contracts~1]
export function writeFacts<T>(kind: FactKind<T>, facts: T): string {
  const validate = validatorOf(kind);
  if (!validate(facts)) throw new Error(`${kind.id} facts break their contract: ${explain(validate.errors)}`);
  return prettyJson(facts);
}

/** Reads a document; text that is not JSON or not of this kind is an `incomplete` problem with the place and no value. */
export function readFacts<T>(kind: FactKind<T>, file: string, text: string): Read<T | undefined> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    return { value: undefined, problems: [unreadable(file, `it is not JSON: ${(error as Error).message}`)] };
  }
  const validate = validatorOf(kind);
  if (!validate(parsed)) return { value: undefined, problems: [unreadable(file, explain(validate.errors))] };
  return { value: parsed as T, problems: [] };
}

function unreadable(file: string, cause: string): Diagnostic {
  return {
    code: 'facts/unreadable',
    severity: 'error',
    effect: 'incomplete',
    message: `${file} does not hold the facts it should`,
    place: { file, line: 1, column: 1 },
    cause,
    cure: 'Run the analysis again; a fact file is never edited by hand.',
  };
}

function explain(errors: readonly ErrorObject[] | null | undefined): string {
  const first = errors?.[0];
  if (first === undefined) return 'unknown contract violation';
  const extra = 'additionalProperty' in first.params ? ` (${String(first.params.additionalProperty)})` : '';
  return `${first.instancePath || '/'} ${first.message ?? 'is wrong'}${extra}`;
}

/** `object` schema with these members, all required unless named in `optional`, nothing else allowed. */
export function object(members: Record<string, unknown>, optional: readonly string[] = []): JsonSchema {
  return {
    type: 'object',
    additionalProperties: false,
    required: Object.keys(members).filter((k) => !optional.includes(k)),
    properties: members,
  };
}

export const text: JsonSchema = { type: 'string' };
export const count: JsonSchema = { type: 'integer', minimum: 0 };
export const number: JsonSchema = { type: 'number' };
export const flag: JsonSchema = { type: 'boolean' };
export const list = (items: unknown): JsonSchema => ({ type: 'array', items });
export const oneOf = (...values: readonly string[]): JsonSchema => ({ type: 'string', enum: values });
export const orNull = (schema: JsonSchema): JsonSchema => ({ anyOf: [schema, { type: 'null' }] });
export const mapOf = (values: unknown): JsonSchema => ({ type: 'object', additionalProperties: values });
