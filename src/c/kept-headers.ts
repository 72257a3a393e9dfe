/**
 * What a run made of the headers of a program, in one file for another run: spellings, macro definitions, expansions, lexed
 * headers with their recordings, parsed declarations. The other run goes on with these tables as if it had read the units of
 * the first one before its own: a header that is as it was is replayed at once, its declarations are copied, and only what
 * changed is read. What depends on the run (which files there are, `__has_include`) is not kept, nor are main files.
 */
import { type AnyArray, type ArrayFile, joinedWords, packArrays, unpackArrays } from '../base/array-file.ts';
import { sha256 } from '../base/hash.ts';
import { decodeSource, SourceText } from '../base/text.ts';
import { ExpansionTable, type KeptExpansions } from './lex/expansions.ts';
import { LiveExpansions } from './lex/live-expansions.ts';
import { type KeptMacros, MacroTable } from './lex/macro-table.ts';
import { type FileId, type SourceFile, SourceFiles } from './lex/source-files.ts';
import { type KeptSpellings, SpellingTable } from './lex/spellings.ts';
import { TokenSpace } from './lex/tokens.ts';
import type { Declaration, Intake } from './parse/intake.ts';
import { type DeclarationsMeta, KeptDeclarations, packDeclarations, type TakenDeclarations } from './parse/kept-declarations.ts';
import { KeptSources, type SourcesMeta, SourcesWriter } from './preprocess/kept-sources.ts';
import type { KeptRun, Preprocessor } from './preprocess/preprocessor.ts';
import type { Segment } from './preprocess/segment.ts';
import type { ReadFile, StoredFile } from './preprocess/source-store.ts';
import type { UnitResult } from './preprocess/unit-run.ts';

interface Meta extends SourcesMeta, DeclarationsMeta {
  /** Position of the first character of the next file. */
  readonly next: number;
  /** How many expansions there were, kept or not. */
  readonly expansions: number;
  /** All spellings fit in bytes. */
  readonly latin: boolean;
  /** How often it was written anew with what another run added: some of it is of no use any more each time. */
  readonly renewals: number;
}

type Arrays = Readonly<Record<string, AnyArray>>;

/** Of a run: its preprocessor, its declarations, its units. */
export interface RunOfUnits {
  readonly preprocessor: Preprocessor;
  readonly intake: Intake;
  readonly units: readonly UnitResult[];
}

/** What no unit needs any more is left behind when all units are run anew without kept headers: then, at the latest. */
const MOST_RENEWALS = 40;
/** What a run of all units adds, in renewals by a few. */
const OF_ALL_UNITS = 10;

/**
 * The file, in pieces. `digestOf`: SHA-256 of a file's content as it was read. Must not be asked for where a diagnostic was
 * given: those of a header are not kept.
 */
// [impl->dsn~c-kept-headers~1]
export function keepHeaders(run: RunOfUnits, digestOf: DigestOf): Uint8Array[] {
  return packed(run, run.intake.taken(), digestOf, 0, () => true);
}

/**
 * The same with what a run was given and did not need; undefined where it read no header that it was not given, or where it is
 * time to leave behind what no run needs. `share`: of the units. The run is of no use afterwards.
 */
export function renewHeaders(
  run: RunOfUnits,
  kept: KeptHeaders,
  digestOf: DigestOf,
  share: 'few' | 'all' = 'few',
): Uint8Array[] | undefined {
  const { store } = run.preprocessor;
  const main = mainFiles(run.units);
  const isNew = ({ source, path }: StoredFile): boolean => !main.has(source.id) && kept.sources.header(path) === undefined;
  const renewals = kept.renewals + (share === 'all' ? OF_ALL_UNITS : 1);
  if (renewals > MOST_RENEWALS || !store.opened().some(isNew)) return undefined;
  if (share === 'all') {
    const used = new Set(run.units.flatMap((u) => u.segments));
    return packed(run, run.intake.taken(), digestOf, renewals, (segment) => used.has(segment));
  }
  kept.sources.openAll(store);
  return packed(run, run.intake.takenWithKept(), digestOf, renewals, () => true);
}

