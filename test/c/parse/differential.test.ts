/**
 * The grammar of both views is tree-sitter-c's: for C that needs no typedef knowledge and no GNU extension, the tree built
 * from tokens is compared with the tree that tree-sitter-c builds from the text.
 */
import Parser from 'tree-sitter';
import C from 'tree-sitter-c';
import { describe, expect, test } from 'vitest';
import { sExpression } from '../../../src/c/tree/print.ts';
import { faults, parseText } from './parse-text.ts';

const SAMPLES = [
  'int a;',
  'static const unsigned long x = 3, *y, z[4];',
  'extern int f(int a, char *b, ...);',
  'int (*fp)(void);',
  'int (*table[3])(int, char);',
  'struct s { int a; unsigned b : 3, c : 4; struct t *next; };',
  'union u { float f; int i; } v;',
  'enum e { A, B = 2, C = B + 1, };',
  'typedef struct s *sp;',
  'int f(void) { return 1; }',
  'int g(int a) { if (a) { return 1; } else if (a > 2) return 2; else return 3; }',
  'void h(void) { for (int i = 0; i < 10; i++) { continue; } for (;;) break; }',
  'void h(void) { while (1) ; do { x = 1; } while (x); }',
  'void sw(int a) { switch (a) { case 1: x = 1; break; case 2: default: y(); } }',
  'void go(void) { again: if (x) goto again; ; }',
  'int e(void) { a = b ? c : d; a += b, c <<= 2; return a + b * c - d / e % f; }',
  'int e(void) { return !a && ~b || -c & +d ^ e | f << 2 >> 1; }',
  'int e(void) { return a == b != c < d > e <= f >= g; }',
  'int e(void) { *p++ = &q; --r; s->t.u[3](1, 2)(3); return sizeof x; }',
  'int e(void) { return sizeof(int) + (int)x + (unsigned char *)y; }',
  'struct p q = { .a = 1, .b = { 1, 2 }, [3] = 4 };',
  'struct p *q = &(struct p){ 1, 2 };',
  'char *s = "a" "b"; char c = \'x\';',
  'int old(a, b) int a; char b; { return a; }',
  'void a(void) { __asm__ volatile ("nop" : "=r" (x) : "r" (y) : "memory"); }',
  'void p(int a[static 3], int b[]);',
  'int *const volatile *p;',
  'unsigned long long x;',
  'int e(void) { return (a, b, c); }',
  'int e(void) { { int x; } return (x); }',
];

/** Words of tree-sitter's s-expression that the tree as compiled says otherwise, on purpose. */
function normalised(s: string): string {
  return s
    .replace(/\(string_literal \(string_content\)\)/g, '(string_literal)')
    .replace(/\(char_literal \(character\)\)/g, '(char_literal)')
    .replace(/ ?operator: \([^()]*\)/g, '');
}

/** A declaration of nothing but a tag is a bare specifier there and a declaration here. */
function wrapped(s: string): string {
  return /^\((?:struct|union|enum)_specifier/.test(s) && !s.includes(') declarator: (init') ? `(declaration type: ${s})` : s;
}

describe('the tree from tokens equals tree-sitter-c where both know the language', () => {
  const parser = new Parser();
  parser.setLanguage(C as unknown as Parser.Language);
  test.each(SAMPLES)('%s', (sample) => {
    const syntax = parseText(sample);
    expect(faults(syntax)).toEqual([]);
    const mine = syntax.declarations
      .map((d) => sExpression(syntax, d.root))
      .join(' ')
      // `static` in array bounds is kept here.
      .replace('(storage_class_specifier) size:', 'size:');
    const theirs = parser.parse(sample).rootNode.toString();
    expect(theirs).not.toContain('ERROR');
    expect(mine).toBe(
      wrapped(
        normalised(theirs)
          .replace(/^\(translation_unit ?/, '')
          .replace(/\)$/, ''),
      ),
    );
  });
});
