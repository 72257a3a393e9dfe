/** Questions about the whole program: who includes whom, where externals are declared, what nobody uses, what calls itself. */
import { compareText, type Place } from '../base/diagnostic.ts';
import type { DirectedGraph, GraphEdge, GraphNode } from '../base/graph/directed-graph.ts';
import { callGraph } from './flow/call-graph.ts';
import type { ListingFilter } from './preprocess/listing.ts';
import { unusedMacros } from './preprocess/macro-usage.ts';
import type { Program } from './program.ts';
import { listedDeclarations } from './program-listing.ts';
import type { CSymbol } from './types/symbol.ts';
import { declarationText } from './types/type-text.ts';

export interface IncludeRow {
  readonly from: string;
  /** Undefined when the header was not found: then `wanted` is its name. */
  readonly to: string | undefined;
  readonly wanted: string;
  /** In how many units. */
  readonly units: number;
}

// [impl->dsn~c-whole-program~1]
/** Inclusions below the file and those that lead to it; all without a filter. In order of files. */
export function listIncludes(program: Program, filter: ListingFilter | undefined): IncludeRow[] {
  const { files } = program.space;
  const rows = new Map<string, { from: string; to: string | undefined; wanted: string; units: number; unit: number }>();
  program.units.forEach(({ preprocessed }, unit) => {
    for (const { from, to, request } of preprocessed.inclusions) {
      const key = `${from}\0${to ?? request.name}`;
      const known = rows.get(key);
      const ends = { from: files.file(from).source.file, to: to === undefined ? undefined : files.file(to).source.file };
      if (known === undefined) rows.set(key, { ...ends, wanted: request.name, units: 1, unit });
      else if (known.unit !== unit) {
        known.units++;
        known.unit = unit;
      }
    }
  });
  const all = [...rows.values()].map(({ from, to, wanted, units }): IncludeRow => ({ from, to, wanted, units }));
  return sortedRows(filter === undefined ? all : around(all, filter.file));
}

function sortedRows(rows: readonly IncludeRow[]): IncludeRow[] {
  return [...rows].sort((a, b) => compareText(a.from, b.from) || compareText(a.to ?? a.wanted, b.to ?? b.wanted));
}

function around(rows: readonly IncludeRow[], file: string): IncludeRow[] {
  const below = reached(file, rows, (r) => [r.from, r.to]);
  const above = reached(file, rows, (r) => [r.to, r.from]);
  return rows.filter((r) => below.has(r.from) || (r.to !== undefined && above.has(r.to)));
}

function reached(
  start: string,
  rows: readonly IncludeRow[],
  step: (row: IncludeRow) => readonly [string | undefined, string | undefined],
): Set<string> {
  const next = new Map<string, string[]>();
  for (const row of rows) {
    const [a, b] = step(row);
    if (a !== undefined && b !== undefined) next.set(a, [...(next.get(a) ?? []), b]);
  }
  const seen = new Set([start]);
  for (const at of seen) for (const to of next.get(at) ?? []) seen.add(to);
  return seen;
}

export function includeLine({ from, to, wanted, units }: IncludeRow): string {
  const where = `${units} unit${units === 1 ? '' : 's'}`;
  return `${from}\tincludes\t${to ?? `${wanted} (not found)`}\t${where}\n`;
}

export function drawnIncludes(rows: readonly IncludeRow[], file: string | undefined, name: string): DirectedGraph {
  const nodes = new Map<string, GraphNode>();
  const add = (id: string, missing: boolean): void => {
    if (!nodes.has(id)) nodes.set(id, { id, lines: [id], look: id === file ? 'strong' : missing ? 'faint' : 'plain' });
  };
  const edges = rows.map(({ from, to, wanted }): GraphEdge => {
    add(from, false);
    add(to ?? wanted, to === undefined);
    return { from, to: to ?? wanted, line: to === undefined ? 'dotted' : 'solid' };
  });
  return { name, nodes: [...nodes.values()], edges, direction: 'right' };
}

export interface ExternalRow {
  readonly name: string;
  readonly kind: CSymbol['kind'];
  readonly declarations: readonly {
    readonly place: Place;
    readonly text: string;
    readonly what: 'declared' | 'defined' | 'tentative';
  }[];
  readonly uses: number;
}

/** Functions and objects with external linkage of which a declaration stands in the selected text, with all declarations. */
export function listExternals(program: Program, filter: ListingFilter | undefined): ExternalRow[] {
  const { syntax, semantics } = program;
  const { symbols, types } = semantics;
  const wanted = new Set(listedDeclarations(program, filter).map((d) => d.id));
  const rows: ExternalRow[] = [];
  for (const all of symbols.entities()) {
    if (all[0]!.linkage !== 'external' || !all.some((s) => wanted.has(s.declaration))) continue;
    const declarations = all.map((s) => ({
      place: syntax.used(syntax.firstToken(s.node)),
      text: declarationText(types.ofSymbol(s), s.name),
      what: s.definition ? ('defined' as const) : s.tentative ? ('tentative' as const) : ('declared' as const),
    }));
    rows.push({
      name: all[0]!.name,
      kind: all[0]!.kind,
      declarations: onceEach(declarations),
      uses: symbols.usesOf(all[0]!).length,
    });
  }
  return rows.sort((a, b) => compareText(a.name, b.name));
}

