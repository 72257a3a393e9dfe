/** Rule 7.3: a lower-case `l` in the suffix of a constant, as written. */
import { TokenKind } from '../../../c/lex/spellings.ts';
import { defineRule } from '../../engine/rule.ts';
import { rawSpot } from '../../engine/spot.ts';

export const rule7_3 = defineRule({
  id: 'rule-7.3',
  extent: 'full',
  *check({ files, isActive }) {
    for (const file of files)
      for (let t = 0; t < file.length; t++) {
        if (file.kind(t) !== TokenKind.Number) continue;
        const word = file.word(t);
        if (!/[0-9a-fA-F.uU]l+[uU]?$/.test(word) || !isActive(file.loc(t))) continue;
        const cured = word.replaceAll('l', 'L');
        yield {
          at: rawSpot(file, t),
          message: `The suffix of \`${word}\` has a lower-case \`l\`, which reads as the digit 1`,
          fix: {
            kind: 'safe',
            title: `Write ${cured}`,
            edits: [{ loc: file.loc(t), length: word.length, text: cured }],
          },
        };
      }
  },
});
