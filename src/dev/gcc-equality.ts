/**
 * Compares our preprocessor with the compiler's own on every unit of a compilation database, token by token:
 *
 *   node dist/dev/gcc-equality.js DATABASE [--only TEXT] [--cache DIR] [--repeat N] [--no-replay] [--no-compare] [--quiet]
 *
 * Prints one line per differing unit with the first difference, then the counts. Exit code 1 when any unit differs.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { SourceText } from '../base/text.ts';
import { interpretCommand } from '../c/database/command-options.ts';
import { type CompileCommand, readCompileCommands } from '../c/database/compile-commands.ts';
import { CompilerOracle } from '../c/database/compiler-facts.ts';
import { prepareUnit } from '../c/database/unit-options-of.ts';
import { dialectOf } from '../c/lex/dialect.ts';
import { lexFile } from '../c/lex/lex-file.ts';
import { TokenFlag, TokenSpace } from '../c/lex/tokens.ts';
import { Preprocessor } from '../c/preprocess/preprocessor.ts';
import type { UnitResult } from '../c/preprocess/unit-run.ts';

export interface UnitDifference {
  readonly unit: string;
  /** Index of the first token that differs. */
  readonly index: number;
  readonly ours: string;
  readonly theirs: string;
}

/** Reads a regular file; undefined for anything else. */
export function readFilePort(path: string): Uint8Array | undefined {
  try {
    return statSync(path).isFile() ? readFileSync(path) : undefined;
  } catch {
    return undefined;
  }
}

/** Runs a compiler on empty input. */
export function runCompilerPort(compiler: string, args: readonly string[]): { stdout: string; stderr: string } | undefined {
  const done = spawnSync(compiler, args, { input: '', encoding: 'utf8', maxBuffer: 1 << 28 });
  return done.status === 0 ? { stdout: done.stdout, stderr: done.stderr } : undefined;
}

/** What the compiler's own preprocessor prints for a command, or undefined when it fails. */
export function compilerOutput(command: CompileCommand, cache: string | undefined): string | undefined {
  const words = preprocessWords(command.words);
  const key = createHash('sha256')
    .update(JSON.stringify([command.directory, words]))
    .digest('hex')
    .slice(0, 24);
  const kept = cache === undefined ? undefined : join(cache, `${key}.i`);
  if (kept !== undefined && existsSync(kept)) return readFileSync(kept, 'utf8');
  const done = spawnSync(words[0]!, words.slice(1), { cwd: command.directory, encoding: 'utf8', maxBuffer: 1 << 30 });
  if (done.status !== 0) return undefined;
  if (kept !== undefined) writeFileSync(kept, done.stdout);
  return done.stdout;
}

/** The command with `-E` in place of compiling, without side outputs. */
export function preprocessWords(words: readonly string[]): string[] {
  const kept: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    if (word === '-o' || word === '-MF' || word === '-MT' || word === '-MQ') i++;
    else if (word !== '-c' && word !== '-pipe' && !/^-M(?:M?D|P|M)?$/.test(word) && !(word.startsWith('-o') && i > 0))
      kept.push(word);
  }
  return [...kept, '-E'];
}

