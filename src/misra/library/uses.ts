/**
 * Uses of names of the standard library, as written: in code and in replacement lists, not as members, and not when the
 * program declares something of its own by that name.
 */
import type { FileId } from '../../c/lex/source-files.ts';
import type { Subject } from '../engine/subject.ts';
import type { FileView } from '../written/file-view.ts';
import { argumentsAt, directiveOfTokens } from '../written/macro-uses.ts';
import { STANDARD_FUNCTIONS, STANDARD_MACROS, STANDARD_NAMES } from './standard-names.ts';

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
  const isOwn = (name: string, file: FileView): boolean => {
    const where = own.get(name);
    return where !== undefined && (where.has(EVERYWHERE) || where.has(file.lexed.file.id));
  };
  const inner = innerUses(subject);
  const compiled = compiledNames(subject);
  const uses = new Map<string, NameUse[]>();
  for (const file of subject.files) {
    const inDirective = directiveOfTokens(file);
    for (let t = 0; t < file.length; t++) {
      if (!file.isName(t)) continue;
      if (/^__attribute(?:__)?$/.test(file.word(t))) {
        t = argumentsAt(file, t + 1, file.length)?.last ?? t; // names of attributes and their formats
        continue;
      }
      const directive = inDirective.get(t);
      if (directive !== undefined && (directive.define === undefined || t < directive.define.bodyFirst)) continue;
      const name = file.word(t);
      // A macro's parameter means its argument, whatever it is called.
      if (directive?.define?.parameters.includes(name) === true) continue;
      const before = t > 0 ? file.word(t - 1) : '';
      if (
        before === '.' ||
        before === '->' ||
        before === 'goto' ||
        isOwn(name, file) ||
        inner.has(file.loc(t)) ||
        (directive === undefined && STANDARD_FUNCTIONS.has(name) && !compiled.has(file.loc(t))) ||
        !subject.isActive(file.loc(t))
      )
        continue;
      const use = { file, token: t, name, called: t + 1 < file.length && file.word(t + 1) === '(' };
      const list = uses.get(name);
      if (list === undefined) uses.set(name, [use]);
      else list.push(use);
    }
  }
  INDEX.set(subject, uses);
  return uses;
}

/**
 * Names that the program declares at file scope, with the files in which they mean that: objects, types, functions with
 * their body, macros. What a header declares holds everywhere. A mere declaration of a library function leaves it one.
 */
function ownNames({ syntax, symbols, space, files, inScope, macros }: Subject): ReadonlyMap<string, ReadonlySet<FileId>> {
  const names = new Map<string, Set<FileId>>();
  const headers = new Set(files.filter((f) => f.header).map((f) => f.lexed.file.id));
  const add = (name: string, id: FileId): void => {
    const known = names.get(name) ?? new Set();
    names.set(name, known.add(headers.has(id) ? EVERYWHERE : id));
  };
  for (const symbol of symbols.all) {
    if (symbol.scope !== 0 || symbol.kind === 'tag' || symbol.kind === 'field' || !isStandard(symbol.name)) continue;
    const loc = syntax.arena.place[syntax.firstToken(symbol.node)]!;
    if (!inScope(loc)) continue;
    const { id } = space.files.fileAt(loc);
    const defined =
      symbol.kind !== 'function' ||
      symbol.definition ||
      (headers.has(id) && symbols.declarationsOf(symbol).some((d) => d.definition));
    if (defined) add(symbol.name, id);
  }
  for (const { file, definition } of macros.definitions) add(definition.name, file.lexed.file.id);
  return names;
}

const EVERYWHERE: FileId = -1;

function isStandard(name: string): boolean {
  return STANDARD_FUNCTIONS.has(name) || STANDARD_NAMES.has(name) || STANDARD_MACROS.has(name);
}

/** Places where a name that the library also has means a member, parameter, local object or label of the program. */
function innerUses({ syntax, symbols, inScope }: Subject): ReadonlySet<number> {
  const { place } = syntax.arena;
  const places = new Set<number>();
  for (const symbol of symbols.all) {
    if (symbol.kind !== 'field' && symbol.kind !== 'label' && (symbol.scope === 0 || symbol.kind === 'function')) continue;
    if (!isStandard(symbol.name)) continue;
    if (!inScope(place[syntax.firstToken(symbol.node)]!)) continue;
    places.add(place[syntax.firstToken(symbol.node)]!);
    for (const use of symbols.usesOf(symbol)) places.add(place[syntax.firstToken(use)]!);
  }
  return places;
}

/** Where names of library functions stand that reach the compiler, or are expanded: not those that are only glued or quoted. */
function compiledNames({ syntax, space }: Subject): ReadonlySet<number> {
  const { expansions, macros, spellings } = space;
  const places = new Set<number>();
  for (const node of syntax.all('identifier'))
    if (STANDARD_FUNCTIONS.has(syntax.text(node))) places.add(syntax.arena.place[syntax.firstToken(node)]!);
  const ids = new Set<number>();
  for (let id = 1; id < macros.size; id++) if (STANDARD_FUNCTIONS.has(spellings.text(macros.get(id).name))) ids.add(id);
  for (let e = 1; e < expansions.size; e++) if (ids.has(expansions.macroOf(e))) places.add(expansions.useOf(e));
  return places;
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
