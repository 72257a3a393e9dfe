/** Counting the answers of an expression by a field, for `--group-by`. */
import { compareText } from '../../base/diagnostic.ts';
import type { Graph } from '../graph.ts';
import { attribute } from '../item.ts';

/** Items per value of a field, most first; an item with several tags counts for each. */
export function groupItems(graph: Graph, items: readonly number[], by: string): [value: string, items: number][] {
  return countedBy(items, (i) => {
    const item = graph.items[i]!;
    switch (by) {
      case 'type':
        return item.type;
      case 'status':
        return item.status;
      case 'origin':
        return item.origin;
      case 'file':
        return item.file;
      case 'folder':
        return folderOf(item.file);
      case 'tag':
        return item.tags.length === 0 ? '' : item.tags;
      default:
        return attribute(item, by) ?? '';
    }
  });
}

export function countedBy<T>(list: readonly T[], keyOf: (entry: T) => string | readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const entry of list) {
    const value = keyOf(entry);
    for (const v of typeof value === 'string' ? [value] : value) counts.set(v, (counts.get(v) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]));
}

export function folderOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash < 0 ? '.' : path.slice(0, slash);
}
