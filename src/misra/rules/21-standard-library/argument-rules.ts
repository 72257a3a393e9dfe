/** Rules 21.13, 21.17 to 21.20 and directives 4.7, 4.11: arguments and results of library functions. */
import type { Node } from '../../../c/tree/arena.ts';
import type { CSymbol } from '../../../c/types/symbol.ts';
import { Qualifier, type Type } from '../../../c/types/type.ts';
import { defineRule, type Match } from '../../engine/rule.ts';
import { matchNode } from '../../engine/spot.ts';
import type { Subject } from '../../engine/subject.ts';
import { calledAt, callMatch, libraryCalls, receiverOf, stripCasts } from '../../library/calls.ts';
import { isOwn } from '../../tree/names.ts';

const words = (text: string): readonly string[] => text.split(' ');

const CONST_RESULTS = words('localeconv getenv setlocale strerror');

export const rule21_19 = defineRule({
  id: 'rule-21.19',
  extent: 'partial',
  *check(subject) {
    const { syntax, types, conversions } = subject;
    const calls = new Set([...libraryCalls(subject, CONST_RESULTS)].map((c) => c.call));
    const lconvs = new Set<number>();
    for (const c of conversions) {
      if (!calls.has(stripCasts(subject, c.value)) || c.to.kind !== 'pointer') continue;
      if ((c.to.of!.qualifiers & Qualifier.const) === 0)
        yield matchNode(
          syntax,
          c.value,
          `The result of \`${calledAt(subject, c.value)!.name}\` belongs to the library; keep it in a pointer to \`const\``,
        );
      const symbol = receiverOf(subject, c.value);
      if (symbol !== undefined) lconvs.add(subject.symbols.entity(symbol));
    }
    // Strings inside the structure that localeconv returns are not const in its type, but must not be changed either.
    for (const node of syntax.all('assignment_expression')) {
      const left = syntax.unparenthesized(syntax.child(node, 'left'));
      const base = syntax.descendants(left, 'identifier')[0];
      if (isWithinResult(subject, left, calls)) yield matchNode(syntax, node, 'Data of the library is changed');
      if (base === undefined || !/^(?:subscript|pointer|field)_expression$/.test(syntax.kindName(left))) continue;
      const symbol = subject.symbols.of(base);
      if (symbol !== undefined && lconvs.has(subject.symbols.entity(symbol)) && types.ofSymbol(symbol).kind === 'pointer')
        yield matchNode(syntax, node, 'Data of the library is changed');
    }
    for (const c of conversions) {
      const value = stripCasts(subject, c.value);
      const base = syntax.is(value, 'field_expression') ? syntax.unparenthesized(syntax.child(value, 'argument')) : 0;
      const symbol = base !== 0 && syntax.is(base, 'identifier') ? subject.symbols.of(base) : undefined;
      if (symbol === undefined || !lconvs.has(subject.symbols.entity(symbol)) || c.to.kind !== 'pointer') continue;
      if ((c.to.of!.qualifiers & Qualifier.const) === 0)
        yield matchNode(syntax, value, 'A string of the library is given away as one that may be changed');
    }
  },
});

export const ERROR_RETURNING = words(
  'fopen freopen fclose fflush fprintf printf snprintf sprintf vfprintf vprintf fputs puts fputc putc putchar fgets fgetc getc getchar fread fwrite fseek fsetpos fgetpos ftell remove rename setvbuf tmpfile malloc calloc realloc aligned_alloc atexit at_quick_exit strtol strtoul strtoll strtoull strtod strtof strtold mktime time clock timespec_get setlocale signal raise mtx_init mtx_lock mtx_trylock mtx_timedlock mtx_unlock cnd_init cnd_wait cnd_timedwait cnd_signal cnd_broadcast thrd_create thrd_join thrd_detach thrd_sleep tss_create tss_set sscanf fscanf scanf system',
);

/** `localeconv()->m`, `*getenv(…)`: a part of what a call returned. */
function isWithinResult({ syntax }: Subject, left: Node, calls: ReadonlySet<Node>): boolean {
  let at = syntax.unparenthesized(left);
  while (/^(?:field|subscript|pointer)_expression$/.test(syntax.kindName(at)))
    at = syntax.unparenthesized(syntax.child(at, 'argument'));
  return at !== syntax.unparenthesized(left) && calls.has(at);
}

/** The result goes into an object that is never compared, given on or returned. */
function isNeverTested(subject: Subject, call: Node): boolean {
  const { syntax, symbols } = subject;
  const symbol = receiverOf(subject, call);
  const fn = syntax.functionOf(call);
  if (symbol !== undefined) {
    if (symbol.scope === 0 || symbol.linkage !== 'none') return false;
    // `if ((p = malloc(n)) == NULL)`: the assignment itself is looked at.
    const store = syntax.ancestor(call, 'assignment_expression', 'expression_statement', 'declaration');
    if (syntax.is(store, 'assignment_expression') && isLookedAt(subject, store, false)) return false;
    const uses = symbols.usesOf(symbol).filter((u) => u !== symbol.node && !isTarget(subject, u));
    return !uses.some((u) => isLookedAt(subject, u, syntax.is(syntax.parent(u), 'return_statement')));
  }
  const store = syntax.ancestor(call, 'assignment_expression');
  const left = store === 0 ? 0 : syntax.child(store, 'left');
  if (left === 0 || !syntax.is(left, 'field_expression') || !syntax.contains(syntax.child(store, 'right'), call)) return false;
  const text = syntax.text(left);
  return !syntax.descendants(fn, 'field_expression').some((f) => f !== left && syntax.text(f) === text);
}

function isTarget({ syntax }: Subject, use: Node): boolean {
  return syntax.is(syntax.parent(use), 'assignment_expression') && syntax.isIn(use, 'left');
}

