/** Rules 22.1 to 22.6: heap memory and streams from acquisition to release. */
import type { Node } from '../../../c/tree/arena.ts';
import { defineRule } from '../../engine/rule.ts';
import { matchNode } from '../../engine/spot.ts';
import type { Subject } from '../../engine/subject.ts';
import { flowsOf } from '../../flow/function-flow.ts';
import { callIn, type HandleReport, HEAP, STREAM, trackHandles } from '../../flow/handles.ts';
import { argumentsOf, calleeName } from '../../tree/expressions.ts';

const reports = new WeakMap<Subject, { heap: HandleReport[]; stream: HandleReport[] }>();

function handles(subject: Subject): { heap: HandleReport[]; stream: HandleReport[] } {
  let known = reports.get(subject);
  if (known !== undefined) return known;
  known = { heap: [], stream: [] };
  const flows = flowsOf(subject);
  for (const fn of flows.functions()) {
    const names = callNames(subject, fn);
    if ([...HEAP.acquire, ...HEAP.release].some((n) => names.has(n)))
      known.heap.push(...trackHandles(subject, flows.of(fn), HEAP));
    if ([...STREAM.acquire, ...STREAM.release].some((n) => names.has(n)))
      known.stream.push(...trackHandles(subject, flows.of(fn), STREAM));
  }
  reports.set(subject, known);
  return known;
}

function callNames({ syntax }: Subject, fn: Node): Set<string> {
  return new Set(syntax.descendants(fn, 'call_expression').map((c) => calleeName(syntax, c) ?? ''));
}

export const rule22_1 = defineRule({
  id: 'rule-22.1',
  extent: 'partial',
  *check(subject) {
    const { heap, stream } = handles(subject);
    for (const r of heap)
      if (r.kind === 'leak')
        yield matchNode(subject.syntax, r.node, `The memory that \`${r.symbol.name}\` points to is not released on every path`);
    for (const r of stream)
      if (r.kind === 'leak')
        yield matchNode(subject.syntax, r.node, `The stream in \`${r.symbol.name}\` is not closed on every path`);
  },
});

export const rule22_2 = defineRule({
  id: 'rule-22.2',
  extent: 'partial',
  *check(subject) {
    const { syntax, types } = subject;
    for (const r of handles(subject).heap) {
      if (r.kind === 'double-release')
        yield matchNode(syntax, r.node, `The memory that \`${r.symbol.name}\` points to was already released`);
    }
    for (const call of syntax.all('call_expression')) {
      const name = calleeName(syntax, call);
      const argument = argumentsOf(syntax, call)[0];
      if ((name !== 'free' && name !== 'realloc') || argument === undefined) continue;
      if (isNotHeap(subject, argument)) yield matchNode(syntax, call, 'This pointer does not come from an allocation function');
      else {
        const leaf = syntax.unparenthesized(argument);
        const symbol = syntax.is(leaf, 'identifier') ? types.symbols.of(leaf) : undefined;
        if (symbol !== undefined && onlyNotHeap(subject, symbol.holder, leaf))
          yield matchNode(syntax, call, `\`${symbol.name}\` never points to allocated memory`);
      }
    }
  },
});

/** The address of an object, an array, a string, a function. */
function isNotHeap({ syntax, types }: Subject, node: Node): boolean {
  let bare = syntax.unparenthesized(node);
  while (syntax.is(bare, 'cast_expression')) bare = syntax.unparenthesized(syntax.child(bare, 'value'));
  if (syntax.is(bare, 'pointer_expression') && syntax.operator(bare) === '&') {
    const target = syntax.unparenthesized(syntax.child(bare, 'argument'));
    return (
      !syntax.is(target, 'pointer_expression') &&
      !(syntax.is(target, 'field_expression') && syntax.operator(target) === '->') &&
      !syntax.is(target, 'subscript_expression')
    );
  }
  if (syntax.is(bare, 'string_literal')) return true;
  return syntax.is(bare, 'identifier') && types.of(bare).kind === 'array' && types.symbols.of(bare)?.kind === 'object';
}

/** A local pointer to which nothing but addresses of objects is ever assigned. */
function onlyNotHeap(subject: Subject, holder: Node, leaf: Node): boolean {
  const { syntax, types } = subject;
  const symbol = types.symbols.of(leaf)!;
  if (symbol.scope === 0 || symbol.kind !== 'object' || holder === 0) return false;
  const values: Node[] = [];
  const declarator = syntax.ancestor(symbol.node, 'init_declarator', 'declaration');
  if (syntax.is(declarator, 'init_declarator')) values.push(syntax.child(declarator, 'value'));
  for (const use of types.symbols.usesOf(symbol)) {
    const up = syntax.parent(use);
    if (syntax.is(up, 'assignment_expression') && syntax.isIn(use, 'left')) values.push(syntax.child(up, 'right'));
    else if (syntax.is(up, 'pointer_expression') && syntax.operator(up) === '&') return false;
  }
  return values.length > 0 && values.every((v) => isNotHeap(subject, v));
}

