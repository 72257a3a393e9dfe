/** The functions that rules about flow look at, and their flow graphs. */
import { Flows } from '../../c/flow/function-flow.ts';
import type { Node } from '../../c/tree/arena.ts';
import { functionSymbol } from '../engine/conversions.ts';
import type { Subject } from '../engine/subject.ts';
import { isOwn } from '../tree/names.ts';

/** Function definitions that stand in files in scope. */
export function* ownFunctions(subject: Subject): Iterable<Node> {
  for (const fn of subject.syntax.all('function_definition')) {
    const symbol = functionSymbol(subject.types, fn);
    if (symbol !== undefined && isOwn(subject, symbol)) yield fn;
  }
}

const graphs = new WeakMap<Subject, Flows>();

/** Flow graphs that know which functions of the program never return. */
export function programFlows(subject: Subject): Flows {
  let known = graphs.get(subject);
  if (known === undefined) {
    known = new Flows(subject.types);
    graphs.set(subject, known);
  }
  return known;
}
