/** Rules 20.8 and 20.9: the values of `#if` and `#elif`, and the names in them, as the preprocessor met them. */
import type { TokenSpace } from '../../../c/lex/tokens.ts';
import type { ConditionalRecord, Segment } from '../../../c/preprocess/segment.ts';
import { defineRule, type Match } from '../../engine/rule.ts';
import { rawSpot, writtenSpot } from '../../engine/spot.ts';
import type { FileView } from '../../written/file-view.ts';
import { expandedConditions, type IfNode } from '../../written/if-expression.ts';

export const rule20_8 = defineRule({
  id: 'rule-20.8',
  extent: 'full',
  check: ({ conditionals }) => oddValues(conditionals),
});

export function* oddValues(conditionals: readonly ConditionalRecord[]): Iterable<Match> {
  for (const c of conditionals) {
    if ((c.word !== 'if' && c.word !== 'elif') || c.value === undefined || c.value === 0n || c.value === 1n) continue;
    yield { at: writtenSpot(c.place, 1), message: `This controlling expression evaluates to ${c.value}, neither 0 nor 1` };
  }
}

export const rule20_9 = defineRule({
  id: 'rule-20.9',
  extent: 'full',
  check: ({ segments, files, space }) => undefinedNames(space, segments, files),
});

export function* undefinedNames(space: TokenSpace, segments: readonly Segment[], files: readonly FileView[]): Iterable<Match> {
  for (const { file, visit } of expandedConditions(space, segments, files)) {
    const missing: IfNode[] = [];
    visit({ undefinedName: (node) => missing.push(node) });
    for (const { token } of missing)
      yield {
        at: rawSpot(file, token.raw),
        message: `\`${token.text}\` is not defined here and counts as 0${token.expanded ? `; \`${file.word(token.raw)}\` stands for it` : ''}`,
      };
  }
}
