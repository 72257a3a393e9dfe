import { expect, it } from 'vitest';
import { joinedBytes, joinedWords, NumberList, packArrays, unpackArrays } from '../../src/base/array-file.ts';

// [utest->dsn~array-file~1]
it('gives back what was packed, wherever the bytes lie', () => {
  const arrays = {
    bytes: Uint8Array.of(1, 2, 255),
    none: new Int32Array(0),
    shorts: Int16Array.of(-1, 7),
    words: Int32Array.of(-5, 0, 0x7fffffff),
    places: Uint32Array.of(0xffffffff),
  };
  const meta = { text: 'é\n', list: [1, 2] };
  const bytes = Buffer.concat(packArrays({ meta, arrays }));
  for (const shift of [0, 1, 4]) {
    const moved = new Uint8Array(bytes.length + shift).subarray(shift);
    moved.set(bytes);
    expect(unpackArrays(moved)).toEqual({ meta, arrays });
  }
});

it('what is cut off, or something else, is nothing', () => {
  const bytes = Buffer.concat(packArrays({ meta: null, arrays: { words: Int32Array.of(1, 2, 3) } }));
  for (let n = 0; n < bytes.length - 4; n++) expect(unpackArrays(bytes.subarray(0, n))).toBeUndefined();
  expect(unpackArrays(Buffer.from('#include <stdio.h>\nint main(void);\n'))).toBeUndefined();
});

it('collects numbers and joins arrays', () => {
  const list = new NumberList();
  for (let n = 0; n < 5000; n++) list.push(n);
  list.pushAll([7, -8]);
  expect([list.length, list.words()[4999], ...list.words().subarray(5000)]).toEqual([5002, 4999, 7, -8]);
  expect([...joinedWords([Int32Array.of(1), Uint32Array.of(2, 3)])]).toEqual([1, 2, 3]);
  expect([...joinedBytes([Uint8Array.of(9), new Uint8Array(0), Uint8Array.of(8)])]).toEqual([9, 8]);
});
