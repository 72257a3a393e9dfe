/**
 * Directive 4.4: comments whose text looks like C. Each line of a comment votes; a comment with a line that can only be
 * code, or mostly lines that look like it, is reported once. Documentation comments may show code.
 */
import { defineRule } from '../../engine/rule.ts';
import { writtenSpot } from '../../engine/spot.ts';
import type { FileView } from '../../written/file-view.ts';

const NAME = '[A-Za-z_]\\w*';
const LVALUE = `\\*{0,2}\\(?${NAME}(?:\\+\\+|--)?(?:\\)?(?:->|\\.)${NAME}|\\[[^\\]]*\\])*\\)?`;
const CODE: readonly RegExp[] = [
  // assignment, increment
  new RegExp(`^${LVALUE}\\s*(?:[-+*/%&|^]|<<|>>)?=(?!=)\\s*\\S.*;$`),
  new RegExp(`^(?:(?:\\+\\+|--)${LVALUE}|${LVALUE}(?:\\+\\+|--));$`),
  // call
  new RegExp(`^(?:\\(void\\)\\s*)?${NAME}(?:(?:->|\\.)${NAME})*\\s*\\([^;]*\\)\\s*;$`),
  // control
  /^(?:\}\s*)?(?:else\s+)?if\s*\(.*\)\s*(?:\{|.*;)?\s*\}?$/,
  /^(?:for\s*\(.*;.*;.*\)|while\s*\(.*\)|switch\s*\(.*\))\s*(?:\{.*|.*;)?$/,
  /^(?:break|continue|return(?:\s+[^\s;][^;]*)?|goto\s+\w+)\s*;$/,
  /^(?:case\s+[\w']+|default)\s*:(?:\s*(?:break|continue|return\b[^;]*|[^;]+=[^;]+|\w+\s*\([^;]*\))\s*;)*$/,
  /^(?:\}\s*else\s*\{?|else\s*\{|do\s*\{)$/,
  // declaration
  new RegExp(
    `^(?:(?:static|extern|const|volatile|inline|register|unsigned|signed|struct|union|enum)\\s+)*(?:void|char|short|int|long|float|double|bool|_Bool|${NAME}_t|(?:struct|union|enum)\\s+${NAME})\\b[\\s*]+${NAME}\\s*(?:\\[[^\\]]*\\]\\s*)*(?:=.*|\\([^;]*\\))?\\s*(?:;|\\{|\\{.*\\})$`,
  ),
  new RegExp(`^${NAME}\\s+\\*?${NAME}\\s*(?:\\[[^\\]]*\\]\\s*)*=\\s*[^=\\s].*;$`),
  /^#\s*(?:include\s*[<"]|define\s+\w|if(?:n?def)?\s+\w|endif\b|pragma\s)/,
  /^typedef\s.*;$/,
];

/** Does one line of a comment look like a line of C? */
export function looksLikeCode(line: string): boolean {
  const text = line.replace(/\/\*.*|\/\/.*|<-\s*$/g, '').trim();
  return text.length > 1 && CODE.some((r) => r.test(text)) && balanced(text);
}

function balanced(text: string): boolean {
  let round = 0;
  for (const c of text) {
    if (c === '(') round++;
    else if (c === ')') round--;
    if (round < 0) return false;
  }
  return round === 0;
}

export const dir4_4 = defineRule({
  id: 'dir-4.4',
  extent: 'partial',
  *check({ files }) {
    for (const file of files) {
      const ends = conditionLines(file);
      for (const comment of file.comments) {
        if (ends.has(file.lineOf(comment.loc))) continue;
        if (/^\/\*[*!]|^\/\/[/!]/.test(comment.text) && comment.text.length > 5) continue;
        const body = comment.line ? comment.text.slice(2) : comment.text.slice(2, -2);
        const lines = body
          .split(/\r?\n/)
          .map((l) => l.trim().replace(/^\*+(?=\s|$)\s*/, ''))
          .filter((l) => l !== '');
        const whole = lines.length > 1 && /^[^;]*\)\s*\{.*\}$/.test(lines.join(' ')) && looksLikeCode(lines.join(' '));
        const code = whole ? lines.length : lines.filter(looksLikeCode).length;
        if (code === 0 || code * 2 < lines.length) continue;
        yield {
          at: writtenSpot(comment.loc, 2),
          message: `This comment holds what looks like ${code} line${code === 1 ? '' : 's'} of code; remove it or select it with \`#if\``,
        };
      }
    }
  },
});

/** Lines of `#else` and `#endif`: a comment there repeats the condition that it belongs to. */
function conditionLines(file: FileView): ReadonlySet<number> {
  const lines = new Set<number>();
  for (const d of file.directives) if (d.name === 'else' || d.name === 'endif') lines.add(file.lineOf(file.loc(d.hash)));
  return lines;
}
