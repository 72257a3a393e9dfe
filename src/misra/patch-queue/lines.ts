/** Text as lines that keep their terminators, so that a file without a final newline and CRLF files survive every step. */

/** The last element has no terminator when the text does not end with one; the empty text has no lines. */
export function linesOf(text: string): string[] {
  const lines = text.split('\n').map((line) => `${line}\n`);
  const last = lines.pop()!.slice(0, -1);
  if (last !== '') lines.push(last);
  return lines;
}

export function textOf(lines: readonly string[]): string {
  return lines.join('');
}
