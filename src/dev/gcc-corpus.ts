/**
 * Lets the compiler judge the front end on single C files of any origin (a compiler's own test programs, for one):
 *
 *   node dist/dev/gcc-corpus.js FOLDER|FILE… [--cc CC] [--options "…"] [--keep FOLDER] [--every N] [--no-types] [--preprocess]
 *
 * A file counts that the compiler accepts (with the options of its `dg-options` comment, if it has one). Of such a file the
 * tokens have to be the compiler's, every declaration has to be understood, and the compiler has to accept what we say of
 * types, sizes, alignments and values. With `--preprocess` any file counts, and only its tokens are compared, also those behind
 * an error. Prints what differs and the counts; exit code 1 when anything does.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { compareText } from '../base/diagnostic.ts';
import { type CommandOptions, interpretCommand } from '../c/database/command-options.ts';
import { CompilerOracle } from '../c/database/compiler-facts.ts';
import { prepareUnit } from '../c/database/unit-options-of.ts';
import { Preprocessor } from '../c/preprocess/preprocessor.ts';
import { type Program, programOf } from '../c/program.ts';
import { compilerOutput, firstDifference, readFilePort, runCompilerPort, tokensOfOutput, tokensOfUnit } from './gcc-equality.ts';
import { pragmaLines, probes } from './type-probes.ts';

interface Settings {
  readonly cc: string;
  readonly options: readonly string[];
  readonly every: number;
  readonly types: boolean;
  /** Only tokens. */
  readonly preprocess: boolean;
  readonly keep: string;
}

interface Judged {
  readonly assertions: number;
  /** One line per thing that is not as the compiler has it. */
  readonly differences: readonly string[];
}

const LANGUAGE = /^-(?:f(?!macro-prefix|file-prefix|plugin|dump|diagnostics|max-errors)|m|std=|ansi|O|pedantic)/;

/** undefined: the compiler refuses the file, too. */
function judge(file: string, settings: Settings, oracle: CompilerOracle): Judged | undefined {
  const own = /dg-options\s+(?:\{([^}]*)\}|"([^"]*)")/.exec(readFileSync(file, 'latin1'));
  const wanted = (own?.[1] ?? own?.[2] ?? '').split(/\s+/).filter((w) => /^-(?:[DUfmIO]|std=|ansi|include|i[a-z])/.test(w));
  const words = [settings.cc, ...settings.options, ...wanted.filter((w) => !/^-f(?:dump|diag|max-e|plugin|lto)/.test(w)), file];
  if (settings.preprocess) return judgeTokens(file, words, oracle);
  const accepted = spawnSync(words[0]!, [...words.slice(1), '-w', '-fsyntax-only'], { encoding: 'utf8', timeout: 20_000 });
  if (accepted.status !== 0) return undefined;
  const directory = resolve('.');
  const command = { directory, file, words, entry: 0 };
  const interpreted = interpretCommand(command, (path) => readFilePort(path)?.toString());
  const preprocessor = new Preprocessor({ readFile: readFilePort }, directory);
  const { options } = prepareUnit(interpreted, oracle).value;
  const result = preprocessor.run(options);
  const program = programOf(preprocessor, [{ options, result }]);
  const differences = program.syntax.declarations
    .filter((d) => d.fault !== undefined)
    .map((d) => `fault: ${d.fault!.message} at ${program.syntax.used(d.fault!.token).line}: ${around(program, d.fault!.token)}`);
  const output = compilerOutput(command, undefined);
  const tokens = output === undefined ? [] : tokensOfOutput(output, interpreted.std ?? 'gnu17');
  const different = output === undefined ? undefined : firstDifference(file, tokensOfUnit(preprocessor.space, result), tokens);
  if (different !== undefined) differences.push(`tokens: ours   ${different.ours}\n        theirs ${different.theirs}`);
  differences.push(...unanswered(program));
  if (!settings.types) return { assertions: 0, differences };
  const types = judgeTypes(program, interpreted, words, settings);
  return { assertions: types.assertions, differences: [...differences, ...types.differences] };
}

function judgeTokens(file: string, words: readonly string[], oracle: CompilerOracle): Judged | undefined {
  const directory = resolve('.');
  const interpreted = interpretCommand({ directory, file, words, entry: 0 }, (path) => readFilePort(path)?.toString());
  const preprocessor = new Preprocessor({ readFile: readFilePort }, directory);
  const result = preprocessor.run(prepareUnit(interpreted, oracle).value.options);
  const { stdout } = spawnSync(words[0]!, [...words.slice(1), '-w', '-E'], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    timeout: 20_000,
  });
  const ours = tokensOfUnit(preprocessor.space, result);
  const different = firstDifference(file, ours, tokensOfOutput(stdout, interpreted.std ?? 'gnu17'));
  const differences = different === undefined ? [] : [`tokens: ours   ${different.ours}\n        theirs ${different.theirs}`];
  return { assertions: ours.length, differences };
}

