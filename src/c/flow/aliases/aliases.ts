/**
 * What pointers of the whole program may lead to. Asked for the first time, it follows all assignments, calls and
 * initialisers of the program at once, whatever their order. Members are followed one by one, for all objects of their record
 * together; elements of an array are not told apart.
 */
import type { Node } from '../../tree/arena.ts';
import type { CSymbol } from '../../types/symbol.ts';
import type { Types } from '../../types/types.ts';
import type { Cell } from './cells.ts';
import { PointerFlow } from './pointer-flow.ts';
import type { Thing } from './things.ts';

/** What a pointer may lead to; without any and not `elsewhere`, it is null or never set. */
export interface Destinations {
  /** In order of first mention. */
  readonly things: readonly Thing[];
  /** Memory that the program does not name may be among it: fixed addresses, what code without source hands out. */
  readonly elsewhere: boolean;
}

// [impl->dsn~c-aliases~1]
export class Aliases {
  readonly #types: Types;
  #flow: PointerFlow | undefined;

  constructor(types: Types) {
    this.#types = types;
  }

  /** Where the value of an expression may lead. */
  of(expression: Node): Destinations {
    return this.#destinations(this.flow.targets(expression));
  }

  /** Where what a name holds may lead. */
  ofSymbol(symbol: CSymbol): Destinations {
    const { things } = this.flow;
    const cell = things.ofSymbol(symbol);
    const { kind } = this.#types.ofSymbol(symbol);
    return this.#destinations(kind === 'function' ? [cell] : things.cells.objectsOf(cell));
  }

  /** The objects that an lvalue may designate (a part of). */
  objects(lvalue: Node): Destinations {
    return this.#destinations(this.flow.objects(lvalue));
  }

  /** Two lvalues may designate parts of one object. */
  mayAlias(a: Node, b: Node): boolean {
    const { elsewhere } = this.flow.things;
    const first = new Set(this.flow.objects(a));
    const second = this.flow.objects(b);
    return first.has(elsewhere) || second.some((cell) => cell === elsewhere || first.has(cell));
  }

  /** Entities of the functions that a called pointer may lead to; undefined when others are possible. */
  calleesOf(call: Node): ReadonlySet<number> | undefined {
    const { syntax, symbols } = this.#types;
    const { things, elsewhere } = this.of(syntax.child(call, 'function'));
    if (elsewhere) return undefined;
    return new Set(things.flatMap((t) => (t.kind === 'function' ? [symbols.entity(t.symbol)] : [])));
  }

  get flow(): PointerFlow {
    this.#flow ??= new PointerFlow(this.#types);
    return this.#flow;
  }

  #destinations(cells: readonly Cell[]): Destinations {
    const { things } = this.flow;
    const { elsewhere } = things;
    return {
      things: cells.filter((cell) => cell !== elsewhere).map((cell) => things.of(cell)),
      elsewhere: cells.includes(elsewhere),
    };
  }
}
