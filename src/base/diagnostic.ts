/**
 * The one diagnostic type of the house: C sources, requirements, Kconfig, device trees, templates, configuration and
 * the command line all report with it, one printer shows it and one SARIF writer exports it.
 *
 * A user's fault is a Diagnostic; a fault of our own is a throw.
 */

/** A stretch of text. Lines and columns are 1-based; columns count UTF-16 code units; the end is exclusive. */
export interface Place {
  /** Path relative to the project root, `/` separated, or a pseudo file such as `<command line>`. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine?: number;
  readonly endColumn?: number;
}

export type Severity = 'error' | 'warning' | 'note';

/**
 * What a diagnostic means for the exit code (see `exitCodeOf`):
 * `policy` 1 (defects found) · `usage` 2 · `incomplete` 3 (input not completely analysed) · `internal` 4 · `info` 0.
 */
export type Effect = 'info' | 'policy' | 'usage' | 'incomplete' | 'internal';

export interface RelatedPlace {
  readonly place: Place;
  readonly message: string;
}

export interface Diagnostic {
  /** Stable id, `<room>/<what>`, for example `c/missing-header`. */
  readonly code: string;
  readonly severity: Severity;
  readonly effect: Effect;
  /** One sentence: what is wrong. */
  readonly message: string;
  readonly place?: Place;
  /** Why it is so, when the message alone does not say it. */
  readonly cause?: string;
  /** What the reader can do. */
  readonly cure?: string;
  readonly related?: readonly RelatedPlace[];
}

/** The result of a reader: parsing never fails, it yields a value and what was wrong with the input. */
export interface Read<T> {
  readonly value: T;
  readonly problems: readonly Diagnostic[];
}

export type ExitCode = 0 | 1 | 2 | 3 | 4;

const EXIT: Record<Effect, ExitCode> = { info: 0, policy: 1, usage: 2, incomplete: 3, internal: 4 };
/** Which effect wins when several occur: an incomplete analysis is never folded into "defects found". */
// [impl->dsn~exit-code-order~1]
const RANK: readonly ExitCode[] = [0, 1, 3, 2, 4];

/** The exit code of a command that produced these diagnostics (docs: command-line contract). */
export function exitCodeOf(diagnostics: Iterable<Diagnostic>): ExitCode {
  let worst: ExitCode = 0;
  for (const d of diagnostics) worst = worseExit(worst, EXIT[d.effect]);
  return worst;
}

/** The graver of two exit codes in the order 0 < 1 < 3 < 2 < 4. */
export function worseExit(a: ExitCode, b: ExitCode): ExitCode {
  return RANK.indexOf(b) > RANK.indexOf(a) ? b : a;
}

/** Orders by file, line, column, code: the order in which every output lists diagnostics. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    compareText(a.place?.file ?? '', b.place?.file ?? '') ||
    (a.place?.line ?? 0) - (b.place?.line ?? 0) ||
    (a.place?.column ?? 0) - (b.place?.column ?? 0) ||
    compareText(a.code, b.code) ||
    compareText(a.message, b.message)
  );
}

/** Code-unit order: the same on every machine, whatever its locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
