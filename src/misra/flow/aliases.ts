/** What pointers of the program may lead to, worked out once for all rules that ask, and only when one does. */
import { Aliases } from '../../c/flow/aliases/aliases.ts';
import type { Node } from '../../c/tree/arena.ts';
import type { CSymbol } from '../../c/types/symbol.ts';
import type { Subject } from '../engine/subject.ts';

const KNOWN = new WeakMap<Subject, Aliases>();

export function programAliases(subject: Subject): Aliases {
  const known = KNOWN.get(subject);
  if (known !== undefined) return known;
  const made = new Aliases(subject.types);
  KNOWN.set(subject, made);
  return made;
}

/** The one declared object that an lvalue reached through a pointer designates (a part of); undefined when others are possible. */
export function onlyObject(subject: Subject, lvalue: Node): CSymbol | undefined {
  const { things, elsewhere } = programAliases(subject).objects(lvalue);
  const [thing] = things;
  return !elsewhere && things.length === 1 && thing?.kind === 'object' ? thing.symbol : undefined;
}
