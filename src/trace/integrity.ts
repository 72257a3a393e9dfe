/**
 * Integrity rules over the graph: a child inherits its parent's level unless a decomposition says otherwise; a decomposition is
 * one of the tabulated pairs, keeps the original level in its bracket, and stands on different elements with an approved
 * dependent-failure analysis. What the two branches share in code or tests is a mechanical smell of missing independence.
 */

import type { Diagnostic } from '../base/diagnostic.ts';
import type { Graph } from './graph.ts';
import { COVERS } from './graph.ts';
import { linesOf } from './importer.ts';
import { INTEGRITY_TABLES, type IntegrityTables } from './integrity-tables.ts';
import { attribute, type Item, idText } from './item.ts';
import type { Reason } from './strict.ts';
import type { SymbolSpan } from './syntax.ts';
import { children, closure, isTestType, type SymbolIndex } from './walk.ts';

type Kind = 'asil' | 'sil' | 'dal';
const KINDS: readonly Kind[] = ['asil', 'sil', 'dal'];

interface Level {
  readonly kind: Kind;
  /** `B` of `B(D)`. */
  readonly level: string;
  /** `D` of `B(D)`; the level itself without a bracket. */
  readonly original: string;
}

/** The declared level of an item: `ASIL: D`, `ASIL: B(D)`, `SIL: 3`, `DAL: A`. */
export function levelOf(item: Item): Level | undefined {
  for (const kind of KINDS) {
    const m = /^(?:ASIL|SIL|DAL)?\s*(QM|[0-4A-E])\s*(?:\(\s*(QM|[0-4A-E])\s*\))?$/i.exec((attribute(item, kind) ?? '').trim());
    if (m !== null) return { kind, level: m[1]!.toUpperCase(), original: (m[2] ?? m[1]!).toUpperCase() };
  }
  return undefined;
}

// [impl->dsn~trace-asil~1]
export function integrityReasons(
  graph: Graph,
  symbols: SymbolIndex,
  tables: IntegrityTables = INTEGRITY_TABLES,
): Map<number, Reason[]> {
  const found = new Map<number, Reason[]>();
  const add = (item: number, text: string, cure: string): void => {
    const reason: Reason = { kind: 'asil', text, cure };
    const list = found.get(item);
    if (list === undefined) found.set(item, [reason]);
    else list.push(reason);
  };
  const derivedTypes = refinedTypes(graph);
  for (let i = 0; i < graph.items.length; i++) {
    const item = graph.items[i]!;
    if (item.status === 'rejected' || item.origin === 'tag') continue;
    const raw = KINDS.map((k) => attribute(item, k)).find((v) => v !== undefined);
    const level = levelOf(item);
    if (raw !== undefined && level === undefined)
      add(i, `'${raw}' is no integrity level`, 'Write ASIL: QM, A–D, optionally with the original in brackets: B(D).');
    if (level === undefined) continue;
    checkChildren(graph, i, level, tables, add, symbols);
    if (level.kind === 'dal') checkAssurance(graph, i, level, derivedTypes, add);
  }
  return found;
}

type Add = (item: number, text: string, cure: string) => void;

function checkChildren(
  graph: Graph,
  parent: number,
  level: Level,
  tables: IntegrityTables,
  add: Add,
  symbols: SymbolIndex,
): void {
  const rank = (l: string): number => tables.levels[level.kind].indexOf(l);
  const parentId = idText(graph.items[parent]!);
  const kids = children(graph, parent).filter((c) => graph.items[c]!.origin !== 'tag');
  const group = kids.filter((c) => attribute(graph.items[c]!, 'decomposes') === parentId);
  for (const c of kids) {
    if (group.includes(c)) continue;
    const child = levelOf(graph.items[c]!);
    const label = level.kind.toUpperCase();
    if (child === undefined)
      add(
        c,
        `has no ${label}, but covers ${parentId} (${label} ${level.level})`,
        `Inherit: ${label}: ${level.level}; or state a decomposition with Decomposes: ${parentId}.`,
      );
    else if (child.kind === level.kind && rank(child.level) < rank(level.level)) {
      add(
        c,
        `is ${label} ${child.level}, but covers ${parentId} (${label} ${level.level})`,
        `Raise it, or state a decomposition with Decomposes: ${parentId}.`,
      );
    }
  }
  if (group.length > 0) checkDecomposition(graph, parent, level, group, tables, add, symbols);
}

