/**
 * A replacement list prepared for substitution: `#` and `##` are turned into flags of their operands, parameters into
 * indices, `__VA_OPT__( … )` into ranges.
 */
import type { MacroDefinition } from '../lex/macro-table.ts';
import { P, type SpellingTable } from '../lex/spellings.ts';
import { TokenFlag } from '../lex/tokens.ts';
import { Inner } from './token-list.ts';

export interface CompiledMacro {
  readonly length: number;
  readonly spelling: Int32Array;
  readonly place: Uint32Array;
  readonly flags: Uint16Array;
  /** Parameter index of each element, or -1. */
  readonly parameter: Int16Array;
  /** For a `__VA_OPT__`: index of its closing parenthesis; otherwise 0. */
  readonly optionalEnd: Int32Array;
  /** No parameter, `##` or `__VA_OPT__` at all: the list is copied as it is. */
  readonly plain: boolean;
}

/** What `#define` must reject in a replacement list. */
export interface BodyFault {
  readonly index: number;
  readonly message: string;
}

/** Finds the constraint violations of 6.10.3.2 p1 and 6.10.3.3 p1 and of `__VA_OPT__`. */
export function bodyFault(macro: Omit<MacroDefinition, 'id'>, spellings: SpellingTable): BodyFault | undefined {
  const { body } = macro;
  const last = body.length - 1;
  if (body.length > 0 && isPaste(body.spelling[0]!))
    return { index: 0, message: "'##' stands at the beginning of a replacement list" };
  if (last > 0 && isPaste(body.spelling[last]!)) return { index: last, message: "'##' stands at the end of a replacement list" };
  if (!macro.functionLike) return undefined;
  const optional = macro.variadic ? spellings.intern('__VA_OPT__') : -1;
  for (let i = 0; i <= last; i++) {
    const s = body.spelling[i]!;
    const next = i < last ? body.spelling[i + 1]! : 0;
    if (isHash(s) && !macro.parameters.includes(next) && next !== optional) {
      return { index: i, message: "'#' is not followed by a macro parameter" };
    }
    if (s === optional && (next !== P['('] || closingParenthesis(body.spelling, i + 1, body.length) < 0)) {
      return { index: i, message: '__VA_OPT__ is not followed by a balanced parenthesis' };
    }
  }
  return undefined;
}

export function compileMacro(macro: MacroDefinition, spellings: SpellingTable): CompiledMacro {
  const { body, parameters } = macro;
  const spelling: number[] = [];
  const place: number[] = [];
  const flags: number[] = [];
  const parameter: number[] = [];
  let plain = true;
  for (let i = 0; i < body.length; i++) {
    const s = body.spelling[i]!;
    if (isPaste(s) && spelling.length > 0) {
      flags[flags.length - 1]! |= Inner.pasteLeft;
      plain = false;
      continue;
    }
    let f: number = body.flags[i]! & ~TokenFlag.lineStart;
    let index = macro.functionLike ? parameters.indexOf(s) : -1;
    let at = i;
    if (macro.functionLike && isHash(s)) {
      at = ++i;
      index = parameters.indexOf(body.spelling[at]!);
      f |= Inner.stringify;
    }
    if (index >= 0) plain = false;
    spelling.push(body.spelling[at]!);
    place.push(body.place[at]!);
    flags.push(f);
    parameter.push(index);
  }
  const optional = macro.variadic ? spellings.intern('__VA_OPT__') : -1;
  const ids = Int32Array.from(spelling);
  const optionalEnd = Int32Array.from(ids, (s, i) => (s === optional ? closingParenthesis(ids, i + 1, ids.length) : 0));
  return {
    length: ids.length,
    spelling: ids,
    place: Uint32Array.from(place),
    flags: Uint16Array.from(flags),
    parameter: Int16Array.from(parameter),
    optionalEnd,
    plain: plain && optionalEnd.every((end) => end <= 0),
  };
}

function closingParenthesis(spelling: Int32Array, from: number, to: number): number {
  let depth = 0;
  for (let i = from; i < to; i++) {
    if (spelling[i] === P['(']) depth++;
    else if (spelling[i] === P[')'] && --depth === 0) return i;
  }
  return -1;
}

function isHash(spelling: number): boolean {
  return spelling === P['#'] || spelling === P['%:'];
}

function isPaste(spelling: number): boolean {
  return spelling === P['##'] || spelling === P['%:%:'];
}
