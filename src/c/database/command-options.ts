/**
 * Interprets a compiler command of gcc's kind: which options the preprocessor needs, which change the compiler's own macros
 * (those are asked of the compiler), and which concern neither.
 */
import { posix } from 'node:path';
import type { SearchDirectories } from '../preprocess/include-search.ts';
import type { CompileCommand } from './compile-commands.ts';
import { responseWords } from './shell-words.ts';

export interface CommandOptions {
  readonly compiler: string;
  readonly directory: string;
  readonly mainFile: string;
  /** Value of `-std=`, undefined when absent. */
  readonly std: string | undefined;
  /** `-D` and `-U` in order, as directive lines. */
  readonly commandLine: readonly string[];
  readonly search: Omit<SearchDirectories, 'standard'>;
  /** `-nostdinc`: the compiler's own directories are not searched. */
  readonly noStandardDirectories: boolean;
  readonly preIncludes: readonly string[];
  readonly preMacros: readonly string[];
  readonly openmp: boolean;
  /** `-fmacro-prefix-map=OLD=NEW`, `-ffile-prefix-map=OLD=NEW` as pairs, in order. */
  readonly filePrefixes: readonly (readonly [string, string])[];
  /** `-undef`: no predefined macros but the standard ones. */
  readonly undef: boolean;
  /** Options that may change what the compiler predefines, in order. */
  readonly macroOptions: readonly string[];
}

/** Options with a separate or joined operand, that matter here. */
const WITH_OPERAND = [
  '-D', '-U', '-I', '-isystem', '-iquote', '-idirafter', '-include', '-imacros', '-iprefix', '-iwithprefix', '-isysroot',
  '--embed-dir',
]; // biome-ignore format: a table
/** -include before -I never conflicts, but -isystem must not be read as -i…. */
const LONGEST_FIRST = [...WITH_OPERAND].sort((a, b) => b.length - a.length);
/** Options whose operand is the next word and that do not matter here. */
const SKIP_NEXT = new Set([
  '-o', '-MF', '-MT', '-MQ', '-x', '-Xassembler', '-Xlinker', '-aux-info', '-T', '-u', '-z', '-L', '-l', '-dumpbase',
  '-dumpbase-ext', '-dumpdir', '--param', '-wrapper', '-specs', '-arch', '-MJ', '-mllvm', '-index-store-path', '-include-pch', '-imultilib',
]); // biome-ignore format: a table
/** Options that change predefined macros; a prefix ends with `*`. */
const CHANGES_MACROS = [
  '-std=*', '-ansi', '-m*', '-O*', '-f*', '-nostdinc', '-undef', '-pthread', '--target=*', '--sysroot=*',
]; // biome-ignore format: a table
const NEVER_MACROS = /^-f(?:diagnostics|macro-prefix-map|debug-prefix-map|file-prefix-map|message|dump)/;

export type ReadText = (path: string) => string | undefined;

/** `readText` reads response files. */
export function interpretCommand(command: CompileCommand, readText: ReadText): CommandOptions {
  // What the driver hands on to the preprocessor is an option like others: `-Xpreprocessor -D -Xpreprocessor A=1`.
  const words = expandResponses(command.words, command.directory, readText, 0).filter(
    (word) => word !== '-Xpreprocessor' && word !== '-Xclang',
  );
  const state = new Interpretation();
  for (let i = 1; i < words.length; i++) i = state.take(words, i);
  const { mainFile, ...rest } = state.result();
  return { compiler: words[0] ?? 'cc', directory: command.directory, mainFile: mainFile ?? command.file, ...rest };
}

function expandResponses(words: readonly string[], directory: string, readText: ReadText, depth: number): string[] {
  return words.flatMap((word, i) => {
    if (i === 0 || !word.startsWith('@') || depth > 20) return [word];
    const text = readText(posix.resolve(directory, word.slice(1)));
    return text === undefined ? [word] : expandResponses(['', ...responseWords(text)], directory, readText, depth + 1).slice(1);
  });
}

class Interpretation {
  #std: string | undefined;
  readonly #commandLine: string[] = [];
  readonly #quote: string[] = [];
  readonly #include: string[] = [];
  readonly #system: string[] = [];
  readonly #after: string[] = [];
  readonly #embed: string[] = [];
  readonly #preIncludes: string[] = [];
  readonly #preMacros: string[] = [];
  readonly #macroOptions: string[] = [];
  readonly #filePrefixes: (readonly [string, string])[] = [];
  #noStandard = false;
  #openmp = false;
  #undef = false;
  #mainFile: string | undefined;

