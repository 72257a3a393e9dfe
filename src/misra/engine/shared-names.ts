/**
 * What units say of names that they share, as far as it changes what a declaration means in another unit: that a function
 * never returns, and the length of an array. A unit whose names say the same as those of all units shows alone what it shows
 * within the program.
 */
import type { DeclarationId, Node } from '../../c/tree/arena.ts';
import type { Syntax } from '../../c/tree/syntax.ts';
import { hasAttribute } from '../../c/types/attributes.ts';
import type { CSymbol } from '../../c/types/symbol.ts';
import type { Subject } from './subject.ts';

/** Sum of the bits below, by name with external linkage; names of which nothing is said are left out. */
export type SharedNames = ReadonlyMap<string, number>;

const NEVER_RETURNS = 1;
const WITHOUT_LENGTH = 2;
const WITH_LENGTH = 4;
/** What is declared without length is used as an array, not as a pointer to its first element. */
const LENGTH_MATTERS = 8;
const ARRAY = WITHOUT_LENGTH | WITH_LENGTH | LENGTH_MATTERS;

/** Of the units that a subject binds. */
export function sharedNames(subject: Subject): SharedNames {
  const names = new Map<string, number>();
  for (const symbol of subject.symbols.all) {
    if (symbol.linkage !== 'external') continue;
    const bits = saidBy(subject, symbol);
    if (bits !== 0) names.set(symbol.name, (names.get(symbol.name) ?? 0) | bits);
  }
  return names;
}

function saidBy(subject: Subject, symbol: CSymbol): number {
  const { syntax, symbols, types } = subject;
  const { kind, node, holder } = symbol;
  if (kind === 'function') {
    const says = hasAttribute(syntax, symbol, 'noreturn') || syntax.children(holder).some((c) => syntax.text(c) === '_Noreturn');
    return says ? NEVER_RETURNS : 0;
  }
  const type = types.ofSymbol(symbol);
  if (kind !== 'object' || type.kind !== 'array') return 0;
  const declarator = syntax.parent(node);
  if (!syntax.is(declarator, 'array_declarator'))
    return type.length === undefined ? WITHOUT_LENGTH | LENGTH_MATTERS : WITH_LENGTH;
  if (syntax.child(declarator, 'size') !== 0 || syntax.is(syntax.parent(declarator), 'init_declarator')) return WITH_LENGTH;
  const matters = symbols.usesOf(symbol).some((use) => symbols.of(use) === symbol && !becomesPointer(syntax, use));
  return matters ? WITHOUT_LENGTH | LENGTH_MATTERS : WITHOUT_LENGTH;
}

/** The array is an operand of an operator for which its first element is as good. */
function becomesPointer(syntax: Syntax, use: Node): boolean {
  const parent = syntax.parent(use);
  if (syntax.is(parent, 'subscript_expression') || syntax.is(parent, 'argument_list')) return true;
  return syntax.is(parent, 'binary_expression') || syntax.is(parent, 'assignment_expression');
}

export function joinedNames(all: readonly SharedNames[]): SharedNames {
  const joined = new Map<string, number>();
  for (const names of all) for (const [name, bits] of names) joined.set(name, (joined.get(name) ?? 0) | bits);
  return joined;
}

/**
 * Does each unit show alone what it shows within a program that says `all`? `own`: what these units say; `units`: the
 * declarations of each of them. Where a function never returns, every unit that declares it must say so.
 */
export function standAlone(subject: Subject, own: SharedNames, all: SharedNames, units: Iterable<Int32Array>): boolean {
  const never = new Set<string>();
  for (const [name, bits] of joinedNames([own, all])) {
    if ((bits & ARRAY) === ARRAY) return false;
    if ((bits & NEVER_RETURNS) !== 0) never.add(name);
  }
  for (const [name, bits] of own) if ((bits & NEVER_RETURNS) !== 0 && ((all.get(name) ?? 0) & NEVER_RETURNS) === 0) return false;
  const declaring = new Map<DeclarationId, { readonly name: string; readonly says: boolean }[]>();
  for (const symbol of subject.symbols.all) {
    if (symbol.linkage !== 'external' || !never.has(symbol.name)) continue;
    const said = { name: symbol.name, says: (saidBy(subject, symbol) & NEVER_RETURNS) !== 0 };
    declaring.set(symbol.declaration, [...(declaring.get(symbol.declaration) ?? []), said]);
  }
  for (const declarations of units) {
    const says = new Map<string, boolean>();
    for (const id of declarations)
      for (const said of declaring.get(id) ?? []) says.set(said.name, said.says || says.get(said.name) === true);
    if ([...says.values()].includes(false)) return false;
  }
  return true;
}
