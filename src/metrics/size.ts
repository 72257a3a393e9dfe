/** Files in, `assay/size/1` out. What is not counted is reported, never a silent zero. */
import { compareText, type Diagnostic, type Read } from '../base/diagnostic.ts';
import type { IncompleteFact, ToolFact } from '../facts/common.ts';
import type { ComponentSizeFact, FileSizeFact, SizeFacts } from '../facts/size.ts';
import type { ComponentOf } from './components.ts';
import type { Language } from './count/language.ts';
import { type AssemblyDialect, languageOf } from './count/languages.ts';
import { countLines } from './count/line-counter.ts';

export interface SizeOptions {
  readonly tool: ToolFact;
  readonly componentOf: ComponentOf;
  /** Name for files that no component claims. */
  readonly otherwise: string;
  readonly dialect: AssemblyDialect;
  /** Is this language counted? */
  readonly counts: (language: Language) => boolean;
}

/** One file to count: `read` answers undefined when it cannot be read. */
export interface SizeInput {
  readonly path: string;
  readonly read: () => Uint8Array | undefined;
}

export interface SizeResult {
  readonly facts: SizeFacts;
  /** Files of a known language that was not asked for, by language name; and of no known language, by extension. */
  readonly leftOut: ReadonlyMap<string, number>;
}

const BASIS =
  'physical source lines: a line counts as code when it has a non-blank character outside comments; ' +
  'directives, lone braces and bodies of #if 0 are code; every file of the named paths, whatever the configuration builds';

// [impl->dsn~size-by-component~1]
// [impl->dsn~size-bad-inputs~1]
export function measureSize(inputs: readonly SizeInput[], options: SizeOptions): Read<SizeResult> {
  const files: FileSizeFact[] = [];
  const incomplete: IncompleteFact[] = [];
  const problems: Diagnostic[] = [];
  const leftOut = new Map<string, number>();
  const seen = new Set<string>();
  for (const input of inputs) {
    if (seen.has(input.path)) continue;
    seen.add(input.path);
    const language = languageOf(input.path, options.dialect);
    if (language === undefined || !options.counts(language)) {
      const name = language?.name ?? 'of no known language';
      leftOut.set(name, (leftOut.get(name) ?? 0) + 1);
      continue;
    }
    const reason = countFile(input, language, options, files);
    if (reason === undefined) continue;
    incomplete.push({ file: input.path, reason });
    problems.push(notCounted(input.path, reason));
  }
  files.sort((a, b) => compareText(a.path, b.path));
  incomplete.sort((a, b) => compareText(a.file, b.file));
  return { value: { facts: factsOf(files, incomplete, options), leftOut }, problems };
}

function countFile(input: SizeInput, language: Language, options: SizeOptions, files: FileSizeFact[]): string | undefined {
  const bytes = input.read();
  if (bytes === undefined) return 'it cannot be read';
  if (bytes.includes(0)) return 'it is binary or UTF-16 (it contains NUL bytes)';
  const component = options.componentOf(input.path) ?? options.otherwise;
  files.push({ path: input.path, language: language.name, component, ...countLines(bytes, language) });
  return undefined;
}

function notCounted(file: string, cause: string): Diagnostic {
  return {
    code: 'metrics/not-counted',
    severity: 'error',
    effect: 'incomplete',
    message: `${file} was not counted`,
    place: { file, line: 1, column: 1 },
    cause,
    cure: 'Exclude it (--exclude GLOB), or make it a readable UTF-8 text.',
  };
}

function factsOf(files: readonly FileSizeFact[], incomplete: readonly IncompleteFact[], options: SizeOptions): SizeFacts {
  const totals = { files: files.length, lines: 0, code: 0, comment: 0, blank: 0 };
  const languages = new Map<string, { name: string; files: number; code: number; comment: number; blank: number }>();
  const components = new Map<string, { name: string; files: number; fileSloc: number }>();
  for (const f of files) {
    totals.lines += f.lines;
    const language = languages.get(f.language) ?? { name: f.language, files: 0, code: 0, comment: 0, blank: 0 };
    languages.set(f.language, language);
    language.files++;
    for (const kind of ['code', 'comment', 'blank'] as const) {
      totals[kind] += f[kind];
      language[kind] += f[kind];
    }
    const component = components.get(f.component) ?? { name: f.component, files: 0, fileSloc: 0 };
    components.set(f.component, component);
    component.files++;
    component.fileSloc += f.code;
  }
  const byName = (a: { name: string }, b: { name: string }): number => compareText(a.name, b.name);
  const sorted: ComponentSizeFact[] = [...components.values()].sort(byName);
  return {
    schema: 'assay/size/1',
    tool: options.tool,
    basis: BASIS,
    totals,
    languages: [...languages.values()].sort(byName),
    components: sorted,
    files,
    incomplete,
  };
}

/** Sum of the code lines of a size document, for the estimator. */
export function slocOf(facts: SizeFacts): number {
  return facts.totals.code;
}
