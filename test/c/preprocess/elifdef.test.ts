/** `#elifdef` and `#elifndef`: in C23, and in the GNU modes of every standard; a strict older standard skips them. */
// [utest->dsn~c-conditionals~1]
import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { tokensOfOutput } from '../../../src/dev/gcc-equality.ts';
import { gccVersion, runText } from './run-cases.ts';

const TEXT = `#define A 1
#ifdef B
b
#elifdef A
first
#else
other
#endif
#ifdef B
b
#elifndef C
second
#else
other
#endif
`;

describe.each([
  ['gnu2x', 'first second'],
  ['c2x', 'first second'],
  ['gnu17', 'first second'],
  ['gnu89', 'first second'],
  ['c17', 'other other'],
  ['c90', 'other other'],
])('-std=%s', (std, expected) => {
  test('is read as expected', () => {
    expect(runText({ 'main.c': TEXT }, std).tokens.join(' ')).toBe(expected);
  });

  test.skipIf(!gccVersion.startsWith('12.'))('is read as gcc reads it (needs gcc 12)', () => {
    const done = spawnSync('gcc', ['-E', `-std=${std}`, '-x', 'c', '-'], { input: TEXT, encoding: 'utf8' });
    expect(runText({ 'main.c': TEXT }, std).tokens).toEqual(tokensOfOutput(done.stdout, std));
  });
});
