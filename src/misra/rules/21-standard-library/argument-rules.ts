/** Rules 21.13, 21.17 to 21.20 and directives 4.7, 4.11: arguments and results of library functions. */
import type { Node } from '../../../c/tree/arena.ts';
import { Qualifier } from '../../../c/types/type.ts';
import { defineRule } from '../../engine/rule.ts';
import { matchNode } from '../../engine/spot.ts';
import type { Subject } from '../../engine/subject.ts';
import { calledAt, libraryCalls, receiverOf, stripCasts } from '../../library/calls.ts';
import { functionsOf } from '../../library/standard-names.ts';

const words = (text: string): readonly string[] => text.split(' ');

export const rule21_13 = defineRule({
  id: 'rule-21.13',
  extent: 'partial',
  *check(subject) {
    const { types } = subject;
    for (const { call, name, arguments: args } of libraryCalls(subject, functionsOf('ctype.h'))) {
      const [argument] = args;
      if (argument === undefined) continue;
      const value = types.constant(argument);
      if (value !== undefined ? value >= -1n && value <= 255n : !isSignedCharacter(subject, argument)) continue;
      yield matchNode(
        subject.syntax,
        call,
        `The argument of \`${name}\` ${value === undefined ? 'may be negative; cast it to `unsigned char`' : `is ${value}, outside \`unsigned char\``}`,
      );
    }
  },
});

function isSignedCharacter({ types, syntax }: Subject, node: Node): boolean {
  const type = types.of(syntax.unparenthesized(node)).plain;
  return type.kind === 'integer' && (type.basic === 'char' || type.basic === 'signed char' || type.basic === 'short');
}

/** Bytes of the array that an argument names or points into, as far as the source shows. */
function spaceOf(subject: Subject, node: Node): number | undefined {
  const { syntax, types } = subject;
  const inner = stripCasts(subject, node);
  const target = types.targetAt(node);
  if (syntax.is(inner, 'pointer_expression') && syntax.operator(inner) === '&') {
    const object = syntax.unparenthesized(syntax.child(inner, 'argument'));
    if (syntax.is(object, 'subscript_expression')) {
      const all = spaceOf(subject, syntax.child(object, 'argument'));
      const at = types.constant(syntax.child(object, 'index'));
      const element = types.size(types.of(object), target);
      return all === undefined || at === undefined || element === undefined ? undefined : all - Number(at) * element;
    }
    return types.size(types.of(object), target);
  }
  const type = types.of(inner);
  return type.kind === 'array' && !/string/.test(syntax.kindName(inner))
    ? types.size(type, target)
    : type.kind === 'array'
      ? type.length
      : undefined;
}

export const rule21_17 = defineRule({
  id: 'rule-21.17',
  extent: 'partial',
  *check(subject) {
    const { syntax } = subject;
    for (const { call, name, arguments: args } of libraryCalls(subject, ['strcpy', 'strcat'])) {
      const room = args[0] === undefined ? undefined : spaceOf(subject, args[0]);
      const source = args[1] === undefined ? 0 : stripCasts(subject, args[1]);
      const needed = /string/.test(syntax.kindName(source)) ? subject.types.of(source).length : undefined;
      if (room !== undefined && needed !== undefined && needed > room)
        yield matchNode(syntax, call, `\`${name}\` writes ${needed} bytes where ${room} fit`);
    }
  },
});

const SIZED: Readonly<Record<string, readonly [pointers: readonly number[], size: number]>> = {
  memcpy: [[0, 1], 2], memmove: [[0, 1], 2], memset: [[0], 2], memcmp: [[0, 1], 2], memchr: [[0], 2], strncpy: [[0], 2], strncat: [[0], 2], strncmp: [[], 2], strxfrm: [[0], 2],
}; // biome-ignore format: a table

export const rule21_18 = defineRule({
  id: 'rule-21.18',
  extent: 'partial',
  *check(subject) {
    const { syntax, types } = subject;
    for (const { call, name, arguments: args } of libraryCalls(subject, Object.keys(SIZED))) {
      const [pointers, at] = SIZED[name]!;
      const size = args[at] === undefined ? undefined : types.constant(args[at]!);
      if (size === undefined) continue;
      const rooms = pointers
        .map((i) => (args[i] === undefined ? undefined : spaceOf(subject, args[i]!)))
        .filter((r) => r !== undefined);
      const least = Math.min(...rooms);
      if (size <= 0n) yield matchNode(syntax, call, `The size given to \`${name}\` is ${size}`);
      else if (rooms.length > 0 && size > BigInt(least))
        yield matchNode(syntax, call, `\`${name}\` is told to access ${size} bytes of an object with ${least}`);
    }
  },
});

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

