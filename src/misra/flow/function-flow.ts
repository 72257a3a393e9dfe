/** The functions of a program that rules about flow look at, and what their declarations say about returning. */
import { Flows } from '../../c/flow/function-flow.ts';
import type { Node } from '../../c/tree/arena.ts';
import { findAttribute } from '../../c/types/attributes.ts';
import type { CSymbol } from '../../c/types/symbol.ts';
import { functionSymbol } from '../engine/conversions.ts';
import type { Subject } from '../engine/subject.ts';
import { isOwn } from '../tree/names.ts';

export class FunctionFlows {
  readonly #subject: Subject;
  readonly #ending = new Map<number, boolean>();

  constructor(subject: Subject) {
    this.#subject = subject;
  }

  /** Function definitions that stand in files in scope. */
  *functions(): Iterable<Node> {
    const { syntax } = this.#subject;
    for (const fn of syntax.all('function_definition')) {
      const symbol = functionSymbol(this.#subject.types, fn);
      if (symbol !== undefined && isOwn(this.#subject, symbol)) yield fn;
    }
  }

  /** Is one of a function's declarations marked as never returning? */
  isNoreturn(symbol: CSymbol): boolean {
    const { types } = this.#subject;
    const entity = types.symbols.entity(symbol);
    let known = this.#ending.get(entity);
    if (known === undefined) {
      known = types.symbols.declarationsOf(symbol).some((d) => noreturnToken(this.#subject, d.holder) !== 0);
      this.#ending.set(entity, known);
    }
    return known;
  }
}

/** The token of `_Noreturn` or of the attribute in a declaration; 0 when there is none. */
export function noreturnToken({ syntax }: Subject, holder: Node): number {
  for (const child of syntax.children(holder)) {
    const kind = syntax.kindName(child);
    if (kind !== 'storage_class_specifier' && kind !== 'type_qualifier') continue;
    if (syntax.text(child) === '_Noreturn') return syntax.firstToken(child);
  }
  const attribute = findAttribute(syntax, holder, 'noreturn') || findAttribute(syntax, holder, '_Noreturn');
  return attribute === 0 ? 0 : syntax.firstToken(attribute);
}

const flows = new WeakMap<Subject, FunctionFlows>();

export function flowsOf(subject: Subject): FunctionFlows {
  let known = flows.get(subject);
  if (known === undefined) {
    known = new FunctionFlows(subject);
    flows.set(subject, known);
  }
  return known;
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
