/** Pieces of markup that the parts of the page share: escaping, names of anchors, tables. */
import type { FindingFact } from '../../../facts/findings.ts';

export function escaped(value: string): string {
  const named: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return value.replace(/[&<>"]/g, (c) => named[c]!).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '\ufffd');
}

/** Prose in which backquotes mark code. */
export function prose(value: string): string {
  return escaped(value).replace(/`([^`]+)`/g, '<code>$1</code>');
}

export function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const k = key(item);
    const list = groups.get(k);
    if (list === undefined) groups.set(k, [item]);
    else list.push(item);
  }
  return groups;
}

/** A column: its head, and whether its cells are numbers. */
export type Column = readonly [head: string, numeric?: 'n'];

/** `rows`: cells as markup. Empty when there is no row. */
export function table(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const kind = (i: number): string => (columns[i]?.[1] === 'n' ? ' class="n"' : '');
  const head = columns.map(([name], i) => `<th${kind(i)}>${name}</th>`).join('');
  const body = rows.map((cells) => `<tr>${cells.map((c, i) => `<td${kind(i)}>${c}</td>`).join('')}</tr>`);
  return `<table><thead><tr>${head}</tr></thead><tbody>\n${body.join('\n')}\n</tbody></table>`;
}

/** Anchors of files and their lines: short, because there may be a hundred thousand. */
export class Anchors {
  readonly #files = new Map<string, number>();

  constructor(findings: readonly FindingFact[]) {
    for (const { file } of findings) if (!this.#files.has(file)) this.#files.set(file, this.#files.size + 1);
  }

  get files(): Iterable<string> {
    return this.#files.keys();
  }

  file(file: string): string {
    return `f${this.#files.get(file)}`;
  }

  line(file: string, line: number): string {
    return `${this.file(file)}L${line}`;
  }
}

export function link(anchor: string, text: string): string {
  return `<a href="#${anchor}">${text}</a>`;
}
