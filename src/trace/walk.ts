/** Walks over good links: up to what an item serves, down to what serves it, and the symbols that tags stand at. */

import type { FilePort } from './files.ts';
import { COVERS, type Graph, inLinks, outLinks } from './graph.ts';
import { type Item, idText } from './item.ts';
import { type SymbolSpan, symbolAt, symbolsOf } from './syntax.ts';

/** Items that this one covers. */
export function parents(graph: Graph, item: number): number[] {
  return [...outLinks(graph, item)].filter((l) => graph.status[l] === COVERS).map((l) => graph.to[l]!);
}

/** Items that cover this one. */
export function children(graph: Graph, item: number): number[] {
  return [...inLinks(graph, item)].filter((l) => graph.status[l] === COVERS).map((l) => graph.from[l]!);
}

/** Everything reachable from the start items, without them unless reached again; breadth first. */
export function closure(starts: readonly number[], next: (item: number) => readonly number[]): number[] {
  const seen = new Set<number>();
  const todo = [...starts];
  for (let at = 0; at < todo.length; at++) {
    for (const n of next(todo[at]!)) {
      if (seen.has(n)) continue;
      seen.add(n);
      todo.push(n);
    }
  }
  return [...seen];
}

/** Test-like item types: `utest`, `itest`, `test`, `TestCase` … */
export function isTestType(type: string): boolean {
  return /test|verif/i.test(type);
}

/** Symbols of files, parsed once each. */
export class SymbolIndex {
  readonly #port: FilePort;
  readonly #files = new Map<string, { readonly text: string; readonly symbols: readonly SymbolSpan[] } | undefined>();

  constructor(port: FilePort) {
    this.#port = port;
  }

  file(path: string): { readonly text: string; readonly symbols: readonly SymbolSpan[] } | undefined {
    if (!this.#files.has(path)) {
      const bytes = this.#port.read(path);
      const text = bytes === undefined ? undefined : Buffer.from(bytes).toString('utf8');
      this.#files.set(path, text === undefined ? undefined : { text, symbols: symbolsOf(path, text) });
    }
    return this.#files.get(path);
  }

  /** The symbol a tag item stands at. */
  of(item: Item): SymbolSpan | undefined {
    if (item.origin !== 'tag') return undefined;
    const file = this.file(item.file);
    return file === undefined ? undefined : symbolAt(file.symbols, file.text, item.line);
  }
}

/** An indented tree; an item seen before is named once more and not opened again. */
export function treeLines(
  roots: readonly number[],
  next: (item: number) => readonly number[],
  label: (item: number) => string,
  maxLines = 400,
): string[] {
  const lines: string[] = [];
  const seen = new Set<number>();
  const todo = roots.map((item) => ({ item, depth: 0 })).reverse();
  while (todo.length > 0) {
    if (lines.length >= maxLines) {
      lines.push(`… and more (${maxLines} lines shown)`);
      break;
    }
    const { item, depth } = todo.pop()!;
    const again = seen.has(item);
    lines.push(`${'  '.repeat(depth)}${label(item)}${again ? ' (see above)' : ''}`);
    if (again) continue;
    seen.add(item);
    for (const n of [...next(item)].reverse()) todo.push({ item: n, depth: depth + 1 });
  }
  return lines;
}

export function shortLabel(graph: Graph, item: number): string {
  const i = graph.items[item]!;
  return `${idText(i)}  (${i.file}:${i.line})${i.title === '' ? '' : `  ${i.title}`}`;
}
