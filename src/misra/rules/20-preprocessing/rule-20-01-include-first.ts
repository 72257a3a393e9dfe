/** Rule 20.1: `#include` after something that is neither a directive nor a comment. */
import { defineRule } from '../../engine/rule.ts';
import { rawSpot } from '../../engine/spot.ts';
import { directiveOfTokens } from '../../written/macro-uses.ts';

export const rule20_1 = defineRule({
  id: 'rule-20.1',
  extent: 'full',
  *check({ files, isActive }) {
    for (const file of files) {
      const includes = file.directives.filter((d) => d.name === 'include' && isActive(file.loc(d.hash)));
      if (includes.length === 0) continue;
      const inDirective = directiveOfTokens(file);
      let code = 0;
      while (
        code < file.length &&
        (inDirective.has(code) || !isActive(file.loc(code)) || linkageLine(file.word(code), code > 0 ? file.word(code - 1) : ''))
      )
        code++;
      for (const d of includes)
        if (d.hash > code)
          yield {
            at: rawSpot(file, d.hash),
            message: `This \`#include\` stands after line ${file.lineOf(file.loc(code))}, which is neither a directive nor a comment`,
          };
    }
  },
});

/** `extern "C" {` of headers that are read by C++ too is no code of the program. */
function linkageLine(word: string, before: string): boolean {
  return word === '"C"' || (word === '{' && before === '"C"');
}