/** What the compiler accepted without us knowing why: assertions without value, expressions without type. */
function unanswered({ syntax, semantics: { types, symbols } }: Program): string[] {
  const found: string[] = [];
  // What was never declared has no type here, whatever C90 made of it.
  const isUndeclared = (node: number): boolean =>
    [node, ...syntax.descendants(node, 'call_expression')].some((call) => {
      if (!syntax.is(call, 'call_expression')) return false;
      const callee = syntax.child(call, 'function');
      return syntax.is(callee, 'identifier') && symbols.of(callee) === undefined && !syntax.text(callee).startsWith('__builtin');
    });
  for (const node of syntax.all('static_assert_declaration')) {
    const value = types.constant(syntax.child(node, 'condition'));
    if (value === undefined || value === 0n) found.push(`assert: ${value ?? 'no value'}: ${syntax.text(node).slice(0, 200)}`);
  }
  for (const kind of EXPRESSIONS) {
    for (const node of syntax.all(kind))
      if (types.of(node).kind === 'unknown' && !isUndeclared(node)) found.push(`no type: ${syntax.text(node).slice(0, 200)}`);
  }
  return found;
}

const EXPRESSIONS = [
  'binary_expression', 'unary_expression', 'call_expression', 'cast_expression', 'conditional_expression', 'subscript_expression',
  'field_expression', 'pointer_expression', 'number_literal',
] as const; // biome-ignore format: a table

function around({ syntax }: Program, token: number): string {
  const words: string[] = [];
  for (let t = Math.max(1, token - 6); t < token + 4; t++)
    words.push(t === token ? `>>${syntax.tokenText(t)}<<` : syntax.tokenText(t));
  return words.join(' ');
}

function judgeTypes(program: Program, command: CommandOptions, words: readonly string[], settings: Settings): Judged {
  const unit = program.units[0]!;
  const { source, count } = probes(
    program.semantics,
    unit.declarations,
    settings.every,
    pragmaLines(program.space, unit.preprocessed),
  );
  const file = join(settings.keep, `${command.mainFile.replaceAll('/', '_')}.probes.c`);
  writeFileSync(file, source);
  const args = [...words.slice(1).filter((w) => LANGUAGE.test(w)), '-fsyntax-only', '-w', '-fmax-errors=0', file];
  const run = spawnSync(words[0]!, args, { encoding: 'utf8', maxBuffer: 1 << 28, timeout: 60_000 });
  const lines = run.stderr.split('\n').filter((line) => line.includes('error:') || line.includes('fatal'));
  return { assertions: count, differences: lines.map((line) => line.replace(/^.*?error: /, 'types: ').slice(0, 300)) };
}

function filesIn(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.c'))
    .sort(compareText)
    .map((name) => join(path, name));
}

function main(args: readonly string[]): number {
  const option = (name: string): string | undefined => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
  const keep = option('--keep') ?? mkdtempSync(join(tmpdir(), 'assay-corpus-'));
  mkdirSync(keep, { recursive: true });
  const settings: Settings = {
    cc: option('--cc') ?? 'gcc',
    options: (option('--options') ?? '').split(' ').filter((w) => w !== ''),
    every: Number(option('--every') ?? 1),
    types: !args.includes('--no-types'),
    preprocess: args.includes('--preprocess'),
    keep,
  };
  const paths = args.filter((a, i) => !a.startsWith('--') && !/^--(?:cc|options|every|keep)$/.test(args[i - 1] ?? ''));
  const oracle = new CompilerOracle(runCompilerPort);
  const total = { accepted: 0, refused: 0, assertions: 0, different: 0 };
  for (const file of paths.flatMap(filesIn)) {
    const judged = judge(resolve(file), settings, oracle);
    if (judged === undefined) {
      total.refused++;
      continue;
    }
    total.accepted++;
    total.assertions += judged.assertions;
    if (judged.differences.length === 0) continue;
    total.different++;
    process.stdout.write(
      `${file}\n${judged.differences
        .slice(0, 4)
        .map((d) => `  ${d}\n`)
        .join('')}`,
    );
  }
  if (option('--keep') === undefined) rmSync(keep, { recursive: true });
  process.stdout.write(
    `${total.accepted} files (${total.refused} refused by the compiler), ${total.assertions} ${settings.preprocess ? 'tokens' : 'assertions'}, ${total.different} files different\n`,
  );
  return total.different === 0 ? 0 : 1;
}

process.exitCode = main(process.argv.slice(2));
