/** Rule 3.1: comment markers within comments, found in the comments as written. */
import { defineRule } from '../../engine/rule.ts';
import { writtenSpot } from '../../engine/spot.ts';

/** The marks follow a scheme, or stand in the path behind it. */
function inUri(before: string): boolean {
  return /(?:^|[^\w+.-])[A-Za-z][\w+.-]*:(?:\/\/\S+)?$/.test(before);
}

export const rule3_1 = defineRule({
  id: 'rule-3.1',
  extent: 'full',
  *check({ files }, { edition }) {
    const uriAllowed = edition !== '2012' && edition !== '2012-amd1' && edition !== '2012-amd2';
    for (const file of files)
      for (const comment of file.comments) {
        const inner = comment.line ? /\/\*/g : /\/[*/]/g;
        inner.lastIndex = 2;
        let lastLine = -1;
        for (let m = inner.exec(comment.text); m !== null; m = inner.exec(comment.text)) {
          if (m[0] === '//' && uriAllowed && inUri(comment.text.slice(0, m.index))) continue;
          // A decorative row of slashes ends in the comment's own closing slash or is one mark.
          if (m.index === comment.text.length - 2 && !comment.line) continue;
          const loc = comment.loc + m.index;
          const line = file.lineOf(loc);
          if (line === lastLine) continue;
          lastLine = line;
          yield {
            at: writtenSpot(loc, 2),
            message: `\`${m[0]}\` stands inside a ${comment.line ? '`//`' : 'block'} comment; was an earlier comment never closed?`,
          };
        }
      }
  },
});
