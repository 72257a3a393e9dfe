/**
 * Rule 20.12: a parameter that is an operand of `#` or `##` and is also used plainly, when some use passes an argument that is
 * itself a macro: the two places then see different tokens.
 */
import { defineRule } from '../../engine/rule.ts';
import { rawSpot } from '../../engine/spot.ts';
import type { Subject } from '../../engine/subject.ts';
import { type Definition, hashOperator } from '../../written/directives.ts';
import type { FileView } from '../../written/file-view.ts';
import type { WrittenUse } from '../../written/macro-uses.ts';

export const rule20_12 = defineRule({
  id: 'rule-20.12',
  extent: 'full',
  *check(subject) {
    const { macros, isActive } = subject;
    for (const { file, directive, definition } of macros.definitions) {
      if (!definition.functionLike || !isActive(file.loc(directive.hash))) continue;
      for (let p = 0; p < definition.parameters.length; p++) {
        if (definition.parameters[p] === '__VA_ARGS__') continue;
        const mixed = mixedUse(file, definition, definition.parameters[p]!);
        if (mixed === undefined) continue;
        const example = firstMacroPassed(subject, definition.name, p);
        if (example === undefined) continue;
        const { use, passed } = example;
        yield {
          at: rawSpot(file, mixed),
          message: `The parameter \`${definition.parameters[p]}\` of \`${definition.name}\` is an operand of \`#\` or \`##\` and is also used plainly, and a use passes the macro \`${use.file.word(passed)}\``,
          related: [{ at: rawSpot(use.file, use.token), message: 'the use' }],
        };
      }
    }
  },
});

/** A use, in code that some unit compiles, whose argument holds the name of a macro that some unit defines. */
function firstMacroPassed(
  { macros, isActive }: Subject,
  name: string,
  parameter: number,
): { readonly use: WrittenUse; readonly passed: number } | undefined {
  const isMacro = (word: string): boolean =>
    macros.byName.get(word)?.some((m) => isActive(m.file.loc(m.directive.hash))) === true;
  for (const use of macros.of(name)) {
    const range = use.arguments[parameter];
    if (range === undefined || use.directive === 'undef' || !isActive(use.file.loc(use.token))) continue;
    for (let t = range[0]; t < range[1]; t++) if (use.file.isName(t) && isMacro(use.file.word(t))) return { use, passed: t };
  }
  return undefined;
}

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
