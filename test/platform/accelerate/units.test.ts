/** The parts of the translator by themselves: the binary writer, the loops of a region. */

import { describe, expect, it } from 'vitest';
import { instantiate, makeMemory } from '../../../src/platform/accelerate/engine.ts';
import { loopsOf } from '../../../src/platform/accelerate/loops.ts';
import { TRANSLATED_ROWS } from '../../../src/platform/accelerate/translate.ts';
import { Bytes, I32, I64, W, writeModule } from '../../../src/platform/accelerate/wasm-writer.ts';
import { COMPILED_ROWS } from '../../../src/platform/cpu/decode.ts';

const spans = (back: [number, number][]): number[][] =>
  [...loopsOf(back).values()].map((l) => [l.from, l.to]).sort((a, b) => a[0]! - b[0]!);

describe('the translated rows', () => {
  it('are all rows of the instruction table', () => {
    const rows = new Set(COMPILED_ROWS.map((c) => c.row.name));
    expect(TRANSLATED_ROWS.filter((name) => !rows.has(name))).toEqual([]);
    expect(TRANSLATED_ROWS.length).toBeGreaterThan(250);
  });
});

describe('loops of a region', () => {
  it('are joined when they begin at the same block', () =>
    expect(
      spans([
        [4, 1],
        [6, 1],
      ]),
    ).toEqual([[1, 6]]));
  it('nest', () =>
    expect(
      spans([
        [6, 1],
        [4, 3],
      ]),
    ).toEqual([
      [1, 6],
      [3, 4],
    ]));
  it('are widened until they nest', () => {
    expect(
      spans([
        [4, 1],
        [6, 3],
      ]),
    ).toEqual([
      [1, 6],
      [3, 6],
    ]);
    expect(
      spans([
        [3, 1],
        [5, 2],
        [8, 4],
        [9, 9],
      ]),
    ).toEqual([
      [1, 8],
      [2, 8],
      [4, 8],
      [9, 9],
    ]);
  });
});

describe('the binary writer', () => {
  const values: [number, number][] = [
    [0, 0],
    [0, 63],
    [0, 64],
    [-1, -1],
    [-1, -64],
    [-1, -65],
    [0, -1],
    [-1, 0],
    [0x7fffffff, -1],
    [0x80000000 | 0, 0],
    [0x12345678, 0x9abcdef0 | 0],
  ];
  it.each(values)('writes the 64-bit constant %i:%i', (hi, lo) => {
    const half = (shift: number) => ({
      type: 0,
      locals: [],
      code: new Bytes().i64(hi, lo).i64(0, shift).byte(W.i64_shr_u).byte(W.i32_wrap_i64),
    });
    const bytes = writeModule({
      types: [{ params: [], results: [I32] }],
      imports: [],
      functions: [half(0), half(32)],
      exports: [
        { name: 'lo', index: 0 },
        { name: 'hi', index: 1 },
      ],
    });
    const made = instantiate(bytes, { memory: makeMemory(1) }) as Record<string, () => number>;
    expect([made.hi!(), made.lo!()]).toEqual([hi, lo]);
  });

  it('writes locals, branches and memory accesses that an engine accepts', () => {
    const code = new Bytes()
      .get(0)
      .i32(7)
      .memory(W.i32_store, 16)
      .open(W.block, 0x40)
      .get(0)
      .memory(W.i32_load, 16)
      .brIf(0)
      .end()
      .get(1)
      .tee(2)
      .byte(W.drop)
      .get(2);
    const bytes = writeModule({
      types: [{ params: [I32, I64], results: [I64] }],
      imports: [],
      functions: [{ type: 0, locals: [[1, I64]], code }],
      exports: [{ name: 'f', index: 0 }],
    });
    const memory = makeMemory(1);
    const f = instantiate(bytes, { memory }).f as (at: number, value: bigint) => bigint;
    expect(f(8, -5n)).toBe(-5n);
    expect(new Int32Array(memory.buffer)[6]).toBe(7);
  });
});
