import { describe, expect, it } from 'vitest';
import { runCli } from '../../src/cli/main.ts';
import { readFacts } from '../../src/facts/schema.ts';
import { sizeFacts } from '../../src/facts/size.ts';
import { fakeHost } from '../cli/fake-host.ts';

const files = {
  'src/a.c': 'int a;\n/* c */\n',
  'src/drivers/uart.c': 'int u;\nint v;\n\n',
  'src/boot.S': ' nop\n',
  'src/Makefile': 'all:\n',
  'src/image.c': Buffer.from([0, 1, 2]),
};
const run = async (argv: string, more: Record<string, string> = {}) => {
  const host = fakeHost({ ...files, ...more });
  const exit = await runCli(argv.split(' '), host);
  return { exit, out: host.stdout(), err: host.stderr() };
};

describe('assay size', () => {
  it('counts by component, names what it did not count, and is incomplete then', async () => {
    const { exit, out, err } = await run('size src');
    expect(exit).toBe(3);
    expect(out).toMatch(/^src\s+3\s+4$/m);
    expect(err).toContain('src/image.c was not counted');
    expect(err).toContain('not counted: 1 Makefile');
    expect((await run('size src --exclude src/image.c')).exit).toBe(0);
  });

  it('writes facts that keep their contract, relative and sorted', async () => {
    const { out } = await run('size src --json --exclude *.c --exclude boot.S --languages all');
    const facts = readFacts(sizeFacts, 'size.json', out).value!;
    expect(facts.files.map((f) => f.path)).toEqual(['src/Makefile']);
    const all = readFacts(sizeFacts, 'size.json', (await run('size src --json')).out).value!;
    expect(all.files.map((f) => f.path)).toEqual(['src/a.c', 'src/boot.S', 'src/drivers/uart.c']);
    expect(all.incomplete).toEqual([{ file: 'src/image.c', reason: expect.stringContaining('NUL') }]);
  });

  it('takes components from a file, the configuration or the paths', async () => {
    const rules = 'drivers: [src/drivers]\nrest: [src]\n';
    expect((await run('size src --components c.yaml', { 'c.yaml': rules })).out).toMatch(/drivers\s+1\s+2[\s\S]*rest\s+2\s+2/);
    const yaml = 'size:\n  paths: [src]\n  components:\n    uart: [src/drivers]\n';
    expect((await run('size', { 'assay.yaml': yaml })).out).toMatch(/other\s+2\s+2[\s\S]*uart\s+1\s+2/);
    expect((await run('size src/drivers src/boot.S')).out).toMatch(/src\/boot.S\s+1\s+1[\s\S]*src\/drivers\s+1\s+2/);
  });

  it('writes CSV with one row per file', async () => {
    const { out } = await run('size src/drivers --format csv');
    expect(out).toBe('file,language,component,lines,code,comment,blank\nsrc/drivers/uart.c,C,src/drivers,3,2,0,1\n');
  });

  it.each([
    ['size', 2, 'No paths to count'],
    ['size nowhere', 3, 'There is no file or folder nowhere'],
    ['size src/Makefile', 3, 'Nothing was counted'],
    ['size src --languages c,cobol', 2, 'Unknown language cobol'],
    ['size src --components src/a.c', 2, 'is not a component file'],
    ['size src --components none.yaml', 2, 'There is no file none.yaml'],
    ['size src --assembly mips', 2, '--assembly cannot be "mips"'],
  ])('%s: exit %i', async (argv, expected, message) => {
    const { exit, out, err } = await run(argv);
    expect([exit, out]).toEqual([expected, '']);
    expect(err).toContain(message);
    expect(err).not.toContain('    at ');
  });
});

describe('assay cost', () => {
  it('estimates from a typed size, counted paths or size facts', async () => {
    expect((await run('cost --sloc 45000')).out).toMatch(/DAL C \(read beside ASIL B\)\s+4\.50/);
    expect((await run('cost src/a.c')).out).toContain('1 SLOC');
    const { out } = await run('size src/drivers --json');
    expect((await run('cost --size s.json', { 's.json': out })).out).toContain('2 SLOC');
  });

  it('lets a project replace rates, hours and mode', async () => {
    const yaml = 'cost:\n  hoursPerPersonYear: 1600\n  mode: embedded\n  hoursPerSloc:\n    C: 0.3\n';
    const { out } = await run('cost --sloc 1600', { 'assay.yaml': yaml });
    expect(out).toMatch(/DAL C \(read beside ASIL B\)\s+0\.30/);
    expect(out).not.toContain('organic');
    expect(out).toContain('One person-year is 1600 hours');
  });

  it.each([
    ['cost', 'No paths to count'],
    ['cost --sloc -5', 'The size cannot be -5'],
    ['cost --sloc many', 'not a number'],
    ['cost --sloc 1e30', 'The size cannot be'],
    ['cost --sloc 10 src', 'The size was given twice'],
    ['cost --sloc 10 --hours-per-year 0', 'Hours per person-year cannot be 0'],
    ['cost --sloc 10 --driver RELI=H', 'Did you mean RELY?'],
    ['cost --sloc 10 --driver RELY=huge', 'cannot be rated'],
    ['cost --sloc 10 --sloc-range 1', 'needs two numbers'],
    ['cost --sloc 10 --sloc-range 20:30', 'The least size cannot be 20'],
    ['cost --sloc 10 --seed x', 'must be a whole number'],
  ])('%s is refused', async (argv, message) => {
    const { exit, out, err } = await run(argv);
    expect([exit, out]).toEqual([2, '']);
    expect(err).toContain(message);
  });

  it('refuses facts of another kind', async () => {
    const { exit, err } = await run('cost --size s.json', { 's.json': '{"schema":"assay/cost/1"}' });
    expect(exit).toBe(3);
    expect(err).toContain('does not hold the facts it should');
  });
});