/** Types of which some item refines a higher one: an item of such a type that refines nothing is a derived requirement. */
function refinedTypes(graph: Graph): ReadonlySet<string> {
  const types = new Set<string>();
  for (let i = 0; i < graph.items.length; i++)
    if (graph.items[i]!.origin !== 'tag' && graph.items[i]!.covers.length > 0) types.add(graph.items[i]!.type);
  return types;
}

/**
 * DO-178C beyond inheritance: a derived requirement is justified and given to the safety process (5.1.2, 5.2.2); at levels A and
 * B verification is independent, which one file that is both the code and its own test belies.
 */
function checkAssurance(graph: Graph, i: number, level: Level, refined: ReadonlySet<string>, add: Add): void {
  const item = graph.items[i]!;
  if (
    level.level !== 'E' &&
    refined.has(item.type) &&
    item.covers.length === 0 &&
    (attribute(item, 'derived') ?? '').trim() === ''
  )
    add(
      i,
      `is a derived requirement (DAL ${level.level}, refines nothing) without a justification for the safety process`,
      'Write Derived: and the reason, or Covers: and the requirement that it refines.',
    );
  if (level.level !== 'A' && level.level !== 'B') return;
  const tags = children(graph, i).filter((c) => graph.items[c]!.origin === 'tag');
  const code = new Set(tags.filter((c) => !isTestType(graph.items[c]!.type)).map((c) => graph.items[c]!.file));
  const shared = tags.map((c) => graph.items[c]!).find((t) => isTestType(t.type) && code.has(t.file));
  if (shared !== undefined)
    add(
      i,
      `is verified in the file that implements it (${shared.file}): DAL ${level.level} wants independent verification`,
      'Put the test into a file of its own, written by somebody else.',
    );
}

function checkDecomposition(
  graph: Graph,
  parent: number,
  level: Level,
  group: readonly number[],
  tables: IntegrityTables,
  add: Add,
  symbols: SymbolIndex,
): void {
  const parentId = idText(graph.items[parent]!);
  const label = level.kind.toUpperCase();
  const levels = group.map((c) => levelOf(graph.items[c]!));
  const legal = tables.decompositions[level.kind][level.level] ?? [];
  const key = (pair: readonly string[]): string => [...pair].sort().join('+');
  const shown = levels.map((l) => l?.level ?? 'none').join(' + ');
  const pairs = legal.map((p) => p.join(' + ')).join(', ');
  if (group.length !== 2 || !legal.some((p) => key(p) === key(levels.map((l) => l?.level ?? '')))) {
    add(
      parent,
      `is decomposed into ${shown}, which is no legal decomposition of ${label} ${level.level}`,
      legal.length === 0 ? `${label} ${level.level} cannot be decomposed.` : `Legal: ${pairs}.`,
    );
  }
  for (const [k, c] of group.entries()) {
    if (levels[k] !== undefined && levels[k].original !== level.original)
      add(
        c,
        `must carry the original level in brackets: ${label} ${levels[k].level}(${level.original})`,
        `Write ${label}: ${levels[k].level}(${level.original}).`,
      );
    if (attribute(graph.items[c]!, 'allocation') === undefined)
      add(
        c,
        `is a branch of the decomposition of ${parentId}, but is allocated to no element`,
        'Write Allocation: and the element.',
      );
  }
  if (level.kind === 'sil' && attribute(graph.items[parent]!, 'decomposes') !== undefined)
    add(
      parent,
      'is a part of a synthesis of systematic capabilities and is itself composed so: the rule is applied once',
      'Meet its SIL directly.',
    );
  const places = group.map((c) => attribute(graph.items[c]!, 'allocation')).filter((a) => a !== undefined);
  if (new Set(places).size < places.length)
    add(
      parent,
      `its decomposition is allocated to one element (${places[0]}): the branches are not independent`,
      'Allocate them to different elements.',
    );
  if (!hasApprovedAnalysis(graph, parent))
    add(
      parent,
      'its decomposition has no approved dependent-failure analysis',
      `Write an item of type dfa that covers or depends on ${parentId}, and get it approved.`,
    );
  if (group.length === 2)
    for (const text of sharedSmells(graph, group[0]!, group[1]!, symbols))
      add(parent, text, 'Separate the branches, or justify it in the dependent-failure analysis and review it.');
}

