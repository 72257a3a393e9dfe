/** Recognises files that are entirely inside `#ifndef X … #endif`: while X is defined, including them again does nothing. */
import type { LexedFile } from '../lex/lex-file.ts';
import { P, type SpellingTable } from '../lex/spellings.ts';
import { TokenFlag } from '../lex/tokens.ts';

/** Spelling id of the guarding macro, or 0. */
export function includeGuard(lexed: LexedFile, spellings: SpellingTable): number {
  const { directives } = lexed;
  if (directives.length < 2 || directives[0] !== 0) return 0;
  const guard = opening(lexed, spellings);
  if (guard === 0) return 0;
  const names = new Map(
    ['if', 'ifdef', 'ifndef', 'elif', 'elifdef', 'elifndef', 'else', 'endif'].map((w) => [spellings.intern(w), w]),
  );
  let depth = 0;
  for (let d = 0; d < directives.length; d++) {
    const word = names.get(wordOf(lexed, directives[d]!)) ?? '';
    if (word.startsWith('if')) depth++;
    else if (word === 'endif') {
      depth--;
      if (depth === 0) return d === directives.length - 1 && endsAt(lexed, directives[d]!) ? guard : 0;
    } else if (word.startsWith('el') && depth === 1) return 0;
  }
  return 0;
}

function opening(lexed: LexedFile, spellings: SpellingTable): number {
  const line = lineOf(lexed, 0).map((id) => spellings.text(id));
  const name =
    line[1] === 'ifndef' && line.length === 3
      ? line[2]
      : line[1] === 'if' && line[2] === '!' && line[3] === 'defined'
        ? line.length === 5
          ? line[4]
          : line.length === 7 && line[4] === '(' && line[6] === ')'
            ? line[5]
            : undefined
        : undefined;
  const id = name === undefined ? 0 : spellings.intern(name);
  return spellings.isIdentifier(id) ? id : 0;
}

function wordOf(lexed: LexedFile, hash: number): number {
  return (lexed.flags[hash + 1]! & TokenFlag.lineStart) !== 0 ? P['#'] : lexed.spelling[hash + 1]!;
}

/** Spellings of the line that begins at a token; at most 8, which is all that a guard has. */
function lineOf(lexed: LexedFile, from: number): number[] {
  const ids = [lexed.spelling[from]!];
  for (let i = from + 1; (lexed.flags[i]! & TokenFlag.lineStart) === 0 && ids.length < 8; i++) ids.push(lexed.spelling[i]!);
  return ids;
}

function endsAt(lexed: LexedFile, hash: number): boolean {
  let i = hash + 1;
  while ((lexed.flags[i]! & TokenFlag.lineStart) === 0) i++;
  return i === lexed.length - 1;
}
