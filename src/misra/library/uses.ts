/**
 * Uses of names of the standard library, as written: in code and in replacement lists, not as members, and not when the
 * program declares something of its own by that name.
 */
import type { FileId } from '../../c/lex/source-files.ts';
import type { Subject } from '../engine/subject.ts';
import type { Directive } from '../written/directives.ts';
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

const INDEX = new WeakMap<Subject, NameIndex>();

/** Where every name stands in the files in scope, by spelling; what is a use of a name is judged when it is asked for. */
class NameIndex {
  readonly #subject: Subject;
  readonly #own: ReadonlyMap<string, ReadonlySet<FileId>>;
  readonly #inner: ReadonlySet<number>;
  readonly #compiled: ReadonlySet<number>;
  /** The name tokens in file order, those of one spelling together: `[#starts[id], #starts[id + 1])`. */
  readonly #starts: Int32Array;
  readonly #files: Int32Array;
  readonly #tokens: Int32Array;
  readonly #known = new Map<string, readonly NameUse[]>();

  constructor(subject: Subject) {
    this.#subject = subject;
    this.#own = ownNames(subject);
    this.#inner = innerUses(subject);
    this.#compiled = compiledNames(subject);
    this.#starts = new Int32Array(subject.space.spellings.size + 2);
    this.#eachName((id) => this.#starts[id + 2]!++);
    for (let id = 1; id < this.#starts.length; id++) this.#starts[id]! += this.#starts[id - 1]!;
    const count = this.#starts.at(-1)!;
    this.#files = new Int32Array(count);
    this.#tokens = new Int32Array(count);
    this.#eachName((id, file, token) => {
      const at = this.#starts[id + 1]!++;
      this.#files[at] = file;
      this.#tokens[at] = token;
    });
  }

  usesOf(name: string): readonly NameUse[] {
    let uses = this.#known.get(name);
    if (uses === undefined) {
      uses = this.#collect(name);
      this.#known.set(name, uses);
    }
    return uses;
  }

  /** Calls for each name token; names of attributes and their formats are left out. */
  #eachName(take: (spelling: number, file: number, token: number) => void): void {
    const { files, space } = this.#subject;
    const attributes = ['__attribute', '__attribute__'].map((word) => space.spellings.idOf(word));
    files.forEach((file, index) => {
      const { spelling } = file.lexed;
      for (let t = 0; t < file.length; t++) {
        if (!file.isName(t)) continue;
        if (attributes.includes(spelling[t]!)) t = argumentsAt(file, t + 1, file.length)?.last ?? t;
        else take(spelling[t]!, index, t);
      }
    });
  }

  #collect(name: string): readonly NameUse[] {
    const id = this.#subject.space.spellings.idOf(name);
    if (id <= 0) return [];
    const own = this.#own.get(name);
    if (own?.has(EVERYWHERE) === true) return [];
    const uses: NameUse[] = [];
    for (let i = this.#starts[id]!; i < this.#starts[id + 1]!; i++) {
      const file = this.#subject.files[this.#files[i]!]!;
      const token = this.#tokens[i]!;
      if (own?.has(file.lexed.file.id) !== true && this.#isUse(file, token, name))
        uses.push({ file, token, name, called: token + 1 < file.length && file.word(token + 1) === '(' });
    }
    return uses;
  }

  #isUse(file: FileView, token: number, name: string): boolean {
    const directive = directiveOfTokens(file).get(token);
    if (!mayBeUse(file, token, name, directive)) return false;
    const place = file.loc(token);
    if (this.#inner.has(place)) return false;
    if (directive === undefined && STANDARD_FUNCTIONS.has(name) && !this.#compiled.has(place)) return false;
    return this.#subject.isActive(place);
  }
}

/** Can a name as written be a use of a function, object or macro? `directive`: that in whose line it stands. */
export function mayBeUse(file: FileView, token: number, name: string, directive: Directive | undefined): boolean {
  if (directive !== undefined && (directive.define === undefined || token < directive.define.bodyFirst)) return false;
  // A macro's parameter means its argument, whatever it is called.
  if (directive?.define?.parameters.includes(name) === true) return false;
  const before = token > 0 ? file.word(token - 1) : '';
  return before !== '.' && before !== '->' && before !== 'goto';
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

/** Is it known as a name of the library, so that what the program means by it is asked? */
export function isStandard(name: string): boolean {
  return STANDARD_FUNCTIONS.has(name) || STANDARD_NAMES.has(name) || STANDARD_MACROS.has(name);
}

/** Places where a name that the library also has is declared, or means a member, parameter, local object or label of the program. */
function innerUses({ syntax, symbols, inScope }: Subject): ReadonlySet<number> {
  const { place } = syntax.arena;
  const places = new Set<number>();
  for (const symbol of symbols.all) {
    const local = symbol.kind === 'field' || symbol.kind === 'label' || symbol.scope !== 0;
    if ((!local && symbol.kind !== 'function') || !isStandard(symbol.name)) continue;
    if (!inScope(place[syntax.firstToken(symbol.node)]!)) continue;
    places.add(place[syntax.firstToken(symbol.node)]!);
    // A declaration of the library's function is no use of it; a call through that declaration is.
    if (symbol.kind === 'function') continue;
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
  let index = INDEX.get(subject);
  if (index === undefined) {
    index = new NameIndex(subject);
    INDEX.set(subject, index);
  }
  for (const name of names) yield* index.usesOf(name);
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
