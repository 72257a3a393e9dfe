// [utest->dsn~c-lexer~1]
import { describe, expect, it } from 'vitest';
import { SourceText } from '../../../src/base/text.ts';
import { dialectOf } from '../../../src/c/lex/dialect.ts';
import { type LexedFile, lexFile } from '../../../src/c/lex/lex-file.ts';
import { K, kindOf, P, primaryPunctuator, SpellingTable, TokenKind } from '../../../src/c/lex/spellings.ts';
import { TokenFlag, TokenSpace } from '../../../src/c/lex/tokens.ts';

function lex(text: string, std = 'gnu17'): { space: TokenSpace; lexed: LexedFile; texts: string[] } {
  const space = new TokenSpace();
  const lexed = lexFile(space.spellings, space.files.add(new SourceText('f.c', text)), dialectOf(std)!);
  const texts = Array.from(lexed.spelling.subarray(0, lexed.length - 1), (id) => space.spellings.text(id));
  return { space, lexed, texts };
}

describe('spellings', () => {
  it('gives punctuators and keywords the same low ids in every table', () => {
    const table = new SpellingTable();
    expect(table.intern('{')).toBe(P['{']);
    expect(table.intern('while')).toBe(K.while);
    expect(table.kind(K.while)).toBe(TokenKind.Keyword);
    expect(primaryPunctuator(P['<:'])).toBe(P['[']);
  });

  it('survives growth', () => {
    const table = new SpellingTable();
    const ids = Array.from({ length: 200_000 }, (_, i) => table.intern(`name${i}`));
    expect(new Set(ids).size).toBe(200_000);
    expect(table.text(ids[123_456]!)).toBe('name123456');
    expect(table.intern('name77')).toBe(ids[77]);
  });

  it('knows the kind of a text', () => {
    const kinds = ['x', '1e5', "L'a'", 'u8"s"', '->', '#pragma x', '@', '.5', '\\u00e9x'].map(kindOf);
    const { Identifier, Number: N, Character, String: S, Punctuator, Pragma, Other } = TokenKind;
    expect(kinds).toEqual([Identifier, N, Character, S, Punctuator, Pragma, Other, N, Identifier]);
  });
});

describe('raw tokens', () => {
  it('have places in the original text, behind splices and trigraphs too', () => {
    const { lexed, texts, space } = lex('ab\\\ncd ??/\n ef\n??=x', 'c99');
    expect(texts).toEqual(['abcd', 'ef', '#', 'x']);
    const places = Array.from(lexed.place.subarray(0, 4), (p) => {
      const { line, column } = space.files.place(p);
      return `${line}:${column}`;
    });
    expect(places).toEqual(['1:1', '3:2', '4:1', '4:4']);
    expect(lexed.flags[0]! & TokenFlag.spliced).toBeTruthy();
    expect(lexed.flags[1]! & TokenFlag.spliced).toBeFalsy();
    expect([...lexed.splices]).toEqual([2, 7]);
    expect([...lexed.trigraphs]).toEqual([15]);
    expect([...lexed.directives]).toEqual([2]);
  });

  it('keep trigraphs as they are in GNU modes', () => {
    expect(lex('??=x', 'gnu99').texts).toEqual(['?', '?', '=', 'x']);
  });

  it('keep comments beside the tokens', () => {
    const text = 'a /* b\n */ c // d \\\n e\nf';
    const { lexed, texts } = lex(text);
    expect(texts).toEqual(['a', 'c', 'f']);
    const comments = Array.from(lexed.commentStart, (s, i) => text.slice(s, lexed.commentEnd[i]));
    expect(comments).toEqual(['/* b\n */', '// d \\\n e']);
  });

  it('notice the comment that never ends', () => {
    expect(lex('x /* y').lexed.faults.map((f) => f.code)).toEqual(['c/open-comment']);
    expect(lex('x /* y */').lexed.faults).toEqual([]);
  });

  // [utest->dsn~c-bounds~1]
  it('are six million at most, and the place from which nothing is read is told', () => {
    const { lexed } = lex(';'.repeat(6_000_005));
    expect(lexed.length).toBe(6_000_001);
    expect(lexed.faults.map((f) => f.code)).toEqual(['c/large-file']);
    expect(lexed.faults[0]!.place - lexed.file.base).toBe(6_000_000);
  });

  it('read header names in #include and __has_include only', () => {
    expect(lex('#include <a//b.h>\nx <a> y\n#if __has_include(<c/*.h>)').texts).toEqual([
      '#', 'include', '<a//b.h>', 'x', '<', 'a', '>', 'y', '#', 'if', '__has_include', '(', '<c/*.h>', ')',
    ]); // biome-ignore format: one line
  });

  it('follow the dialect', () => {
    expect(lex("u8'x' 1'0", 'c17').texts).toEqual(['u8', "'x'", '1', "'0"]);
    expect(lex("u8'x' 1'0", 'c23').texts).toEqual(["u8'x'", "1'0"]);
    expect(lex('R"(a)"', 'gnu99').texts).toEqual(['R"(a)"']);
    expect(lex('R"(a)"', 'c99').texts).toEqual(['R', '"(a)"']);
    expect(lex('<:', 'c90').texts).toEqual(['<', ':']);
  });
});

describe('dialects', () => {
  it('know their aliases', () => {
    expect(dialectOf('iso9899:1999')?.name).toBe('c99');
    expect(dialectOf('gnu2x')?.version).toBe(202000);
    expect(dialectOf('c++17')).toBeUndefined();
  });
});
