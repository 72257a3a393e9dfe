/** `show`, `why` and `--explain`: one item or one line of code, and its place in the graph. */
import { append } from '../../base/append.ts';
import type { Diagnostic, Read } from '../../base/diagnostic.ts';
import { type Item, idText } from '../item.ts';
import type { StrictRun } from '../project.ts';
import { children, closure, isTestType, parents, type SymbolIndex, shortLabel, treeLines } from '../walk.ts';

export interface ShowOptions {
  readonly up: boolean;
  readonly down: boolean;
  readonly tests: boolean;
}

/** One item in full: text, attributes, verdict, links; whole trees on request. */
export function showText(run: StrictRun, item: number, options: ShowOptions, symbols: SymbolIndex): string {
  const { graph, verdict } = run;
  const it = graph.items[item]!;
  const v = verdict.items[item]!;
  const lines = [idText(it), ...head(it, symbols), ''];
  if (it.description !== '') append(lines, [...it.description.split('\n').map((l) => `  ${l}`), '']);
  lines.push(`coverage: ${v.coverage}${v.defect ? ', not ok' : ', ok'}`);
  for (const type of it.needs)
    lines.push(
      `  needs ${type}: ${v.coveredTypes.includes(type) ? 'covered' : v.pendingTypes.includes(type) ? 'pending' : 'missing'}`,
    );
  for (const reason of v.reasons) lines.push(`  ${reason.text}.  ${reason.cure}`);
  if (v.inheritedFrom !== -1) lines.push(`  because of ${shortLabel(graph, v.inheritedFrom)}`);
  const label = (i: number): string => `${shortLabel(graph, i)}${verdict.items[i]!.defect ? '  ✘' : ''}`;
  const whole = (flag: boolean, next: (i: number) => number[]): string[] =>
    (flag ? treeLines(next(item), next, label) : next(item).map(label)).map((l) => `  ${l}`);
  lines.push('', 'covers:', ...orNone(whole(options.up, (i) => parents(graph, i))));
  lines.push('covered by:', ...orNone(whole(options.down, (i) => children(graph, i))));
  if (options.tests) {
    const tests = closure([item], (i) => children(graph, i)).filter((i) => isTestType(graph.items[i]!.type));
    lines.push('tests:', ...orNone(tests.map((i) => `  ${testLabel(run, i, symbols)}`)));
  }
  return `${lines.join('\n')}\n`;
}

function orNone(lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? ['  nothing'] : lines;
}

function head(item: Item, symbols: SymbolIndex): string[] {
  const symbol = symbols.of(item);
  const rows: [string, string][] = [
    ['title', item.title],
    ['status', item.status],
    ['place', `${item.file}:${item.line}`],
    ['symbol', symbol === undefined ? '' : `${symbol.name} (${symbol.kind}, lines ${symbol.first}–${symbol.last})`],
    ['tags', item.tags.join(', ')],
    ['depends on', item.depends.map(idText).join(', ')],
    ...Object.entries(item.attributes ?? {}),
    ['rationale', item.rationale],
    ['comment', item.comment],
  ];
  return rows.filter(([, value]) => value !== '').map(([name, value]) => `  ${name}: ${value.replaceAll('\n', '\n    ')}`);
}

function testLabel(run: StrictRun, i: number, symbols: SymbolIndex): string {
  const item = run.graph.items[i]!;
  const symbol = symbols.of(item);
  return `${idText(item)}  ${item.file}:${item.line}${symbol === undefined ? '' : `  ${symbol.name}`}`;
}

/** Why an item is not complete: the tree of failing items below it, the open leaves, and the shortest list of mends. */
export function explainText(run: StrictRun, item: number): string {
  const { graph, verdict } = run;
  if (!verdict.items[item]!.defect)
    return `${idText(graph.items[item]!)} is complete: every need is covered, down to the leaves.\n`;
  const failing = (i: number): number[] => children(graph, i).filter((c) => verdict.items[c]!.defect);
  const label = (i: number): string => {
    const reasons = verdict.items[i]!.reasons.map((r) => r.text);
    return `${shortLabel(graph, i)}${reasons.length === 0 ? '' : `: ${reasons.join('; ')}`}`;
  };
  const all = [item, ...closure([item], failing)];
  const roots = all.filter((i) => verdict.items[i]!.reasons.length > 0);
  const fixes = new Set(roots.flatMap((i) => verdict.items[i]!.reasons.map((r) => r.cure)));
  return [
    ...treeLines([item], failing, label),
    '',
    `${roots.length} root cause${roots.length === 1 ? '' : 's'}; to mend:`,
    ...[...fixes].map((f) => `  - ${f}`),
    '',
  ].join('\n');
}

/** `FILE:LINE` → the tags around it, the requirements they serve up to the goals, and the tests of those requirements. */
export function whyText(run: StrictRun, place: { file: string; line: number }, symbols: SymbolIndex): Read<string> {
  const { graph } = run;
  const inFile = graph.items.map((_, i) => i).filter((i) => graph.items[i]!.file === place.file);
  const file = symbols.file(place.file);
  if (file === undefined && inFile.length === 0) return { value: '', problems: [noSuchFile(place.file)] };
  const tags = inFile.filter((i) => coversLine(graph.items[i]!, place.line, symbols));
  const at = `${place.file}:${place.line}`;
  if (tags.length === 0) {
    const near = inFile.filter((i) => graph.items[i]!.origin === 'tag').map((i) => `  ${shortLabel(graph, i)}`);
    const rest = near.length === 0 ? ['No tag is in this file.'] : ['Tags elsewhere in this file:', ...near.slice(0, 10)];
    return { value: `${[`No requirement reaches ${at}.`, ...rest].join('\n')}\n`, problems: [] };
  }
  const lines: string[] = [`${at} serves:`];
  lines.push(
    ...treeLines(
      tags,
      (i) => parents(graph, i),
      (i) => shortLabel(graph, i),
    ).map((l) => `  ${l}`),
  );
  const served = tags.flatMap((i) => parents(graph, i));
  const tests = closure(served, (i) => children(graph, i)).filter((i) => isTestType(graph.items[i]!.type));
  lines.push('tested by:', ...orNone(tests.map((i) => `  ${testLabel(run, i, symbols)}`)));
  return { value: `${lines.join('\n')}\n`, problems: [] };
}

function coversLine(item: Item, line: number, symbols: SymbolIndex): boolean {
  if (item.origin !== 'tag') return line >= item.line && line <= item.line + item.description.split('\n').length + 6;
  if (item.line === line) return true;
  const symbol = symbols.of(item);
  return symbol !== undefined && line >= Math.min(symbol.first, item.line) && line <= symbol.last;
}

function noSuchFile(file: string): Diagnostic {
  return {
    code: 'trace/no-such-path',
    severity: 'error',
    effect: 'incomplete',
    message: `there is no file ${file}`,
    cure: 'Give the path relative to the project root.',
  };
}
