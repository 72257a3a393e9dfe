/**
 * Rule 20.7: a macro parameter that is a bare operand in the replacement list. Neighbours decide: an operator beside the
 * parameter would bind to the tokens of its argument. Names of members, types, whole arguments, and operands of `#` and `##`
 * need no parentheses.
 */
import { defineRule, withFix } from '../../engine/rule.ts';
import { rawSpot } from '../../engine/spot.ts';
import { macroParameterFix } from '../../fix/macro-parameter-fix.ts';
import { passesNames } from '../../tree/argument-roles.ts';
import { type Definition, hashOperator } from '../../written/directives.ts';
import type { FileView } from '../../written/file-view.ts';
import { endsAsText } from '../../written/stringised.ts';

const BINARY: ReadonlySet<string> = new Set([
  '*', '/', '%', '+', '-', '<<', '>>', '<', '>', '<=', '>=', '==', '!=', '&', '^', '|', '&&', '||', '?', '=', '*=', '/=', '%=', '+=',
  '-=', '<<=', '>>=', '&=', '^=', '|=',
]); // biome-ignore format: a table
const BEFORE: ReadonlySet<string> = new Set([...BINARY, '!', '~', '++', '--', ':', 'sizeof']);
const AFTER: ReadonlySet<string> = new Set([...BINARY, '++', '--', '.', '->', '[', ':']);
const NO_CAST: ReadonlySet<string> = new Set([
  'if',
  'while',
  'for',
  'switch',
  '__attribute__',
  '__attribute',
  'sizeof',
  'typeof',
  '__typeof__',
  'defined',
  '_Alignas',
  'asm',
  '__asm__',
  'volatile',
  '__volatile__',
  '_Pragma',
]);

/** Operators that also stand beside a name in a declarator, an initialised declaration or a member designator. */
const DECLARING: ReadonlySet<string> = new Set(['*', '=', '[', ':']);

export const rule20_7 = defineRule({
  id: 'rule-20.7',
  extent: 'full',
  *check(subject) {
    const { macros, isActive } = subject;
    for (const macro of macros.definitions) {
      const { file, directive, definition } = macro;
      if (!definition.functionLike || definition.parameters.length === 0 || !isActive(file.loc(directive.hash))) continue;
      const lines = new Set<string>();
      for (let t = definition.bodyFirst; t < definition.bodyEnd; t++) {
        if (!file.isName(t)) continue;
        const name = file.word(t);
        if (name === '__VA_ARGS__' || !definition.parameters.includes(name)) continue;
        const operator = bareOperand(file, definition, t);
        if (operator === undefined || isDeclared(file, definition, name)) continue;
        if (endsAsText(macros, macro, t)) continue;
        // What an argument declares or selects is no expression, whatever stands beside it.
        if (DECLARING.has(operator) && passesNames(subject, macro, definition.parameters.indexOf(name))) continue;
        const key = `${file.lineOf(file.loc(t))}`;
        if (lines.has(key)) continue;
        lines.add(key);
        const match = {
          at: rawSpot(file, t),
          message: `The parameter \`${name}\` of the macro \`${definition.name}\` is an operand of \`${operator}\` without parentheses around it`,
        };
        yield withFix(match, macroParameterFix(subject, macro, t));
      }
    }
  },
});

/** `T p` somewhere in the replacement list: the argument can only be a name. */
function isDeclared(file: FileView, d: Definition, name: string): boolean {
  for (let t = d.bodyFirst; t < d.bodyEnd; t++)
    if (
      file.isName(t) &&
      file.word(t) === name &&
      isDeclarator(file, d, t) &&
      file.word(t - 1) !== '*' &&
      d.parameters.indexOf(file.word(t - 1)) < 0 &&
      /^[=;,[)]$/.test(t + 1 < d.bodyEnd ? file.word(t + 1) : ';')
    )
      return true;
  return false;
}

