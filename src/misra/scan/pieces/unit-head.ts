/**
 * The head of a unit: what stands before the end of the last `#include` of its main file. While that text, the files included
 * and the compile command are the same, the head has the same tokens, and so its declarations are those that they were. What
 * they mean can only hang on what stands behind where that declares their names again: the echo.
 */
import { sha256 } from '../../../base/hash.ts';
import type { FileId } from '../../../c/lex/source-files.ts';
import type { StoredFile } from '../../../c/preprocess/source-store.ts';
import type { UnitResult } from '../../../c/preprocess/unit-run.ts';
import type { Syntax } from '../../../c/tree/syntax.ts';
import type { CSymbol } from '../../../c/types/symbol.ts';
import type { Symbols } from '../../../c/types/symbols.ts';
import type { LoadedProgram } from '../load.ts';

export interface UnitHead {
  readonly mainFile: FileId;
  /** Of its text in the main file. */
  readonly digest: string;
  /** How many of the unit's declarations certainly lie in it. */
  readonly count: number;
}

/** Undefined where that cannot be told. `declarations`: of the unit, in order. */
export function unitHead(
  { segments, inclusions }: UnitResult,
  declarations: Int32Array,
  { space, arena, declarations: all }: Syntax,
  files: ReadonlyMap<FileId, StoredFile>,
): UnitHead | undefined {
  const main = files.get(segments.at(-1)?.file ?? -1);
  if (main === undefined || inclusions.some((i) => i.to === main.source.id)) return undefined;
  const { text } = main.source.source;
  const end = endOfHead(text);
  if (end === undefined) return undefined;
  const from = main.source.base + end;
  const to = main.source.base + text.length;
  const first = declarations.findIndex((id) => {
    const token = all[id]!.firstToken;
    const expansion = arena.expansion[token]!;
    const place = expansion === 0 ? arena.place[token]! : space.expansions.outermostUse(expansion);
    return place >= from && place <= to;
  });
  // The last one that begins in the head may end behind it.
  const count = Math.max(0, (first < 0 ? declarations.length : first) - 1);
  return { mainFile: main.source.id, digest: sha256(text.slice(0, end)), count };
}

/** Behind the line on which a directive that reads a file can stand last; undefined where such a word may be in pieces. */
function endOfHead(text: string): number | undefined {
  if (/\w\\\r?\n\w|\?\?\//.test(text)) return undefined;
  const last = Math.max(text.lastIndexOf('include'), text.lastIndexOf('import'), text.lastIndexOf('embed'));
  if (last < 0) return 0;
  for (let at = text.indexOf('\n', last); at >= 0; at = text.indexOf('\n', at + 1))
    if (!/\\\r?$/.test(text.slice(Math.max(0, at - 2), at))) return at + 1;
  return text.length;
}

/** The heads of the units of a loaded program. */
export class Heads {
  readonly #loaded: LoadedProgram;
  readonly #files: ReadonlyMap<FileId, StoredFile>;
  readonly #heads = new Map<number, UnitHead | undefined>();
  readonly #meant: ReadonlySet<number>;
  #echoes: Echoes | undefined;

  /** `meaning`: is it asked what declarations mean? */
  constructor(loaded: LoadedProgram, meaning: boolean) {
    this.#loaded = loaded;
    this.#files = new Map(loaded.opened.map((f) => [f.source.id, f]));
    this.#meant = new Set(meaning ? loaded.models[0]!.units : []);
  }

  head(unit: number): UnitHead | undefined {
    if (!this.#heads.has(unit)) {
      const { units, unitFacts, subject } = this.#loaded;
      this.#heads.set(unit, unitHead(units[unit]!, unitFacts[unit]!.declarations, subject.syntax, this.#files));
    }
    return this.#heads.get(unit);
  }

  pathOf(file: FileId): string {
    return this.#files.get(file)!.path;
  }

  echo(unit: number): string {
    const head = this.head(unit);
    if (head === undefined || !this.#meant.has(unit)) return '';
    const { syntax, symbols } = this.#loaded.models[0]!.alone().subject;
    this.#echoes ??= new Echoes(syntax, symbols);
    return this.#echoes.of(this.#loaded.unitFacts[unit]!.declarations, head.count);
  }
}

/** Digests of what units declare behind their heads of names that their heads declare as well. */
class Echoes {
  readonly #syntax: Syntax;
  readonly #byDeclaration = new Map<number, CSymbol[]>();
  readonly #byName = new Map<number, number[]>();
  readonly #inHead: Int32Array;
  #stamp = 0;

  constructor(syntax: Syntax, symbols: Symbols) {
    this.#syntax = syntax;
    this.#inHead = new Int32Array(syntax.declarations.length);
    for (const symbol of symbols.all) {
      if (symbol.scope !== 0 && symbol.linkage === 'none') continue;
      if (symbol.kind === 'field' || symbol.kind === 'label' || symbol.kind === 'parameter') continue;
      push(this.#byDeclaration, symbol.declaration, symbol);
      push(this.#byName, symbol.nameId, symbol.declaration);
    }
  }

  of(declarations: Int32Array, count: number): string {
    const stamp = ++this.#stamp;
    for (const id of declarations.subarray(0, count)) this.#inHead[id] = stamp;
    const texts: string[] = [];
    for (const id of declarations.subarray(count))
      for (const symbol of this.#byDeclaration.get(id) ?? [])
        if (this.#byName.get(symbol.nameId)!.some((d) => this.#inHead[d] === stamp)) texts.push(this.#textOf(symbol));
    return texts.length === 0 ? '' : sha256(texts.join('\n'));
  }

  /** A declaration as compiled, without the body of a function. */
  #textOf({ holder, kind }: CSymbol): string {
    const syntax = this.#syntax;
    const body = kind === 'function' ? syntax.child(holder, 'body') : 0;
    const end = body === 0 ? syntax.lastToken(holder) : syntax.firstToken(body);
    let text = body === 0 ? '' : 'defined ';
    for (let t = syntax.firstToken(holder); t <= end; t++) text += `${syntax.tokenText(t)} `;
    return text;
  }
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}
