/** Finds items by what people type: a full id, an id without revision, or a name. */
import type { Diagnostic, Read } from '../base/diagnostic.ts';
import { suggest } from '../base/suggest.ts';
import type { Graph } from './graph.ts';
import { idText } from './item.ts';

/** Item numbers for the given words, in graph order; no word: all items. An unknown word is a usage problem. */
export function selectItems(graph: Graph, words: readonly string[]): Read<readonly number[]> {
  if (words.length === 0) return { value: graph.items.map((_, i) => i), problems: [] };
  const wanted = new Set<number>();
  const problems: Diagnostic[] = [];
  for (const word of words) {
    const found = itemsNamed(graph, word);
    if (found.length === 0) problems.push(unknownItem(graph, word));
    for (const i of found) wanted.add(i);
  }
  return { value: [...wanted].sort((a, b) => a - b), problems };
}

/** Every item that the word names. */
export function itemsNamed(graph: Graph, word: string): number[] {
  const exact = graph.byId.get(word);
  if (exact !== undefined) return graph.items.flatMap((item, i) => (i === exact || idText(item) === word ? [i] : []));
  return graph.items.flatMap((item, i) => (word === item.name || word === `${item.type}~${item.name}` ? [i] : []));
}

export function unknownItem(graph: Graph, word: string): Diagnostic {
  const near =
    graph.items.length > 20000
      ? undefined
      : suggest(word, word.includes('~') ? graph.byId.keys() : graph.items.map((i) => i.name));
  return {
    code: 'trace/unknown-item',
    severity: 'error',
    effect: 'usage',
    message: `there is no item ${word}`,
    cure: near === undefined ? 'List the items with: assay q true' : `Did you mean ${near}?`,
  };
}
