/** Reads a `#define` line (6.10.3) from raw tokens. */
import type { LexedFile } from '../lex/lex-file.ts';
import type { MacroDefinition, ReplacementList } from '../lex/macro-table.ts';
import { P, type SpellingTable } from '../lex/spellings.ts';
import { TokenFlag } from '../lex/tokens.ts';
import { bodyFault } from './compiled-macro.ts';

export type DefinitionRead =
  | { readonly definition: Omit<MacroDefinition, 'id'> }
  | { readonly fault: string; readonly index: number };

interface ParameterList {
  readonly names: number[];
  readonly variadic: boolean;
  /** Index behind the `)`. */
  readonly end: number;
}

/** Reads `NAME…` at token `name`; the line ends before token `end`. */
export function readDefinition(
  lexed: LexedFile,
  spellings: SpellingTable,
  name: number,
  end: number,
  origin: MacroDefinition['origin'],
): DefinitionRead {
  if (name >= end) return { fault: 'No macro name is given in #define', index: name };
  const id = lexed.spelling[name]!;
  const text = spellings.text(id);
  if (!spellings.isIdentifier(id)) return { fault: `'${text}' cannot be the name of a macro`, index: name };
  if (text === 'defined') return { fault: "'defined' cannot be the name of a macro", index: name };
  let at = name + 1;
  let list: ParameterList = { names: [], variadic: false, end: at };
  const functionLike = at < end && lexed.spelling[at] === P['('] && (lexed.flags[at]! & TokenFlag.space) === 0;
  if (functionLike) {
    const read = readParameters(lexed, spellings, at + 1, end);
    if ('fault' in read) return read;
    list = read;
    at = read.end;
  }
  const definition = {
    name: id,
    place: lexed.place[name]!,
    functionLike,
    parameters: list.names,
    variadic: list.variadic,
    body: replacementList(lexed, at, end),
    origin,
  };
  const fault = bodyFault(definition, spellings);
  return fault === undefined ? { definition } : { fault: `${fault.message} (macro '${text}')`, index: at + fault.index };
}

function replacementList(lexed: LexedFile, from: number, to: number): ReplacementList {
  const flags = lexed.flags.slice(from, to);
  // White space before the list is not part of it (6.10.3 p7).
  if (flags.length > 0) flags[0]! &= ~TokenFlag.space;
  return { length: to - from, spelling: lexed.spelling.slice(from, to), place: lexed.place.slice(from, to), flags };
}

function readParameters(
  lexed: LexedFile,
  spellings: SpellingTable,
  from: number,
  end: number,
): ParameterList | { fault: string; index: number } {
  const names: number[] = [];
  const rest = spellings.intern('__VA_ARGS__');
  let at = from;
  if (at < end && lexed.spelling[at] === P[')']) return { names, variadic: false, end: at + 1 };
  while (at < end) {
    const id = lexed.spelling[at]!;
    if (id === P['...']) {
      names.push(rest);
      if (lexed.spelling[at + 1] === P[')'] && at + 1 < end) return { names, variadic: true, end: at + 2 };
      return { fault: "A ')' must follow '...' in a macro parameter list", index: at };
    }
    if (!spellings.isIdentifier(id)) return { fault: 'A macro parameter must be an identifier', index: at };
    if (id === rest) return { fault: '__VA_ARGS__ cannot be the name of a macro parameter', index: at };
    if (names.includes(id)) return { fault: `Macro parameter '${spellings.text(id)}' occurs twice`, index: at };
    names.push(id);
    const next = at + 1 < end ? lexed.spelling[at + 1]! : 0;
    if (next === P['...'] && at + 2 < end && lexed.spelling[at + 2] === P[')']) return { names, variadic: true, end: at + 3 };
    if (next === P[')']) return { names, variadic: false, end: at + 2 };
    if (next !== P[',']) return { fault: "',' or ')' must follow a macro parameter", index: at };
    at += 2;
  }
  return { fault: 'The macro parameter list has no closing parenthesis', index: Math.max(end - 1, from - 1) };
}

/** 6.10.3 p1–2: may the second definition stand beside the first without an #undef? */
export function sameDefinition(a: MacroDefinition, b: MacroDefinition): boolean {
  if (a.id === b.id) return true;
  if (a.functionLike !== b.functionLike || a.variadic !== b.variadic || a.builtin !== b.builtin) return false;
  if (a.parameters.length !== b.parameters.length || a.body.length !== b.body.length) return false;
  if (a.parameters.some((p, i) => p !== b.parameters[i])) return false;
  for (let i = 0; i < a.body.length; i++) {
    if (a.body.spelling[i] !== b.body.spelling[i]) return false;
    if (((a.body.flags[i]! ^ b.body.flags[i]!) & TokenFlag.space) !== 0) return false;
  }
  return true;
}
