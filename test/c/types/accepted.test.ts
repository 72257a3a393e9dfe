// [utest->dsn~c-expression-types~1]
// [utest->dsn~c-constant-expressions~1]
// [utest->dsn~c-record-layout~1]
// [utest->dsn~c-parser~1]
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { programOf } from '../../../src/c/program.ts';
import { runText } from '../preprocess/run-cases.ts';

/** Programs whose first line says which compiler accepts them, static assertions and all. */
const folder = join(dirname(fileURLToPath(import.meta.url)), 'accepted');
const files = readdirSync(folder).filter((name) => name.endsWith('.c'));
const hasGcc = spawnSync('gcc', ['--version']).status === 0 && process.arch === 'x64';

describe('programs that a compiler accepts', () => {
  it.each(files)('%s: every declaration is understood, every assertion holds', (name) => {
    const text = readFileSync(join(folder, name), 'utf8');
    const std = /-std=(\w+)/.exec(text)![1]!;
    const { preprocessor, unit, options } = runText({ 'main.c': text }, std);
    const program = programOf(preprocessor, [{ options, result: unit }]);
    const { syntax, semantics } = program;
    expect(program.diagnostics().map((d) => d.message)).toEqual([]);
    const wrong = [...syntax.all('static_assert_declaration')].filter(
      (node) => semantics.types.constant(syntax.child(node, 'condition')) !== 1n,
    );
    expect(wrong.map((node) => syntax.text(node))).toEqual([]);
    const untyped = [...syntax.all('binary_expression'), ...syntax.all('number_literal'), ...syntax.all('cast_expression')];
    expect(untyped.filter((node) => semantics.types.of(node).kind === 'unknown').map((node) => syntax.text(node))).toEqual([]);
  });

  it.skipIf(!hasGcc).each(files.filter((name) => name.startsWith('gnu')))(
    '%s: gcc accepts it, too (if it is installed)',
    (name) => {
      const run = spawnSync('gcc', ['-std=gnu17', '-w', '-fsyntax-only', join(folder, name)], { encoding: 'utf8' });
      expect(run.stderr).toBe('');
    },
  );
});
