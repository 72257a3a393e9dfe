/** Runs the hand-written macro cases through our preprocessor, and through gcc where there is one. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CommandOptions } from '../../../src/c/database/command-options.ts';
import { CompilerOracle } from '../../../src/c/database/compiler-facts.ts';
import { prepareUnit } from '../../../src/c/database/unit-options-of.ts';
import { Preprocessor } from '../../../src/c/preprocess/preprocessor.ts';
import type { UnitOptions } from '../../../src/c/preprocess/unit-options.ts';
import type { UnitResult } from '../../../src/c/preprocess/unit-run.ts';
import { readFilePort, tokensOfOutput, tokensOfUnit } from '../../../src/dev/gcc-equality.ts';

export const casesDirectory = join(dirname(fileURLToPath(import.meta.url)), 'cases');
export const cases: readonly string[] = readdirSync(casesDirectory).filter((f) => f.endsWith('.c'));

export const gccVersion: string = spawnSync('gcc', ['-dumpfullversion'], { encoding: 'utf8' }).stdout?.trim() ?? '';

/** The options of `gcc -I. FILE` with a standard. */
export function optionsOf(file: string, directory: string, std = 'gnu17', extra: Partial<CommandOptions> = {}): CommandOptions {
  return {
    compiler: 'gcc',
    directory,
    mainFile: file,
    std,
    commandLine: [],
    search: { quote: [], include: ['.'], system: [], after: [] },
    noStandardDirectories: true,
    preIncludes: [],
    preMacros: [],
    openmp: false,
    filePrefixes: [],
    undef: false,
    macroOptions: [],
    ...extra,
  };
}

/** One file on disk through a preprocessor of its own, with recorded compiler facts. */
export function runCase(file: string, std = 'gnu17'): { preprocessor: Preprocessor; unit: UnitResult; tokens: string[] } {
  const preprocessor = new Preprocessor({ readFile: readFilePort }, casesDirectory);
  const { options } = prepareUnit(optionsOf(file, casesDirectory, std), new CompilerOracle(undefined)).value;
  const unit = preprocessor.run(options);
  return { preprocessor, unit, tokens: tokensOfUnit(preprocessor.space, unit) };
}

/** Files in memory; `main.c` is the unit. */
export function runText(
  files: Readonly<Record<string, string>>,
  std = 'gnu17',
  extra: Partial<CommandOptions> = {},
): { preprocessor: Preprocessor; unit: UnitResult; options: UnitOptions; tokens: string[] } {
  const readFile = (path: string): Uint8Array | undefined => {
    const text = files[path.slice('/p/'.length)];
    return path.startsWith('/p/') && text !== undefined ? Buffer.from(text) : undefined;
  };
  const preprocessor = new Preprocessor({ readFile }, '/p');
  const { options } = prepareUnit(optionsOf('main.c', '/p', std, extra), new CompilerOracle(undefined)).value;
  const unit = preprocessor.run(options);
  return {
    preprocessor,
    unit,
    options,
    get tokens() {
      return tokensOfUnit(preprocessor.space, unit);
    },
  };
}

/** gcc's tokens for a case; its diagnostics do not matter, its output does. */
export function gccTokens(file: string, std = 'gnu17'): string[] {
  const done = spawnSync('gcc', ['-E', `-std=${std}`, '-nostdinc', '-I.', file], { cwd: casesDirectory, encoding: 'utf8' });
  return tokensOfOutput(done.stdout, std);
}

/** A readable form of a token sequence for goldens: about 20 tokens a line. */
export function wrapTokens(tokens: readonly string[]): string {
  const lines: string[] = [];
  for (let i = 0; i < tokens.length; i += 20) lines.push(tokens.slice(i, i + 20).join(' '));
  return `${lines.join('\n')}\n`;
}

export function readCase(file: string): string {
  return readFileSync(join(casesDirectory, file), 'utf8');
}
