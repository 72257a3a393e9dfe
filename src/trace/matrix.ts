/** The trace matrix: one row per chain through the given levels (code and tests stand under the same item); an open end is an empty cell, so gaps are seen at once. */

import type { Diagnostic, Read } from '../base/diagnostic.ts';
import { suggest } from '../base/suggest.ts';
import { idText } from './item.ts';
import type { StrictRun } from './project.ts';
import { compareIds } from './report/oft-text.ts';
import { children } from './walk.ts';

export interface Matrix {
  readonly levels: readonly string[];
  /** Item numbers; −1 for an open cell. */
  readonly rows: readonly (readonly number[])[];
  readonly truncated: boolean;
}

const MAX_ROWS = 100_000;

/** No level given: the types in the order in which they cover each other. */
export function traceMatrix(run: StrictRun, wanted: readonly string[]): Read<Matrix> {
  const { graph } = run;
  const types = [...new Set(graph.items.map((i) => i.type))];
  const problems: Diagnostic[] = [];
  for (const level of wanted) {
    if (types.includes(level)) continue;
    const near = suggest(level, types);
    problems.push({
      code: 'trace/unknown-type',
      severity: 'error',
      effect: 'usage',
      message: `there is no item of type ${level}`,
      cure: near === undefined ? `Types: ${types.join(', ')}.` : `Did you mean ${near}?`,
    });
  }
  const levels = wanted.length > 0 ? wanted : typeOrder(run, types);
  const rows: number[][] = [];
  if (problems.length === 0) {
    const first = graph.items
      .flatMap((item, i) => (item.type === levels[0] ? [i] : []))
      .sort((a, b) => compareIds(graph.items[a]!, graph.items[b]!));
    for (const start of first) addRows(run, levels, start, rows);
  }
  return { value: { levels, rows, truncated: rows.length >= MAX_ROWS }, problems };
}

function addRows(run: StrictRun, levels: readonly string[], start: number, rows: number[][]): void {
  const todo: number[][] = [[start]];
  while (todo.length > 0 && rows.length < MAX_ROWS) {
    const row = todo.pop()!;
    if (row.length === levels.length) {
      rows.push(row);
      continue;
    }
    const level = levels[row.length]!;
    const next = below(run, row, level);
    if (next.length === 0) todo.push([...row, -1]);
    else for (const c of next.sort((a, b) => compareIds(run.graph.items[b]!, run.graph.items[a]!))) todo.push([...row, c]);
  }
}

/** Items of a level under the nearest item of the row that has such: a test covers the design item, not the code beside it. */
function below(run: StrictRun, row: readonly number[], level: string): number[] {
  for (const above of [...row].reverse()) {
    const found = above < 0 ? [] : children(run.graph, above).filter((c) => run.graph.items[c]!.type === level);
    if (found.length > 0) return found;
  }
  return [];
}

/** Types by depth below the goals. */
function typeOrder(run: StrictRun, types: readonly string[]): string[] {
  const depth = new Map(types.map((t) => [t, 0]));
  for (let round = 0; round < types.length; round++) {
    for (const item of run.graph.items)
      for (const c of item.covers)
        if (c.type !== item.type && depth.has(c.type))
          depth.set(item.type, Math.max(depth.get(item.type)!, Math.min(depth.get(c.type)! + 1, types.length)));
  }
  return [...types].sort((a, b) => depth.get(a)! - depth.get(b)! || (a < b ? -1 : 1));
}

export function matrixRows(run: StrictRun, matrix: Matrix): string[][] {
  return matrix.rows.map((row) => row.map((i) => (i < 0 ? '' : idText(run.graph.items[i]!))));
}
