/**
 * One set of findings of several configurations. Each configuration is a program of its own: its macros, its data model, its
 * linkage. What the same guideline says at the same place is one finding that names the configurations in which it holds.
 */
import { compareText, type Diagnostic } from '../../base/diagnostic.ts';
import type { UnitOptions } from '../../c/preprocess/unit-options.ts';
import type { Target } from '../../c/types/target.ts';
import type { IncompleteFact } from '../../facts/common.ts';
import { compareGuidelines, type GuidelineId } from '../catalogue/guideline.ts';
import { fingerprintsOf } from '../engine/fingerprint.ts';
import type { Finding } from '../engine/run.ts';
import type { FoundByFile } from './found.ts';
import type { ScannedFile } from './scanned-file.ts';

/** A stretch of a request's units that are compiled together. */
export interface Configuration {
  readonly name: string;
  /** How many of the request's units, in their order. */
  readonly units: number;
  /** Name of the data model, such as `arm64`. */
  readonly target: string;
}

export interface Units {
  readonly units: readonly UnitOptions[];
  readonly targets?: readonly Target[];
}

/** The units of each configuration; all as one without a name when there is none. */
export function unitsByConfiguration(
  request: Units & { readonly configurations?: readonly Configuration[] },
): (Units & { readonly name: string | undefined })[] {
  const { units, targets, configurations = [] } = request;
  if (configurations.length === 0) return [{ name: undefined, units, ...(targets === undefined ? {} : { targets }) }];
  let from = 0;
  return configurations.map(({ name, units: count }) => {
    const to = from + count;
    const part = { name, units: units.slice(from, to), ...(targets === undefined ? {} : { targets: targets.slice(from, to) }) };
    from = to;
    return part;
  });
}

/** What one configuration alone shows. `name` is undefined when nobody named it. */
export interface ConfigurationResult {
  readonly name: string | undefined;
  readonly findings: readonly Finding[];
  /** The same file by file, where that is known; all are open, and none has its fix with it. */
  readonly byFile?: FoundByFile;
  readonly ran: ReadonlySet<GuidelineId>;
  readonly files: readonly ScannedFile[];
  readonly incomplete: readonly IncompleteFact[];
  readonly diagnostics: readonly Diagnostic[];
  readonly elapsedMs: ReadonlyMap<GuidelineId, number>;
}

/** A result with what was found by file; all findings together are made when they are asked for. */
export function resultByFile(
  byFile: FoundByFile,
  { name, ran, files, incomplete, diagnostics, elapsedMs }: Omit<ConfigurationResult, 'findings' | 'byFile'>,
): ConfigurationResult {
  let all: readonly Finding[] | undefined;
  return {
    name,
    ran,
    files,
    incomplete,
    diagnostics,
    elapsedMs,
    byFile,
    get findings() {
      all ??= byFile.files.flatMap((f) => f.facts.map((fact) => ({ fact })));
      return all;
    },
  };
}

// [impl->dsn~misra-configurations~1]
export function mergeConfigurations(parts: readonly ConfigurationResult[]): ConfigurationResult {
  const first = parts[0]!;
  if (parts.length === 1 && first.name === undefined) return first;
  const files = mergedFiles(parts);
  return {
    name: undefined,
    findings: mergedFindings(parts, files),
    ran: new Set(parts.flatMap((p) => [...p.ran])),
    files,
    incomplete: mergedIncomplete(parts),
    diagnostics: uniqueDiagnostics(parts.flatMap((p) => p.diagnostics)),
    elapsedMs: summed(parts),
  };
}

/** A file that several configurations read is one. */
function mergedFiles(parts: readonly ConfigurationResult[]): ScannedFile[] {
  const known = new Map<string, ScannedFile>();
  for (const part of parts) for (const file of part.files) if (!known.has(file.name)) known.set(file.name, file);
  return [...known.values()];
}

interface Merged {
  readonly finding: Finding;
  readonly in: string[];
  /** Messages of other configurations that say something else. */
  readonly other: { readonly message: string; readonly name: string }[];
}

function mergedFindings(parts: readonly ConfigurationResult[], files: readonly ScannedFile[]): Finding[] {
  const merged = new Map<string, Merged>();
  for (const { name = '', findings } of parts) {
    for (const finding of findings) {
      const { guideline, file, line, column, message } = finding.fact;
      const key = `${guideline}\0${file}\0${line}\0${column}`;
      const known = merged.get(key);
      if (known === undefined) merged.set(key, { finding, in: [name], other: [] });
      else {
        if (known.in.at(-1) !== name) known.in.push(name);
        if (core(message) !== core(known.finding.fact.message)) known.other.push({ message, name });
      }
    }
  }
  const all = [...merged.values()].sort((a, b) => compareFindings(a.finding, b.finding)).map(asOne);
  return refingerprinted(all, files);
}

function asOne({ finding, in: names, other }: Merged): Finding {
  const { file, line, column } = finding.fact;
  const related = [
    ...finding.fact.related,
    ...other.map(({ message, name }) => ({ file, line, column, message: `in configuration ${name}: ${message}` })),
  ];
  return { ...finding, fact: { ...finding.fact, related, configurations: names } };
}

/** A message without how many uses of a macro show it: that differs between configurations. */
function core(message: string): string {
  return message.replace(/ \(in a macro with \d+ uses that show it\)$/, '');
}

/** The ordinals of equal lines count over all configurations. */
function refingerprinted(findings: readonly Finding[], files: readonly ScannedFile[]): Finding[] {
  const byName = new Map(files.map((f) => [f.name, f]));
  const prints = fingerprintsOf(
    findings.map(({ fact }) => ({ ...fact, lineText: byName.get(fact.file)?.line(fact.line) ?? '' })),
  );
  return findings.map((f, i) => ({ ...f, fact: { ...f.fact, fingerprint: prints[i]! } }));
}

/** Order of findings: file, line, column, guideline. */
export function compareFindings({ fact: a }: Finding, { fact: b }: Finding): number {
  return (
    compareText(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compareGuidelines(a.guideline as GuidelineId, b.guideline as GuidelineId)
  );
}

/** What is missing in some configurations only says in which. */
function mergedIncomplete(parts: readonly ConfigurationResult[]): IncompleteFact[] {
  const merged = new Map<string, { fact: IncompleteFact; names: string[] }>();
  for (const { name = '', incomplete } of parts) {
    for (const fact of incomplete) {
      const key = `${fact.file}\0${fact.line}\0${fact.reason}`;
      const known = merged.get(key);
      if (known === undefined) merged.set(key, { fact, names: [name] });
      else if (known.names.at(-1) !== name) known.names.push(name);
    }
  }
  return [...merged.values()].map(({ fact, names }) =>
    names.length === parts.length ? fact : { ...fact, reason: `${fact.reason} (configuration ${names.join(', ')})` },
  );
}

/** The same diagnostic of a header seen from many units or configurations is one. */
export function uniqueDiagnostics(all: readonly Diagnostic[]): Diagnostic[] {
  const seen = new Set<string>();
  return all.filter((d) => {
    const key = `${d.code}\0${d.place?.file}\0${d.place?.line}\0${d.place?.column}\0${d.message}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function summed(parts: readonly ConfigurationResult[]): ReadonlyMap<GuidelineId, number> {
  const total = new Map<GuidelineId, number>();
  for (const { elapsedMs } of parts) for (const [id, ms] of elapsedMs) total.set(id, (total.get(id) ?? 0) + ms);
  return total;
}
