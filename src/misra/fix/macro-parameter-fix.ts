/**
 * Parentheses around a macro's parameter where it is an operand. The text of every use is looked at first: when an argument
 * is no plain expression (empty, a type, a statement, unbalanced, an operator, a piece of a string), or the parameter is also
 * turned into a string or glued, parentheses could change the meaning, and there is no fix. Nor is there one when the compiled
 * program shows the argument as a member, a type or a declared name, or when no unit uses the macro (assembly may).
 */
import { TokenKind } from '../../c/lex/spellings.ts';
import type { Fix } from '../engine/rule.ts';
import type { Subject } from '../engine/subject.ts';
import { isExpanded, passesNames } from '../tree/argument-roles.ts';
import { hashOperator } from '../written/directives.ts';
import type { FileView } from '../written/file-view.ts';
import type { WrittenMacro, WrittenUse } from '../written/macro-uses.ts';

const NO_EXPRESSION =
  /^(?:void|char|short|int|long|float|double|signed|unsigned|_Bool|bool|struct|union|enum|const|volatile|static|extern|register|typeof|__typeof__|typedef|inline|return|if|else|do|while|for|switch|case|default|goto|break|continue|\{|\}|;|#|##|\.\.\.)$/;

/** `token`: raw token of the parameter in the replacement list. */
// [impl->dsn~misra-macro-parameter-fix~1]
export function macroParameterFix(subject: Subject, macro: WrittenMacro, token: number): Fix | undefined {
  const { file, definition } = macro;
  const name = file.word(token);
  const index = definition.parameters.indexOf(name);
  if (index < 0 || isHashed(macro, name)) return undefined;
  if (subject.macros.byName.get(definition.name)?.length !== 1) return undefined;
  if (!isExpanded(subject, macro) || passesNames(subject, macro, index)) return undefined;
  const types = typeNames(subject);
  for (const use of subject.macros.of(definition.name)) if (!isExpression(use, index, types)) return undefined;
  const loc = file.loc(token);
  return {
    kind: 'safe',
    title: `Put parentheses around ${name}`,
    edits: [
      { loc, length: 0, text: '(' },
      { loc: loc + name.length, length: 0, text: ')' },
    ],
  };
}

function isHashed({ file, definition }: WrittenMacro, name: string): boolean {
  for (let t = definition.bodyFirst; t < definition.bodyEnd; t++)
    if (file.word(t) === name)
      for (const beside of [t - 1, t + 1])
        if (beside >= definition.bodyFirst && beside < definition.bodyEnd && hashOperator(file, beside) !== 0) return true;
  return false;
}

function isExpression(use: WrittenUse, index: number, types: ReadonlySet<string>): boolean {
  const range = use.arguments[index];
  if (range === undefined) return use.arguments.length === 0; // the name alone is not expanded
  const [first, end] = range;
  const { file } = use;
  if (end <= first || !startsOperand(file, first) || !endsOperand(file, end - 1)) return false;
  for (let t = first; t < end; t++) {
    const word = file.word(t);
    const inCast = t > first;
    if (!inCast && types.has(word)) return false;
    if (NO_EXPRESSION.test(word) && !(inCast && insideParentheses(file, first, t))) return false;
    if (file.kind(t) === TokenKind.String) return false;
  }
  return true;
}

/** A type in an argument is harmless in a cast or `sizeof`. */
function insideParentheses(file: FileView, first: number, token: number): boolean {
  let depth = 0;
  for (let t = first; t < token; t++) {
    if (file.word(t) === '(') depth++;
    else if (file.word(t) === ')') depth--;
  }
  return depth > 0;
}

function startsOperand(file: FileView, token: number): boolean {
  const kind = file.kind(token);
  if (kind !== TokenKind.Punctuator) return true;
  return /^(?:[-+~!*&(]|\+\+|--)$/.test(file.word(token));
}

function endsOperand(file: FileView, token: number): boolean {
  return file.kind(token) !== TokenKind.Punctuator || /^(?:[)\]]|\+\+|--)$/.test(file.word(token));
}

const TYPES = new WeakMap<Subject, ReadonlySet<string>>();

function typeNames(subject: Subject): ReadonlySet<string> {
  const known = TYPES.get(subject);
  if (known !== undefined) return known;
  const names = new Set(subject.symbols.all.flatMap((s) => (s.kind === 'typedef' ? [s.name] : [])));
  TYPES.set(subject, names);
  return names;
}
