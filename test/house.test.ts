/**
 * The layers of the house as data, and the proof that the code keeps them: every import (type imports count) goes to a
 * room that the importing room may use, two rooms of one floor never import each other, and no file imports itself in a
 * circle.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const src = resolve(import.meta.dirname, '../src');

/** Which rooms a room may import (house plan §1). */
const MAY_IMPORT: Record<string, readonly string[]> = {
  base: [],
  facts: ['base'],
  jobs: ['base'],
  c: ['base'],
  platform: ['base'],
  misra: ['c', 'facts', 'base'],
  hypervisor: ['platform', 'facts', 'base'],
  trace: ['facts', 'base', 'c'],
  metrics: ['c', 'facts', 'base'],
  evidence: ['facts', 'base'],
  verify: ['hypervisor', 'platform', 'facts', 'base'],
  // The command line knows the shape of the tasks that it gives to the worker threads, nothing more of them.
  cli: ['worker', 'verify', 'misra', 'hypervisor', 'trace', 'metrics', 'evidence', 'c', 'platform', 'jobs', 'facts', 'base'],
  lsp: ['verify', 'misra', 'hypervisor', 'trace', 'metrics', 'evidence', 'c', 'platform', 'jobs', 'facts', 'base'],
  worker: ['verify', 'misra', 'hypervisor', 'trace', 'metrics', 'evidence', 'c', 'platform', 'jobs', 'facts', 'base'],
  main: ['cli'],
  dev: ['*'],
};

interface Import {
  readonly from: string;
  readonly to: string;
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((e) => {
    const path = join(folder, e.name);
    if (e.isDirectory()) return filesBelow(path);
    return e.name.endsWith('.ts') ? [path] : [];
  });
}

/** `from '…'`, `import '…'`, `import('…')`, `new URL('…', import.meta.url)` naming a module. */
const IMPORT = /(?:\bfrom\s*|\bimport\s*\(?\s*|\bnew\s+URL\(\s*)(['"])(\.{1,2}\/[^'"]+\.(?:ts|js))\1/g;

function importsOf(file: string, text: string): Import[] {
  return [...text.matchAll(IMPORT)].map((m) => ({ from: file, to: resolve(dirname(file), m[2]!) }));
}

function roomOf(file: string): string {
  return relative(src, file)
    .split('/')[0]!
    .replace(/\.[jt]s$/, '');
}

function violations(imports: readonly Import[]): string[] {
  return imports.flatMap(({ from, to }) => {
    const [a, b] = [roomOf(from), roomOf(to)];
    const may = MAY_IMPORT[a];
    if (may === undefined) return [`${relative(src, from)} stands in no room of the plan`];
    if (a === b || may.includes('*') || may.includes(b)) return [];
    return [`${relative(src, from)} imports ${relative(src, to)}: ${a} may not use ${b}`];
  });
}

function cycles(imports: readonly Import[]): string[] {
  const next = new Map<string, string[]>();
  for (const { from, to } of imports) next.set(from, [...(next.get(from) ?? []), to]);
  const state = new Map<string, 'open' | 'done'>();
  const found: string[] = [];
  const visit = (file: string, path: string[]): void => {
    if (state.get(file) === 'done') return;
    if (state.get(file) === 'open') {
      found.push([...path.slice(path.indexOf(file)), file].map((f) => relative(src, f)).join(' -> '));
      return;
    }
    state.set(file, 'open');
    for (const to of next.get(file) ?? []) visit(to, [...path, file]);
    state.set(file, 'done');
  };
  for (const file of next.keys()) visit(file, []);
  return found;
}

const files = filesBelow(src);
const imports = files.flatMap((f) => importsOf(f, readFileSync(f, 'utf8')));

// [utest->dsn~layers~1]
describe('the house', () => {
  it('has imports to look at', () => {
    expect(imports.length).toBeGreaterThan(20);
  });

  it('keeps its layers', () => {
    expect(violations(imports)).toEqual([]);
  });

  it('has no circles', () => {
    expect(cycles(imports)).toEqual([]);
  });

  it('would see an upward import, a sideways one, a type import and a circle', () => {
    const upward = importsOf(join(src, 'base/x.ts'), "import type { A } from '../cli/command.ts';");
    const sideways = importsOf(join(src, 'misra/x.ts'), "export { B } from '../trace/y.ts';");
    const lazy = importsOf(join(src, 'evidence/x.ts'), "await import('../misra/y.ts');");
    expect(violations(upward)).toEqual(['base/x.ts imports cli/command.ts: base may not use cli']);
    expect(violations(sideways)).toEqual(['misra/x.ts imports trace/y.ts: misra may not use trace']);
    expect(violations(lazy)).toHaveLength(1);
    const circle = [
      { from: join(src, 'base/a.ts'), to: join(src, 'base/b.ts') },
      { from: join(src, 'base/b.ts'), to: join(src, 'base/a.ts') },
    ];
    expect(cycles(circle)).toEqual(['base/a.ts -> base/b.ts -> base/a.ts']);
  });

  it('gives every room a README of at most 30 lines', () => {
    for (const room of readdirSync(src, { withFileTypes: true }).filter((e) => e.isDirectory())) {
      const readme = readFileSync(join(src, room.name, 'README.md'), 'utf8');
      expect(readme.trimEnd().split('\n').length, room.name).toBeLessThanOrEqual(30);
    }
  });
});
