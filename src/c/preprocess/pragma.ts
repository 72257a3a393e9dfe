/** Pragmas (6.10.6, 6.10.9): their text as `gcc -E` writes it, and which ones the preprocessor itself obeys. */
import { type SpellingTable, TokenKind } from '../lex/spellings.ts';

/** Pragmas whose operands gcc expands before it prints them. */
const EXPANDED = new Set(['message', 'redefine_extname', 'omp']);
const OBEYED_GCC = new Set(['poison', 'system_header', 'warning', 'error', 'dependency']);
const OBEYED = new Set(['once', 'push_macro', 'pop_macro']);

/** Is the pragma carried out here and therefore not in the stream? `words`: its first two words. */
export function isObeyed(first: string, second: string): boolean {
  return first === 'GCC' ? OBEYED_GCC.has(second) : OBEYED.has(first);
}

export function isExpanded(first: string, openmp: boolean): boolean {
  return first === 'omp' ? openmp : EXPANDED.has(first);
}

/** The text that `_Pragma` makes of its string literal (6.10.9 p1), white space as in the literal, line ends as blanks. */
export function destringize(literal: string): string {
  const open = literal.indexOf('"');
  return literal
    .slice(open + 1, -1)
    .replace(/\\([\\"])/g, '$1')
    .replace(/[\r\n]+/g, ' ');
}

/** The name in `push_macro("NAME")`: the string literal's contents. */
export function macroNameOf(spellings: SpellingTable, ids: readonly number[]): string | undefined {
  const literal = ids.find((id) => spellings.kind(id) === TokenKind.String);
  return literal === undefined ? undefined : spellings.text(literal).slice(1, -1);
}
