/** Where declared names stand: files, headers, functions. */

import type { Node } from '../../c/tree/arena.ts';
import { definitionOf as soughtDefinition, standsInSameFile } from '../../c/types/definition-of.ts';
import type { CSymbol } from '../../c/types/symbol.ts';
import type { Match } from '../engine/rule.ts';
import { tokenSpot } from '../engine/spot.ts';
import type { Subject } from '../engine/subject.ts';

/** Shown path of the file in which a node's first token is used. */
export function fileOf({ syntax, space }: Subject, node: Node): string {
  const token = syntax.firstToken(node);
  const expansion = syntax.arena.expansion[token]!;
  const loc = expansion === 0 ? syntax.arena.place[token]! : space.expansions.outermostUse(expansion);
  return space.files.fileAt(loc).source.file;
}

/** Does a declaration of a function or object stand in the same file as a node? */
export function inSameFile({ syntax }: Pick<Subject, 'syntax'>, a: Node, b: Node): boolean {
  return standsInSameFile(syntax, a, b);
}

/**
 * The definition that a use means: that of its own file where several files define the name (which is no program, but is
 * what a folder of separate programs looks like), else the only one.
 */
export function definitionOf(subject: Subject, symbol: CSymbol, use: Node): CSymbol | undefined {
  return soughtDefinition(subject, symbol, use);
}

export function isHeaderName(file: string): boolean {
  return /\.(?:h|hh|hpp|inc)$/i.test(file);
}

const OWN = new WeakMap<Subject, Uint8Array>();
const Own = { no: 1, yes: 2 } as const;

/** Is the name written by the program's own files? Many rules ask it of every symbol. */
export function isOwn(subject: Subject, symbol: CSymbol): boolean {
  let known = OWN.get(subject);
  if (known === undefined) {
    known = new Uint8Array(subject.symbols.all.length + 1);
    OWN.set(subject, known);
  }
  if (known[symbol.id] !== Own.no && known[symbol.id] !== Own.yes) {
    const { syntax } = subject;
    known[symbol.id] = subject.inScope(syntax.arena.place[syntax.firstToken(symbol.node)]!) ? Own.yes : Own.no;
  }
  return known[symbol.id] === Own.yes;
}

/** A match at the name of a symbol. */
export function atName({ syntax }: Subject, symbol: CSymbol, message: string): Match {
  return { at: tokenSpot(syntax, syntax.firstToken(symbol.node)), message };
}

/** Is a parameter one of a mere declaration, whose name nothing can refer to? */
export function isPrototypeParameter({ syntax }: Subject, symbol: CSymbol): boolean {
  if (symbol.kind !== 'parameter') return false;
  if (syntax.ancestor(symbol.holder, 'parameter_declaration') !== 0) return true;
  const fn = syntax.ancestor(symbol.node, 'function_definition');
  if (fn === 0) return true;
  // A function of the old style has a child for each parameter: its body is not looked for among them.
  let part = symbol.node;
  for (let around = syntax.parent(part); around !== fn; around = syntax.parent(part)) part = around;
  return syntax.is(part, 'compound_statement') || syntax.tokenText(syntax.lastToken(fn)) !== '}';
}

/** Has the declaration an attribute of such a name? */
export function hasAttribute({ syntax }: Subject, symbol: CSymbol, name: RegExp): boolean {
  const says = (a: Node): boolean => name.test(syntax.text(syntax.child(a, 'name')));
  if (syntax.descendants(symbol.holder, 'attribute').some(says)) return true;
  // In a block, `[[maybe_unused]]` stands before the declaration as before a statement.
  const around = syntax.parent(symbol.holder);
  if (!syntax.is(around, 'attributed_statement')) return false;
  return syntax.descendants(around, 'attribute').some((a) => a < symbol.holder && says(a));
}

/** Has the declaration an attribute that says the name may be unused? */
export function maybeUnused(subject: Subject, symbol: CSymbol): boolean {
  return hasAttribute(subject, symbol, /^(?:__)?(?:maybe_unused|unused|used|section|constructor|destructor)(?:__)?$/);
}
