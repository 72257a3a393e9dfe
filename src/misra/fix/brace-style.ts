/** The brace style of a file, learned from the braces it has: whether `{` opens on a line of its own, and one step of indentation. */
import { P } from '../../c/lex/spellings.ts';
import type { FileView } from '../written/file-view.ts';

export interface BraceStyle {
  /** `own`: the brace stands alone on its line (Allman, Xen); `same`: at the end of the line it belongs to (K&R). */
  readonly open: 'own' | 'same';
  readonly step: string;
  readonly newline: string;
}

const KNOWN = new WeakMap<FileView, BraceStyle>();

export function braceStyleOf(file: FileView): BraceStyle {
  const known = KNOWN.get(file);
  if (known !== undefined) return known;
  const style: BraceStyle = {
    open: openStyle(file),
    step: stepOf(file.text),
    newline: file.text.includes('\r\n') ? '\r\n' : '\n',
  };
  KNOWN.set(file, style);
  return style;
}

/** Braces of selections and loops vote; a brace at the start of a line after an indented `)` is one on its own. */
function openStyle(file: FileView): 'own' | 'same' {
  let own = 0;
  let same = 0;
  const { spelling } = file.lexed;
  for (let t = 1; t < file.length; t++) {
    if (spelling[t] !== P['{']) continue;
    const before = file.word(t - 1);
    if (before !== ')' && before !== 'else' && before !== 'do') continue;
    if (indentOf(file, file.loc(t - 1)).length === 0) continue; // a function's own brace says nothing in K&R
    if (file.startsLine(t)) own++;
    else same++;
  }
  return own > same ? 'own' : 'same';
}

/** White space at the start of the line of a position. */
export function indentOf(file: FileView, loc: number): string {
  const { text } = file;
  let start = loc - file.base;
  while (start > 0 && text[start - 1] !== '\n' && text[start - 1] !== '\r') start--;
  return /^[ \t]*/.exec(text.slice(start, start + 200))![0];
}

function stepOf(text: string): string {
  let tabs = 0;
  const spaces = new Map<number, number>();
  let before = 0;
  for (const line of text.split('\n').slice(0, 2000)) {
    const indent = /^[ \t]*/.exec(line)![0];
    if (line.trim() === '' || /^\s*\*/.test(line)) continue;
    if (indent.startsWith('\t')) tabs++;
    else {
      const more = indent.length - before;
      if (more > 1 && more <= 8) spaces.set(more, (spaces.get(more) ?? 0) + 1);
      before = indent.length;
    }
  }
  const best = [...spaces].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0];
  if (tabs > (best?.[1] ?? 0) * 2) return '\t';
  return ' '.repeat(best?.[0] ?? 4);
}
