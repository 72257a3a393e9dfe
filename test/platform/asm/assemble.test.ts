/** The assembler against encodings recorded from GNU as 2.40 (aarch64-linux-gnu-as, then objdump). */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assemble } from '../../../src/platform/asm/assemble.ts';

const words = (text: string, base = 0): string[] => {
  const { value, problems } = assemble(text, { base });
  expect(problems.map((p) => p.message)).toEqual([]);
  const view = new DataView(value.bytes.buffer);
  return Array.from({ length: value.bytes.length >> 2 }, (_, i) =>
    view
      .getUint32(i * 4, true)
      .toString(16)
      .padStart(8, '0'),
  );
};

describe('assembler', () => {
  // [utest->dsn~asm-assemble~1]
  const recorded = readFileSync(join(import.meta.dirname, 'recorded.txt'), 'utf8')
    .trim()
    .split('\n');
  it.each(recorded)('%s', (line) => {
    const [expected, text] = [line.slice(0, 8), line.slice(9)];
    expect(words(text, 0x1000)).toEqual([expected]);
  });

  it('resolves labels forwards, backwards and by number', () => {
    expect(words('start: b end\n1: nop\nb 1b\ncbz x0, 1f\n1: nop\nend: b start')).toEqual([
      '14000005',
      'd503201f',
      '17ffffff',
      'b4000020',
      'd503201f',
      '17fffffb',
    ]);
  });

  it('expands constants to the moves they need', () => {
    expect(words('mov x0, #0')).toEqual(['d2800000']);
    expect(words('mov x0, #-1')).toEqual(['92800000']);
    expect(words('mov x1, #0x1234567890abcdef')).toEqual(['d299bde1', 'f2b21561', 'f2cacf01', 'f2e24681']);
    expect(words('mov w2, #0xffffffff')).toEqual(['12800002']);
  });

  // [utest->dsn~asm-literals~1]
  it('places literals at .ltorg and at the end, each once', () => {
    expect(words('ldr x0, =0x1122334455667788\nldr x1, =0x1122334455667788\nret\n.ltorg')).toEqual([
      '58000080',
      '58000061',
      'd65f03c0',
      '00000000',
      '55667788',
      '11223344',
    ]);
  });

  it('lays out data', () => {
    const { value } = assemble('.byte 1, 2\n.align 2\n.word lab, . - 4\n.quad -1\nlab: .asciz "a\\n"\n.space 3, 7', {
      base: 0x100,
    });
    expect([...value.bytes]).toEqual([
      1, 2, 0, 0, 0x14, 1, 0, 0, 4, 1, 0, 0, 255, 255, 255, 255, 255, 255, 255, 255, 97, 10, 0, 7, 7, 7,
    ]);
  });

  // [utest->dsn~asm-errors~1]
  it('names the line and the reason of every fault', () => {
    const { problems } = assemble('x1: nop\nmov x0, #0x10000000000000000\n.bogus\nlab: lab: nop', { file: 'a.s' });
    expect(problems.map((p) => p.place?.line)).toEqual([1, 2, 3, 4]);
    const second = assemble('nop\nadd x0, x1, q2\nfoo x1\nb nowhere\n.word 1/0\nldr x0, [x1, #3]', { file: 'a.s' });
    expect(second.problems.map((p) => p.place?.line)).toEqual([2, 3, 4, 5, 6]);
    expect(second.problems[1]!.message).toContain('foo');
    expect(second.problems[2]!.message).toContain("'nowhere' is not defined");
  });

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ maxLength: 200 }),
          fc
            .array(
              fc.constantFrom(
                'add',
                'x0',
                ',',
                '#1',
                '[',
                ']',
                '!',
                '.word',
                'ldr',
                '=',
                '\n',
                '1:',
                '1b',
                'lsl',
                '"',
                "'",
                '/*',
                '(',
                '-',
              ),
              { maxLength: 30 },
            )
            .map((a) => a.join(' ')),
        ),
        (text) => {
          assemble(text);
        },
      ),
      { numRuns: 2000, seed: 7 },
    );
  });
});
