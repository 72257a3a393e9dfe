/**
 * Links items by OpenFastTrace's rules: the first item of an id stands for it, an unneeded type is "unwanted" before duplicates
 * make a link ambiguous, and a reference to another revision is orphaned and also outdated or predated. One pass; the index
 * without revisions is built only when some reference finds no item.
 */
import {
  AMBIGUOUS,
  COVERS,
  DUPLICATE,
  type Graph,
  INCOMING_NAME,
  IntList,
  ORPHANED,
  OUTDATED,
  PREDATED,
  rowsOf,
  UNWANTED,
} from './graph.ts';
import { type Item, type ItemId, idText } from './item.ts';

export function linkItems(items: readonly Item[]): Graph {
  const linker = new Linker(items);
  linker.run();
  return linker.graph();
}

class Linker {
  readonly #items: readonly Item[];
  readonly #byId = new Map<string, number>();
  readonly #duplicated = new Set<number>();
  readonly #from = new IntList();
  readonly #to = new IntList();
  readonly #ref = new IntList();
  readonly #status = new IntList();
  #revisions: Map<string, number[]> | undefined;

  constructor(items: readonly Item[]) {
    this.#items = items;
  }

  run(): void {
    const duplicates: [number, number][] = [];
    for (let i = 0; i < this.#items.length; i++) {
      const id = idText(this.#items[i]!);
      const first = this.#byId.get(id);
      if (first === undefined) this.#byId.set(id, i);
      else {
        this.#duplicated.add(first);
        this.#duplicated.add(i);
        duplicates.push([first, i]);
      }
    }
    for (let i = 0; i < this.#items.length; i++) {
      const { covers } = this.#items[i]!;
      for (let r = 0; r < covers.length; r++) this.#linkReference(i, r, covers[r]!);
    }
    for (const [first, later] of duplicates) {
      this.#add(first, later, -1, DUPLICATE);
      this.#add(later, first, -1, DUPLICATE);
    }
  }

  #linkReference(source: number, ref: number, id: ItemId): void {
    const target = this.#byId.get(idText(id));
    if (target === undefined) {
      this.#add(source, -1, ref, ORPHANED);
      for (const other of this.#otherRevisions(id)) {
        this.#add(source, other, ref, id.revision < this.#items[other]!.revision ? OUTDATED : PREDATED);
      }
      return;
    }
    const wanted = this.#items[target]!.welcomesAll === true || this.#items[target]!.needs.includes(this.#items[source]!.type);
    this.#add(source, target, ref, !wanted ? UNWANTED : this.#duplicated.has(target) ? AMBIGUOUS : COVERS);
  }

  #otherRevisions(id: ItemId): readonly number[] {
    if (this.#revisions === undefined) {
      this.#revisions = new Map();
      for (let i = 0; i < this.#items.length; i++) {
        const key = `${this.#items[i]!.type}~${this.#items[i]!.name}`;
        const list = this.#revisions.get(key);
        if (list === undefined) this.#revisions.set(key, [i]);
        else list.push(i);
      }
    }
    return this.#revisions.get(`${id.type}~${id.name}`) ?? [];
  }

  #add(from: number, to: number, ref: number, status: number): void {
    this.#from.push(from);
    this.#to.push(to);
    this.#ref.push(ref);
    this.#status.push(status);
  }

  graph(): Graph {
    const from = this.#from.toArray();
    const to = this.#to.toArray();
    const status = Uint8Array.from(this.#status.toArray());
    const out = rowsOf(this.#items.length, from.length, (k) => from[k]!);
    const incoming = rowsOf(this.#items.length, from.length, (k) => (INCOMING_NAME[status[k]!] === undefined ? -1 : to[k]!));
    return {
      items: this.#items,
      byId: this.#byId,
      from,
      to,
      ref: this.#ref.toArray(),
      status,
      outStart: out.start,
      out: out.list,
      inStart: incoming.start,
      in_: incoming.list,
    };
  }
}
