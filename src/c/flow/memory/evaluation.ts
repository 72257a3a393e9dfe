/** What parts of an evaluation ask of the whole: one expression is evaluated by functions of several files. */
import type { Node } from '../../tree/arena.ts';
import type { Type } from '../../types/type.ts';
import type { Frame, Machine } from './machine.ts';
import type { Place } from './place.ts';
import type { State } from './state.ts';
import type { Value } from './value.ts';

/** A run of a point that cannot happen: its assumptions contradict the state. */
export const INFEASIBLE = { infeasible: true };

export interface Evaluation {
  readonly machine: Machine;
  readonly frame: Frame;
  readonly state: State;
  /** Looks only: no hazards, no writes by calls. */
  readonly quiet: boolean;
  /** Which of several ways this run takes. */
  choose(count: number): number;
  hazard(...args: Parameters<Machine['hazard']>): void;
  evaluate(node: Node): Value;
  /** What an lvalue designates; `only` its address is wanted. */
  place(node: Node, only?: boolean): Place;
  /** Reads a place and says when it was not set or leads to what ended. */
  fetch(place: Place, node: Node): Value;
  /** A value in another type. */
  convert(value: Value, type: Type, node: Node): Value;
  /** What a binary expression gives for the values of its operands. */
  operation(node: Node, a: Value, b: Value): Value;
  /** The same, but it only looks. */
  looking(): Evaluation;
}
