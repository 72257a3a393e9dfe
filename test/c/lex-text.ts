/** A lexer for tests: text that needs no preprocessing becomes a unit's tokens. `#pragma` lines are kept as pragma tokens. */
import { SourceText } from '../../src/base/text.ts';
import { TokenBuilder, TokenFlag, TokenSpace, UnitTokens } from '../../src/c/lex/tokens.ts';

const TOKEN =
  /#pragma[^\n]*|#[^\n]*|\/\*[\s\S]*?\*\/|\/\/[^\n]*|(?:u8|[uUL])?"(?:[^"\\\n]|\\.)*"|[uUL]?'(?:[^'\\\n]|\\.)+'|\.?\d(?:[eEpP][+-]|[\w.])*|[A-Za-z_$][\w$]*|%:%:|\.\.\.|<<=|>>=|<%|%>|<:|:>|%:|->|\+\+|--|<<|>>|<=|>=|==|!=|&&|\|\||[-+*/%&|^]=|\S/g;

export function lexText(space: TokenSpace, file: string, text: string): UnitTokens {
  const source = space.files.add(new SourceText(file, text));
  const builder = new TokenBuilder();
  let line = 0;
  for (const match of text.matchAll(TOKEN)) {
    const word = match[0];
    if (/^(?:\/[*/]|#(?!pragma))/.test(word)) continue;
    const at = source.source.positionAt(match.index).line;
    builder.push(space.spellings.intern(word), source.base + match.index, 0, at > line ? TokenFlag.lineStart : 0);
    line = at;
  }
  return new UnitTokens(builder.length === 0 ? [] : [builder.finish()]);
}

export function newSpace(): TokenSpace {
  return new TokenSpace();
}
