/**
 * Calling conventions that are part of a function's type: a pointer to a function of one convention cannot lead to one of
 * another. Which of them the compiler tells apart depends on the target; `sysv_abi` and `cdecl` are what functions have
 * anyway, and Arm's `pcs` makes no other type.
 */
import type { Node } from '../tree/arena.ts';
import type { Syntax } from '../tree/syntax.ts';
import { attributeArguments, attributeName, attributesAbout, attributesIn } from './attributes.ts';
import type { TypeContext } from './context.ts';
import type { Type } from './type.ts';

const TOLD_APART: Readonly<Record<string, readonly string[]>> = {
  i386: ['fastcall', 'regparm', 'sseregparm', 'stdcall', 'thiscall'],
  'x86-64': ['ms_abi'],
  arm64: ['aarch64_vector_pcs'],
};

const ALL: ReadonlySet<string> = new Set(Object.values(TOLD_APART).flat());

const mentioned = new WeakMap<Syntax, boolean>();

/** Does any declaration of the program have such an attribute? Nearly none has. */
function areMentioned(syntax: Syntax): boolean {
  let known = mentioned.get(syntax);
  if (known === undefined) {
    known = syntax.all('attribute').some((a) => ALL.has(attributeName(syntax, a)));
    mentioned.set(syntax, known);
  }
  return known;
}

// [impl->dsn~c-calling-conventions~1]
/** The type with what the attributes that stand directly in a part of a declarator say. */
export function withConventionsIn(c: TypeContext, type: Type, node: Node): Type {
  if (!areMentioned(c.syntax)) return type;
  return withConventions(c, type, attributesIn(c.syntax, node), node);
}

/** The same for the attributes of a declaration: in front of all declarators, or behind this one. */
export function withConventionsOf(c: TypeContext, type: Type, holder: Node, declarator: Node): Type {
  if (!areMentioned(c.syntax)) return type;
  return withConventions(c, type, attributesAbout(c.syntax, holder, declarator), holder);
}

/** Of a function, or of the function that a pointer leads to; of other types nothing is changed. */
function withConventions(c: TypeContext, type: Type, attributes: readonly Node[], at: Node): Type {
  if (attributes.length === 0) return type;
  const told = TOLD_APART[c.targetAt(at).name.replace(/^arm64.*/, 'arm64')] ?? [];
  const words = attributes.flatMap((a) => {
    const name = attributeName(c.syntax, a);
    if (!told.includes(name)) return [];
    const [argument] = attributeArguments(c.syntax, a);
    return [argument === undefined ? name : `${name}(${c.constant(argument) ?? 0n})`];
  });
  if (words.length === 0) return type;
  if (type.kind === 'function') return c.table.convention(type, words);
  if (type.kind !== 'pointer' || type.of!.kind !== 'function') return type;
  return c.table.qualified(c.table.pointer(c.table.convention(type.of!, words)), type.qualifiers);
}