/** The tokens in a compiler's `-E` output: line markers and `#ident` dropped, pragmas as one token each. */
export function tokensOfOutput(text: string, std: string): string[] {
  const space = new TokenSpace();
  const lexed = lexFile(space.spellings, space.files.add(new SourceText('<output>', text)), dialectOf(std)!);
  const tokens: string[] = [];
  const hash = space.spellings.intern('#');
  for (let i = 0; i < lexed.length - 1; i++) {
    if (lexed.spelling[i] === hash && (lexed.flags[i]! & TokenFlag.lineStart) !== 0) {
      let line = '#';
      for (i++; (lexed.flags[i]! & TokenFlag.lineStart) === 0; i++) line += space.spellings.text(lexed.spelling[i]!);
      i--;
      if (line.startsWith('#pragma')) tokens.push(line.replace(/\s+/g, ''));
      else if (!/^#(?:\d|ident)/.test(line)) tokens.push(line);
    } else tokens.push(plainCharacters(space.spellings.text(lexed.spelling[i]!)));
  }
  return tokens;
}

/** Universal character names in identifiers as characters: gcc prints `é` as `\\U000000e9`. */
function plainCharacters(text: string): string {
  if (!text.includes('\\') || /["']/.test(text)) return text;
  return text.replace(/\\(?:u([\da-fA-F]{4})|U([\da-fA-F]{8}))/g, (whole, short, long) => {
    const code = Number.parseInt(short ?? long, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** Our tokens, pragmas without white space. */
export function tokensOfUnit(space: TokenSpace, unit: UnitResult): string[] {
  const tokens: string[] = [];
  for (const block of unit.tokens.blocks) {
    for (let i = 0; i < block.length; i++) {
      const text = space.spellings.text(block.spelling[i]!);
      tokens.push(text.startsWith('#pragma') ? text.replace(/\s+/g, '') : plainCharacters(text));
    }
  }
  return tokens;
}

export function firstDifference(unit: string, ours: readonly string[], theirs: readonly string[]): UnitDifference | undefined {
  const n = Math.max(ours.length, theirs.length);
  for (let i = 0; i < n; i++) {
    if (ours[i] === theirs[i]) continue;
    const show = (list: readonly string[]): string => list.slice(Math.max(0, i - 6), i + 8).join(' ');
    return { unit, index: i, ours: show(ours), theirs: show(theirs) };
  }
  return undefined;
}

function main(args: readonly string[]): number {
  const option = (name: string): string | undefined => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
  const database = resolve(args[0] ?? 'compile_commands.json');
  const cache = option('--cache');
  if (cache !== undefined) mkdirSync(cache, { recursive: true });
  const only = option('--only');
  const read = readCompileCommands(database, readFileSync(database, 'utf8'));
  const commands = read.value.filter((c) => only === undefined || c.file.includes(only));
  const oracle = new CompilerOracle(runCompilerPort);
  const readText = (path: string): string | undefined => readFilePort(path)?.toString();
  let units: UnitResult[] = [];
  let preprocessor = new Preprocessor({ readFile: readFilePort }, dirname(database));
  for (let round = Number(option('--repeat') ?? 1); round > 0; round--) {
    preprocessor = new Preprocessor({ readFile: readFilePort }, dirname(database), !args.includes('--no-replay'));
    const started = process.cpuUsage();
    units = commands.map((c) => preprocessor.run(prepareUnit(interpretCommand(c, readText), oracle).value.options));
    const used = process.cpuUsage(started);
    report(preprocessor, units, (used.user + used.system) / 1e6);
  }
  if (args.includes('--no-compare')) return 0;
  return compare(commands, units, preprocessor, cache, args.includes('--quiet'));
}

function report(preprocessor: Preprocessor, units: readonly UnitResult[], seconds: number): void {
  const tokens = units.reduce((n, u) => n + u.tokens.length, 0);
  const segments = units.reduce((n, u) => n + u.segments.length, 0);
  const replayed = units.reduce((n, u) => n + u.replayed, 0);
  const blocks = new Set(units.flatMap((u) => u.tokens.blocks));
  const distinct = [...blocks].reduce((n, b) => n + b.length, 0);
  const memory = Math.round(process.memoryUsage().rss / 1048576);
  const { spellings, expansions, files } = preprocessor.space;
  process.stdout.write(
    `${units.length} units, ${tokens} tokens (${distinct} distinct in ${blocks.size} blocks), ${segments} segments (${replayed} replayed), ` +
      `${files.count} files, ${spellings.size} spellings, ${expansions.size} expansions: ${seconds.toFixed(2)} CPU s, ${memory} MiB\n`,
  );
}

function compare(
  commands: readonly CompileCommand[],
  units: readonly UnitResult[],
  preprocessor: Preprocessor,
  cache: string | undefined,
  quiet: boolean,
): number {
  let different = 0;
  let failed = 0;
  commands.forEach((command, i) => {
    const output = compilerOutput(command, cache);
    if (output === undefined) {
      failed++;
      return;
    }
    const std = command.words.find((w) => w.startsWith('-std='))?.slice(5) ?? 'gnu17';
    const difference = firstDifference(command.file, tokensOfUnit(preprocessor.space, units[i]!), tokensOfOutput(output, std));
    if (difference === undefined) return;
    different++;
    if (quiet) return;
    process.stdout.write(`${difference.unit} @${difference.index}\n  ours   ${difference.ours}\n  theirs ${difference.theirs}\n`);
    for (const d of preprocessor.diagnosticsOf(units[i]!).slice(0, 3)) {
      process.stdout.write(`  ${d.place?.file}:${d.place?.line}: ${d.message}\n`);
    }
  });
  process.stdout.write(
    `${units.length - different - failed} equal, ${different} different, ${failed} not preprocessed by the compiler\n`,
  );
  return different === 0 ? 0 : 1;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.exitCode = main(process.argv.slice(2));
}
