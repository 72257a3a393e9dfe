/**
 * Rules 22.1 to 22.10: resources of the standard library inside one function. Calls are taken in the order of the source;
 * what escapes the function (returned, stored, passed on) is nobody's concern here.
 */
import type { Node } from '../../../c/tree/arena.ts';
import type { CSymbol } from '../../../c/types/symbol.ts';
import { defineRule } from '../../engine/rule.ts';
import { matchNode } from '../../engine/spot.ts';
import type { Subject } from '../../engine/subject.ts';
import { calledAt, type LibraryCall, libraryCalls, namedObject, receiverOf, stripCasts } from '../../library/calls.ts';
import { functionsOf } from '../../library/standard-names.ts';

const words = (text: string): readonly string[] => text.split(' ');
const ALLOCATES = words('malloc calloc realloc aligned_alloc strdup');
const OPENS = words('fopen freopen tmpfile');
const STREAM_ARGUMENT: Readonly<Record<string, number>> = {
  fclose: 0, fflush: 0, fprintf: 0, fscanf: 0, vfprintf: 0, vfscanf: 0, fgetc: 0, getc: 0, fputc: 1, putc: 1, fputs: 1, fgets: 2, ungetc: 1, fread: 3,
  fwrite: 3, fseek: 0, ftell: 0, rewind: 0, fgetpos: 0, fsetpos: 0, clearerr: 0, feof: 0, ferror: 0, setvbuf: 0, setbuf: 0, fileno: 0,
}; // biome-ignore format: a table
const WRITES: ReadonlySet<string> = new Set(words('fprintf vfprintf fputc putc fputs fwrite fputwc fputws fwprintf'));

function entityOf({ symbols }: Subject, symbol: CSymbol | undefined): number | undefined {
  return symbol === undefined ? undefined : symbols.entity(symbol);
}

/** Does the value of a local leave the function or go to somebody unknown? */
function escapes(subject: Subject, symbol: CSymbol, releases: ReadonlySet<string>): boolean {
  const { syntax, symbols } = subject;
  return symbols.usesOf(symbol).some((use) => {
    let at = use;
    while (/^(?:parenthesized|cast)_expression$/.test(syntax.kindName(syntax.parent(at)))) at = syntax.parent(at);
    const up = syntax.parent(at);
    if (
      syntax.is(up, 'return_statement') ||
      syntax.is(up, 'initializer_list') ||
      syntax.is(up, 'initializer_pair') ||
      syntax.is(up, 'init_declarator')
    )
      return true;
    if (syntax.is(up, 'assignment_expression')) return syntax.isIn(at, 'right');
    if (syntax.is(up, 'pointer_expression') && syntax.operator(up) === '&') return true;
    if (!syntax.is(up, 'argument_list')) return false;
    const call = calledAt(subject, syntax.parent(up));
    if (call === undefined) return true;
    return releases.has(call.name);
  });
}

const RELEASE: ReadonlySet<string> = new Set(['free', 'realloc', 'fclose', 'freopen']);

export const rule22_1 = defineRule({
  id: 'rule-22.1',
  extent: 'partial',
  *check(subject) {
    const { syntax } = subject;
    for (const { call, name } of libraryCalls(subject, [...ALLOCATES, ...OPENS])) {
      const symbol = receiverOf(subject, call);
      if (symbol === undefined || symbol.scope === 0 || symbol.storage === 'static' || symbol.kind !== 'object') continue;
      if (!escapes(subject, symbol, RELEASE)) yield matchNode(syntax, call, `What \`${name}\` gives is never released`);
    }
  },
});

export const rule22_2 = defineRule({
  id: 'rule-22.2',
  extent: 'partial',
  *check(subject) {
    const { syntax, symbols, types } = subject;
    const released = new Map<string, Node>();
    for (const { call, arguments: args } of [...libraryCalls(subject, ['free', 'realloc'])].sort((a, b) => a.call - b.call)) {
      const [argument] = args;
      if (argument === undefined) continue;
      const inner = stripCasts(subject, argument);
      const isAddress = syntax.is(inner, 'pointer_expression') && syntax.operator(inner) === '&';
      if (isAddress || types.of(inner).kind === 'array') {
        yield matchNode(syntax, call, 'This memory was not allocated');
        continue;
      }
      const symbol = namedObject(subject, inner);
      if (symbol === undefined) continue;
      const key = `${symbols.entity(symbol)}:${syntax.functionOf(call)}`;
      const before = released.get(key);
      if (before !== undefined && !changedBetween(subject, symbol, before, call) && !otherBranch(subject, before, call))
        yield matchNode(syntax, call, `\`${symbol.name}\` was already released`);
      released.set(key, call);
    }
  },
});