/** Are they better left behind by a run of all units, which keeps its own? */
export function areWorn({ renewals }: KeptHeaders): boolean {
  return renewals + OF_ALL_UNITS > MOST_RENEWALS;
}

type DigestOf = (path: string) => string | undefined;

function mainFiles(units: readonly UnitResult[]): ReadonlySet<FileId> {
  return new Set(units.map((u) => u.segments.at(-1)?.file ?? 0));
}

function packed(
  { preprocessor, intake, units }: RunOfUnits,
  taken: TakenDeclarations,
  digestOf: DigestOf,
  renewals: number,
  isUsed: (segment: Segment) => boolean,
): Uint8Array[] {
  const { space, store } = preprocessor;
  const main = mainFiles(units);
  const spellings = space.spellings.parts();
  const ofRun = namesOfRun(spellings);
  const sources = new SourcesWriter(store, {
    digestOf: (file: StoredFile) => (main.has(file.source.id) ? undefined : digestOf(file.path)),
    isOfRun: (name) => ofRun.has(name),
    isUsed,
  });
  const ids = sources.fileIds();
  const live = new LiveExpansions(space.expansions, sources.expansions());
  const isKept = ({ firstToken, tokenCount }: Declaration): boolean => {
    const end = firstToken + tokenCount;
    if (!ids.has(fileOf(space, intake, firstToken)) || !ids.has(fileOf(space, intake, end - 1))) return false;
    // It may have been met first in a recording that is not kept.
    const { expansion } = intake.arena;
    for (let t = firstToken; t < end; t++) if (expansion[t] !== 0 && !live.has(expansion[t]!)) live.add(expansion[t]!);
    return true;
  };
  const declarations = packDeclarations(taken, isKept, sources.byBlock);
  const latin = !/[^\0-\xff]/.test(spellings.all);
  const meta: Meta = {
    ...sources.meta(),
    ...declarations.meta,
    next: space.files.next,
    expansions: space.expansions.size,
    latin,
    renewals,
  };
  const arrays: Arrays = {
    ...spellingArrays(spellings, latin),
    bases: Uint32Array.from(space.files.all(), (f) => f.base),
    ...expansionArrays(space.expansions, live.ranges()),
    ...prefixed('macro', space.macros.parts()),
    ...sources.arrays(),
    ...declarations.arrays,
  };
  return packArrays({ meta, arrays });
}

/** Where the outermost macro of a token is used, or the token stands. */
function fileOf({ expansions, files }: TokenSpace, { arena }: Intake, token: number): FileId {
  const expansion = arena.expansion[token]!;
  return files.fileAt(expansion === 0 ? arena.place[token]! : expansions.outermostUse(expansion)).id;
}

/**
 * Pseudo names of the macro state whose answers are of one run: which files there are, which assertions were made (see
 * `builtins.ts`, `assertions.ts`).
 */
function namesOfRun({ all, starts }: KeptSpellings): ReadonlySet<number> {
  const names = new Set<number>();
  for (let at = all.indexOf('_ '); at >= 0; at = all.indexOf('_ ', at + 1)) {
    const id = starts.indexOf(at);
    const text = id < 0 ? '' : all.slice(at, starts[id + 1]);
    if (text === '_ search' || text.startsWith('_ #')) names.add(id);
  }
  return names;
}

function spellingArrays({ all, starts, hashes, kinds, slots }: KeptSpellings, latin: boolean): Arrays {
  const { buffer, byteOffset, length } = Buffer.from(all, latin ? 'latin1' : 'utf16le');
  return {
    spellings: new Uint8Array(buffer, byteOffset, length),
    spellingStarts: starts,
    spellingHashes: hashes,
    spellingKinds: kinds,
    spellingSlots: slots,
  };
}

