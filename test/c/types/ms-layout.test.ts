/** Records of `ms_struct`: the sizes and offsets are those of gcc 12.2 for x86-64. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CompilerOracle } from '../../../src/c/database/compiler-facts.ts';
import { prepareUnit } from '../../../src/c/database/unit-options-of.ts';
import { Preprocessor } from '../../../src/c/preprocess/preprocessor.ts';
import { programOf } from '../../../src/c/program.ts';
import { TARGETS, type Target, targetWithOptions } from '../../../src/c/types/target.ts';
import { random } from '../../../src/dev/front-end-inputs.ts';
import { AREAS } from '../../../src/dev/generate-c.ts';
import { pragmaLines, probes } from '../../../src/dev/type-probes.ts';
import { optionsOf } from '../preprocess/run-cases.ts';
import { semanticsOf } from './semantics-of.ts';

const X86 = TARGETS['x86-64'];

/** Size and alignment of `struct s`. */
function shape(body: string, target: Target = X86): string {
  const { syntax, types } = semanticsOf(`struct s ${body};\nint a = sizeof(struct s);\nint b = _Alignof(struct s);\n`, target);
  return [...syntax.all('init_declarator')].map((n) => types.constant(syntax.child(n, 'value'))).join(' ');
}

// [utest->dsn~c-record-layout~1]
describe('ms_struct', () => {
  const MS = '__attribute__((ms_struct))';
  const PACKED = '__attribute__((packed, ms_struct))';
  test.each([
    [`{ char a : 6; int b : 5; char c; } ${MS}`, '12 4'],
    [`{ int a : 6; char b : 5; char c; } ${MS}`, '8 4'],
    [`{ _Bool a : 1; short b : 10; int c[1]; } ${PACKED}`, '7 1'],
    [`{ char a; int b : 6; char c : 5; char d; } ${PACKED}`, '7 1'],
    [`{ short a : 6; char b; } ${PACKED}`, '3 1'],
    ['{ char a : 6; int b : 5; char c; } __attribute__((ms_struct, gcc_struct))', '4 4'],
  ])('%s', (body, expected) => {
    expect(shape(body)).toBe(expected);
  });

  test('is of x86 only; an option says the same for all records', () => {
    expect(shape(`{ char a : 6; int b : 5; char c; } ${MS}`, TARGETS.arm64)).toBe('4 4');
    const all = targetWithOptions(X86, ['-mms-bitfields']);
    expect(shape('{ char a : 6; int b : 5; char c; }', all)).toBe('12 4');
    expect(shape('{ char a : 6; int b : 5; char c; } __attribute__((gcc_struct))', all)).toBe('4 4');
  });
});

const COMPILERS: readonly [compiler: string, options: readonly string[], areas: readonly string[]][] = [
  ['gcc', [], ['records', 'ms-records', 'expressions']],
  ['gcc', ['-m32'], ['records']],
  ['aarch64-linux-gnu-gcc', [], ['records']],
  ['arm-linux-gnueabihf-gcc', [], ['records']],
];

// [utest->dsn~c-record-layout~1]
// [utest->dsn~c-pragma-pack~1]
for (const [compiler, options, areas] of COMPILERS) {
  const available = spawnSync(compiler, [...options, '-fsyntax-only', '-x', 'c', '-'], { input: 'int a;' }).status === 0;
  const name = `${compiler} ${options.join(' ')} answers generated programs so, too${available ? '' : ' (not run: no such compiler)'}`;
  describe.skipIf(!available)(name, () => {
    test.each(areas.flatMap((area) => [1, 2, 3, 4].map((seed) => [area, seed] as const)))('%s %d', (area, seed) => {
      expect(rejected(AREAS[area]!(random(seed)), compiler, options)).toEqual([]);
    });
  });
}

function rejected(text: string, compiler: string, options: readonly string[]): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'assay-records-'));
  try {
    const preprocessor = new Preprocessor({ readFile: (path) => (path === '/p/r.c' ? Buffer.from(text) : undefined) }, '/p');
    const command = optionsOf('r.c', '/p', 'gnu17', { compiler, macroOptions: options });
    const unit = prepareUnit(command, new CompilerOracle(undefined)).value.options;
    const program = programOf(preprocessor, [{ options: unit, result: preprocessor.run(unit) }]);
    const { declarations, preprocessed } = program.units[0]!;
    const { source, count } = probes(program.semantics, declarations, 1, pragmaLines(program.space, preprocessed));
    expect(count).toBeGreaterThan(200);
    const file = join(folder, 'r.c');
    writeFileSync(file, source);
    const run = spawnSync(compiler, ['-fsyntax-only', '-w', '-fmax-errors=0', ...options, file], { encoding: 'utf8' });
    return run.stderr.split('\n').filter((line) => line.includes('static assertion'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
