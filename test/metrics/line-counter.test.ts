import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AssemblyDialect, languageOf, languages } from '../../src/metrics/count/languages.ts';
import { countLines } from '../../src/metrics/count/line-counter.ts';

/** Shared reference data beside the checkout, and the Xen tree that they were counted on. */
const data = process.env.ASSAY_DATA ?? resolve(import.meta.dirname, '../../../shared/data');
const reference = `${data}/xen-size/ref_head.csv`;
const xen = process.env.ASSAY_XEN_HEAD ?? '.work/xen-head';
const sizes = (file: string, text: string | Uint8Array, dialect: AssemblyDialect = 'gas'): string => {
  const bytes = typeof text === 'string' ? Buffer.from(text, 'utf8') : text;
  const c = countLines(bytes, languageOf(file, dialect)!);
  expect(c.lines).toBe(c.code + c.comment + c.blank);
  return `${c.code}/${c.comment}/${c.blank}`;
};

/** name, file, text, code/comment/blank: the definition by example. */
const cases: readonly (readonly [name: string, file: string, text: string, expected: string])[] = [
  ['empty file', 'a.c', '', '0/0/0'],
  ['no final newline', 'a.c', 'int a;\nint b;', '2/0/0'],
  ['CRLF', 'a.c', 'int a;\r\n\r\n/* c */\r\nint b;\r\n', '2/1/1'],
  ['comment marks in a string', 'a.c', 'char *s = "/* no"; /* yes */\nint a;\n', '2/0/0'],
  ['a quote in a character', 'a.c', 'char c = \'"\'; /* c */\nint a; // "\n// x\n', '2/1/0'],
  ['spliced line comment', 'a.c', '// one \\\nstill comment\nint a;\n', '1/2/0'],
  ['spliced line comment, CRLF', 'a.c', '// one \\\r\nstill comment\r\nint a;\r\n', '1/2/0'],
  ['code before and after a comment', 'a.c', 'int a; /* x\n y\n z */ int b;\n', '2/1/0'],
  ['blank line in a comment is blank', 'a.c', '/*\n\n text\n\n*/\nint a;\n', '1/3/2'],
  ['form feed and tab are blank', 'a.c', 'int a;\n \t\n\f\nint b;\n', '2/0/2'],
  ['string continued over lines', 'a.c', 'char *s = "a \\\n // in string \\\n end";\n', '3/0/0'],
  ['lone backslash', 'a.c', '#define M(x) do { \\\n \\\n } while (0)\n', '3/0/0'],
  ['header name', 'a.c', '#include <sys/*.h>\nint a;\n#include <a//b.h>\n', '3/0/0'],
  ['unterminated character of #error', 'a.c', "#error Don't\n/* d */\n", '1/1/0'],
  ['digit separator', 'a.cpp', "int a = 1'000; /* x\n*/\n", '1/1/0'],
  ['raw string', 'a.cpp', 'auto r = R"x(/* no\n// no)"\n)x"; // c\n/* c */\n', '3/1/0'],
  ['not a raw string', 'a.cpp', 'auto r = FOOR"(/* no"; /* c */\n/* c */\n', '1/1/0'],
  ['comments do not nest', 'a.c', '/* outer /* inner */ int a;\n', '1/0/0'],
  ['byte order mark', 'a.c', '\ufeff// c\n', '0/1/0'],
  ['comment without an end', 'a.c', 'int a;\n/* open\nint b;\n', '1/2/0'],
  ['nested comments of Rust', 'a.rs', "/* a /* b */\n c */ fn f<'a>(x: &'a u8) {}\n// '\n", '1/2/0'],
  ['raw string of Rust', 'a.rs', 'let s = r#"/* "\n// no"#; // c\n//x\n', '2/1/0'],
  ['Ada', 'a.adb', "-- c\nX := A'First; -- \"\nC := '\"'; -- c\n", '2/1/0'],
  ['Python', 'a.py', '"""doc\n# not a comment\n"""\n# comment\nx = "#"\n', '4/1/0'],
  ['shell', 'a.sh', '#!/bin/sh\nx=$y#z # c\necho "$#"\n', '2/1/0'],
  ['Makefile', 'Makefile', '# c \\\n still\nall:\n', '1/2/0'],
  ['Kconfig', 'Kconfig', '# c\nconfig X\n\tbool "a # b"\n', '2/1/0'],
  ['device tree', 'a.dts', '/ { #size-cells = <1>; }; /* c */\n// c\n', '1/1/0'],
  ['template string', 'a.ts', 'const a = `/*\n// no`; // c\n// c\n', '2/1/0'],
];

