/**
 * The compiler as oracle: every expression's type, size and constant value is asserted in C and compiled. One assertion per
 * answer of ours; gcc rejects the wrong ones.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { CompilerOracle } from '../../../src/c/database/compiler-facts.ts';
import { prepareUnit } from '../../../src/c/database/unit-options-of.ts';
import { GNU17 } from '../../../src/c/parse/roles.ts';
import { Preprocessor } from '../../../src/c/preprocess/preprocessor.ts';
import { programOf } from '../../../src/c/program.ts';
import { TARGETS, type Target } from '../../../src/c/types/target.ts';
import { typeText } from '../../../src/c/types/type-text.ts';
import { readFilePort } from '../../../src/dev/gcc-equality.ts';
import { pragmaLines, probes } from '../../../src/dev/type-probes.ts';
import { optionsOf } from '../preprocess/run-cases.ts';
import { semanticsOf } from './semantics-of.ts';

const HERE = dirname(fileURLToPath(import.meta.url));

const COMPILERS: readonly [compiler: string, target: Target, options: readonly string[]][] = [
  ['gcc', TARGETS['x86-64'], []],
  ['gcc', TARGETS.i386, ['-m32']],
  ['aarch64-linux-gnu-gcc', TARGETS.arm64, []],
  ['arm-linux-gnueabihf-gcc', TARGETS.arm32, []],
];

function compile(compiler: string, options: readonly string[], source: string): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'assay-probes-'));
  try {
    writeFileSync(join(folder, 'probes.c'), source);
    const args = ['-fsyntax-only', '-w', '-fmax-errors=0', '-std=gnu17', ...options, join(folder, 'probes.c')];
    const run = spawnSync(compiler, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
    return run.stderr.split('\n').filter((line) => line.includes('error:'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

// [utest->dsn~c-expression-types~1]
// [utest->dsn~c-constant-expressions~1]
// [utest->dsn~c-record-layout~1]
for (const [compiler, target, options] of COMPILERS) {
  const available = spawnSync(compiler, ['--version']).status === 0 && compile(compiler, options, 'int a;').length === 0;
  const name = `${compiler} ${options.join(' ')} agrees about ${target.name}${available ? '' : ' (not run: no such compiler)'}`;
  describe.skipIf(!available)(name, () => {
    const text = readFileSync(join(HERE, 'fixtures/expressions.c'), 'utf8');
    test('types, sizes and values', () => {
      const semantics = semanticsOf(text, target, GNU17);
      expect(semantics.syntax.declarations.filter((d) => d.fault !== undefined)).toEqual([]);
      const { source, count } = probes(semantics, semantics.units[0]!.declarations);
      expect(count).toBeGreaterThan(800);
      expect(compile(compiler, options, source)).toEqual([]);
    });
    // [utest->dsn~c-pragma-pack~1]
    test('layouts, pragmas about packing, wide bit-fields, vectors, floating types', () => {
      const preprocessor = new Preprocessor({ readFile: readFilePort }, HERE);
      const command = optionsOf('fixtures/layouts.c', HERE, 'gnu17', { compiler, macroOptions: options });
      const unit = prepareUnit(command, new CompilerOracle(undefined)).value.options;
      const program = programOf(preprocessor, [{ options: unit, result: preprocessor.run(unit) }]);
      const { semantics, syntax, units } = program;
      expect(syntax.declarations.filter((d) => d.fault !== undefined)).toEqual([]);
      expect(units[0]!.target.name).toBe(target.name);
      const { source, count } = probes(semantics, units[0]!.declarations, 1, pragmaLines(program.space, units[0]!.preprocessed));
      expect(count).toBeGreaterThan(400);
      expect(compile(compiler, options, source)).toEqual([]);
      const wide = [...syntax.all('binary_expression')].map((n) => typeText(semantics.types.of(n)));
      expect(wide).toContain('long long : 40');
      expect(wide).toContain('unsigned long long : 33');
    });
    test('a wrong answer is noticed', () => {
      const semantics = semanticsOf(text, target, GNU17);
      const { source } = probes(semantics, semantics.units[0]!.declarations);
      const wrong = source
        .replace('(local <<= 3), int)', '(local <<= 3), long)')
        .replace(/typeof__\( a \+ b \), int\)/, 'typeof__( a + b ), long)');
      expect(compile(compiler, options, wrong.replace(', unsigned long)', ', long)')).length).toBeGreaterThan(0);
    });
  });
}
