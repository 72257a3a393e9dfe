/** Directives 4.5, 4.6, 4.8 and 4.14, rules 1.1, 1.5 and 2.2. */
import type { Node } from '../../../c/tree/arena.ts';
import type { CSymbol } from '../../../c/types/symbol.ts';
import { isComplete } from '../../../c/types/type.ts';
import { defineRule, type Match } from '../../engine/rule.ts';
import { matchNode, rawSpot } from '../../engine/spot.ts';
import type { Subject } from '../../engine/subject.ts';
import { callMatch, libraryCalls, namedObject, openName, receiverOf } from '../../library/calls.ts';
import { declaredName } from '../../tree/expressions.ts';
import { atName, isOwn, isPrototypeParameter } from '../../tree/names.ts';

/** Characters that are easily taken for each other, as one of them. */
const SAME: Readonly<Record<string, string>> = { o: '0', i: '1', l: '1', s: '5', z: '2', n: 'h', b: '8' };

/** What a name looks like: case, underscores and similar characters folded; `rn` is `m`. */
function looks(name: string): string {
  let look = '';
  let before = '';
  for (const c of name.toLowerCase()) {
    if (c === '_') continue;
    if (c === 'n' && before === 'r') {
      look = `${look.slice(0, -1)}m`;
      before = 'm';
    } else {
      look += SAME[c] ?? c;
      before = c;
    }
  }
  return look;
}

/** `I` looks like `i` and like `l`; `i` does not look like `l`. */
function looksAlike(a: string, b: string): boolean {
  const folded = (name: string): string => looks(name.replace(/i/g, 'q'));
  const sameCase = (name: string): string => looks(name.replace(/i/gi, 'q'));
  return folded(a) === folded(b) || sameCase(a) === sameCase(b);
}

export const dir4_5 = defineRule({
  id: 'dir-4.5',
  extent: 'partial',
  *check(subject) {
    /** By name space and look: the entities of each name, so that the thousands called `i` are not compared with each other. */
    const seen = new Map<string, Map<string, Seen[]>>();
    const looksLike = new Map<string, string>();
    let order = 0;
    for (const [first] of subject.symbols.entities()) {
      if (first === undefined || !isOwn(subject, first) || first.kind === 'label' || isPrototypeParameter(subject, first))
        continue;
      const space = first.kind === 'field' ? `f${first.scope}` : first.kind === 'tag' ? 't' : 'o';
      let look = looksLike.get(first.name);
      if (look === undefined) {
        look = looks(first.name);
        looksLike.set(first.name, look);
      }
      const key = `${space}${look}`;
      let names = seen.get(key);
      if (names === undefined) {
        names = new Map();
        seen.set(key, names);
      }
      const twin = names.size === 0 || (names.size === 1 && names.has(first.name)) ? undefined : twinOf(subject, first, names);
      if (twin !== undefined) yield atName(subject, first, `\`${first.name}\` looks like \`${twin}\``);
      const own = names.get(first.name);
      const entry = { order: order++, scope: first.scope };
      if (own === undefined) names.set(first.name, [entry]);
      else own.push(entry);
    }
  },
});

interface Seen {
  readonly order: number;
  readonly scope: Node;
}

/** The name of the first entity seen that looks like this one and is visible where it is. */
function twinOf(subject: Subject, symbol: CSymbol, names: ReadonlyMap<string, readonly Seen[]>): string | undefined {
  let found: { name: string; order: number } | undefined;
  for (const [name, list] of names) {
    if (name === symbol.name || !looksAlike(name, symbol.name)) continue;
    const first = list.find(
      ({ scope }) => scope === 0 || symbol.scope === 0 || scope === symbol.scope || subject.syntax.contains(scope, symbol.node),
    );
    if (first !== undefined && (found === undefined || first.order < found.order)) found = { name, order: first.order };
  }
  return found?.name;
}

