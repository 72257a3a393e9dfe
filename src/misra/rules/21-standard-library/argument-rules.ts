/** Rules 21.13, 21.17 to 21.20 and directives 4.7, 4.11: arguments and results of library functions. */
import type { Node } from '../../../c/tree/arena.ts';
import { Qualifier } from '../../../c/types/type.ts';
import { defineRule } from '../../engine/rule.ts';
import { matchNode } from '../../engine/spot.ts';
import type { Subject } from '../../engine/subject.ts';
import { calledAt, libraryCalls, receiverOf, stripCasts } from '../../library/calls.ts';

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
      else {
        const symbol = receiverOf(subject, c.value);
        if (symbol !== undefined) lconvs.add(subject.symbols.entity(symbol));
      }
    }
    // Strings inside the structure that localeconv returns are not const in its type, but must not be changed either.
    for (const node of syntax.all('assignment_expression')) {
      const left = syntax.unparenthesized(syntax.child(node, 'left'));
      const base = syntax.descendants(left, 'identifier')[0];
      if (base === undefined || !/subscript_expression|pointer_expression/.test(syntax.kindName(left))) continue;
      const symbol = subject.symbols.of(base);
      if (symbol !== undefined && lconvs.has(subject.symbols.entity(symbol)) && types.ofSymbol(symbol).kind === 'pointer')
        yield matchNode(syntax, node, 'Data of the library is changed');
    }
  },
});

const ERROR_RETURNING = words(
  'fopen freopen fclose fflush fprintf printf snprintf sprintf vfprintf vprintf fputs puts fputc putc putchar fgets fgetc getc getchar fread fwrite fseek fsetpos fgetpos ftell remove rename setvbuf tmpfile malloc calloc realloc aligned_alloc atexit at_quick_exit strtol strtoul strtoll strtoull strtod strtof strtold mktime time clock timespec_get setlocale signal raise mtx_init mtx_lock mtx_trylock mtx_timedlock mtx_unlock cnd_init cnd_wait cnd_timedwait cnd_signal cnd_broadcast thrd_create thrd_join thrd_detach thrd_sleep tss_create tss_set sscanf fscanf scanf system',
);

export const dir4_7 = defineRule({
  id: 'dir-4.7',
  extent: 'partial',
  *check(subject) {
    for (const { call, name } of libraryCalls(subject, ERROR_RETURNING))
      if (isDropped(subject, call)) yield matchNode(subject.syntax, call, `\`${name}\` says whether it worked, and nobody looks`);
  },
});

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
