/**
 * The one terminal printer of diagnostics: headline, source excerpt with caret, cause, cure, related places. It returns
 * text; printing is the command line's business.
 */
import type { Diagnostic, Place, Severity } from './diagnostic.ts';
import type { SourceText } from './text.ts';

export interface PrintOptions {
  readonly color: boolean;
  /** The source of a file, when an excerpt can be shown. */
  readonly source?: (file: string) => SourceText | undefined;
}

const COLOR: Record<Severity, string> = { error: '31', warning: '33', note: '36' };
/** Longer lines are cut around the caret so that a minified or generated line does not flood the terminal. */
const EXCERPT_COLUMNS = 160;

// [impl->dsn~diagnostic-printer~1]
export function printDiagnostic(d: Diagnostic, options: PrintOptions): string {
  const paint = (code: string, text: string): string => (options.color ? `\u001b[${code}m${text}\u001b[0m` : text);
  const where = d.place === undefined ? '' : `${formatPlace(d.place)}: `;
  const lines = [`${where}${paint(`1;${COLOR[d.severity]}`, d.severity)}: ${d.message} ${paint('2', `[${d.code}]`)}`];
  if (d.place !== undefined) lines.push(...excerpt(d.place, options, paint));
  if (d.cause !== undefined) lines.push(`  cause: ${d.cause}`);
  if (d.cure !== undefined) lines.push(`  cure: ${d.cure}`);
  for (const r of d.related ?? []) lines.push(`  ${formatPlace(r.place)}: ${r.message}`);
  return `${lines.join('\n')}\n`;
}

export function formatPlace(place: Place): string {
  return `${place.file}:${place.line}:${place.column}`;
}

function excerpt(place: Place, options: PrintOptions, paint: (code: string, text: string) => string): string[] {
  const source = options.source?.(place.file);
  if (source === undefined || place.line > source.lineCount) return [];
  const raw = source.line(place.line);
  if (raw.trim() === '') return [];
  const first = Math.max(0, place.column - 1 - EXCERPT_COLUMNS / 2);
  const shown = raw.slice(first, first + EXCERPT_COLUMNS);
  const sameLine = place.endLine === undefined || place.endLine === place.line;
  const endColumn = sameLine ? (place.endColumn ?? place.column + 1) : raw.length + 1;
  const width = Math.max(1, Math.min(endColumn - place.column, first + shown.length - place.column + 1));
  const pad = shown.slice(0, place.column - 1 - first).replace(/[^\t]/g, ' ');
  const gutter = String(place.line);
  return [
    `  ${paint('2', `${gutter} |`)} ${shown}`,
    `  ${paint('2', `${' '.repeat(gutter.length)} |`)} ${pad}${paint('1;32', '^'.repeat(width))}`,
  ];
}

/** The closing line of a run: `2 errors, 1 warning`; empty when there was nothing. */
export function summarize(diagnostics: readonly Diagnostic[]): string {
  const parts: string[] = [];
  for (const severity of ['error', 'warning', 'note'] as const) {
    const n = diagnostics.filter((d) => d.severity === severity).length;
    if (n > 0) parts.push(`${n} ${severity}${n === 1 ? '' : 's'}`);
  }
  return parts.join(', ');
}
