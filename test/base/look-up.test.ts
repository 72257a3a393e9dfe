import { expect, it } from 'vitest';
import { lookUp } from '../../src/base/look-up.ts';

it('finds the words of a table and no others, whatever objects inherit', () => {
  const table: Readonly<Record<string, number>> = { one: 1 };
  expect(lookUp(table, 'one')).toBe(1);
  for (const word of ['two', 'constructor', 'toString', '__proto__', 'hasOwnProperty'])
    expect(lookUp(table, word)).toBeUndefined();
});
