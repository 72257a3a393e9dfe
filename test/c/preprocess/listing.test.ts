// [utest->dsn~c-inspection~1]
// [utest->dsn~c-missing-headers~1]
import { describe, expect, it } from 'vitest';
import { listMacros, listTokens } from '../../../src/c/preprocess/listing.ts';
import { unusedMacros } from '../../../src/c/preprocess/macro-usage.ts';
import { programDiagnostics } from '../../../src/c/preprocess/program-diagnostics.ts';
import { runCli } from '../../../src/cli/main.ts';
import { fakeHost } from '../../cli/fake-host.ts';
import { runText } from './run-cases.ts';

const files = {
  'main.c': '#include "m.h"\n#include "gone.h"\nint x = MAX(a, LIMIT);\n#ifdef TESTED\n#endif\n#undef LIMIT\n',
  'm.h':
    '#include "gone.h"\n#define MAX(p, q) ((p) > (q) ? (p) : (q))\n#define LIMIT 10\n#define UNUSED(x, ...) x\n#define TESTED\n',
};

describe('listings', () => {
  const { preprocessor, unit } = runText(files);
  const { space } = preprocessor;

  it('show the tokens of a line with their chains', () => {
    const rows = listTokens(space, unit, { file: 'main.c', line: 3 });
    expect(rows.map((r) => r.text).join(' ')).toBe('int x = ( ( a ) > ( 10 ) ? ( a ) : ( 10 ) ) ;');
    expect(rows[9]!.chain.map((s) => `${s.macro}.${s.parameter}`)).toEqual(['LIMIT.undefined', 'MAX.q']);
    expect(rows[9]!.spelling.file).toBe('m.h');
    expect(rows[9]!.use).toMatchObject({ file: 'main.c', line: 3, column: 9 });
  });

  it('show macros with uses, tests and ends', () => {
    const rows = listMacros(space, [unit], { file: 'm.h' });
    expect(rows.map((r) => [r.head, r.uses.length, r.tests.length, r.undefines.length])).toEqual([
      ['MAX(p, q)', 1, 0, 0],
      ['LIMIT', 1, 0, 1],
      ['UNUSED(x, ...)', 0, 0, 0],
      ['TESTED', 0, 1, 0],
    ]);
    expect(listMacros(space, [unit], { file: 'main.c', line: 3 }).map((r) => r.name)).toEqual(['MAX', 'LIMIT']);
    expect(unusedMacros(space, [unit]).map((id) => space.spellings.text(space.macros.get(id).name))).toEqual(['UNUSED']);
  });

  it('report a missing header once, with who includes it', () => {
    const problems = programDiagnostics(space, [unit]);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ code: 'c/missing-header', place: { file: 'm.h', line: 1 } });
    expect(problems[0]!.related?.map((r) => r.place.file)).toEqual(['main.c']);
  });
});

describe('assay c', () => {
  const host = () => fakeHost({ '/work/project/f.c': '#define TWO(x) x x\nint TWO(y);\n' });

  it('lists tokens and macros', async () => {
    const first = host();
    expect(await runCli(['c', 'tokens', 'f.c:2'], first)).toBe(0);
    expect(first.stdout()).toBe(
      'f.c:2:1\tkeyword\tint\nf.c:2:9\tidentifier\ty < TWO.x @ f.c:2:5\nf.c:2:9\tidentifier\ty < TWO.x @ f.c:2:5\nf.c:2:11\tpunctuator\t;\n',
    );
    const second = host();
    expect(await runCli(['c', 'macros', 'f.c'], second)).toBe(0);
    expect(second.stdout()).toBe('f.c:1:9\t#define TWO(x) x x\n\tused 1 time(s): f.c:2:5\n');
    const third = host();
    expect(await runCli(['c', 'macros', 'f.c', '--json'], third)).toBe(0);
    expect(JSON.parse(third.stdout())).toMatchObject({ schema: 'assay/c-macros/1', macros: [{ name: 'TWO' }] });
  });

  it('says what is wrong with its arguments', async () => {
    for (const args of [['c'], ['c', 'nothing', 'f.c'], ['c', 'tokens'], ['c', 'tokens', 'no.c']]) {
      const wrong = host();
      expect(await runCli(args, wrong)).toBe(2);
      expect(wrong.stderr()).not.toContain('    at ');
    }
  });
});
