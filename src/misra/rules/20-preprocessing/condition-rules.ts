/** Rules 20.8 and 20.9: the values of `#if` and `#elif`, and the names in them, as the preprocessor met them. */
import { defineRule } from '../../engine/rule.ts';
import { rawSpot, writtenSpot } from '../../engine/spot.ts';
import type { FileView } from '../../written/file-view.ts';

export const rule20_8 = defineRule({
  id: 'rule-20.8',
  extent: 'full',
  *check({ conditionals }) {
    for (const c of conditionals) {
      if ((c.word !== 'if' && c.word !== 'elif') || c.value === undefined || c.value === 0n || c.value === 1n) continue;
      yield { at: writtenSpot(c.place, 1), message: `This controlling expression evaluates to ${c.value}, neither 0 nor 1` };
    }
  },
});

export const rule20_9 = defineRule({
  id: 'rule-20.9',
  extent: 'full',
  *check({ segments, files, space }) {
    const views = new Map(files.map((f) => [f.lexed.file.id, f]));
    for (const segment of segments) {
      const file = views.get(segment.file);
      if (file === undefined) continue;
      for (const c of segment.conditionals) {
        if ((c.word !== 'if' && c.word !== 'elif') || c.to <= c.from) continue;
        for (const token of namesIn(file, c.from, c.to)) {
          const name = file.lexed.spelling[token]!;
          const at = segment.reads.indexOf(name);
          if (at < 0 || segment.answers[at] !== 0) continue;
          const definedHere = segment.defines.some((id) => {
            const macro = space.macros.get(id);
            return macro.name === name && macro.place < c.place;
          });
          if (!definedHere)
            yield { at: rawSpot(file, token), message: `\`${file.word(token)}\` is not defined here and counts as 0` };
        }
      }
    }
  },
});

/** Raw tokens of the names that are evaluated: not operands of `defined`, and not asked about by one in the same expression. */
function namesIn(file: FileView, from: number, to: number): number[] {
  const asked = new Set<string>();
  const names: number[] = [];
  for (let t = from; t < to; t++) {
    if (!file.isName(t)) continue;
    const word = file.word(t);
    if (word === 'defined' || word.startsWith('__has_')) {
      const operand = file.word(t + 1) === '(' ? t + 2 : t + 1;
      if (operand < to && file.isName(operand)) asked.add(file.word(operand));
      t = operand;
    } else names.push(t);
  }
  return names.filter((t) => !asked.has(file.word(t)));
}
