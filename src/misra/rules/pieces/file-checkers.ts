/**
 * Guidelines about macros and guards of the whole program, as files show them one by one: 7.2, 20.6, Directives 4.9 and 4.10. What
 * other files have to say is claimed and settled (`engine/piece-checker.ts`).
 */
import { compareText } from '../../../base/diagnostic.ts';
import { TokenKind } from '../../../c/lex/spellings.ts';
import { TokenFlag } from '../../../c/lex/tokens.ts';
import type { Claim, PieceChecker } from '../../engine/piece-checker.ts';
import type { Match } from '../../engine/rule.ts';
import { rawSpot, tokenSpot, writtenSpot } from '../../engine/spot.ts';
import type { FileView } from '../../written/file-view.ts';
import { argumentsAt, directiveOfTokens } from '../../written/macro-uses.ts';
import { compiledEmergent, writtenEmergent } from '../01-standard-c/extension-rules.ts';
import { calledAround, missing, needsSuffix, unsuffixed } from '../07-literals/integer-constant-rules.ts';
import { unclearExpressions } from '../12-expressions/syntax-rules.ts';
import { directiveInArgument } from '../20-preprocessing/rule-20-06-directive-in-argument.ts';
import { bodyCouldBeFunction, hasEmptyArgument, isLikeCall, replaceable } from '../directives/dir-4-09-function-not-macro.ts';
import { guardOf, guardShared, isHeader, unguarded } from '../directives/dir-4-10-include-guards.ts';
import { CONDITION_CHECKERS } from './condition-checkers.ts';

/** The replacement lists of macros; inside the parentheses of other macros it depends on whether those are some. */
const constantsInMacros: PieceChecker = {
  id: 'rule-7.2',
  kind: 'text',
  *check({ files, isActive }) {
    for (const file of files)
      for (const { hash, define } of file.directives) {
        if (define === undefined) continue;
        if (define.functionLike) yield { at: rawSpot(file, define.nameToken), key: define.name, value: '' };
        for (let t = define.bodyFirst; t < define.bodyEnd; t++) {
          if (file.kind(t) !== TokenKind.Number || !needsSuffix(file.word(t)) || !isActive(file.loc(hash))) continue;
          const around = [...calledAround(file, define.bodyFirst, t)].join(' ');
          yield { ...missing(rawSpot(file, t), file.word(t)), ...(around === '' ? {} : { open: around }) };
        }
      }
  },
  asks: (open) => open.split(' '),
  settle: (open, claims) => (open.split(' ').some((name) => claims(name) !== undefined) ? undefined : {}),
};

const constantsInCode: PieceChecker = {
  id: 'rule-7.2',
  kind: 'tree',
  *check({ syntax, inScope }) {
    const { spellings } = syntax.space;
    const { spelling, flags, place } = syntax.arena;
    const isBad = unsuffixed(spellings);
    for (const { firstToken, tokenCount } of syntax.declarations)
      for (let t = firstToken; t < firstToken + tokenCount; t++)
        if (isBad(spelling[t]!) && (flags[t]! & TokenFlag.pasted) === 0 && inScope(place[t]!))
          yield missing(tokenSpot(syntax, t), spellings.text(spelling[t]!));
  },
};

/** A macro that a function could replace, unless a use somewhere is none that a call could be. */
const functionLikeMacros: PieceChecker = {
  id: 'dir-4.9',
  kind: 'text',
  *check({ files, isActive }) {
    for (const file of files) {
      for (const { hash, define } of file.directives)
        if (define?.functionLike === true && !define.variadic && isActive(file.loc(hash)) && bodyCouldBeFunction(file, define))
          yield { ...replaceable(file, define), open: `${define.name} ${define.parameters.length > 0 ? EMPTY : ''}` };
      yield* unlikeCalls(file);
    }
  },
  asks: (open) => [open.split(' ')[0]!],
  settle: (open, claims) => {
    const [name, empty] = open.split(' ');
    const values = claims(name!);
    return values?.has('') === true || (empty !== '' && values?.has(EMPTY) === true) ? undefined : {};
  },
};

/** An argument is empty: so only a macro without parameters could still be a function. */
const EMPTY = 'empty';

