/** JSON for importers: a parse error becomes a problem with a line, and members are taken without trusting their types. */
import type { Diagnostic, Read } from '../base/diagnostic.ts';

export type JsonRecord = Readonly<Record<string, unknown>>;

export function readJson(file: string, text: string): Read<unknown> {
  try {
    return { value: JSON.parse(text) as unknown, problems: [] };
  } catch (error) {
    const message = (error as Error).message;
    const at = /position (\d+)/.exec(message);
    const line = at === null ? 1 : text.slice(0, Number(at[1])).split('\n').length;
    const problem: Diagnostic = {
      code: 'trace/bad-json',
      severity: 'error',
      effect: 'incomplete',
      message: `${file} is not JSON: ${message.slice(0, 120)}`,
      place: { file, line, column: 1 },
      cure: 'Export the file again.',
    };
    return { value: undefined, problems: [problem] };
  }
}

export function record(value: unknown): JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonRecord) : {};
}

export function array(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : [];
}

/** Text of a scalar; `''` for anything else. */
export function scalar(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

export function strings(value: unknown): string[] {
  return array(value)
    .map(scalar)
    .filter((s) => s !== '');
}

/** 1-based line of the first occurrence of a text; 1 when there is none. Good enough to lead a reader to an object. */
export function lineOfText(text: string, wanted: string): number {
  const at = text.indexOf(wanted);
  return at < 0 ? 1 : lineAt(text, at);
}

export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let i = text.indexOf('\n'); i >= 0 && i < offset; i = text.indexOf('\n', i + 1)) line++;
  return line;
}