/** In a condition, a comparison, a `switch`, an assignment to something else, or returned. */
function isLookedAt({ syntax }: Subject, use: Node, returned: boolean): boolean {
  if (returned) return true;
  let at = use;
  for (let up = syntax.parent(at); up !== 0; at = up, up = syntax.parent(at)) {
    const kind = syntax.kindName(up);
    if (/^(?:if|while|do|for|switch|return)_statement$/.test(kind)) return true;
    if (kind === 'binary_expression' && /^(?:[<>]=?|[!=]=|&&|\|\|)$/.test(syntax.operator(up))) return true;
    if (kind === 'conditional_expression' || (kind === 'unary_expression' && syntax.operator(up) === '!')) return true;
    if (kind === 'assignment_expression' || kind === 'init_declarator') return syntax.unparenthesized(at) === use;
    if (kind === 'argument_list' || /_expression$/.test(kind) === false || kind === 'expression_statement') return false;
    if (kind === 'cast_expression' && syntax.text(syntax.child(up, 'type')) === 'void') return false;
  }
  return false;
}

/** Functions whose result is nothing but what they were asked for, or an error. */
const RESULT_OR_ERROR = words(
  'fopen freopen tmpfile malloc calloc realloc aligned_alloc fgetc getc getchar fread fwrite ftell fseek fputs fputc fflush fclose fgets',
);

export const dir4_7 = defineRule({
  id: 'dir-4.7',
  extent: 'partial',
  *check(subject) {
    for (const { call, name } of libraryCalls(subject, ERROR_RETURNING))
      if (isDropped(subject, call) || (RESULT_OR_ERROR.includes(name) && isNeverTested(subject, call)))
        yield callMatch(subject, call, `\`${name}\` says whether it worked, and nobody looks`);
    for (const { call, name } of libraryCalls(subject, CONVERSIONS))
      if (!isDropped(subject, call) && isNeverTested(subject, call) && !asksForError(subject, call))
        yield callMatch(subject, call, `\`${name}\` tells errors by \`errno\` and the end of the number, and nobody looks`);
    yield* ownStatuses(subject);
  },
});

export const CONVERSIONS = words('strtol strtoul strtoll strtoull strtoimax strtoumax strtod strtof strtold');

/** Does the function look at `errno`, or at where the number ended? */
function asksForError(subject: Subject, call: Node): boolean {
  const { syntax, symbols } = subject;
  const fn = syntax.functionOf(call);
  if (fn === 0) return true;
  for (let t = syntax.firstToken(fn); t <= syntax.lastToken(fn); t++)
    if (syntax.tokenText(t) === 'errno' || syntax.expandedFrom(t).some((step) => step.macro === 'errno')) return true;
  const end = calledAt(subject, call)?.arguments[1];
  const names = end === undefined ? [] : syntax.descendants(end, 'identifier').map((n) => symbols.of(n));
  if (names.some((s) => s?.scope === 0)) subject.onlyInSome?.();
  return names.some((s) => s !== undefined && symbols.usesOf(s).some((u) => u > call && !syntax.contains(call, u)));
}

const SAYS_STATUS = /(?:^|_)(?:OK|SUCCESS|ERR|ERROR|FAIL|FAILED|FAILURE)(?:_|$)/i;
const STATUS_TYPE = /(?:^|_)(?:status|error|err|errno|errcode|retcode|rc)(?:_t|_e|_type|code)?$/i;

/** Calls of the program's own functions whose type says that they return a status, as statements. */
function* ownStatuses(subject: Subject): Iterable<Match> {
  const { syntax, types, symbols } = subject;
  for (const statement of syntax.all('expression_statement')) {
    const call = syntax.firstChild(statement);
    if (!syntax.is(call, 'call_expression')) continue;
    const callee = symbols.of(syntax.unparenthesized(syntax.child(call, 'function')));
    if (callee?.kind !== 'function' || !isOwn(subject, callee) || syntax.isFromMacro(syntax.firstToken(call))) continue;
    if (saysStatus(subject, callee, types.of(call)))
      yield matchNode(syntax, call, `\`${callee.name}\` returns a status, and nobody looks`);
  }
}

function saysStatus({ syntax }: Subject, callee: CSymbol, result: Type): boolean {
  if (result.kind === 'void') return false;
  const specifier = syntax.child(callee.holder, 'type');
  if (specifier !== 0 && STATUS_TYPE.test(syntax.text(specifier).replace(/^enum\s+/, ''))) return true;
  if (result.kind !== 'enum' || result.tag === undefined) return false;
  const { definition } = result.tag;
  return (
    definition !== 0 &&
    syntax.descendants(definition, 'enumerator').some((e) => SAYS_STATUS.test(syntax.text(syntax.child(e, 'name'))))
  );
}

function isDropped({ syntax }: Subject, call: Node): boolean {
  let at = call;
  while (syntax.is(syntax.parent(at), 'parenthesized_expression')) at = syntax.parent(at);
  return syntax.is(syntax.parent(at), 'expression_statement');
}

/** The value of a numeric constant, floating ones included. */
export function numberOf(subject: Subject, node: Node): number | undefined {
  const { syntax, types } = subject;
  if (node === 0) return undefined;
  const inner = stripCasts(subject, node);
  if (syntax.is(inner, 'unary_expression')) {
    const operand = numberOf(subject, syntax.child(inner, 'argument'));
    return operand === undefined ? undefined : syntax.operator(inner) === '-' ? -operand : operand;
  }
  const value = types.constant(inner);
  if (value !== undefined) return Number(value);
  if (!syntax.is(inner, 'number_literal')) return undefined;
  const parsed = Number.parseFloat(syntax.text(inner));
  return Number.isNaN(parsed) ? undefined : parsed;
}
