/**
 * Where answers about nodes and literals are kept: in typed arrays and bounded memories, because a table of five million
 * numbers asks as many questions.
 */
import type { Node } from '../tree/arena.ts';
import { type NumberLiteral, parseNumber } from './literals.ts';
import type { Target } from './target.ts';

const NOT_ASKED = 0;
const NO_CONSTANT = 1;
const SMALL = 2;
const LARGE = 3;

/** Values of constant expressions by node: those of 32 bits in an array, the others in a map. */
export class ConstantValues {
  readonly #state: Uint8Array;
  readonly #small: Int32Array;
  readonly #large = new Map<Node, bigint>();

  constructor(nodes: number) {
    this.#state = new Uint8Array(nodes);
    this.#small = new Int32Array(nodes);
  }

  isKnown(node: Node): boolean {
    return this.#state[node] !== NOT_ASKED;
  }

  get(node: Node): bigint | undefined {
    const state = this.#state[node];
    return state === SMALL ? BigInt(this.#small[node]!) : state === LARGE ? this.#large.get(node) : undefined;
  }

  set(node: Node, value: bigint | undefined): void {
    if (value === undefined) this.#state[node] = NO_CONSTANT;
    else if (BigInt.asIntN(32, value) === value) {
      this.#state[node] = SMALL;
      this.#small[node] = Number(value);
    } else {
      this.#state[node] = LARGE;
      this.#large.set(node, value);
    }
  }
}

/** Literals remembered per target; beyond that many all are forgotten. */
const REMEMBERED = 1 << 16;

/** Numbers by name of the target and spelling: most of a program's are the same few. */
export class NumberLiterals {
  readonly #known = new Map<string, Map<number, NumberLiteral>>();

  of(spelling: number, text: () => string, target: Target): NumberLiteral {
    let known = this.#known.get(target.name);
    if (known === undefined) {
      known = new Map();
      this.#known.set(target.name, known);
    }
    let literal = known.get(spelling);
    if (literal === undefined) {
      literal = parseNumber(text(), target);
      if (known.size >= REMEMBERED) known.clear();
      known.set(spelling, literal);
    }
    return literal;
  }
}
