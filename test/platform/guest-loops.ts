/** Compute loops as guest text, for tests and measurements. */

/** Copies `words` 64-bit words with a mix, `times` times; continues behind itself. */
export function copyLoop(times: number, words: number, from: number, to: number): string {
  return `
  ldr x10, =${times}
1: ldr x1, =${from}
  ldr x2, =${to}
  mov x3, #${words}
2: ldr x4, [x1], #8
  add x5, x5, x4
  eor x6, x6, x5, lsl #7
  str x6, [x2], #8
  subs x3, x3, #1
  b.ne 2b
  subs x10, x10, #1
  b.ne 1b
`;
}

/** Multiplies, divides, looks up a table of 4 KB and calls, `times` times; then `end`. */
export function mixedLoop(times: number, table: number, end: string): string {
  return `
  ldr x10, =${times}
  ldr x1, =${table}
  mov x5, #12345
1: mov x2, #1103
  madd x5, x5, x2, x10
  and x3, x5, #0xff8
  ldr x4, [x1, x3]
  add x4, x4, #1
  str x4, [x1, x3]
  lsr x6, x5, #7
  orr x7, x10, #1
  udiv x8, x6, x7
  msub x9, x8, x7, x6
  cmp x9, x4
  csel x11, x9, x4, hi
  bl 3f
  tbz x9, #3, 2f
  add x12, x12, x11
2: subs x10, x10, #1
  b.ne 1b
  ${end}
3: ubfm x13, x11, #4, #19
  add w14, w14, w13
  ret
`;
}
