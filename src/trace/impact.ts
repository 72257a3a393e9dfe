/**
 * What a change touches: the changed lines of a unified diff → tags and requirements at those lines → everything above them →
 * the tests that stand for them. The margin is stated: a changed file with no tag at its changed lines is listed as "reaches no
 * requirement", never left out silently.
 */
import { append } from '../base/append.ts';
import { compareText } from '../base/diagnostic.ts';
import { idText } from './item.ts';
import type { ReviewRecord } from './lock.ts';
import type { StrictRun } from './project.ts';
import { children, closure, isTestType, parents, type SymbolIndex } from './walk.ts';

export interface ChangedLines {
  readonly file: string;
  /** Inclusive ranges in the new file. */
  readonly ranges: readonly (readonly [number, number])[];
}

/** Reads `git diff -U0` output. */
export function readUnifiedDiff(text: string): ChangedLines[] {
  const files = new Map<string, [number, number][]>();
  let file = '';
  for (const line of text.split('\n')) {
    if (line.startsWith('+++ ')) {
      file = line.slice(4).replace(/^b\//, '').replace(/\t.*$/, '');
      if (file !== '/dev/null') files.set(file, files.get(file) ?? []);
    }
    const hunk = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/.exec(line);
    if (hunk === null || !files.has(file)) continue;
    const first = Math.max(1, Number(hunk[1]));
    const count = hunk[2] === undefined ? 1 : Number(hunk[2]);
    files.get(file)!.push([first, first + Math.max(count, 1) - 1]);
  }
  return [...files].map(([f, ranges]) => ({ file: f, ranges })).sort((a, b) => compareText(a.file, b.file));
}

export interface Impact {
  /** Items at changed lines. */
  readonly touched: readonly number[];
  /** Requirements above them, up to the goals. */
  readonly requirements: readonly number[];
  readonly tests: readonly { readonly file: string; readonly name: string; readonly tag: string }[];
  readonly reviews: readonly string[];
  readonly workProducts: readonly string[];
  /** Changed files whose changed lines reach no requirement. */
  readonly unreached: readonly string[];
}

/** Work products of ISO 26262-6:2018 that a change of each kind touches (clause numbers, names in our own words). */
const WORK_PRODUCTS: Readonly<Record<string, string>> = {
  goal: '6-6.5.1 software safety requirements specification',
  design: '6-7.5.1 architecture / 6-8.5.1 unit design specification',
  code: '6-8.5.2 unit implementation',
  test: '6-9.5.1 / 6-10.5.1 verification specification',
  report: '6-9.5.2 / 6-10.5.2 verification report (run the tests again)',
};

export function impactOf(
  run: StrictRun,
  changes: readonly ChangedLines[],
  symbols: SymbolIndex,
  reviews: readonly ReviewRecord[],
): Impact {
  const { graph } = run;
  const touched: number[] = [];
  const unreached: string[] = [];
  for (const change of changes) {
    const inFile = graph.items.flatMap((item, i) => (item.file === change.file ? [i] : []));
    const hit = inFile.filter((i) =>
      change.ranges.some(([from, to]) => extent(run, i, inFile, symbols).some(([a, b]) => from <= b && to >= a)),
    );
    append(touched, hit);
    if (hit.length === 0) unreached.push(change.file);
  }
  const above = closure(touched, (i) => parents(graph, i));
  const requirements = [...new Set([...touched, ...above])].filter((i) => graph.items[i]!.origin !== 'tag').sort((a, b) => a - b);
  const served = new Set([...touched, ...touched.flatMap((i) => parents(graph, i))]);
  const testTags = [...new Set([...touched, ...closure([...served], (i) => children(graph, i))])].filter((i) =>
    isTestType(graph.items[i]!.type),
  );
  const tests = testTags.map((i) => ({
    file: graph.items[i]!.file,
    name: symbols.of(graph.items[i]!)?.name ?? '',
    tag: idText(graph.items[i]!),
  }));
  const ids = new Set([...touched, ...requirements].map((i) => idText(graph.items[i]!)));
  return {
    touched,
    requirements,
    tests: tests.sort((a, b) => compareText(a.file, b.file) || compareText(a.name, b.name)),
    reviews: [...new Set(reviews.filter((r) => ids.has(r.item)).map((r) => `${r.item} (${r.by}: ${r.why})`))],
    workProducts: workProducts(run, touched, tests.length > 0),
    unreached,
  };
}

/** Lines that belong to an item: a tag's symbol, or a document item up to the next one. */
function extent(run: StrictRun, i: number, inFile: readonly number[], symbols: SymbolIndex): (readonly [number, number])[] {
  const item = run.graph.items[i]!;
  if (item.origin !== 'tag') {
    let next = Number.MAX_SAFE_INTEGER;
    for (const j of inFile) {
      const line = run.graph.items[j]!.line;
      if (line > item.line) next = Math.min(next, line);
    }
    return [[item.line - 1, next - 2]];
  }
  const symbol = symbols.of(item);
  return symbol === undefined
    ? [[item.line, item.line]]
    : [
        [item.line, item.line],
        [symbol.first, symbol.last],
      ];
}

function workProducts(run: StrictRun, touched: readonly number[], tests: boolean): string[] {
  const kinds = new Set<string>();
  for (const i of touched) {
    const item = run.graph.items[i]!;
    if (item.origin === 'tag') kinds.add(isTestType(item.type) ? 'test' : 'code');
    else kinds.add(item.needs.includes('impl') ? 'design' : 'goal');
  }
  if (tests) kinds.add('report');
  return [...kinds].map((k) => WORK_PRODUCTS[k]!).sort(compareText);
}

export function impactText(run: StrictRun, impact: Impact, testsOnly: boolean): string {
  if (testsOnly) return [...new Set(impact.tests.map((t) => t.file))].map((f) => `${f}\n`).join('');
  const section = (title: string, lines: readonly string[]): string[] => [
    `${title} (${lines.length}):`,
    ...lines.map((l) => `  ${l}`),
  ];
  const label = (i: number): string =>
    `${idText(run.graph.items[i]!)}  (${run.graph.items[i]!.file}:${run.graph.items[i]!.line})`;
  return `${[
    ...section('touched', impact.touched.map(label)),
    ...section('requirements', impact.requirements.map(label)),
    ...section(
      'tests to run',
      impact.tests.map((t) => `${t.file}${t.name === '' ? '' : ` › ${t.name}`}`),
    ),
    ...section('reviews', impact.reviews),
    ...section('work products', impact.workProducts),
    ...section('changed, but reaching no requirement', impact.unreached),
  ].join('\n')}\n`;
}