export const dir4_6 = defineRule({
  id: 'dir-4.6',
  extent: 'partial',
  *check(subject) {
    const { syntax } = subject;
    for (const kind of ['primitive_type', 'sized_type_specifier'] as const)
      for (const node of syntax.all(kind)) {
        if (syntax.is(syntax.parent(node), 'sized_type_specifier')) continue;
        const words = syntax.text(node);
        if (!/\b(?:int|short|long|float|double|unsigned|signed)\b/.test(words) || syntax.isFromMacroBody(syntax.firstToken(node)))
          continue;
        const holder = syntax.parent(node);
        if (syntax.children(holder).some((c) => syntax.is(c, 'bitfield_clause')) || namesItsWidth(subject, holder)) continue;
        if (syntax.is(holder, 'function_definition') || syntax.is(holder, 'parameter_declaration')) {
          const fn = syntax.is(holder, 'function_definition') ? holder : syntax.ancestor(holder, 'function_definition');
          const body = fn === 0 ? 0 : syntax.child(fn, 'body');
          const name = fn === 0 ? 0 : declaredName(syntax, syntax.child(fn, 'declarator'));
          if (name !== 0 && syntax.text(name) === 'main' && !syntax.contains(body, node)) continue;
        }
        yield matchNode(syntax, node, `\`${words}\` does not say its width; use a type definition that does`);
      }
  },
});

/** A definition of a type whose name says how wide it is: `int32_t`, `u8`, `float64`. */
function namesItsWidth({ syntax }: Subject, holder: Node): boolean {
  if (!syntax.is(holder, 'type_definition')) return false;
  return /(?:8|16|32|64|128)(?:_t)?$/.test(syntax.text(declaredName(syntax, syntax.child(holder, 'declarator'))));
}

export const dir4_8 = defineRule({
  id: 'dir-4.8',
  extent: 'partial',
  *check(subject) {
    const { symbols, syntax, types } = subject;
    const needed = new Set<number>();
    for (const node of syntax.all('field_expression')) {
      const type = types.of(syntax.child(node, 'argument'));
      const record = syntax.operator(node) === '->' ? type.of : type;
      if (record?.tag !== undefined) needed.add(record.tag.definition);
    }
    for (const symbol of symbols.all) {
      if (symbol.kind === 'typedef' || symbol.kind === 'tag') continue;
      let type = types.ofSymbol(symbol);
      while (type.kind === 'array') type = type.of!;
      if (type.kind === 'function') type = type.of!;
      if (type.tag !== undefined) needed.add(type.tag.definition);
      for (const parameter of types.ofSymbol(symbol).parameters ?? [])
        if (parameter.tag !== undefined) needed.add(parameter.tag.definition);
    }
    for (const node of syntax.all('sizeof_expression')) {
      const type =
        syntax.child(node, 'type') === 0 ? types.of(syntax.child(node, 'value')) : types.named(syntax.child(node, 'type'));
      if (type.tag !== undefined) needed.add(type.tag.definition);
    }
    const pointed = usedByPointer(subject);
    for (const symbol of symbols.all) {
      if (!isOwn(subject, symbol) || !definesRecord(subject, symbol)) continue;
      const type = types.ofSymbol(symbol).plain;
      if (!isComplete(type) || type.tag === undefined || needed.has(type.tag.definition) || !pointed.has(type.tag.definition))
        continue;
      yield atName(subject, symbol, `This unit only passes pointers to \`${symbol.name}\`; it need not see its members`);
    }
  },
});

/** A tag with its members, or a type definition of a record that has no tag. */
function definesRecord({ syntax }: Subject, symbol: CSymbol): boolean {
  if (symbol.kind === 'tag') return symbol.definition && /^(?:struct|union)_specifier$/.test(syntax.kindName(symbol.holder));
  if (symbol.kind !== 'typedef') return false;
  const specifier = syntax.child(symbol.holder, 'type');
  const record = syntax.is(specifier, 'struct_specifier') || syntax.is(specifier, 'union_specifier');
  return record && syntax.child(specifier, 'name') === 0 && syntax.child(specifier, 'body') !== 0;
}

/** Definitions of the records that some object or function has a pointer to. */
function usedByPointer({ symbols, types }: Subject): ReadonlySet<Node> {
  const pointed = new Set<Node>();
  for (const s of symbols.all) {
    if (s.kind === 'typedef' || s.kind === 'tag' || s.kind === 'label') continue;
    const whole = types.ofSymbol(s);
    const type = whole.kind === 'function' ? whole.of! : whole;
    if (type.kind === 'pointer' && type.of!.tag !== undefined) pointed.add(type.of!.tag.definition);
  }
  return pointed;
}

const OPENERS = ['fopen', 'freopen', 'rewind'];
const READERS = ['fgetc', 'getc', 'fread', 'fgets', 'fscanf', 'fgetwc', 'getwc', 'fseek', 'fsetpos'];

