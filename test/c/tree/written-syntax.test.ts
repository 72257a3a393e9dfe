/** Files as written: comments, directives, errors, incremental edits. */
import { describe, expect, test } from 'vitest';
import { SourceText } from '../../../src/base/text.ts';
import { WrittenSyntax } from '../../../src/c/tree/written-syntax.ts';

function written(text: string): WrittenSyntax {
  return new WrittenSyntax(new SourceText('a.c', text));
}

// [utest->dsn~c-written-view~1]
describe('as written', () => {
  test('comments and directives are nodes with places', () => {
    const w = written('/* one */\n#define A 1\nint a = A; // two\n');
    expect(w.all('comment').map((n) => w.text(n))).toEqual(['/* one */', '// two']);
    expect(w.place(w.all('preproc_def')[0]!)).toMatchObject({ file: 'a.c', line: 2, column: 1 });
    const declarator = w.all('init_declarator')[0]!;
    expect(w.text(w.child(declarator, 'value'))).toBe('A');
    expect(w.kindName(w.parent(declarator))).toBe('declaration');
  });
  test('children, siblings and the node at an offset', () => {
    const w = written('int f(void) { if (a) { b(); } else c(); }');
    const statement = w.all('if_statement')[0]!;
    expect(w.children(statement).map((n) => w.kindName(n))).toEqual([
      'parenthesized_expression',
      'compound_statement',
      'else_clause',
    ]);
    expect(w.text(w.at(w.source.text.indexOf('b()')))).toBe('b');
    expect(w.is(w.root, 'translation_unit')).toBe(true);
  });
  test('an error does not hide the rest', () => {
    const w = written('int a = ;\nint b;\n');
    expect(w.all('ERROR').length + w.all('identifier').length).toBeGreaterThan(1);
    expect(w.all('identifier').map((n) => w.text(n))).toContain('b');
  });
  test('an edit gives the tree of the new text', () => {
    const before = written('int a;\nint b;\n');
    const after = before.edit({ start: 4, length: 1, text: 'long_name = 3' });
    expect(after.source.text).toBe('int long_name = 3;\nint b;\n');
    const fresh = written(after.source.text);
    const dump = (w: WrittenSyntax) =>
      Array.from({ length: w.count }, (_, i) => `${w.kindName(i + 1)}@${w.start(i + 1)}-${w.end(i + 1)}`);
    expect(dump(after)).toEqual(dump(fresh));
  });
  test.each(['', '\0\0', '{'.repeat(5000), '('.repeat(5000), 'é日本語 /* 😀 */ int x;'])('any text %#', (text) => {
    const w = written(text);
    expect(w.end(w.root)).toBeLessThanOrEqual(text.length);
  });
  test('a file of 200,000 lines is read', () => {
    const w = written('int a;\n'.repeat(200_000));
    expect(w.all('declaration').length).toBe(200_000);
  });
});
