/** What the arguments of macros turn out to be in the compiled program: expressions, or names that no parentheses may enclose. */
import type { ExpansionId } from '../../c/lex/expansions.ts';
import type { Node } from '../../c/tree/arena.ts';
import { N } from '../../c/tree/kinds.ts';
import type { Subject } from '../engine/subject.ts';
import type { WrittenMacro } from '../written/macro-uses.ts';

interface ArgumentRoles {
  /** Macros that some unit expands to something. */
  readonly used: ReadonlySet<number>;
  /** Macro and parameter, where an argument begins with a name that is no expression: a member, a type, something declared. */
  readonly names: ReadonlySet<number>;
}

const MAX_PARAMETERS = 256;
const KNOWN = new WeakMap<Subject, ArgumentRoles>();

/** Does some unit expand the macro? */
export function isExpanded(subject: Subject, macro: WrittenMacro): boolean {
  return rolesOf(subject).used.has(idOf(subject, macro));
}

/** Is an argument of the parameter somewhere a member, a type, or a name that is being declared? */
export function passesNames(subject: Subject, macro: WrittenMacro, parameter: number): boolean {
  return rolesOf(subject).names.has(keyOf(idOf(subject, macro), parameter));
}

function idOf({ space }: Subject, { file, definition }: WrittenMacro): number {
  return space.macros.at(file.loc(definition.nameToken));
}

function keyOf(macro: number, parameter: number): number {
  return macro * MAX_PARAMETERS + parameter;
}

function rolesOf(subject: Subject): ArgumentRoles {
  const known = KNOWN.get(subject);
  if (known !== undefined) return known;
  const { arena } = subject.syntax;
  const { expansions } = subject.space;
  const used = new Set<number>();
  const names = new Set<number>();
  const seen = new Set<ExpansionId>();
  for (let node = 1; node < arena.nodes; node++) {
    const token = arena.first[node]!;
    const own = arena.expansion[token]!;
    if (own === 0) continue;
    const named = arena.expansion[token - 1] !== own && isName(subject, node, arena.kind[node]!);
    if (!named && seen.has(own)) continue;
    seen.add(own);
    for (const step of expansions.chain(own)) {
      used.add(step.macro);
      if (named && step.argument >= 0) names.add(keyOf(step.macro, step.argument));
    }
  }
  const roles = { used, names };
  KNOWN.set(subject, roles);
  return roles;
}

function isName({ symbols }: Subject, node: Node, kind: number): boolean {
  if (kind === N.field_identifier || kind === N.type_identifier || kind === N.primitive_type) return true;
  return kind === N.identifier && symbols.of(node)?.node === node;
}