/** `ungetc` on a binary stream that was opened here and not read since: its position would be before the start. */
function* pushedBackAtStart(subject: Subject): Iterable<Match> {
  const { syntax, symbols } = subject;
  const others = [...libraryCalls(subject, READERS), ...libraryCalls(subject, OPENERS)];
  for (const { call, arguments: args } of libraryCalls(subject, ['ungetc'])) {
    if (others.some((c) => openName(subject, c.call) !== undefined)) subject.onlyInSome?.();
    const stream = args[1] === undefined ? undefined : namedObject(subject, args[1]);
    if (stream === undefined) continue;
    const fn = syntax.functionOf(call);
    const before = symbols.usesOf(stream).filter((u) => u < call && syntax.functionOf(u) === fn);
    const read = [...libraryCalls(subject, READERS)].some((c) => c.call < call && before.some((u) => syntax.contains(c.call, u)));
    const opened = [...libraryCalls(subject, OPENERS)].some(
      (c) =>
        c.call < call &&
        syntax.functionOf(c.call) === fn &&
        (receiverOf(subject, c.call) === stream || before.some((u) => syntax.contains(c.call, u))) &&
        (c.arguments[1] === undefined || syntax.text(c.arguments[1]).includes('b')),
    );
    if (opened && !read) yield callMatch(subject, call, '`ungetc` at the beginning of a binary stream is obsolescent');
  }
}

export const rule1_5 = defineRule({
  id: 'rule-1.5',
  extent: 'partial',
  *check(subject) {
    yield* obsolescentCode(subject);
    yield* obsolescentMacros(subject);
  },
});

/** What declarations show. */
export function* obsolescentCode(subject: Subject): Iterable<Match> {
  const { syntax, types } = subject;
  for (const node of [...syntax.all('function_declarator'), ...syntax.all('abstract_function_declarator')]) {
    const list = syntax.child(node, 'parameters');
    if (list !== 0 && syntax.children(list).length === 0)
      yield matchNode(syntax, node, 'A function declarator without a prototype is obsolescent');
    else if (list !== 0 && syntax.children(list).some((p) => syntax.is(p, 'identifier')))
      yield matchNode(syntax, node, 'A function definition in the old form is obsolescent');
  }
  for (const node of syntax.all('storage_class_specifier')) {
    const word = syntax.text(node);
    const holder = syntax.parent(node);
    if (
      !/^(?:static|extern|typedef|auto|register)$/.test(word) ||
      syntax.firstChild(holder) === node ||
      !/declaration$|_definition$/.test(syntax.kindName(holder))
    )
      continue;
    const before = syntax.children(holder).filter((c) => c < node);
    if (before.some((c) => !syntax.is(c, 'attribute_specifier') && !syntax.is(c, 'storage_class_specifier')))
      yield matchNode(syntax, node, `The storage class \`${word}\` not at the beginning of a declaration is obsolescent`);
  }
  for (const node of syntax.all('type_definition'))
    if (!/^(?:typedef|__extension__|\[|__attribute__)/.test(syntax.text(node)))
      yield matchNode(syntax, node, 'The storage class `typedef` not at the beginning of a declaration is obsolescent');
  for (const { call, arguments: args } of libraryCalls(subject, ['realloc']))
    if (args[1] !== undefined && types.constant(args[1]) === 0n)
      yield callMatch(subject, call, '`realloc` with size zero is obsolescent');
  yield* pushedBackAtStart(subject);
  for (const { call } of libraryCalls(subject, ['gets'])) yield callMatch(subject, call, '`gets` was removed from the language');
  for (const node of syntax.all('init_declarator'))
    if (syntax.expandedFrom(syntax.firstToken(syntax.child(node, 'value'))).some((s) => s.macro === 'ATOMIC_VAR_INIT'))
      yield { ...matchNode(syntax, syntax.child(node, 'value'), '`ATOMIC_VAR_INIT` is obsolescent'), blame: 'use' as const };
}

/** Functions whose calls are looked at. */
export const OBSOLESCENT_CALLS: readonly string[] = ['realloc', 'ungetc', 'gets'];

/** What files as written show. */
export function* obsolescentMacros({ files, isActive }: Subject): Iterable<Match> {
  for (const file of files)
    for (const d of file.directives) {
      const name = d.first < d.end ? file.word(d.first) : '';
      if ((d.name === 'undef' || d.name === 'define') && /^(?:bool|true|false)$/.test(name) && isActive(file.loc(d.hash)))
        yield { at: rawSpot(file, d.hash), message: `Changing the macro \`${name}\` is obsolescent` };
    }
}