  /** Interprets the word at `i` and returns the index of the last word that belongs to it. */
  take(words: readonly string[], i: number): number {
    const word = words[i]!;
    if (SKIP_NEXT.has(word)) return i + 1;
    if (word === '-target') {
      this.#macroOptions.push(`--target=${words[i + 1] ?? ''}`);
      return i + 1;
    }
    const option = operandOption(word);
    if (option !== undefined) {
      const joined = word.length > option.length;
      const operand = joined ? word.slice(option.length) : (words[i + 1] ?? '');
      this.#operand(option, option === '-include' || option === '-imacros' ? operand.replace(/^=/, '') : operand);
      return joined ? i : i + 1;
    }
    if (word.startsWith('-Wp,')) {
      this.#toPreprocessor(word.slice(4).split(','));
      return i;
    }
    if (!word.startsWith('-') || word === '-') {
      if (/\.(?:c|i|C|cc|cpp|cxx|h)$/.test(word) || this.#mainFile === undefined) this.#main(word);
      return i;
    }
    this.#flag(word);
    return i;
  }

  /** `-Wp,-DA,-MD,FILE`: the preprocessor's own options, where dependency options take their file as an operand. */
  #toPreprocessor(words: readonly string[]): void {
    for (let i = 0; i < words.length; i++) {
      if (/^-MM?D$/.test(words[i]!)) i++;
      else i = this.take(words, i);
    }
  }

  #main(word: string): void {
    if (/\.[cChi]$/.test(word) || !/\.(?:o|a|so|S|s|ld|lds)$/.test(word)) this.#mainFile = word;
  }

  #flag(word: string): void {
    if (word.startsWith('-std=')) this.#std = word.slice(5);
    else if (word.startsWith('--std=')) this.#std = word.slice(6);
    else if (word === '-ansi') this.#std = 'c90';
    else if (word === '-nostdinc') this.#noStandard = true;
    else if (word === '-undef') this.#undef = true;
    else if (word === '-fopenmp') this.#openmp = true;
    const prefix = /^-f(?:macro|file)-prefix-map=(.*)=(.*)$/.exec(word);
    if (prefix !== null) this.#filePrefixes.push([prefix[1]!, prefix[2]!]);
    if (changesMacros(word)) this.#macroOptions.push(word);
  }

  #operand(option: string, operand: string): void {
    switch (option) {
      case '-D':
        this.#commandLine.push(defineLine(operand));
        break;
      case '-U':
        this.#commandLine.push(`#undef ${operand}`);
        break;
      case '-I':
        this.#include.push(operand);
        break;
      case '--embed-dir':
        this.#embed.push(operand.replace(/^=/, ''));
        break;
      case '-iquote':
        this.#quote.push(operand);
        break;
      case '-isystem':
        this.#system.push(operand);
        break;
      case '-idirafter':
        this.#after.push(operand);
        break;
      case '-include':
        this.#preIncludes.push(operand);
        break;
      case '-imacros':
        this.#preMacros.push(operand);
        break;
      default:
        this.#macroOptions.push(option, operand);
    }
  }

  result(): Omit<CommandOptions, 'compiler' | 'directory' | 'mainFile'> & { mainFile: string | undefined } {
    return {
      std: this.#std,
      commandLine: this.#commandLine,
      search: {
        quote: this.#quote,
        include: this.#include,
        system: this.#system,
        after: this.#after,
        ...(this.#embed.length === 0 ? {} : { embed: this.#embed }),
      },
      noStandardDirectories: this.#noStandard,
      preIncludes: this.#preIncludes,
      preMacros: this.#preMacros,
      openmp: this.#openmp,
      filePrefixes: this.#filePrefixes,
      undef: this.#undef,
      macroOptions: this.#macroOptions,
      mainFile: this.#mainFile,
    };
  }
}

function operandOption(word: string): string | undefined {
  return /^-[DUIi-]/.test(word) ? LONGEST_FIRST.find((o) => word.startsWith(o)) : undefined;
}

function changesMacros(word: string): boolean {
  if (NEVER_MACROS.test(word)) return false;
  return CHANGES_MACROS.some((pattern) => {
    const star = pattern.indexOf('*');
    return star < 0 ? word === pattern : word.startsWith(pattern.slice(0, star));
  });
}

/** `-DNAME`, `-DNAME=VALUE`, `-D'NAME(x)=VALUE'` as a `#define` line. */
export function defineLine(definition: string): string {
  const equals = definition.indexOf('=');
  if (equals < 0) return `#define ${definition} 1`;
  return `#define ${definition.slice(0, equals)} ${definition.slice(equals + 1)}`.replace(/\n.*/s, '');
}