describe('the line counter', () => {
  // [utest->dsn~line-definition~1]
  it.each(cases)('%s', (_name, file, text, expected) => {
    expect(sizes(file, text)).toBe(expected);
  });

  // [utest->dsn~assembly-dialects~1]
  it('reads assembly by its dialect', () => {
    const cpp = '#include <asm/x.h>\n#ifdef FOO\n mov x0, x1 // c\n#endif\n/* b */\n// l\nlabel:\n';
    expect(sizes('a.S', cpp)).toBe('5/2/0');
    expect(sizes('a.S', cpp, 'x86')).toBe('5/2/0');
    const arm = '@ comment\n mov r0, r1 @ trailing\n add r0, r0, #1\n';
    expect(sizes('a.S', arm)).toBe('3/0/0');
    expect(sizes('a.S', arm, 'arm')).toBe('2/1/0');
    const x86 = '# comment\n movl %eax, %ebx # trailing\n#define X 1\n';
    expect(sizes('a.S', x86)).toBe('3/0/0');
    expect(sizes('a.S', x86, 'x86')).toBe('2/1/0');
  });

  it('has one language per extension and file name', () => {
    const keys = languages.flatMap((l) => [...l.extensions, ...(l.fileNames ?? [])]);
    expect(new Set(keys).size).toBe(keys.length);
    expect(languageOf('x/README')).toBeUndefined();
    expect(languageOf('x.C')?.name).toBe('C');
  });

  it('accounts for every line of any bytes and never stops early', () => {
    fc.assert(
      fc.property(fc.constantFrom(...languages), fc.string({ unit: fc.constantFrom(...'/*"\'\\\n\r #R(ra1`-<>') }), (l, text) => {
        const c = countLines(Buffer.from(text), l);
        const newlines = text.split('\n').length - 1;
        expect(c.lines).toBe(newlines + (text === '' || text.endsWith('\n') ? 0 : 1));
      }),
      { seed: 7, numRuns: 3000 },
    );
  });
});

describe.skipIf(!existsSync(`${data}/xen-size/edge`))(
  'the shared edge cases (need the reference data beside the checkout)',
  () => {
    const expected: Record<string, string> = {
      '01_str_block.c': '3/0/0',
      '02_str_line.c': '2/0/0',
      '03_char_quote.c': '3/0/0',
      '04_linecont_comment.c': '1/2/0',
      '05_mixed.c': '2/1/0',
      '06_if0.c': '4/0/0',
      '07_brace.c': '4/0/0',
      '08_rawstr.cpp': '4/0/0',
      '09_nested.c': '1/1/0',
      '10_spanning.c': '2/1/0',
      '11_blank_in_comment.c': '1/3/2',
      '12_ws_ff.c': '2/0/2',
      '13_str_cont.c': '4/0/0',
      '14_macro_cont.c': '5/0/0',
      '15_asm_str_slashes.c': '4/0/0',
      '16_trigraph.c': '2/1/0',
      '17_error_apos.c': '3/1/0',
      '18_digit_sep.cpp': '2/1/0',
      '19_noeol.c': '2/0/0',
      '20_crlf.c': '2/1/1',
      '21_empty.c': '0/0/0',
      '22_include_glob.c': '3/0/0',
      '23_comment_in_if.c': '4/1/0',
      '24_star_slash_str.c': '3/1/0',
      '25_lone_backslash_str.c': '2/0/0',
      '26_slashstar_charseq.c': '2/0/0',
      '30_gas_cpp.S': '5/2/0',
      '31_gas_at.S': '3/0/0',
      '32_gas_hash.S': '5/0/0',
    };
    it('gives the expected numbers on all of them', () => {
      const names = readdirSync(`${data}/xen-size/edge`).sort();
      expect(names).toEqual(Object.keys(expected).sort());
      const found = names.map((n) => [n, sizes(n, readFileSync(`${data}/xen-size/edge/${n}`))]);
      expect(Object.fromEntries(found)).toEqual(expected);
    });
  },
);

describe.skipIf(!existsSync(reference) || !existsSync(`${xen}/xen/common`))(
  'the Xen tree against the recorded reference (needs the data and ASSAY_XEN_HEAD, the sources at the recorded commit)',
  () => {
    // [utest->dsn~reference-count~1]
    it('is equal in code, comment and blank on every file', () => {
      const rows = readFileSync(reference, 'utf8')
        .trim()
        .split(/\r?\n/)
        .filter((row) => !row.startsWith('SUM'));
      const different: string[] = [];
      for (const row of rows) {
        const [path, ...numbers] = row.split(',');
        const c = countLines(readFileSync(`${xen}/${path}`), languageOf(path!)!);
        const own = [c.lines, c.code, c.comment, c.blank].join(',');
        if (own !== numbers.join(',')) different.push(`${path}: ${own} instead of ${numbers.join(',')}`);
      }
      expect(different).toEqual([]);
      expect(rows.length).toBe(1616);
    });
  },
);