/** The names with arguments that could be no calls, each once. */
function* unlikeCalls(file: FileView): Iterable<Claim> {
  const inDirective = directiveOfTokens(file);
  const { spelling } = file.lexed;
  const open = file.spellings.idOf('(');
  const said = new Set<number>();
  const saidEmpty = new Set<number>();
  for (let t = 0; t + 1 < file.length; t++) {
    if (spelling[t + 1] !== open || said.has(spelling[t]!) || !file.isName(t)) continue;
    const directive = inDirective.get(t);
    if (directive?.name === 'define' && directive.define?.nameToken === t) continue;
    const found = argumentsAt(file, t + 1, directive === undefined ? file.length : directive.end);
    if (found === undefined) continue;
    const use = { file, token: t, ...found, directive: directive?.name };
    const at = rawSpot(file, t);
    if (!isLikeCall(use)) {
      said.add(spelling[t]!);
      yield { at, key: file.word(t), value: '' };
    } else if (!saidEmpty.has(spelling[t]!) && hasEmptyArgument(use)) {
      saidEmpty.add(spelling[t]!);
      yield { at, key: file.word(t), value: EMPTY };
    }
  }
}

/** A guard is open until it is known whether a file whose name comes before has the same. */
const includeGuards: PieceChecker = {
  id: 'dir-4.10',
  kind: 'text',
  *check({ files }): Iterable<Match | Claim> {
    for (const file of files) {
      if (!isHeader(file)) continue;
      const guard = guardOf(file);
      if (guard === undefined) {
        yield* unguarded(file);
        continue;
      }
      yield { at: writtenSpot(file.loc(0), 1), key: guard.name, value: file.name };
      yield { at: rawSpot(file, guard.token), message: '', open: `${guard.name} ${file.name}` };
    }
  },
  asks: (open) => [open.slice(0, open.indexOf(' '))],
  settle: (open, claims) => {
    const at = open.indexOf(' ');
    const guard = open.slice(0, at);
    const [owner] = [...claims(guard)!].sort(compareText);
    return owner === open.slice(at + 1) ? undefined : { message: guardShared(guard, owner!) };
  },
};

/** Directives between the parentheses behind a name, which may be that of a function-like macro. */
const directivesInArguments: PieceChecker = {
  id: 'rule-20.6',
  kind: 'text',
  *check({ files, isActive }) {
    for (const file of files) {
      for (const { define } of file.directives)
        if (define?.functionLike === true) yield { at: rawSpot(file, define.nameToken), key: define.name, value: '' };
      const inDirective = directiveOfTokens(file);
      for (const { token, last } of callsAroundDirectives(file)) {
        if (inDirective.has(token) || !isActive(file.loc(token))) continue;
        for (const { hash } of file.directives)
          if (hash > token && hash < last) yield { ...directiveInArgument(file, hash, file.word(token)), open: file.word(token) };
      }
    }
  },
  asks: (open) => [open],
  settle: (open, claims) => (claims(open) === undefined ? undefined : {}),
};

/** Names with parentheses behind them in which a directive stands. */
function* callsAroundDirectives(file: FileView): Iterable<{ readonly token: number; readonly last: number }> {
  const [open, close] = [file.spellings.idOf('('), file.spellings.idOf(')')];
  const { spelling, directives } = file.lexed;
  const opened: number[] = [];
  let next = 0;
  for (let t = 0; t < file.length; t++) {
    // The number of directives before tells whether one stands inside.
    while (next < directives.length && directives[next]! < t) next++;
    if (spelling[t] === open) opened.push(t, next);
    else if (spelling[t] === close && opened.length > 0) {
      const before = opened.pop()!;
      const at = opened.pop()!;
      if (next > before && at > 0 && file.isName(at - 1)) yield { token: at - 1, last: t };
    }
  }
}

/** The checkers that look at no meaning. */
export const FILE_CHECKERS: readonly PieceChecker[] = [
  constantsInMacros,
  constantsInCode,
  functionLikeMacros,
  includeGuards,
  { id: 'rule-1.4', kind: 'text', check: writtenEmergent },
  { id: 'rule-1.4', kind: 'tree', check: compiledEmergent },
  { id: 'rule-12.1', kind: 'tree', check: unclearExpressions },
  directivesInArguments,
  ...CONDITION_CHECKERS,
];
