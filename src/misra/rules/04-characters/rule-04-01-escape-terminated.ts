/** Rule 4.1: octal and hexadecimal escapes that run into the next character. */
import { TokenKind } from '../../../c/lex/spellings.ts';
import { defineRule } from '../../engine/rule.ts';
import { writtenSpot } from '../../engine/spot.ts';

const ESCAPE = /\\(?:x[0-9a-fA-F]+|[0-7]{1,3}|[\s\S])/g;

export const rule4_1 = defineRule({
  id: 'rule-4.1',
  extent: 'full',
  *check({ files }) {
    for (const file of files)
      for (let t = 0; t < file.length; t++) {
        const kind = file.kind(t);
        if (kind !== TokenKind.String && kind !== TokenKind.Character) continue;
        const word = file.word(t);
        // The name of a header is no literal: a backslash in it begins no escape.
        if (t > 1 && file.word(t - 1) === 'include' && file.word(t - 2) === '#') continue;
        if (!word.includes('\\')) continue;
        for (const m of word.matchAll(ESCAPE)) {
          if (!/^\\[x0-7]/.test(m[0])) continue;
          const next = m.index + m[0].length;
          if (next >= word.length - 1 || word[next] === '\\') continue;
          yield {
            at: writtenSpot(file.loc(t) + m.index, m[0].length),
            message: `The escape \`${m[0]}\` is followed by \`${word[next]}\`, which looks like part of it; end the literal or use another escape`,
          };
        }
      }
  },
});
