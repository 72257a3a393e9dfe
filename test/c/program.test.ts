/** The program as one object, from sources in memory; and all of Xen when it is there. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { graphDot } from '../../src/base/graph/directed-graph.ts';
import { interpretCommand } from '../../src/c/database/command-options.ts';
import { type CompileCommand, readCompileCommands } from '../../src/c/database/compile-commands.ts';
import { CompilerOracle } from '../../src/c/database/compiler-facts.ts';
import { prepareUnit } from '../../src/c/database/unit-options-of.ts';
import { loadProgram, type Program } from '../../src/c/program.ts';
import { drawnFlows, flowText, listCalls, listFlows, listTrees, listTypes } from '../../src/c/program-listing.ts';
import { typeText } from '../../src/c/types/type-text.ts';

function load(commands: readonly CompileCommand[], readFile: (path: string) => Uint8Array | undefined, root: string): Program {
  const oracle = new CompilerOracle(undefined);
  const units = commands.map(
    (c) =>
      prepareUnit(
        interpretCommand(c, () => undefined),
        oracle,
      ).value.options,
  );
  return loadProgram({ root, units }, { readFile });
}

function inMemory(files: Readonly<Record<string, string>>): Program {
  const sources = Object.keys(files).filter((f) => f.endsWith('.c'));
  const commands = sources.map((file, entry) => ({ directory: '/p', file, words: ['aarch64-linux-gnu-gcc', '-c', file], entry }));
  const bytes = new Map(Object.entries(files).map(([path, text]) => [`/p/${path}`, Buffer.from(text)]));
  return load(commands, (path) => bytes.get(path), '/p');
}

// [utest->dsn~c-shared-declarations~1]
describe('a program', () => {
  const program = inMemory({
    'a.h': '#define TWICE(x) ((x) + (x))\nstruct s { int m; };\nstatic inline int get(struct s *p) { return TWICE(p->m); }\n',
    'a.c': '#include "a.h"\nint f(struct s *p)\n{\n  return get(p) + 1;\n}\n',
    'b.c': '#include "a.h"\nint g(struct s *p) { return get(p) ? f(p) : 0; }\nint broken( { }\nint after;\n',
  });
  test('what units share is kept once', () => {
    expect(program.syntax.declarations.filter((d) => d.occurrences === 2).length).toBe(2);
    expect([...program.syntax.all('function_definition')].length).toBe(3);
    expect(program.syntax.declarations.map((d) => program.unitsOf(d.id).join())).toEqual(['0,1', '0,1', '0', '1', '1', '1']);
    const names = (ids: readonly number[]) => ids.map((id) => program.space.files.file(id).source.file);
    expect([...program.includeGraph()].map(([from, to]) => [names([from])[0], names(to)])).toEqual([
      ['a.c', ['a.h']],
      ['b.c', ['a.h']],
    ]);
  });
  test('a syntax error loses one declaration and is said with its place', () => {
    expect(program.incomplete.map((d) => [d.code, d.place?.file, d.place?.line])).toEqual([['c/syntax', 'b.c', 3]]);
    expect(program.semantics.symbols.all.some((s) => s.name === 'after')).toBe(true);
  });
  // [utest->dsn~c-tree-navigation~1]
  test('nodes know their macros', () => {
    const { syntax } = program;
    const sum = [...syntax.all('binary_expression')].find((n) => syntax.text(n).startsWith('( p -> m )'))!;
    const operator = syntax.operatorToken(sum);
    expect(syntax.isFromMacroBody(operator)).toBe(true);
    expect(syntax.spelled(operator)).toMatchObject({ file: 'a.h', line: 1 });
    expect(syntax.used(operator)).toMatchObject({ file: 'a.h', line: 3 });
    const member = syntax.descendants(sum, 'field_identifier')[0]!;
    expect(syntax.isFromMacroArgument(syntax.firstToken(member))).toBe(true);
    expect(syntax.expandedFrom(operator).map((s) => s.macro)).toEqual(['TWICE']);
  });
  // [utest->dsn~c-listings~1]
  test('listings', () => {
    expect(listTrees(program, { file: 'a.c' })).toContain('function_definition');
    expect(listTypes(program, { file: 'a.c', line: 4 }).map((r) => `${r.text}: ${r.type}`)).toContain('get ( p ) + 1: int');
    expect(listCalls(program, { file: 'a.h' }).map((r) => `${r.caller} ${r.callee}`)).toEqual(['f get', 'g get']);
    const graphs = listFlows(program, { file: 'b.c' });
    expect(flowText(program, graphs[0]!)).toContain('-> exit');
    expect(graphDot(drawnFlows(program, graphs))).toMatch(/^digraph \{[\s\S]*\}\n$/);
  });
  test('the file as written keeps its comments', () => {
    const file = program.files.find((f) => f.source.file === 'a.h')!;
    expect(program.asWritten(file).all('preproc_function_def').length).toBe(1);
  });
});

const XEN = resolve(process.env.ASSAY_XEN ?? '.work/xen/xen');
const available = existsSync(`${XEN}/compile_commands.json`);

describe.skipIf(!available)(`all units of Xen${available ? '' : ' (not run: ASSAY_XEN names no built tree)'}`, () => {
  const readFile = (path: string) => (existsSync(path) && statSync(path).isFile() ? readFileSync(path) : undefined);
  test('no declaration is lost and every expression has a type', () => {
    const database = `${XEN}/compile_commands.json`;
    const commands = readCompileCommands(database, readFileSync(database, 'utf8')).value;
    const program = load(commands, readFile, XEN);
    const { syntax, semantics } = program;
    expect(program.units.length).toBe(commands.length);
    expect(syntax.declarations.filter((d) => d.fault !== undefined)).toEqual([]);
    expect(syntax.declarations.length).toBeLessThan(12_000);
    const untyped = [...syntax.all('identifier')].filter((n) => {
      const symbol = semantics.symbols.of(n);
      return symbol !== undefined && symbol.kind !== 'label' && typeText(semantics.types.of(n)) === '<unknown type>';
    });
    expect(untyped.map((n) => syntax.text(n))).toEqual([]);
  });
});
