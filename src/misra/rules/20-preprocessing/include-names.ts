/** Rules 20.2 and 20.3: the header name of `#include`. */
import { defineRule } from '../../engine/rule.ts';
import { rawSpot } from '../../engine/spot.ts';
import type { Subject } from '../../engine/subject.ts';
import type { FileView } from '../../written/file-view.ts';

export const rule20_2 = defineRule({
  id: 'rule-20.2',
  extent: 'full',
  *check({ files, macros, isActive }) {
    for (const file of files)
      for (const d of file.directives) {
        if (d.name !== 'include' || d.first >= d.end || !isActive(file.loc(d.hash))) continue;
        const macro = d.first + 1 === d.end ? macros.byName.get(file.word(d.first))?.at(-1) : undefined;
        const line = macro === undefined ? lineFrom(file, d.first) : lineFrom(macro.file, macro.definition.bodyFirst);
        const name = /^<([^>]*)>/.exec(line)?.[1] ?? /^"([^"]*)"/.exec(line)?.[1];
        if (name === undefined) continue;
        const bad = (line.startsWith('<') ? /['"\\]|\/[*/]/ : /['\\]|\/[*/]/).exec(name);
        if (bad !== null)
          yield {
            at: rawSpot(file, d.hash),
            message: `The header name \`${name}\` contains \`${bad[0]}\`, whose meaning there is undefined`,
          };
      }
  },
});

/** The source from a token to the end of its line. */
function lineFrom(file: FileView, token: number): string {
  return token < file.length ? /^[^\r\n]*/.exec(file.text.slice(file.loc(token) - file.base))![0] : '';
}

export const rule20_3 = defineRule({
  id: 'rule-20.3',
  extent: 'full',
  *check({ files, macros, isActive, space }) {
    for (const file of files)
      for (const d of file.directives) {
        if (d.name !== 'include' || !isActive(file.loc(d.hash))) continue;
        const word = d.first < d.end ? file.word(d.first) : '';
        if (/^<.*>$|^".*"$/.test(word)) {
          if (d.first + 1 === d.end) continue;
          yield { at: rawSpot(file, d.first + 1), message: 'Something follows the header name of this `#include`' };
          continue;
        }
        const macro = macros.byName.get(word)?.at(-1);
        if (macro?.definition.functionLike === true) continue;
        if (macro !== undefined && d.first + 1 === d.end) {
          const { file: where, definition } = macro;
          const first = definition.bodyFirst < definition.bodyEnd ? where.word(definition.bodyFirst) : '';
          const last = definition.bodyFirst < definition.bodyEnd ? where.word(definition.bodyEnd - 1) : '';
          if (
            (/^".*"$/.test(first) && definition.bodyFirst + 1 === definition.bodyEnd) ||
            (first.startsWith('<') && last.endsWith('>')) ||
            (definition.bodyFirst + 1 === definition.bodyEnd && where.isName(definition.bodyFirst))
          )
            continue;
        } else if (
          macro === undefined &&
          file.isName(d.first) &&
          (d.first + 1 === d.end || file.word(d.first + 1) === '(') &&
          isMacro(space, word)
        )
          continue; // defined on the command line or in a system header
        yield { at: rawSpot(file, d.hash), message: `\`#include ${word}\` does not give a name in \`<…>\` or \`"…"\`` };
      }
  },
});

function isMacro({ macros, spellings }: Subject['space'], name: string): boolean {
  for (let id = 1; id < macros.size; id++) if (spellings.text(macros.get(id).name) === name) return true;
  return false;
}
