/** Rule 4.2: trigraphs, looked for outside of comments. */
import { defineRule } from '../../engine/rule.ts';
import { writtenSpot } from '../../engine/spot.ts';

const TRIGRAPH = /\?\?([=/'()!<>-])/g;
const MEANING: Readonly<Record<string, string>> = {
  '=': '#', '/': '\\', "'": '^', '(': '[', ')': ']', '!': '|', '<': '{', '>': '}', '-': '~',
}; // biome-ignore format: a table

export const rule4_2 = defineRule({
  id: 'rule-4.2',
  extent: 'full',
  *check({ files }) {
    for (const file of files) {
      if (!file.text.includes('??')) continue;
      const { commentStart, commentEnd } = file.lexed;
      let comment = 0;
      for (const m of file.text.matchAll(TRIGRAPH)) {
        while (comment < commentEnd.length && commentEnd[comment]! <= m.index) comment++;
        if (comment < commentStart.length && commentStart[comment]! <= m.index) continue;
        yield {
          at: writtenSpot(file.base + m.index, 3),
          message: `\`${m[0]}\` is a trigraph and means \`${MEANING[m[1]!]}\``,
        };
      }
    }
  },
});
