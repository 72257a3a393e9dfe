// [utest->dsn~c-listings~1]
import { expect, test } from 'vitest';
import { prettyJson } from '../../src/base/canonical-json.ts';
import { collected, writeJson, writePieces } from '../../src/cli/commands/c-output.ts';

function* items<T>(list: readonly T[]): Generator<T> {
  yield* list;
}

function written(value: Readonly<Record<string, unknown>>): string {
  let text = '';
  writeJson((part) => {
    text += part;
  }, value);
  return text;
}

test('lists that are made on the way give the same JSON', () => {
  const rows = [
    { b: 1, a: { line: 2, text: 'x\ny' } },
    { a: [], b: [1, { c: 2 }] },
  ];
  const lists: readonly (readonly unknown[])[] = [rows, [], [1, 'two', null]];
  for (const list of lists) {
    const whole = { schema: 'assay/x/1', units: 3, rows: list };
    expect(written({ ...whole, rows: items(list) })).toBe(prettyJson(whole));
    expect(written(whole)).toBe(prettyJson(whole));
    expect(collected({ ...whole, rows: items(list) })).toEqual(whole);
  }
});

test('pieces are written in parts, and none is noticed', () => {
  const parts: string[] = [];
  const out = (text: string) => parts.push(text);
  expect(writePieces(out, items(Array(300).fill('x'.repeat(10_000))))).toBe(true);
  expect(parts.length).toBeGreaterThan(1);
  expect(parts.join('').length).toBe(3_000_000);
  expect(writePieces(out, [])).toBe(false);
});
