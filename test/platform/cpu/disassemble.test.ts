import { describe, expect, it } from 'vitest';
import { disassemble } from '../../../src/platform/cpu/disassemble.ts';

/** Word, address, text as GNU objdump 2.40 -M no-aliases prints it. */
const LINES: readonly [number, number, string][] = [
  [0x91000420, 0x1000, 'add x0, x1, #0x1'],
  [0xeb0203ff, 0x1004, 'subs xzr, xzr, x2'],
  [0x8b2763ff, 0x1008, 'add sp, sp, x7'],
  [0xd37ff841, 0x100c, 'ubfm x1, x2, #63, #62'],
  [0x92401c41, 0x1010, 'and x1, x2, #0xff'],
  [0xf9400fe1, 0x1014, 'ldr x1, [sp, #24]'],
  [0xa9bf7bfd, 0x1018, 'stp x29, x30, [sp, #-16]!'],
  [0xf8616801, 0x101c, 'ldr x1, [x0, x1]'],
  [0x54ffffe1, 0x1020, 'b.ne 0x101c'],
  [0x97ffffff, 0x1024, 'bl 0x1020'],
  [0xd5384240, 0x1028, 'mrs x0, currentel'],
  [0xd503201f, 0x102c, 'hint #0x0'],
  [0xd5033f9f, 0x1030, 'dsb sy'],
  [0x4ea18400, 0x1034, 'add v0.4s, v0.4s, v1.4s'],
  [0x1e622820, 0x1038, 'fadd d0, d1, d2'],
  [0x4c407020, 0x103c, 'ld1 {v0.16b}, [x1]'],
  [0xc85f7c20, 0x1040, 'ldxr x0, [x1]'],
  [0x0ebd7bff, 0x1048, '.inst 0x0ebd7bff'],
  [0x6e3a1c41, 0x104c, 'eor v1.16b, v2.16b, v26.16b'],
  [0x0f00e420, 0x1050, 'movi v0.8b, #0x1'],
  [0x1e6e1000, 0x1054, 'fmov d0, #1.000000000000000000e+00'],
  [0x9b037c41, 0x1058, 'madd x1, x2, x3, xzr'],
  [0x5ac01020, 0x105c, 'clz w0, w1'],
  [0x38401c20, 0x1060, 'ldrb w0, [x1, #1]!'],
  [0xb8226841, 0x1064, 'str w1, [x2, x2]'],
  [0xd51b4200, 0x1068, 'msr nzcv, x0'],
];

// [utest->dsn~platform-disassembler~1]
describe('the disassembler', () => {
  it.each(LINES)('%s at %s is %s', (word, pc, text) => {
    expect(disassemble(word, BigInt(pc))).toBe(text);
  });
});
