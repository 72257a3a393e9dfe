/** Which calls of generated functions can be reached: gcc says the same after it has removed what cannot. */
import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { random } from '../../../src/dev/front-end-inputs.ts';
import { flowDifferences, marksReached } from '../../../src/dev/gcc-flow.ts';
import { AREAS } from '../../../src/dev/generate-c.ts';

const available = spawnSync('gcc', ['--version']).status === 0;

// [utest->dsn~c-dominators~1]
describe.skipIf(!available)(`gcc reaches the same${available ? '' : ' (not run: no gcc)'}`, () => {
  test.each(Array.from({ length: 15 }, (_, i) => i + 1))('seed %d', (seed) => {
    expect(flowDifferences(AREAS.flow!(random(seed)), 'gcc')).toEqual([]);
  });
});

// [utest->dsn~c-dominators~1]
test.each([
  ['if ((c(), 0)) m(1); else m(2);', [2]],
  ['while ((m(1), 1)) m(2); m(3);', [1, 2]],
  ['if (1 ? (m(1), 0) : c()) m(2);', [1]],
  ['if (c() ? 0 : 1) m(1);', [1]],
])('%s', (text, expected) => {
  expect([...marksReached(`int c(void); void m(int); void f(void) { ${text} }`)]).toEqual(expected);
});

test('an attribute behind one declarator is not about the next', () => {
  const text = 'void m(int); void a(void) __attribute__((noreturn)), b(void); void f(void) { b(); m(1); a(); m(2); }';
  expect([...marksReached(text)]).toEqual([1]);
});
