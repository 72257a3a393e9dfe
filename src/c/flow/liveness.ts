/**
 * Liveness of automatic objects: whether some way reads what an object holds before it is written again. What is known only of
 * a part of an object, or whose address is given away, counts as read for ever: nothing is said about its stores.
 */
import type { Node } from '../tree/arena.ts';
import type { CSymbol } from '../types/symbol.ts';
import { Qualifier } from '../types/type.ts';
import type { Types } from '../types/types.ts';
import { solve } from './data-flow.ts';
import type { BlockId, FlowGraph } from './flow-graph.ts';
import { eventsOfPoints, type ObjectEvent } from './object-events.ts';

const SCALARS: ReadonlySet<string> = new Set(['integer', 'floating', 'enum', 'pointer']);

function isStore({ kind }: ObjectEvent): boolean {
  return kind === 'write' || kind === 'update';
}

export class Liveness {
  readonly #graph: FlowGraph;
  readonly #events: readonly (readonly ObjectEvent[])[];
  /** Bit of an object in the sets, by the id of its symbol; objects that are not followed have none. */
  readonly #bits = new Map<number, number>();
  #solution: { readonly entering: readonly Uint8Array[]; readonly leaving: readonly Uint8Array[] } | undefined;

  // [impl->dsn~c-liveness~1]
  constructor(types: Types, graph: FlowGraph) {
    this.#graph = graph;
    this.#events = graph.points.map((points) => eventsOfPoints(types, graph, points));
    this.#number(types);
  }

  #solve(): { readonly entering: readonly Uint8Array[]; readonly leaving: readonly Uint8Array[] } {
    const size = this.#bits.size;
    const { before, after } = solve<Uint8Array>(this.#graph, {
      direction: 'backward',
      boundary: () => new Uint8Array(size),
      bottom: () => new Uint8Array(size),
      join: (a, b) => {
        // The solver hands over facts of its own first.
        for (let i = 0; i < size; i++) a[i]! |= b[i]!;
        return a;
      },
      equal: (a, b) => {
        for (let i = 0; i < size; i++) if (a[i] !== b[i]) return false;
        return true;
      },
      transfer: (block, live) => {
        const next = live.slice();
        const events = this.#events[block]!;
        for (let i = events.length - 1; i >= 0; i--) this.#back(events[i]!, next);
        return next;
      },
    });
    // The solver goes backward: it enters a block at its end.
    return { entering: after, leaving: before };
  }

  get #facts(): { readonly entering: readonly Uint8Array[]; readonly leaving: readonly Uint8Array[] } {
    this.#solution ??= this.#solve();
    return this.#solution;
  }

  /** Scalar automatic objects that are only named, never addressed: what the analysis speaks about. */
  isFollowed(symbol: CSymbol): boolean {
    return this.#bits.has(symbol.id);
  }

  /** Whether what a followed object holds at the beginning of a block is read on some way. */
  isLiveBefore(symbol: CSymbol, block: BlockId): boolean {
    return this.#isSet(this.#facts.entering[block]!, symbol);
  }

  isLiveAfter(symbol: CSymbol, block: BlockId): boolean {
    return this.#isSet(this.#facts.leaving[block]!, symbol);
  }

  /** Assignments, updates, initialisers and outputs of assembly language whose value no way reads, ascending. */
  deadStores(): Node[] {
    const dead: Node[] = [];
    const reachable = this.#graph.reachable();
    this.#events.forEach((events, block) => {
      if (reachable[block] === 0) return;
      if (!events.some((e) => isStore(e) && this.isFollowed(e.symbol))) return;
      const live = this.#facts.leaving[block]!.slice();
      for (const e of events.toReversed()) {
        if (isStore(e) && this.isFollowed(e.symbol) && !this.#isSet(live, e.symbol)) dead.push(e.by);
        this.#back(e, live);
      }
    });
    return dead.sort((a, b) => a - b);
  }

  #number(types: Types): void {
    const excluded = new Set<number>();
    const all = this.#events.flat();
    for (const { kind, symbol } of all) {
      const type = types.ofSymbol(symbol);
      const isSimple = SCALARS.has(type.kind) && (type.qualifiers & Qualifier.volatile) === 0;
      if (kind === 'escape' || kind === 'part' || !isSimple) excluded.add(symbol.id);
    }
    for (const { symbol } of all)
      if (!excluded.has(symbol.id) && !this.#bits.has(symbol.id)) this.#bits.set(symbol.id, this.#bits.size);
  }

  #back(e: ObjectEvent, live: Uint8Array): void {
    const bit = this.#bits.get(e.symbol.id);
    if (bit !== undefined) live[bit] = e.kind === 'write' ? 0 : 1;
  }

  #isSet(set: Uint8Array, symbol: CSymbol): boolean {
    const bit = this.#bits.get(symbol.id);
    return bit !== undefined && set[bit] === 1;
  }
}
