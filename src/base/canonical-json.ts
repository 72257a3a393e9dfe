/**
 * Canonical JSON: keys in code-unit order, no white space variation, no `undefined`, finite numbers only. The same facts
 * give the same bytes (RFC 8785's idea; numbers are written as ECMAScript writes them, which is what that RFC asks for).
 */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined };

/** One line, for digests. Throws on a value that JSON cannot say (a fault of ours, never of the user's). */
export function canonicalJson(value: unknown): string {
  return write(value, undefined, '');
}

/** Indented by two, with a final newline, for files that people read and diff. Same key order. */
export function prettyJson(value: unknown): string {
  return `${write(value, '  ', '')}\n`;
}

// [impl->dsn~canonical-json~1]
function write(value: unknown, step: string | undefined, indent: string): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new Error(`canonical JSON cannot hold ${value}`);
    return JSON.stringify(value);
  }
  const inner = step === undefined ? '' : indent + step;
  const open = step === undefined ? '' : `\n${inner}`;
  const close = step === undefined ? '' : `\n${indent}`;
  const separator = step === undefined ? ',' : `,\n${inner}`;
  if (Array.isArray(value)) {
    if (value.length === 0) return '[]';
    return `[${open}${value.map((v) => write(v ?? null, step, inner)).join(separator)}${close}]`;
  }
  if (typeof value === 'object') {
    const record = value as Record<string, unknown>;
    const keys = Object.keys(record)
      .filter((k) => record[k] !== undefined)
      .sort();
    if (keys.length === 0) return '{}';
    const colon = step === undefined ? ':' : ': ';
    return `{${open}${keys.map((k) => JSON.stringify(k) + colon + write(record[k], step, inner)).join(separator)}${close}}`;
  }
  throw new Error(`canonical JSON cannot hold a ${typeof value}`);
}
