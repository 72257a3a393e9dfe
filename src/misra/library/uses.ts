/**
 * Uses of names of the standard library, as written: in code and in replacement lists, not as members, and not when the
 * program declares something of its own by that name.
 */
import type { Subject } from '../engine/subject.ts';
import { declaredName } from '../tree/expressions.ts';
import type { FileView } from '../written/file-view.ts';
import { directiveOfTokens } from '../written/macro-uses.ts';

export interface NameUse {
  readonly file: FileView;
  readonly token: number;
  readonly name: string;
  /** An opening parenthesis follows. */
  readonly called: boolean;
}

const INDEX = new WeakMap<Subject, ReadonlyMap<string, readonly NameUse[]>>();

/** All uses of names in the files in scope, by name. */
export function usesOfNames(subject: Subject): ReadonlyMap<string, readonly NameUse[]> {
  const known = INDEX.get(subject);
  if (known !== undefined) return known;
  const own = ownNames(subject);
  const uses = new Map<string, NameUse[]>();
  for (const file of subject.files) {
    const inDirective = directiveOfTokens(file);
    for (let t = 0; t < file.length; t++) {
      if (!file.isName(t)) continue;
      const directive = inDirective.get(t);
      if (directive !== undefined && (directive.define === undefined || t < directive.define.bodyFirst)) continue;
      const name = file.word(t);
      // A macro's parameter means its argument, whatever it is called.
      if (directive?.define?.parameters.includes(name) === true) continue;
      const before = t > 0 ? file.word(t - 1) : '';
      if (before === '.' || before === '->' || before === 'goto' || own.has(name) || !subject.isActive(file.loc(t))) continue;
      const use = { file, token: t, name, called: t + 1 < file.length && file.word(t + 1) === '(' };
      const list = uses.get(name);
      if (list === undefined) uses.set(name, [use]);
      else list.push(use);
    }
  }
  INDEX.set(subject, uses);
  return uses;
}

/** Names that files in scope declare themselves. */
function ownNames({ syntax, inScope, macros }: Subject): ReadonlySet<string> {
  const names = new Set<string>();
  for (const kind of [
    'declaration',
    'function_definition',
    'parameter_declaration',
    'type_definition',
    'init_declarator',
    'field_declaration',
  ] as const)
    for (const node of syntax.all(kind))
      for (const declarator of syntax.children(node, 'declarator')) {
        const name = declaredName(syntax, declarator);
        if (name === 0 || !inScope(syntax.arena.place[syntax.firstToken(name)]!)) continue;
        names.add(syntax.text(name));
      }
  for (const name of macros.byName.keys()) names.add(name);
  return names;
}

/** Uses of any of the names, in file order. */
export function* usesOf(subject: Subject, names: Iterable<string>): Iterable<NameUse> {
  const uses = usesOfNames(subject);
  for (const name of names) yield* uses.get(name) ?? [];
}

/** Does a file of the program include this standard header? Yields the directives. */
export function* includesOf(subject: Subject, ...headers: string[]): Iterable<{ file: FileView; hash: number; header: string }> {
  for (const file of subject.files)
    for (const d of file.directives) {
      if (d.name !== 'include' || d.first >= d.end || !subject.isActive(file.loc(d.hash))) continue;
      const header = file.word(d.first).replace(/^[<"]|[>"]$/g, '');
      if (headers.includes(header)) yield { file, hash: d.hash, header };
    }
}