const SHARED_RESULTS: readonly (readonly string[])[] = [
  words('setlocale localeconv'),
  ['getenv'],
  ['strerror'],
  words('asctime ctime'),
  words('gmtime localtime'),
];

export const rule21_20 = defineRule({
  id: 'rule-21.20',
  extent: 'partial',
  *check(subject) {
    const { syntax, symbols } = subject;
    for (const family of SHARED_RESULTS) {
      const calls = [...libraryCalls(subject, family)].sort((a, b) => a.call - b.call);
      for (const first of calls) {
        const symbol = receiverOf(subject, first.call);
        if (symbol === undefined) continue;
        const fn = syntax.functionOf(first.call);
        const later = calls.find(
          (c) => c.call > first.call && syntax.functionOf(c.call) === fn && sameStraight(subject, first.call, c.call),
        );
        if (later === undefined) continue;
        const again = calls
          .filter(
            (c) =>
              c.call > first.call &&
              receiverOf(subject, c.call) !== undefined &&
              symbols.entity(receiverOf(subject, c.call)!) === symbols.entity(symbol),
          )
          .map((c) => c.call)[0];
        for (const use of symbols.usesOf(symbol)) {
          if (use < syntax.arena.end[later.call]! || syntax.functionOf(use) !== fn || (again !== undefined && use >= again - 2))
            continue;
          const parent = syntax.parent(use);
          if (syntax.is(parent, 'assignment_expression') && syntax.isIn(use, 'left')) break;
          yield matchNode(
            syntax,
            use,
            `\`${symbol.name}\` holds a result of \`${first.name}\` that the later call of \`${later.name}\` has overwritten`,
          );
          break;
        }
      }
    }
  },
});

/** The later call is not in another branch than the first. */
function sameStraight({ syntax }: Subject, first: Node, later: Node): boolean {
  for (let at = syntax.parent(first); at !== 0; at = syntax.parent(at)) {
    if (syntax.is(at, 'compound_statement')) return syntax.contains(at, later) || !syntax.is(syntax.parent(at), 'else_clause');
  }
  return true;
}

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

/** Domains of functions of `<math.h>`: is the constant outside? */
const DOMAINS: Readonly<Record<string, (v: number) => boolean>> = {
  sqrt: (v) => v < 0, log: (v) => v <= 0, log10: (v) => v <= 0, log2: (v) => v <= 0, log1p: (v) => v <= -1, acos: (v) => Math.abs(v) > 1, asin: (v) => Math.abs(v) > 1,
  acosh: (v) => v < 1, atanh: (v) => Math.abs(v) >= 1,
}; // biome-ignore format: a table

export const dir4_11 = defineRule({
  id: 'dir-4.11',
  extent: 'partial',
  *check(subject) {
    const { syntax, types } = subject;
    const plain = Object.keys(DOMAINS);
    for (const found of libraryCalls(
      subject,
      plain.flatMap((n) => [n, `${n}f`, `${n}l`]),
    )) {
      const value = numberOf(subject, found.arguments[0] ?? 0);
      const outside = DOMAINS[found.name] ?? DOMAINS[found.name.slice(0, -1)];
      if (value !== undefined && outside?.(value) === true)
        yield matchNode(syntax, found.call, `The argument ${value} is outside the domain of \`${found.name}\``);
    }
    for (const { call, name, arguments: args } of libraryCalls(subject, functionsOf('ctype.h'))) {
      const value = args[0] === undefined ? undefined : types.constant(args[0]);
      if (value !== undefined && (value < -1n || value > 255n))
        yield matchNode(syntax, call, `The argument ${value} is outside the domain of \`${name}\``);
    }
    for (const { call, name, arguments: args } of libraryCalls(
      subject,
      words('strlen strcpy strcmp strcat memcpy memmove memset strchr'),
    ))
      if (args.some((a) => types.value(a).kind === 'pointer' && types.constant(stripCasts(subject, a)) === 0n))
        yield matchNode(syntax, call, `A null pointer is passed to \`${name}\``);
  },
});

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