function onceEach<T extends { readonly place: Place; readonly text: string }>(list: readonly T[]): T[] {
  const seen = new Set<string>();
  return list.filter(({ place, text }) => {
    const key = `${at(place)} ${text}`;
    return !seen.has(key) && seen.add(key) !== undefined;
  });
}

export function externalLines({ name, kind, declarations, uses }: ExternalRow): string {
  const lines = declarations.map((d) => `\t${at(d.place)}\t${d.what}\t${d.text}\n`);
  return `${name}\t${kind}\t${uses} use${uses === 1 ? '' : 's'}\n${lines.join('')}`;
}

export interface UnusedRow {
  readonly place: Place;
  readonly kind: CSymbol['kind'] | 'macro';
  readonly name: string;
}

/** Functions, objects, types, tags, labels and macros that the selected text declares and the program never uses. */
export function listUnused(program: Program, filter: ListingFilter | undefined): UnusedRow[] {
  const { syntax, semantics, space, units } = program;
  const { symbols } = semantics;
  const wanted = new Set(listedDeclarations(program, filter).map((d) => d.id));
  const rows: UnusedRow[] = [];
  for (const all of symbols.entities()) {
    const symbol = all.find((s) => s.definition || s.tentative) ?? all[0]!;
    if (!UNUSED_KINDS.has(symbol.kind) || !wanted.has(symbol.declaration) || symbols.usesOf(symbol).length > 0) continue;
    // The tag of a typedef names the same type again; what is only declared is used elsewhere.
    if (symbol.kind === 'tag' && (!symbol.definition || syntax.ancestor(symbol.node, 'type_definition') !== 0)) continue;
    if (symbol.linkage === 'external' && !symbol.definition && !symbol.tentative) continue;
    if (symbol.name === 'main' && symbol.kind === 'function') continue;
    rows.push({ place: syntax.used(syntax.firstToken(symbol.node)), kind: symbol.kind, name: symbol.name });
  }
  for (const id of unusedMacros(
    space,
    units.map((u) => u.preprocessed),
  )) {
    const macro = space.macros.get(id);
    const place = space.files.place(macro.place);
    if (filter !== undefined && (place.file !== filter.file || (filter.line ?? place.line) !== place.line)) continue;
    rows.push({ place, kind: 'macro', name: space.spellings.text(macro.name) });
  }
  return rows.sort(
    (a, b) => compareText(a.place.file, b.place.file) || a.place.line - b.place.line || a.place.column - b.place.column,
  );
}

const UNUSED_KINDS: ReadonlySet<CSymbol['kind']> = new Set(['function', 'object', 'typedef', 'tag', 'label']);

export function unusedLine({ place, kind, name }: UnusedRow): string {
  return `${at(place)}\t${kind}\t${name}\n`;
}

export interface RecursionRow {
  readonly functions: readonly { readonly name: string; readonly place: Place }[];
  /** Only calls through pointers close the circle. */
  readonly indirect: boolean;
}

/** Groups of functions that call themselves or each other, one of which stands in the selected text. */
export function listRecursion(program: Program, filter: ListingFilter | undefined): RecursionRow[] {
  const { syntax, semantics } = program;
  const graph = callGraph(semantics.types);
  const wanted = new Set(listedDeclarations(program, filter).map((d) => d.id));
  const row = (group: readonly number[], indirect: boolean): RecursionRow[] => {
    const symbols = group.map((f) => graph.functions.get(f)!.symbol);
    if (!symbols.some((s) => wanted.has(s.declaration))) return [];
    return [{ indirect, functions: symbols.map((s) => ({ name: s.name, place: syntax.used(syntax.firstToken(s.node)) })) }];
  };
  const direct = graph.recursive(false);
  const known = new Set(direct.map((g) => g.join()));
  const through = graph.recursive(true).filter((g) => !known.has(g.join()));
  return [...direct.flatMap((g) => row(g, false)), ...through.flatMap((g) => row(g, true))];
}

export function recursionLines({ functions, indirect }: RecursionRow): string {
  const head = indirect ? 'circle through pointers' : functions.length === 1 ? 'calls itself' : 'circle';
  return `${head}, ${functions.length} function${functions.length === 1 ? '' : 's'}\n${functions.map((f) => `\t${at(f.place)}\t${f.name}\n`).join('')}`;
}

function at(place: Place): string {
  return `${place.file}:${place.line}:${place.column}`;
}
