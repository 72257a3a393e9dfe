/**
 * The preprocessor of a program: units go in one after the other, files, segments and spellings are shared between them.
 *
 * Limits: where C leaves a choice, gcc 12's is taken, whatever compiler the command names. Names that
 * `#pragma GCC poison` forbids are not reported. `__has_builtin` and `__has_attribute` are answered from tables of gcc 12,
 * clang's `__has_feature` from a small one.
 * `__TIMESTAMP__` is what gcc says of a file without a time.
 */
import { posix } from 'node:path';
import type { Diagnostic } from '../../base/diagnostic.ts';
import { TokenSpace } from '../lex/tokens.ts';
import { IncludeSearch } from './include-search.ts';
import type { EarlierSources } from './lexed-source.ts';
import { type ReadFile, SourceStore } from './source-store.ts';
import type { UnitOptions } from './unit-options.ts';
import { type UnitResult, UnitRunner } from './unit-run.ts';

/** What an earlier run made of headers: goes on with its tables. */
export interface KeptRun {
  readonly space: TokenSpace;
  readonly sources: EarlierSources;
}

export interface PreprocessorPorts {
  readonly readFile: ReadFile;
}

export class Preprocessor {
  readonly space: TokenSpace;
  readonly store: SourceStore;
  readonly #searches = new Map<string, { search: IncludeSearch; id: number }>();
  #searchIds = 0;
  readonly #runners = new Map<string, UnitRunner>();

  readonly #replay: boolean;

  /**
   * `root`: absolute project root, which places are named relative to. Without `replay` every inclusion is carried out
   * anew: slower, same tokens; it is there to measure and to prove just that. `kept` belongs to this preprocessor alone.
   */
  constructor(ports: PreprocessorPorts, root: string, replay = true, kept?: KeptRun) {
    this.#replay = replay;
    this.space = kept?.space ?? new TokenSpace();
    this.store = new SourceStore(this.space, ports.readFile, root, kept?.sources);
  }

  run(options: UnitOptions): UnitResult {
    const key = `${options.dialect.name} ${options.openmp}`;
    let runner = this.#runners.get(key);
    if (runner === undefined) {
      runner = new UnitRunner(this.space, this.store, options, this.#replay);
      this.#runners.set(key, runner);
    }
    const { search, id } = this.#searchOf(options);
    return runner.run(options, search, id);
  }

  #searchOf(options: UnitOptions): { search: IncludeSearch; id: number } {
    const key = JSON.stringify([posix.resolve(options.directory), options.search]);
    const known = this.#searches.get(key);
    if (known !== undefined) return known;
    const made = { search: new IncludeSearch(this.store, options.directory, options.search), id: ++this.#searchIds };
    this.#searches.set(key, made);
    return made;
  }

  /**
   * The files at these absolute paths changed, appeared or vanished. Units run afterwards see their new contents (under new
   * file ids); what does not depend on them is replayed as before. Results of earlier runs stay as they are.
   */
  forget(paths: Iterable<string>): void {
    for (const path of paths) this.store.forget(path);
    for (const entry of this.#searches.values()) {
      entry.search.forget();
      // Another name for the same folders: what `__has_include` answered before is not taken over.
      entry.id = ++this.#searchIds;
    }
  }

  /** Diagnostics of a unit: its own and those of its segments, and of the files it was the first to read. */
  diagnosticsOf(unit: UnitResult): Diagnostic[] {
    return [...unit.diagnostics, ...unit.segments.flatMap((s) => s.diagnostics)];
  }
}
