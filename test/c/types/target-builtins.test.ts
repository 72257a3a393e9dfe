/** Results of the compiler's functions that only some targets have. */
import { expect, test } from 'vitest';
import { typeText } from '../../../src/c/types/type-text.ts';
import { semanticsOf } from './semantics-of.ts';

// [utest->dsn~c-expression-types~1]
test.each([
  ['__builtin_cpu_supports("popcnt")', 'int'],
  ['__builtin_cpu_is("intel")', 'int'],
  ['__builtin_aarch64_crc32b(1u, 2)', 'unsigned int'],
  ['__builtin_aarch64_crc32cx(1u, 2)', 'unsigned int'],
  ['__builtin_arm_crc32w(1u, 2)', 'unsigned int'],
])('%s', (text, expected) => {
  const { syntax, types } = semanticsOf(`void f(void) { ${text}; }`);
  expect(typeText(types.of(syntax.all('call_expression')[0]!))).toBe(expected);
});
