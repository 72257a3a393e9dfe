/** Rule 7.1: octal constants, as written. */
import { TokenKind } from '../../../c/lex/spellings.ts';
import { defineRule } from '../../engine/rule.ts';
import { rawSpot } from '../../engine/spot.ts';

const OCTAL = /^0[0-7']+(?:[uUlL]*)$/;

export const rule7_1 = defineRule({
  id: 'rule-7.1',
  extent: 'full',
  *check({ files, isActive }) {
    for (const file of files) {
      // The number of `#line` is a sequence of digits, not a constant.
      const lines = file.directives.filter((d) => d.name === 'line').map((d) => d.first);
      for (let t = 0; t < file.length; t++) {
        if (file.kind(t) !== TokenKind.Number || lines.includes(t)) continue;
        const word = file.word(t);
        if (!OCTAL.test(word) || !isActive(file.loc(t))) continue;
        const value = Number.parseInt(word.replace(/[^0-7]/g, ''), 8);
        yield { at: rawSpot(file, t), message: `\`${word}\` is an octal constant: its value is ${value}` };
      }
    }
  },
});
