/**
 * Rule 20.12: a parameter that is an operand of `#` or `##` and is also used plainly, when some use passes an argument that is
 * itself a macro: the two places then see different tokens.
 */
import { defineRule } from '../../engine/rule.ts';
import { rawSpot } from '../../engine/spot.ts';
import { type Definition, hashOperator } from '../../written/directives.ts';
import type { FileView } from '../../written/file-view.ts';

export const rule20_12 = defineRule({
  id: 'rule-20.12',
  extent: 'full',
  *check({ macros, isActive }) {
    for (const { file, directive, definition } of macros.definitions) {
      if (!definition.functionLike || !isActive(file.loc(directive.hash))) continue;
      for (let p = 0; p < definition.parameters.length; p++) {
        if (definition.parameters[p] === '__VA_ARGS__') continue;
        const mixed = mixedUse(file, definition, definition.parameters[p]!);
        if (mixed === undefined) continue;
        const example = macros.of(definition.name).find((use) => {
          const range = use.arguments[p];
          if (range === undefined || use.directive === 'undef') return false;
          for (let t = range[0]; t < range[1]; t++) if (use.file.isName(t) && macros.byName.has(use.file.word(t))) return true;
          return false;
        });
        if (example === undefined) continue;
        const argument = example.arguments[p]!;
        yield {
          at: rawSpot(file, mixed),
          message: `The parameter \`${definition.parameters[p]}\` of \`${definition.name}\` is an operand of \`#\` or \`##\` and is also used plainly, and a use passes the macro \`${example.file.word(argument[0])}\``,
          related: [{ at: rawSpot(example.file, example.token), message: 'the use' }],
        };
      }
    }
  },
});

/** The first token of a parameter that is used both ways: the operand of `#` or `##`. */
function mixedUse(file: FileView, d: Definition, parameter: string): number | undefined {
  let operand: number | undefined;
  let plain = false;
  for (let t = d.bodyFirst; t < d.bodyEnd; t++) {
    if (file.word(t) !== parameter) continue;
    const before = t > d.bodyFirst ? hashOperator(file, t - 1) : 0;
    const after = t + 1 < d.bodyEnd ? hashOperator(file, t + 1) : 0;
    if (before !== 0 || after === 2) operand ??= t;
    else plain = true;
  }
  return plain ? operand : undefined;
}