/** The operator beside the parameter at `t`, when the parameter is a bare operand. */
function bareOperand(file: FileView, d: Definition, t: number): string | undefined {
  const word = (at: number): string => (at >= d.bodyFirst && at < d.bodyEnd ? file.word(at) : '');
  const before = word(t - 1);
  const after = word(t + 1);
  for (const at of [t - 1, t + 1]) if (at >= d.bodyFirst && at < d.bodyEnd && hashOperator(file, at) !== 0) return undefined;
  if (
    before === '.' ||
    before === '->' ||
    before === 'goto' ||
    before === 'case' ||
    before === 'struct' ||
    before === 'union' ||
    before === 'enum'
  )
    return undefined;
  if (before === '(' && after === ')') return undefined;
  if (isTypeUse(file, d, t, before, after)) return undefined;
  if (after === ':' && !BEFORE.has(before) && !ternaryBefore(file, d, t)) return undefined;
  if (before === ':' && !ternaryBefore(file, d, t)) return undefined;
  if (AFTER.has(after) && !(after === '[' && (before === ')' || isDeclarator(file, d, t)))) return after;
  if (BEFORE.has(before)) return before;
  if (before === ')' && after !== '(' && isCast(file, d, t - 1)) return 'a cast';
  return undefined;
}

/** `T *p`, `(T *)`, `T p`: the parameter stands for a type or a name being declared. */
function isTypeUse(file: FileView, d: Definition, t: number, before: string, after: string): boolean {
  const at = (i: number): string => (i >= d.bodyFirst && i < d.bodyEnd ? file.word(i) : '');
  if (after === '*') {
    let i = t + 1;
    while (at(i) === '*' || at(i) === 'const' || at(i) === 'volatile') i++;
    if (at(i) === ')' || at(i) === ',' || at(i) === '') return true;
    const start =
      before === '' ||
      before === '(' ||
      before === '{' ||
      before === ';' ||
      before === 'const' ||
      before === 'static' ||
      before === 'extern' ||
      before === 'volatile';
    if (start && i < d.bodyEnd && file.isName(i) && /^[=;[),(]?$/.test(at(i + 1)) && at(i + 1) !== ')') return true;
  }
  return isDeclarator(file, d, t) || isPointerToFunction(file, d, t, at);
}

/** `T (*p)(`: the parameter names a pointer to a function. */
function isPointerToFunction(file: FileView, d: Definition, t: number, at: (i: number) => string): boolean {
  return (
    at(t - 1) === '*' &&
    at(t - 2) === '(' &&
    at(t + 1) === ')' &&
    at(t + 2) === '(' &&
    t - 3 >= d.bodyFirst &&
    file.isName(t - 3) &&
    /^(?:|[;{}*]|const|volatile|static|extern|typedef)$/.test(at(t - 4))
  );
}

/** A name directly before (`int x`, `struct s x`): the parameter names what is declared. */
function isDeclarator(file: FileView, d: Definition, t: number): boolean {
  if (t - 1 < d.bodyFirst) return false;
  if (!file.isName(t - 1))
    return (
      file.word(t - 1) === '*' &&
      t - 2 >= d.bodyFirst &&
      /^(?:char|int|void|short|long|unsigned|signed|float|double|\w+_t)$/.test(file.word(t - 2))
    );
  return !/^(?:return|sizeof|case|else|do|_Alignof|__alignof__|typeof|__typeof__|and|or)$/.test(file.word(t - 1));
}

function ternaryBefore(file: FileView, d: Definition, t: number): boolean {
  for (let i = t - 1; i >= d.bodyFirst; i--) {
    const w = file.word(i);
    if (w === '?') return true;
    if (w === ';' || w === '{' || w === 'case') return false;
  }
  return false;
}

function isCast(file: FileView, d: Definition, close: number): boolean {
  let depth = 0;
  for (let i = close; i >= d.bodyFirst; i--) {
    const w = file.word(i);
    if (w === ')') depth++;
    else if (w === '(' && --depth === 0) {
      const before = i > d.bodyFirst ? file.word(i - 1) : '';
      return (
        i + 1 < close &&
        !NO_CAST.has(before) &&
        (i === d.bodyFirst || !file.isName(i - 1) || before === 'return') &&
        before !== ')' &&
        before !== ']'
      );
    }
  }
  return false;
}