export const rule22_3 = defineRule({
  id: 'rule-22.3',
  extent: 'partial',
  *check(subject) {
    const { syntax } = subject;
    for (const fn of flowsOf(subject).functions()) {
      const open = new Map<string, { writes: boolean; target: string }>();
      for (const call of syntax.descendants(fn, 'call_expression')) {
        const name = calleeName(syntax, call);
        const [first, second] = argumentsOf(syntax, call);
        if (name === 'fclose' && first !== undefined) {
          for (const [file, entry] of open) if (entry.target === syntax.text(first)) open.delete(file);
        }
        if (name !== 'fopen' || first === undefined || second === undefined) continue;
        const file = syntax.text(first);
        const mode = syntax.text(second);
        const writes = /[wa+]/.test(mode);
        const before = open.get(file);
        if (before !== undefined && (before.writes || writes))
          yield matchNode(syntax, call, `${file} is already open, and one of the two streams can write`);
        open.set(file, { writes: writes || (before?.writes ?? false), target: targetText(subject, call) });
      }
    }
  },
});

/** Text of what a call's value is stored in. */
function targetText({ syntax }: Subject, call: Node): string {
  const store = syntax.ancestor(call, 'assignment_expression', 'init_declarator');
  if (store === 0) return '';
  return syntax
    .text(syntax.is(store, 'assignment_expression') ? syntax.child(store, 'left') : syntax.child(store, 'declarator'))
    .replace(/^[* ]+/, '');
}

const WRITERS: Readonly<Record<string, number>> = {
  fprintf: 0,
  vfprintf: 0,
  fputc: 1,
  fputs: 1,
  putc: 1,
  fwrite: 3,
  fwprintf: 0,
  fputwc: 1,
  fputws: 1,
  putwc: 1,
};

export const rule22_4 = defineRule({
  id: 'rule-22.4',
  extent: 'partial',
  *check(subject) {
    const { syntax, types } = subject;
    const readOnly = new Map<number, boolean>();
    for (const call of syntax.all('call_expression')) {
      if (calleeName(syntax, call) !== 'fopen') continue;
      const mode = argumentsOf(syntax, call)[1];
      const store = syntax.ancestor(call, 'assignment_expression', 'init_declarator');
      if (
        mode === undefined ||
        store === 0 ||
        callIn(
          subject,
          syntax.is(store, 'assignment_expression') ? syntax.child(store, 'right') : syntax.child(store, 'value'),
        ) !== call
      )
        continue;
      const target =
        syntax.descendants(
          syntax.is(store, 'assignment_expression') ? store : syntax.child(store, 'declarator'),
          'identifier',
        )[0] ?? syntax.child(store, 'declarator');
      const symbol = types.symbols.of(target);
      if (symbol === undefined) continue;
      const id = types.symbols.entity(symbol);
      const isReadOnly = /^"rb?"$/.test(syntax.text(mode));
      readOnly.set(id, isReadOnly && (readOnly.get(id) ?? true));
    }
    for (const call of syntax.all('call_expression')) {
      const position = WRITERS[calleeName(syntax, call) ?? ''];
      const argument = position === undefined ? undefined : argumentsOf(syntax, call)[position];
      const leaf = argument === undefined ? 0 : syntax.unparenthesized(argument);
      const symbol = leaf !== 0 && syntax.is(leaf, 'identifier') ? types.symbols.of(leaf) : undefined;
      if (symbol !== undefined && readOnly.get(types.symbols.entity(symbol)) === true) {
        yield matchNode(syntax, call, `\`${symbol.name}\` was opened for reading only`);
      }
    }
  },
});

export const rule22_5 = defineRule({
  id: 'rule-22.5',
  extent: 'partial',
  *check({ syntax, types }) {
    const isFile = (node: Node): boolean => {
      const type = types.value(node);
      const to = type.kind === 'pointer' ? type.of : undefined;
      return to?.tag !== undefined && /^(?:_IO_FILE|__assay_file|__sFILE|_iobuf|__FILE)$/.test(to.tag.name);
    };
    for (const node of syntax.all('pointer_expression')) {
      if (syntax.operator(node) === '*' && isFile(syntax.child(node, 'argument')))
        yield matchNode(syntax, node, 'A pointer to `FILE` is dereferenced');
    }
    for (const node of syntax.all('field_expression')) {
      if (syntax.operator(node) === '->' && isFile(syntax.child(node, 'argument')))
        yield matchNode(syntax, node, 'A pointer to `FILE` is dereferenced');
    }
    for (const node of syntax.all('subscript_expression')) {
      if (isFile(syntax.child(node, 'argument'))) yield matchNode(syntax, node, 'A pointer to `FILE` is dereferenced');
    }
    for (const call of syntax.all('call_expression')) {
      const name = calleeName(syntax, call);
      if (name !== 'memcpy' && name !== 'memmove' && name !== 'memcmp') continue;
      if (argumentsOf(syntax, call).slice(0, 2).some(isFile))
        yield matchNode(syntax, call, 'The object behind a pointer to `FILE` is accessed');
    }
  },
});

export const rule22_6 = defineRule({
  id: 'rule-22.6',
  extent: 'partial',
  *check(subject) {
    for (const r of handles(subject).stream) {
      if (r.kind !== 'leak')
        yield matchNode(subject.syntax, r.node, `The stream in \`${r.symbol.name}\` is closed; its value cannot be used`);
    }
  },
});
