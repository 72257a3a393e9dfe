/** Rule 3.2: a `//` comment that a line splice carries on to the next line. */
import { defineRule } from '../../engine/rule.ts';
import { writtenSpot } from '../../engine/spot.ts';

export const rule3_2 = defineRule({
  id: 'rule-3.2',
  extent: 'full',
  *check({ files }) {
    for (const file of files)
      for (const comment of file.comments)
        if (comment.line && (/\n/.test(comment.text) || /\?\?\/[ \t]*\r?$/.test(comment.text)))
          yield {
            at: writtenSpot(comment.loc, 2),
            message: 'This `//` comment ends in a backslash, so the next line is part of the comment',
          };
  },
});
