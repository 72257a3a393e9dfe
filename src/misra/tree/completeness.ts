/** Where a structure or union is complete: a declaration that units share may see the body in some of them and not in others. */
import type { Node } from '../../c/tree/arena.ts';
import { isComplete, type Type } from '../../c/types/type.ts';
import type { Subject } from '../engine/subject.ts';

/** By subject and definition: the units that see a body of the tag; undefined where the type has no tag. */
const KNOWN = new WeakMap<Subject, Map<Node, ReadonlySet<number> | undefined>>();

/** Of the units that hold a node, those in which a record has no body. */
export function unitsWithout(subject: Subject, record: Type, where: Node): readonly number[] {
  const { syntax, types } = subject;
  const units = types.unitsOf(syntax.declarationOf(where).id);
  if (!isComplete(record)) return units;
  const complete = completing(subject, record.tag!.definition);
  if (complete === undefined || units.every((unit) => complete.has(unit))) return [];
  const without = units.filter((unit) => !complete.has(unit));
  if (without.length < units.length) subject.onlyInSome?.();
  return without;
}

function completing(subject: Subject, definition: Node): ReadonlySet<number> | undefined {
  const known = KNOWN.get(subject) ?? new Map<Node, ReadonlySet<number> | undefined>();
  KNOWN.set(subject, known);
  if (!known.has(definition)) known.set(definition, unitsWithBody(subject, definition));
  return known.get(definition);
}

function unitsWithBody({ syntax, symbols, types }: Subject, definition: Node): ReadonlySet<number> | undefined {
  const name = syntax.child(definition, 'name');
  const tag = name === 0 ? undefined : symbols.of(name);
  if (tag === undefined) return undefined;
  const bodies = symbols.declarationsOf(tag).filter((s) => s.definition);
  return new Set(bodies.flatMap((s) => types.unitsOf(s.declaration)));
}