function expansionArrays(expansions: ExpansionTable, ranges: Int32Array): Arrays {
  const parts: KeptExpansions[] = [];
  for (let i = 0; i < ranges.length; i += 2) parts.push(expansions.part(ranges[i]!, ranges[i + 1]!));
  return {
    expansionRanges: ranges,
    'expansion.macro': joinedWords(parts.map((p) => p.macro)),
    'expansion.use': joinedWords(parts.map((p) => p.use)),
    'expansion.parent': joinedWords(parts.map((p) => p.parent)),
    'expansion.argument': joinedWords(parts.map((p) => p.argument)),
    'expansion.prior': joinedWords(parts.map((p) => p.prior)),
  };
}

function prefixed(prefix: string, arrays: object): Arrays {
  return Object.fromEntries(Object.entries(arrays).map(([name, array]) => [`${prefix}.${name}`, array as AnyArray]));
}

function withPrefix<T>(prefix: string, arrays: Arrays): T {
  const found = Object.entries(arrays).filter(([name]) => name.startsWith(`${prefix}.`));
  return Object.fromEntries(found.map(([name, array]) => [name.slice(prefix.length + 1), array])) as T;
}

/** A header is not what its digest said: it changed while it was looked at. What was made of kept headers is worth nothing. */
export class HeaderChanged extends Error {}

export interface KeptHeaders extends KeptRun {
  readonly sources: KeptSources;
  readonly declarations: KeptDeclarations;
  readonly renewals: number;
}

export interface KeptHeadersPorts {
  /** SHA-256 of what a file holds now; undefined where that is not known. */
  readonly digestOf: (path: string) => string | undefined;
  readonly readFile: ReadFile;
}

/** For one run only. `bytes` belong to it from now on; undefined for what is no such file. */
export function keptHeaders(bytes: Uint8Array, ports: KeptHeadersPorts): KeptHeaders | undefined {
  const file = unpackArrays(bytes);
  if (file === undefined) return undefined;
  const { meta, arrays } = file as ArrayFile & { meta: Meta };
  const read = (path: string, digest: string): string => {
    const content = ports.readFile(path);
    if (content === undefined || sha256(content) !== digest) throw new HeaderChanged(path);
    return decodeSource(path, content).value.text;
  };
  const sources = new KeptSources(meta, arrays, ports.digestOf, read);
  const spellings = new SpellingTable({
    all: textOf(arrays.spellings!, meta.latin),
    starts: arrays.spellingStarts as Int32Array,
    hashes: arrays.spellingHashes as Int32Array,
    kinds: arrays.spellingKinds as Uint8Array,
    slots: arrays.spellingSlots as Int32Array,
  });
  const space = new TokenSpace({
    spellings,
    files: new SourceFiles({ files: allFiles(sources.files(), arrays.bases as Uint32Array), next: meta.next }),
    expansions: new ExpansionTable({
      records: withPrefix<KeptExpansions>('expansion', arrays),
      ranges: arrays.expansionRanges as Int32Array,
      size: meta.expansions,
    }),
    macros: new MacroTable({ macros: withPrefix<KeptMacros>('macro', arrays), textOf: (id) => spellings.text(id) }),
  });
  const declarations = new KeptDeclarations(meta, arrays, sources.segments.byBlock);
  return { space, sources, declarations, renewals: meta.renewals };
}

function textOf({ buffer, byteOffset, byteLength }: AnyArray, latin: boolean): string {
  return Buffer.from(buffer as ArrayBuffer, byteOffset, byteLength).toString(latin ? 'latin1' : 'utf16le');
}

/** The files of the earlier run by number from 1; those that are not kept are empty. */
function allFiles(kept: readonly SourceFile[], bases: Uint32Array): SourceFile[] {
  const files: SourceFile[] = Array.from(bases, (base, i) => ({ id: i + 1, base, source: NOTHING, onDisk: false }));
  for (const file of kept) files[file.id - 1] = file;
  return files;
}

const NOTHING = new SourceText('', '');
