/**
 * Prototypes completed from the definition that the program has: `(void)` where the definition takes nothing, and the
 * definition's names for parameters that have none. Without a definition, or with several and none in this file, nobody
 * knows, so there is no fix; a name that is a macro anywhere in the program is left alone.
 */
import type { Node } from '../../c/tree/arena.ts';
import type { Syntax } from '../../c/tree/syntax.ts';
import { definitionOf } from '../../c/types/definition-of.ts';
import type { CSymbol } from '../../c/types/symbol.ts';
import type { Fix } from '../engine/rule.ts';
import type { Subject } from '../engine/subject.ts';
import { declaredName } from '../tree/expressions.ts';
import { writtenStretch } from './written-stretch.ts';

/** For `f()`, given the declarator of `f`. */
// [impl->dsn~misra-prototype-fix~1]
export function voidFix(subject: Subject, declarator: Node): Fix | undefined {
  const { syntax } = subject;
  const parameters = definedParameters(subject, declarator);
  if (parameters === undefined || parameters.length > 0) return undefined;
  const list = writtenStretch(subject, syntax.child(declarator, 'parameters'));
  if (list === undefined) return undefined;
  return { kind: 'safe', title: 'Write (void)', edits: [{ loc: list.start + 1, length: 0, text: 'void' }] };
}

/** For a parameter without a name, given the declarator of the function and the parameter's declaration. */
export function parameterNameFix(subject: Subject, declarator: Node, parameter: Node): Fix | undefined {
  const { syntax } = subject;
  const at = syntax.children(syntax.child(declarator, 'parameters')).indexOf(parameter);
  const defined = definedParameters(subject, declarator)?.[at];
  const name = defined === undefined ? 0 : declaredName(syntax, syntax.child(defined, 'declarator'));
  const written = writtenStretch(subject, parameter);
  if (name === 0 || written === undefined || !endsTheParameter(subject, parameter)) return undefined;
  const text = syntax.text(name);
  if (macroNames(subject).has(syntax.nameId(name))) return undefined;
  const star = written.file.text[written.end - 1 - written.file.base] === '*';
  return {
    kind: 'safe',
    title: `Name the parameter ${text} as its definition does`,
    edits: [{ loc: written.end, length: 0, text: star ? text : ` ${text}` }],
  };
}

/** Parameter declarations of the definition of the function that a declarator declares; none for `()` and `(void)`. */
function definedParameters(subject: Subject, declarator: Node): readonly Node[] | undefined {
  const { syntax, symbols } = subject;
  const name = declaredName(syntax, syntax.child(declarator, 'declarator'));
  const symbol = name === 0 ? undefined : symbols.of(name);
  if (symbol?.kind !== 'function') return undefined;
  const definition = definitionOf(subject, symbol, declarator);
  return definition === undefined ? undefined : parametersOf(syntax, definition);
}

/** Parameter declarations of a definition; undefined where it has no prototype. */
export function parametersOf(syntax: Syntax, definition: CSymbol): readonly Node[] | undefined {
  let at = syntax.parent(definition.node);
  while (at !== 0 && !syntax.is(at, 'function_declarator')) at = syntax.parent(at);
  const list = at === 0 ? 0 : syntax.child(at, 'parameters');
  if (list === 0) return undefined;
  const parameters = syntax.children(list);
  if (parameters.some((p) => syntax.is(p, 'identifier'))) return undefined;
  return parameters.length === 1 && syntax.text(parameters[0]!) === 'void' ? [] : parameters;
}

/** The name belongs behind everything that is written: there is no declarator, or one of pointers only. */
export function endsTheParameter({ syntax }: Subject, parameter: Node): boolean {
  for (let at = syntax.child(parameter, 'declarator'); at !== 0; at = syntax.child(at, 'declarator'))
    if (!syntax.is(at, 'abstract_pointer_declarator')) return false;
  return true;
}

const NAMES = new WeakMap<Subject, ReadonlySet<number>>();

function macroNames(subject: Subject): ReadonlySet<number> {
  const known = NAMES.get(subject);
  if (known !== undefined) return known;
  const { macros } = subject.space;
  const names = new Set<number>();
  for (let id = 1; id < macros.size; id++) names.add(macros.get(id).name);
  NAMES.set(subject, names);
  return names;
}
