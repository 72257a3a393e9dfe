/**
 * How tokens came out of macros. Each record is one step: "this token is part of the replacement list of macro M, used at
 * U" (body) or "this token is part of argument A of M, used at U" (argument). Records link to the steps before them, so
 * that the whole chain of a token is found from one integer.
 */
// [impl->dsn~c-provenance~1]
import type { Loc } from './source-files.ts';

/** Index into the program's `ExpansionTable`. 0 means: not from a macro. */
export type ExpansionId = number;

/** Value of `argument` for tokens of the replacement list. */
export const BODY = -1;

export interface Expansion {
  /** Definition that was expanded: index into the program's `MacroTable`. */
  readonly macro: number;
  /** Spelling place of the macro's name at the use. */
  readonly use: Loc;
  /** The expansion that the macro's name itself came from (0: the name stands in a file). */
  readonly parent: ExpansionId;
  /** 0-based parameter index, or `BODY`. */
  readonly argument: number;
  /** For an argument: the expansion that the token came from before it was passed (0: written in a file). 0 for bodies. */
  readonly prior: ExpansionId;
}

/** Records of an earlier run as parallel arrays. */
export interface KeptExpansions {
  readonly macro: Int32Array;
  /** The same words with or without a sign. */
  readonly use: Int32Array | Uint32Array;
  readonly parent: Int32Array;
  readonly argument: Int16Array | Int32Array;
  readonly prior: Int32Array;
}

export class ExpansionTable {
  #macro: Int32Array = new Int32Array(1 << 12);
  #use: Uint32Array = new Uint32Array(1 << 12);
  #parent: Int32Array = new Int32Array(1 << 12);
  #argument: Int16Array = new Int16Array(1 << 12);
  #prior: Int32Array = new Int32Array(1 << 12);
  #size = 1;

  /**
   * `kept`: of `size` records of an earlier run those that are kept, one behind the other, and pairs of where they begin and end.
   * They have the ids that they had; those between them are empty.
   */
  constructor(kept?: { readonly records: KeptExpansions; readonly ranges: Int32Array; readonly size: number }) {
    if (kept === undefined) return;
    const { records, ranges, size } = kept;
    // Some more: a run adds records, and to grow is to copy.
    const room = size + (1 << 12);
    this.#macro = new Int32Array(room);
    this.#use = new Uint32Array(room);
    this.#parent = new Int32Array(room);
    this.#argument = new Int16Array(room);
    this.#prior = new Int32Array(room);
    this.#size = size;
    for (let i = 0, at = 0; i < ranges.length; i += 2) {
      const [first, behind] = [ranges[i]!, at + ranges[i + 1]! - ranges[i]!];
      this.#macro.set(records.macro.subarray(at, behind), first);
      this.#use.set(records.use.subarray(at, behind), first);
      this.#parent.set(records.parent.subarray(at, behind), first);
      this.#argument.set(records.argument.subarray(at, behind), first);
      this.#prior.set(records.prior.subarray(at, behind), first);
      at = behind;
    }
  }

  /** Records `[from, to)`, to be kept for another run. */
  part(from: ExpansionId, to: ExpansionId): KeptExpansions {
    return {
      macro: this.#macro.subarray(from, to),
      use: this.#use.subarray(from, to),
      parent: this.#parent.subarray(from, to),
      argument: this.#argument.subarray(from, to),
      prior: this.#prior.subarray(from, to),
    };
  }

  get size(): number {
    return this.#size;
  }

  add(macro: number, use: Loc, parent: ExpansionId, argument: number, prior: ExpansionId): ExpansionId {
    const id = this.#size++;
    if (id === this.#macro.length) this.#grow();
    this.#macro[id] = macro;
    this.#use[id] = use;
    this.#parent[id] = parent;
    this.#argument[id] = argument;
    this.#prior[id] = prior;
    return id;
  }

  /**
   * Drops the records from `first` on, whose tokens nobody keeps; one stays for each macro that was used, as a use at `use`:
   * it does count as used.
   */
  condense(first: ExpansionId, use: Loc): void {
    const used = new Set<number>();
    for (let id = first; id < this.#size; id++) if (this.#argument[id] === BODY) used.add(this.#macro[id]!);
    this.#size = first;
    for (const macro of used) this.add(macro, use, 0, BODY, 0);
  }

  get(id: ExpansionId): Expansion {
    return {
      macro: this.#macro[id]!,
      use: this.#use[id]!,
      parent: this.#parent[id]!,
      argument: this.#argument[id]!,
      prior: this.#prior[id]!,
    };
  }

  macroOf(id: ExpansionId): number {
    return this.#macro[id]!;
  }

  useOf(id: ExpansionId): Loc {
    return this.#use[id]!;
  }

  parentOf(id: ExpansionId): ExpansionId {
    return this.#parent[id]!;
  }

  argumentOf(id: ExpansionId): number {
    return this.#argument[id]!;
  }

  priorOf(id: ExpansionId): ExpansionId {
    return this.#prior[id]!;
  }

  /**
   * The steps of a token, innermost first. An argument's step is followed by where the argument came from; when it was
   * written in a file, by the expansions around the use.
   */
  chain(id: ExpansionId): Expansion[] {
    const steps: Expansion[] = [];
    for (let at = id; at !== 0; ) {
      const step = this.get(at);
      steps.push(step);
      at = step.prior !== 0 ? step.prior : step.parent;
    }
    return steps;
  }

  /** Place of the macro name in a file whose expansion produced the token in the end; 0 for a token not from a macro. */
  outermostUse(id: ExpansionId): Loc {
    let at = id;
    if (at === 0) return 0;
    for (;;) {
      const next = this.#prior[at] !== 0 ? this.#prior[at]! : this.#parent[at]!;
      if (next === 0) return this.#use[at]!;
      at = next;
    }
  }

  /**
   * The step in whose replacement list the token's characters stand, or 0 when they were written outside macro
   * definitions (directly, or as an argument, however often it was passed on).
   */
  bodyOf(id: ExpansionId): ExpansionId {
    let at = id;
    while (at !== 0 && this.#argument[at] !== BODY) at = this.#prior[at]!;
    return at;
  }

  /** Do two records say the same: the same macros, used at the same places, in the same order? */
  same(a: ExpansionId, b: ExpansionId): boolean {
    if (a === b) return true;
    const known = new Map<ExpansionId, ExpansionId>();
    const pending: [ExpansionId, ExpansionId][] = [[a, b]];
    for (let pair = pending.pop(); pair !== undefined; pair = pending.pop()) {
      const [x, y] = pair;
      if (x === y || known.get(x) === y) continue;
      if (x === 0 || y === 0) return false;
      if (this.#macro[x] !== this.#macro[y] || this.#use[x] !== this.#use[y] || this.#argument[x] !== this.#argument[y])
        return false;
      known.set(x, y);
      pending.push([this.#parent[x]!, this.#parent[y]!], [this.#prior[x]!, this.#prior[y]!]);
    }
    return true;
  }

  #grow(): void {
    const size = this.#macro.length * 2;
    this.#macro = copyInto(this.#macro, new Int32Array(size));
    this.#use = copyInto(this.#use, new Uint32Array(size));
    this.#parent = copyInto(this.#parent, new Int32Array(size));
    this.#argument = copyInto(this.#argument, new Int16Array(size));
    this.#prior = copyInto(this.#prior, new Int32Array(size));
  }
}

function copyInto<T extends Int32Array | Uint32Array | Int16Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
