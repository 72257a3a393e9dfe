/**
 * What pointers lead to, each thing with its cell: declared objects and functions as wholes, members (one cell for a member
 * of all objects of its record), what a call allocates, compound literals, all string literals together, and everything that
 * the program does not name.
 */
import type { Node } from '../../tree/arena.ts';
import type { Member } from '../../types/context.ts';
import type { CSymbol } from '../../types/symbol.ts';
import type { Type } from '../../types/type.ts';
import type { Types } from '../../types/types.ts';
import { type Cell, Cells } from './cells.ts';
import { ANYTHING, type PointerClass, PointerClasses } from './pointer-classes.ts';

export type Thing =
  | { readonly kind: 'elsewhere' | 'literals' }
  | { readonly kind: 'object' | 'function'; readonly symbol: CSymbol }
  | { readonly kind: 'allocated' | 'compound'; readonly node: Node; readonly type: Type }
  /** A member of every object of its record, as `&p->m` leads to it. */
  | { readonly kind: 'member'; readonly node: Node; readonly type: Type };

export class Things {
  readonly cells: Cells;
  readonly elsewhere: Cell;
  readonly literals: Cell;
  readonly classes: PointerClasses;
  readonly #types: Types;
  readonly #things = new Map<Cell, Thing>();
  readonly #cellOf: Int32Array;
  readonly #addresses = new Map<Cell, Cell>();
  readonly #members = new Map<string, Cell>();

  constructor(types: Types) {
    this.#types = types;
    this.classes = new PointerClasses(types);
    this.cells = new Cells((pointers, cell) => this.#accepts(pointers, cell));
    this.#cellOf = new Int32Array(types.symbols.all.length + 1);
    this.elsewhere = this.add({ kind: 'elsewhere' });
    this.literals = this.add({ kind: 'literals' });
    this.#openWorld();
  }

  /** Code outside of the program reads, writes and calls all that it gets hold of. */
  #openWorld(): void {
    const { cells, elsewhere } = this;
    cells.lead(elsewhere, elsewhere);
    cells.copy(cells.load(elsewhere), elsewhere);
    cells.store(elsewhere, elsewhere);
    cells.call(elsewhere, { arguments: Array.from({ length: MOST_ARGUMENTS }, () => elsewhere), result: elsewhere });
  }

  of(cell: Cell): Thing {
    return this.#things.get(cell)!;
  }

  add(thing: Thing, pointers = ANYTHING): Cell {
    const cell = this.cells.add(pointers);
    this.#things.set(cell, thing);
    return cell;
  }

  /** The cell of a declared object, parameter or function. */
  ofSymbol(symbol: CSymbol): Cell {
    const { symbols } = this.#types;
    const entity = symbols.entity(symbol);
    let cell = this.#cellOf[entity]!;
    if (cell !== 0) return cell;
    const kind = symbol.kind === 'function' ? 'function' : 'object';
    const pointers = kind === 'function' ? ANYTHING : this.classes.of(this.#types.ofSymbol(symbol));
    cell = this.add({ kind, symbol: symbols.get(entity) }, pointers);
    this.#cellOf[entity] = cell;
    // An object that no unit defines holds whatever stands elsewhere.
    if (kind === 'object' && this.#isOutside(symbol)) this.cells.copy(this.elsewhere, cell);
    return cell;
  }

  #isOutside(symbol: CSymbol): boolean {
    if (symbol.linkage !== 'external') return false;
    return !this.#types.symbols.declarationsOf(symbol).some((d) => d.definition || d.tentative);
  }

  /** One cell per member, whichever object it is of; the members of a union share one. */
  ofMember({ node: leaf, type }: Member): Cell {
    const { syntax } = this.#types;
    let record = syntax.ancestor(leaf, 'struct_specifier', 'union_specifier');
    let name = syntax.text(leaf);
    for (let outer = record; outer !== 0; outer = syntax.ancestor(outer, 'struct_specifier', 'union_specifier')) {
      if (!syntax.is(outer, 'union_specifier')) continue;
      record = outer;
      name = '';
    }
    const tag = syntax.child(record, 'name');
    const key = `${tag === 0 || syntax.functionOf(record) !== 0 ? record : syntax.text(tag)} ${name}`;
    let cell = this.#members.get(key);
    if (cell === undefined) {
      cell = this.add({ kind: 'member', node: leaf, type }, name === '' ? ANYTHING : this.classes.of(type));
      this.#members.set(key, cell);
    }
    return cell;
  }

  /** The cells of all members met. */
  members(): Iterable<Cell> {
    return this.#members.values();
  }

  /** A cell that leads to the thing whose cell is given. */
  addressOf(cell: Cell): Cell {
    let address = this.#addresses.get(cell);
    if (address === undefined) {
      address = this.cells.add();
      this.cells.lead(address, cell);
      this.#addresses.set(cell, address);
      const thing = this.of(cell);
      // `extern char _end[];`: the linker's name for the memory there.
      if (thing.kind === 'object' && this.#isOutside(thing.symbol)) this.cells.lead(address, this.elsewhere);
      if (thing.kind === 'function' && this.cells.entry(cell) === undefined)
        this.cells.enter(cell, { parameters: [], rest: this.elsewhere, result: this.elsewhere });
    }
    return address;
  }

  /** One cell for what several cells hold; those that are 0 hold nothing. */
  joined(cells: readonly Cell[]): Cell {
    const some = [...new Set(cells)].filter((c) => c !== 0);
    if (some.length < 2) return some[0] ?? 0;
    const both = this.cells.add();
    for (const cell of some) this.cells.copy(cell, both);
    return both;
  }

  #accepts(pointers: PointerClass, cell: Cell): boolean {
    const thing = this.of(cell);
    switch (thing.kind) {
      case 'elsewhere':
        return true;
      case 'literals':
        return false;
      case 'object':
      case 'function':
        return this.classes.accepts(pointers, this.#types.ofSymbol(thing.symbol));
      default:
        return this.classes.accepts(pointers, thing.type);
    }
  }
}

/** Arguments beyond these do not come from code outside. */
const MOST_ARGUMENTS = 32;
