/** Rules 7.2, 7.5 and 7.6: integer constants and the macros that make them. */
import { type SpellingTable, TokenKind } from '../../../c/lex/spellings.ts';
import { TokenFlag } from '../../../c/lex/tokens.ts';
import { defineRule, type Match, type Spot } from '../../engine/rule.ts';
import { blockSpot, rawSpot } from '../../engine/spot.ts';
import type { Subject } from '../../engine/subject.ts';
import { type NameUse, usesOf } from '../../library/uses.ts';
import type { FileView } from '../../written/file-view.ts';
import { argumentsAt } from '../../written/macro-uses.ts';

const INTEGER = /^(0[xX][0-9a-fA-F']+|0[bB][01']+|0[0-7']*|[1-9][0-9']*)([uUlL]*)$/;

/** Value and suffix of an integer constant; undefined for a floating one. */
function readInteger(word: string): { value: bigint; suffix: string; decimal: boolean } | undefined {
  const m = INTEGER.exec(word);
  if (m === null) return undefined;
  const digits = m[1]!.replaceAll("'", '');
  const octal = /^0[0-7]+$/.test(digits);
  return { value: BigInt(octal ? `0o${digits.slice(1)}` : digits), suffix: m[2]!.toLowerCase(), decimal: /^[1-9]/.test(digits) };
}

export const rule7_2 = defineRule({
  id: 'rule-7.2',
  extent: 'full',
  *check({ blocks, space, inScope, macros, isActive }) {
    const { spellings } = space;
    const isBad = unsuffixed(spellings);
    // The replacement lists of macros count as written: one that nothing uses yet is there to be used.
    for (const { file, directive, definition } of macros.definitions)
      for (let t = definition.bodyFirst; t < definition.bodyEnd; t++)
        if (
          file.kind(t) === TokenKind.Number &&
          needsSuffix(file.word(t)) &&
          isActive(file.loc(directive.hash)) &&
          !isMacroArgument(macros, file, definition.bodyFirst, t)
        )
          yield missing(rawSpot(file, t), file.word(t));
    for (const block of blocks)
      for (let i = 0; i < block.length; i++) {
        if (!isBad(block.spelling[i]!) || (block.flags[i]! & TokenFlag.pasted) !== 0 || !inScope(block.place[i]!)) continue;
        yield missing(blockSpot(spellings, block, i), spellings.text(block.spelling[i]!));
      }
  },
});

/** Inside the parentheses of another macro, which may glue the suffix to it: what comes out is judged where it is used. */
function isMacroArgument(macros: Subject['macros'], file: FileView, first: number, token: number): boolean {
  for (const name of calledAround(file, first, token))
    if (macros.byName.get(name)?.some((m) => m.definition.functionLike) === true) return true;
  return false;
}

/** The words before the parentheses in which a token of a replacement list stands, innermost first. */
export function* calledAround(file: FileView, first: number, token: number): Iterable<string> {
  let depth = 0;
  for (let t = token - 1; t >= first; t--) {
    if (file.word(t) === ')') depth++;
    else if (file.word(t) === '(' && --depth < 0) {
      if (t > first) yield file.word(t - 1);
      depth = 0;
    }
  }
}

/** The match at an integer constant that wants a `u`. */
export function missing(at: Spot, word: string): Match {
  return {
    at,
    blame: 'spelling',
    message: `\`${word}\` has an unsigned type but no \`u\` suffix`,
    fix: { kind: 'safe', title: `Write ${word}u`, edits: [{ loc: at.loc + digitsOf(word), length: 0, text: 'u' }] },
  };
}

/** Which spellings `needsSuffix`; each is looked at once. */
export function unsuffixed(spellings: SpellingTable): (spelling: number) => boolean {
  const known = new Map<number, boolean>();
  return (spelling) => {
    let answer = known.get(spelling);
    if (answer === undefined) {
      answer = spellings.kind(spelling) === TokenKind.Number && needsSuffix(spellings.text(spelling));
      known.set(spelling, answer);
    }
    return answer;
  };
}

/** Is the constant of unsigned type without saying so? Widths of the LP64 and LLP64 models: `int` 32, widest 64 bits. */
export function needsSuffix(word: string): boolean {
  const integer = readInteger(word);
  if (integer === undefined || integer.suffix.includes('u') || integer.decimal) return false;
  const { value, suffix } = integer;
  if (value > 0x7fffffffffffffffn) return true;
  return suffix === '' && value > 0x7fffffffn && value <= 0xffffffffn;
}

/** Characters before the suffix. */
function digitsOf(word: string): number {
  return word.length - /[lL]*$/.exec(word)![0].length;
}

export const rule7_5 = defineRule({
  id: 'rule-7.5',
  extent: 'full',
  *check(subject) {
    const names = ['8', '16', '32', '64', 'MAX'].flatMap((w) => [`INT${w}_C`, `UINT${w}_C`]);
    for (const use of usesOf(subject, names)) {
      const list = argumentsAt(use.file, use.token + 1, use.file.length);
      if (list === undefined) continue;
      const written = list.arguments.map(([a, b]) => Array.from({ length: b - a }, (_, i) => use.file.word(a + i)));
      const why = wrongArgument(
        use.name,
        written.map((words) => meant(subject, words)),
      );
      if (why !== undefined) yield { at: rawSpot(use.file, use.token), message: `The argument of \`${use.name}\` ${why}` };
    }
  },
});

/** What an argument that is one name stands for: a macro's replacement list; an object is marked as no constant. */
function meant({ macros, symbols }: Subject, words: readonly string[]): readonly string[] {
  const [name] = words;
  if (words.length !== 1 || name === undefined || !/^[A-Za-z_]/.test(name)) return words;
  const macro = macros.byName.get(name)?.[0];
  if (macro !== undefined && !macro.definition.functionLike) {
    const { file, definition } = macro;
    return Array.from({ length: definition.bodyEnd - definition.bodyFirst }, (_, i) => file.word(definition.bodyFirst + i));
  }
  return symbols.all.some((s) => s.name === name && /^(?:object|enumerator)$/.test(s.kind)) ? [name, '()'] : words;
}

function wrongArgument(macro: string, args: readonly (readonly string[])[]): string | undefined {
  if (args.length !== 1 || args[0]!.length !== 1) return 'is not a single integer constant';
  const integer = readInteger(args[0]![0]!);
  if (integer === undefined) return /^[A-Za-z_]/.test(args[0]![0]!) ? undefined : 'is not an integer constant';
  if (integer.suffix !== '') return 'has a suffix of its own';
  const width = /(\d+|MAX)_C$/.exec(macro)![1]!;
  const bits = width === 'MAX' ? 64 : Number(width);
  const most = macro.startsWith('U') ? (1n << BigInt(bits)) - 1n : (1n << BigInt(bits - 1)) - 1n;
  return integer.value > most ? `does not fit ${bits} bits` : undefined;
}

export const INTEGER_MACROS: readonly string[] = ['INT8_C', 'INT16_C', 'UINT8_C', 'UINT16_C'];

export const rule7_6 = defineRule({
  id: 'rule-7.6',
  extent: 'full',
  *check(subject) {
    for (const use of usesOf(subject, INTEGER_MACROS)) yield smallInteger(use);
  },
});

export function smallInteger({ file, token, name }: NameUse): Match {
  return { at: rawSpot(file, token), message: `\`${name}\` gives a constant of type \`int\`, whatever its name says` };
}
