/** The embedded example is what it says: it compiles without a warning, its recorded test results and its compile database are current. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const example = resolve(import.meta.dirname, '../../examples/safety-island');
const has = (program: string): boolean => spawnSync(program, ['--version']).status === 0;
const host = has('make') && has('gcc');
const cross = has('make') && has('aarch64-linux-gnu-gcc');

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'assay-example-'));
  cpSync(example, folder, { recursive: true });
  rmSync(join(folder, 'build'), { recursive: true, force: true });
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const make = (...targets: string[]) => spawnSync('make', ['-B', ...targets], { cwd: folder, encoding: 'utf8' });
const committed = (path: string): string => readFileSync(join(example, path), 'utf8');
const made = (path: string): string => readFileSync(join(folder, path), 'utf8');

describe.skipIf(!host)('the safety island on a host (needs make and gcc)', () => {
  it('compiles without a warning and passes its tests with the recorded results', () => {
    const run = make('check');
    expect(run.status, run.stderr).toBe(0);
    expect(run.stderr).toContain('0 failed');
    expect(made('results/junit.xml')).toBe(committed('results/junit.xml'));
  });

  it('has a current compile database', () => {
    expect(make('compile_commands.json').status).toBe(0);
    expect(made('compile_commands.json')).toBe(committed('compile_commands.json'));
  });
});

describe.skipIf(!cross)('the safety island for arm64 (needs make and the cross compiler)', () => {
  it('links without a warning', () => {
    const run = make('arm64');
    expect(run.status, run.stderr).toBe(0);
    expect(run.stderr).not.toMatch(/warning/i);
  });
});