function hasApprovedAnalysis(graph: Graph, parent: number): boolean {
  const id = idText(graph.items[parent]!);
  return graph.items.some(
    (item) =>
      /^dfa$/i.test(item.type) && item.status === 'approved' && [...item.covers, ...item.depends].some((r) => idText(r) === id),
  );
}

/** Functions, globals, files and tests that both branches stand on. */
export function sharedSmells(graph: Graph, a: number, b: number, symbols: SymbolIndex): string[] {
  const below = (item: number): Map<string, string> => {
    const keys = new Map<string, string>();
    for (const i of closure([item], (x) => children(graph, x))) {
      const tag = graph.items[i]!;
      if (tag.origin !== 'tag') continue;
      const kind = isTestType(tag.type) ? 'test' : 'function';
      const symbol = symbols.of(tag);
      if (symbol !== undefined)
        keys.set(`${kind} ${tag.file} ${symbol.name}`, `the ${kind} ${symbol.name} (${tag.file}:${symbol.first})`);
      if (kind === 'function' && symbol?.kind === 'function')
        for (const name of globalsIn(symbols, tag.file, symbol)) keys.set(`global ${name}`, `the global ${name}`);
      keys.set(`${kind === 'test' ? 'test file' : 'file'} ${tag.file}`, `the ${kind === 'test' ? 'test ' : ''}file ${tag.file}`);
    }
    return keys;
  };
  const first = below(a);
  return [...below(b)].filter(([key]) => first.has(key)).map(([, shown]) => `both branches of its decomposition share ${shown}`);
}

/** Variables of file scope that a function names; the declarations of its own file tell which names are such. */
function globalsIn(symbols: SymbolIndex, file: string, span: SymbolSpan): string[] {
  const source = symbols.file(file);
  if (source === undefined) return [];
  const globals = new Set(source.symbols.filter((s) => s.kind === 'variable').map((s) => s.name));
  if (globals.size === 0) return [];
  const text = linesOf(source.text)
    .slice(span.first - 1, span.last)
    .join('\n')
    .replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*|"(?:[^"\\\n]|\\.)*"/g, ' ');
  return [...new Set(text.match(/[A-Za-z_]\w*/g) ?? [])].filter((name) => globals.has(name)).sort();
}

/** Files whose tags serve requirements of different levels: coexistence needs freedom from interference. */
export function coexistence(graph: Graph): { file: string; levels: readonly string[] }[] {
  const files = new Map<string, Set<string>>();
  for (let k = 0; k < graph.from.length; k++) {
    if (graph.status[k] !== COVERS) continue;
    const tag = graph.items[graph.from[k]!]!;
    const level = levelOf(graph.items[graph.to[k]!]!);
    if (tag.origin !== 'tag' || isTestType(tag.type) || level === undefined) continue;
    const set = files.get(tag.file) ?? new Set();
    set.add(`${level.kind.toUpperCase()} ${level.level}`);
    files.set(tag.file, set);
  }
  return [...files].filter(([, levels]) => levels.size > 1).map(([file, levels]) => ({ file, levels: [...levels].sort() }));
}

/** A warning, not a defect: whether the file is free from interference is argued outside the graph. */
export function coexistenceProblem({ file, levels }: ReturnType<typeof coexistence>[number]): Diagnostic {
  return {
    code: 'trace/coexistence',
    severity: 'warning',
    effect: 'info',
    message: `${file} serves requirements of ${levels.join(', ')}: its parts must be free from interference, or all be of the highest level`,
    place: { file, line: 1, column: 1 },
    cure: 'Separate the code by level, or argue freedom from interference (ISO 26262-9 clause 6).',
  };
}