/** Is the object assigned between two nodes of the source? */
function changedBetween({ syntax, symbols }: Subject, symbol: CSymbol, from: Node, to: Node): boolean {
  return symbols.usesOf(symbol).some((use) => {
    if (use <= from || use >= to + 4) return false;
    const parent = syntax.parent(use);
    return (
      (syntax.is(parent, 'assignment_expression') && syntax.isIn(use, 'left')) ||
      (syntax.is(parent, 'pointer_expression') && syntax.operator(parent) === '&')
    );
  });
}

/** Are two nodes in different branches, or is the first in a branch that leaves the function? */
function otherBranch({ syntax }: Subject, first: Node, second: Node): boolean {
  for (let at = first; at !== 0; at = syntax.parent(at)) {
    const up = syntax.parent(at);
    if (syntax.contains(up, second))
      return (
        syntax.is(up, 'if_statement') ||
        syntax.is(up, 'switch_statement') ||
        (syntax.is(up, 'compound_statement') && syntax.is(at, 'case_statement'))
      );
    if (
      syntax.is(at, 'compound_statement') &&
      /return|break|continue|goto/.test(syntax.kindName(syntax.children(at).at(-1) ?? 0))
    )
      return true;
  }
  return false;
}

/** Text of a literal argument without its quotes. */
function literal({ syntax }: Subject, node: Node | undefined): string | undefined {
  return node !== undefined && syntax.is(syntax.unparenthesized(node), 'string_literal')
    ? syntax.text(syntax.unparenthesized(node)).replace(/^[^"]*"|"$/g, '')
    : undefined;
}

interface OpenStream {
  readonly entity: number;
  readonly file: string | undefined;
  readonly mode: string | undefined;
  readonly call: Node;
}

/** Opening and closing of streams in each function, in source order. */
function* streams(subject: Subject): Iterable<{ found: LibraryCall; open: OpenStream[] }> {
  const { syntax } = subject;
  const calls = [...libraryCalls(subject, [...OPENS, ...Object.keys(STREAM_ARGUMENT)])].sort((a, b) => a.call - b.call);
  let fn = -1;
  let open: OpenStream[] = [];
  for (const found of calls) {
    const home = syntax.functionOf(found.call);
    if (home !== fn) open = [];
    fn = home;
    yield { found, open };
    if (found.name === 'fclose') {
      const entity = entityOf(subject, namedObject(subject, found.arguments[0] ?? 0));
      open = open.filter((s) => s.entity !== entity);
    } else if (found.name === 'fopen') {
      const entity = entityOf(subject, receiverOf(subject, found.call));
      if (entity !== undefined)
        open.push({
          entity,
          file: literal(subject, found.arguments[0]),
          mode: literal(subject, found.arguments[1]),
          call: found.call,
        });
    }
  }
}

export const rule22_3 = defineRule({
  id: 'rule-22.3',
  extent: 'partial',
  *check(subject) {
    for (const { found, open } of streams(subject)) {
      if (found.name !== 'fopen') continue;
      const file = literal(subject, found.arguments[0]);
      const mode = literal(subject, found.arguments[1]);
      if (file === undefined || mode === undefined) continue;
      const other = open.find((s) => s.file === file && s.mode !== undefined && (/[wa+]/.test(s.mode) || /[wa+]/.test(mode)));
      if (other !== undefined)
        yield matchNode(subject.syntax, found.call, `The file "${file}" is already open on another stream`);
    }
  },
});

export const rule22_4 = defineRule({
  id: 'rule-22.4',
  extent: 'partial',
  *check(subject) {
    for (const { found, open } of streams(subject)) {
      if (!WRITES.has(found.name)) continue;
      const entity = entityOf(subject, namedObject(subject, found.arguments[STREAM_ARGUMENT[found.name] ?? 0] ?? 0));
      const stream = open.findLast((s) => s.entity === entity);
      if (stream?.mode !== undefined && /^rb?$/.test(stream.mode))
        yield matchNode(subject.syntax, found.call, `\`${found.name}\` writes to a stream that was opened for reading`);
    }
  },
});

export const rule22_5 = defineRule({
  id: 'rule-22.5',
  extent: 'partial',
  *check({ syntax, symbols, types }) {
    const isFile = (node: Node): boolean => {
      const type = types.value(node);
      return type.kind === 'pointer' && (type.of!.tag?.name === '_IO_FILE' || typedefNamed(type.of!.tag?.definition ?? 0));
    };
    const typedefNamed = (definition: Node): boolean => {
      const file = symbols.all.find((s) => s.kind === 'typedef' && s.name === 'FILE');
      const tag = file === undefined ? undefined : types.ofSymbol(file).plain.tag;
      return tag !== undefined && tag.definition === definition && (definition !== 0 || tag.name !== '');
    };
    for (const node of syntax.all('pointer_expression'))
      if (syntax.operator(node) === '*' && isFile(syntax.child(node, 'argument')))
        yield matchNode(syntax, node, 'A pointer to `FILE` is dereferenced');
    for (const node of syntax.all('field_expression'))
      if (syntax.operator(node) === '->' && isFile(syntax.child(node, 'argument')))
        yield matchNode(syntax, node, 'A member of `FILE` is accessed');
  },
});

export const rule22_6 = defineRule({
  id: 'rule-22.6',
  extent: 'partial',
  *check(subject) {
    const { syntax, symbols } = subject;
    for (const { call, arguments: args } of libraryCalls(subject, ['fclose'])) {
      const symbol = namedObject(subject, args[0] ?? 0);
      if (symbol === undefined) continue;
      const fn = syntax.functionOf(call);
      for (const use of symbols.usesOf(symbol)) {
        if (use < syntax.arena.end[call]! || syntax.functionOf(use) !== fn) continue;
        const parent = syntax.parent(use);
        if (syntax.is(parent, 'assignment_expression') && syntax.isIn(use, 'left')) break;
        if (otherBranch(subject, call, use)) continue;
        yield matchNode(syntax, use, `The stream \`${symbol.name}\` was closed before`);
        break;
      }
    }
  },
});

const EOF_SOURCES: ReadonlySet<string> = new Set(
  words(
    'fgetc getc getchar fputc putc putchar fputs puts ungetc fclose fflush fscanf scanf sscanf vfscanf vscanf vsscanf fgetwc getwc getwchar fputwc putwc ungetwc tolower toupper',
  ),
);

export const rule22_7 = defineRule({
  id: 'rule-22.7',
  extent: 'partial',
  *check(subject) {
    const { syntax, symbols, types } = subject;
    for (const node of syntax.all('binary_expression')) {
      if (!/^(?:[!=]=|[<>]=?)$/.test(syntax.operator(node))) continue;
      for (const [side, other] of [
        ['left', 'right'],
        ['right', 'left'],
      ] as const) {
        const eof = syntax.child(node, side);
        if (!syntax.expandedFrom(syntax.firstToken(eof)).some((s) => s.macro === 'EOF' || s.macro === 'WEOF')) continue;
        const value = syntax.unparenthesized(syntax.child(node, other));
        if (syntax.is(value, 'cast_expression')) yield matchNode(syntax, node, '`EOF` is compared with a converted value');
        else if (syntax.is(value, 'identifier')) {
          const symbol = symbols.of(value);
          const type = types.of(value).plain;
          if (symbol !== undefined && type.kind === 'integer' && /char/.test(type.basic!))
            yield matchNode(
              syntax,
              node,
              `\`EOF\` is compared with \`${symbol.name}\`, whose type cannot tell it from a character`,
            );
        } else if (syntax.is(value, 'call_expression')) {
          const call = calledAt(subject, value);
          if (call !== undefined && !EOF_SOURCES.has(call.name) && functionsOf('stdio.h').includes(call.name))
            yield matchNode(syntax, node, `\`${call.name}\` does not return \`EOF\``);
        }
      }
    }
  },
});

/** Library functions that set errno. */
const SETTERS = words(
  'ftell fgetpos fsetpos fgetwc fputwc strtoimax strtoumax strtol strtoul strtoll strtoull strtof strtod strtold wcstoimax wcstoumax wcstol wcstoul wcstoll wcstoull wcstof wcstod wcstold wcrtomb wcsrtombs mbrtowc',
);

/** In each block: the statements that set errno to zero, test it, or call its setters. */
function errnoEvents(subject: Subject): { node: Node; kind: 'zero' | 'test' | 'setter' | 'call'; name: string }[] {
  const { syntax } = subject;
  const events: { node: Node; kind: 'zero' | 'test' | 'setter' | 'call'; name: string }[] = [];
  const isErrno = (node: Node): boolean =>
    syntax.text(node) === 'errno' || syntax.expandedFrom(syntax.firstToken(node)).some((s) => s.macro === 'errno');
  for (const node of syntax.all('assignment_expression'))
    if (isErrno(syntax.unparenthesized(syntax.child(node, 'left'))) && subject.types.constant(syntax.child(node, 'right')) === 0n)
      events.push({ node, kind: 'zero', name: 'errno' });
  for (const node of syntax.all('binary_expression'))
    if (
      isErrno(syntax.unparenthesized(syntax.child(node, 'left'))) ||
      isErrno(syntax.unparenthesized(syntax.child(node, 'right')))
    )
      events.push({ node, kind: 'test', name: 'errno' });
  for (const kind of ['if_statement', 'while_statement', 'switch_statement'] as const)
    for (const node of syntax.all(kind)) {
      const condition = syntax.unparenthesized(syntax.child(node, 'condition'));
      if (isErrno(condition) && !syntax.is(condition, 'binary_expression'))
        events.push({ node: condition, kind: 'test', name: 'errno' });
    }
  const setters = new Set(SETTERS);
  for (const node of syntax.all('call_expression')) {
    const name = syntax.text(syntax.unparenthesized(syntax.child(node, 'function')));
    if (syntax.expandedFrom(syntax.firstToken(node)).some((s) => s.macro === 'errno')) continue;
    events.push({ node, kind: setters.has(name) ? 'setter' : 'call', name });
  }
  return events.sort((a, b) => a.node - b.node);
}

export const rule22_8 = defineRule({
  id: 'rule-22.8',
  extent: 'partial',
  *check(subject) {
    const { syntax } = subject;
    let fn = -1;
    let clean = false;
    for (const e of errnoEvents(subject)) {
      const home = syntax.functionOf(e.node);
      if (home !== fn) clean = false;
      fn = home;
      if (e.kind === 'zero') clean = true;
      else if (e.kind === 'setter') {
        if (!clean) yield matchNode(syntax, e.node, `\`errno\` is not set to zero before \`${e.name}\``);
        clean = false;
      }
    }
  },
});

export const rule22_9 = defineRule({
  id: 'rule-22.9',
  extent: 'partial',
  *check(subject) {
    const { syntax } = subject;
    const events = errnoEvents(subject);
    for (const [i, e] of events.entries()) {
      if (e.kind !== 'setter') continue;
      const fn = syntax.functionOf(e.node);
      const next = events.slice(i + 1).find((n) => syntax.functionOf(n.node) === fn && n.kind !== 'zero');
      if (next?.kind === 'test') continue;
      yield matchNode(syntax, e.node, `\`errno\` is not tested after \`${e.name}\``);
    }
  },
});

export const rule22_10 = defineRule({
  id: 'rule-22.10',
  extent: 'partial',
  *check(subject) {
    const { syntax } = subject;
    const events = errnoEvents(subject);
    let fn = -1;
    let last: 'setter' | 'call' | undefined;
    for (const e of events) {
      const home = syntax.functionOf(e.node);
      if (home !== fn) last = undefined;
      fn = home;
      if (e.kind === 'setter' || e.kind === 'call') last = e.kind;
      else if (e.kind === 'test' && last !== 'setter')
        yield matchNode(syntax, e.node, 'The call before this test of `errno` does not set it');
    }
  },
});
