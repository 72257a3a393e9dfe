/**
 * A file as written: tree-sitter-c on the raw text, comments and directives included, copied into typed arrays by one walk
 * of the cursor. Same conventions as `Syntax`: nodes are numbers in preorder, 0 is "none". Error tolerant: what the grammar
 * cannot read is in `ERROR` nodes. `edit` reparses only what a change touches.
 */
import Parser from 'tree-sitter';
import C from 'tree-sitter-c';
import type { Place } from '../../base/diagnostic.ts';
import { SourceText } from '../../base/text.ts';

export type WrittenNode = number;

/** One change of a text: `length` characters at `start` become `text`. */
export interface TextEdit {
  readonly start: number;
  readonly length: number;
  readonly text: string;
}

let parser: Parser | undefined;

function sharedParser(): Parser {
  if (parser === undefined) {
    parser = new Parser();
    parser.setLanguage(C as unknown as Parser.Language);
  }
  return parser;
}

// [impl->dsn~c-written-view~1]
export class WrittenSyntax {
  readonly source: SourceText;
  readonly #tree: Parser.Tree;
  readonly #kinds: string[] = [''];
  readonly #kindIds = new Map<string, number>();
  readonly #fields: string[] = [''];
  readonly #fieldIds = new Map<string, number>();
  #count = 1;
  #kind = new Uint16Array(1024);
  #field = new Uint8Array(1024);
  #start = new Uint32Array(1024);
  #end = new Uint32Array(1024);
  #parent = new Int32Array(1024);
  #after = new Int32Array(1024);

  constructor(source: SourceText, previous?: Parser.Tree) {
    this.source = source;
    this.#tree = sharedParser().parse(source.text, previous, { bufferSize: source.text.length * 2 + 1024 });
    this.#lower();
  }

  /** The syntax after a change; the parts that the change does not touch are not parsed again. */
  edit(change: TextEdit): WrittenSyntax {
    const { text } = this.source;
    const next = text.slice(0, change.start) + change.text + text.slice(change.start + change.length);
    const source = new SourceText(this.source.file, next);
    this.#tree.edit({
      startIndex: change.start,
      oldEndIndex: change.start + change.length,
      newEndIndex: change.start + change.text.length,
      startPosition: point(this.source, change.start),
      oldEndPosition: point(this.source, change.start + change.length),
      newEndPosition: point(source, change.start + change.text.length),
    });
    return new WrittenSyntax(source, this.#tree);
  }

  get root(): WrittenNode {
    return 1;
  }

  /** Number of nodes; they are `1 … count`. */
  get count(): number {
    return this.#count - 1;
  }

  kindName(node: WrittenNode): string {
    return this.#kinds[this.#kind[node]!]!;
  }

  is(node: WrittenNode, kind: string): boolean {
    return this.#kinds[this.#kind[node]!] === kind;
  }

  /** All nodes of a kind in source order. */
  all(kind: string): readonly WrittenNode[] {
    const id = this.#kindIds.get(kind);
    const found: WrittenNode[] = [];
    if (id !== undefined) for (let n = 1; n < this.#count; n++) if (this.#kind[n] === id) found.push(n);
    return found;
  }

  parent(node: WrittenNode): WrittenNode {
    return this.#parent[node]!;
  }

  children(node: WrittenNode): readonly WrittenNode[] {
    const found: WrittenNode[] = [];
    for (let c = node + 1; c < this.#after[node]!; c = this.#after[c]!) found.push(c);
    return found;
  }

  /** The first child in a field; 0 when there is none. */
  child(node: WrittenNode, field: string): WrittenNode {
    const id = this.#fieldIds.get(field);
    if (id === undefined) return 0;
    for (let c = node + 1; c < this.#after[node]!; c = this.#after[c]!) if (this.#field[c] === id) return c;
    return 0;
  }

  /** Offset of the first character. */
  start(node: WrittenNode): number {
    return this.#start[node]!;
  }

  /** Offset behind the last character. */
  end(node: WrittenNode): number {
    return this.#end[node]!;
  }

  text(node: WrittenNode): string {
    return this.source.text.slice(this.#start[node], this.#end[node]);
  }

  place(node: WrittenNode): Place {
    return this.source.place(this.#start[node]!, this.#end[node]!);
  }

  /** The smallest node around an offset. */
  at(offset: number): WrittenNode {
    let node = 1;
    for (let c = 2; c < this.#after[node]!; ) {
      if (this.#start[c]! <= offset && offset < this.#end[c]!) {
        node = c;
        c = node + 1;
      } else c = this.#after[c]!;
    }
    return node;
  }

  #lower(): void {
    const cursor = this.#tree.walk();
    const path: WrittenNode[] = [];
    for (;;) {
      if (cursor.nodeIsNamed) path.push(this.#add(cursor, path.at(-1) ?? 0));
      else path.push(0);
      if (path.at(-1) !== 0 && cursor.gotoFirstChild()) continue;
      do {
        const left = path.pop()!;
        if (left !== 0) this.#after[left] = this.#count;
        if (cursor.gotoNextSibling()) break;
        if (!cursor.gotoParent()) return;
      } while (path.length > 0);
      if (path.length === 0 && this.#count > 1 && this.#after[1] !== 0) return;
    }
  }

  #add(cursor: Parser.TreeCursor, parent: WrittenNode): WrittenNode {
    if (this.#count === this.#kind.length) this.#grow();
    const n = this.#count++;
    this.#kind[n] = idOf(this.#kinds, this.#kindIds, cursor.nodeType);
    this.#field[n] = cursor.currentFieldName == null ? 0 : idOf(this.#fields, this.#fieldIds, cursor.currentFieldName);
    this.#start[n] = cursor.startIndex;
    this.#end[n] = cursor.endIndex;
    this.#parent[n] = parent;
    return n;
  }

  #grow(): void {
    const size = this.#kind.length * 2;
    const grown = <T extends Uint8Array | Uint16Array | Uint32Array | Int32Array>(from: T, to: T): T => {
      to.set(from);
      return to;
    };
    this.#kind = grown(this.#kind, new Uint16Array(size));
    this.#field = grown(this.#field, new Uint8Array(size));
    this.#start = grown(this.#start, new Uint32Array(size));
    this.#end = grown(this.#end, new Uint32Array(size));
    this.#parent = grown(this.#parent, new Int32Array(size));
    this.#after = grown(this.#after, new Int32Array(size));
  }
}

function idOf(names: string[], ids: Map<string, number>, name: string): number {
  let id = ids.get(name);
  if (id === undefined) {
    id = names.length;
    names.push(name);
    ids.set(name, id);
  }
  return id;
}

function point(source: SourceText, offset: number): { row: number; column: number } {
  const { line, column } = source.positionAt(offset);
  return { row: line - 1, column: column - 1 };
}
