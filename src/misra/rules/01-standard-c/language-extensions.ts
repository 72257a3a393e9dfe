/**
 * What a compiler accepts beyond the language: constructs by the tree, words and preprocessor forms by the raw tokens.
 * A word is reported where it is written, so an extension that a macro wraps stands at the macro's definition.
 */

import { type SpellingTable, TokenKind } from '../../../c/lex/spellings.ts';
import type { Node } from '../../../c/tree/arena.ts';
import type { NodeKind } from '../../../c/tree/kinds.ts';
import type { Match } from '../../engine/rule.ts';
import { matchAt, rawSpot, tokenSpot } from '../../engine/spot.ts';
import type { Subject } from '../../engine/subject.ts';
import type { FileView } from '../../written/file-view.ts';

const KINDS: readonly (readonly [NodeKind, string])[] = [
  ['attribute_specifier', 'an attribute of the compiler'],
  ['gnu_asm_expression', 'inline assembler'],
  ['typeof_specifier', '`typeof`'],
  ['label_address_expression', 'the address of a label'],
  ['local_label_declaration', 'a local label declaration'],
  ['subscript_range_designator', 'a range in a designator'],
];

/** Words of GNU C that no other form of the construct shows. */
const WORDS: ReadonlySet<string> = new Set([
  '__inline', '__inline__', '__const', '__const__', '__volatile', '__volatile__', '__signed', '__signed__', '__restrict', '__restrict__',
  '__alignof', '__alignof__', '__thread', '__FUNCTION__', '__PRETTY_FUNCTION__', '__int128', '__int128_t', '__uint128_t', '__float128',
  '__auto_type', '__extension__', '__complex', '__complex__', '__real', '__real__', '__imag', '__imag__', '__declspec', '__cdecl',
  '__stdcall', '__fastcall', '__forceinline', '__int8', '__int16', '__int32', '__int64', '__COUNTER__', '__BASE_FILE__', '__INCLUDE_LEVEL__',
]); // biome-ignore format: a table
const DIRECTIVES: ReadonlySet<string> = new Set(['include_next', 'import', 'ident', 'sccs', 'assert', 'unassert']);
const NEWER_DIRECTIVES: ReadonlySet<string> = new Set(['warning', 'elifdef', 'elifndef', 'embed']);
const C23 = 202000;

export function* extensions(subject: Subject): Iterable<Match> {
  yield* compiledExtensions(subject);
  yield* writtenExtensions(subject);
}

/** What declarations show. */
export function* compiledExtensions(subject: Subject): Iterable<Match> {
  for (const [kind, what] of KINDS) for (const node of subject.syntax.all(kind)) yield found(subject, node, what);
  yield* statements(subject);
  yield* expressions(subject);
  yield* declarations(subject);
}

/** What files as written show. */
export function* writtenExtensions(subject: Subject): Iterable<Match> {
  for (const file of subject.files) yield* written(subject, file);
}

function found({ syntax }: Subject, node: Node, what: string): Match {
  // The construct is at fault, not its arguments: one that a macro's body writes stands there.
  return { at: tokenSpot(syntax, syntax.firstToken(node)), message: `Language extension: ${what}` };
}

function* statements(subject: Subject): Iterable<Match> {
  const { syntax } = subject;
  for (const node of syntax.all('parenthesized_expression'))
    if (syntax.is(syntax.firstChild(node), 'compound_statement')) yield found(subject, node, 'a statement expression');
  for (const node of syntax.all('case_statement'))
    if (syntax.child(node, 'end') !== 0) yield found(subject, node, 'a range of case values');
  for (const node of syntax.all('goto_statement'))
    if (syntax.child(node, 'argument') !== 0) yield found(subject, node, 'a computed `goto`');
  for (const node of syntax.all('function_definition'))
    if (syntax.functionOf(node) !== 0) yield found(subject, node, 'a function inside a function');
}

function* expressions(subject: Subject): Iterable<Match> {
  const { syntax, types } = subject;
  for (const node of syntax.all('conditional_expression'))
    if (syntax.child(node, 'consequence') === 0) yield found(subject, node, 'a conditional without its middle operand');
  for (const node of syntax.all('call_expression'))
    if (/^__(?:builtin|sync|atomic)_/.test(syntax.text(syntax.child(node, 'function'))))
      yield found(subject, node, `\`${syntax.text(syntax.child(node, 'function'))}\` is built into the compiler`);
  const isBlank = (node: Node): boolean => {
    const type = types.value(node);
    return type.kind === 'pointer' && (type.of!.kind === 'void' || type.of!.kind === 'function');
  };
  for (const kind of ['binary_expression', 'assignment_expression'] as const)
    for (const node of syntax.all(kind)) {
      if (!/^[-+]=?$/.test(syntax.operator(node))) continue;
      if (isBlank(syntax.child(node, 'left')) || isBlank(syntax.child(node, 'right')))
        yield matchAt(
          syntax,
          syntax.operatorToken(node),
          node,
          'Language extension: arithmetic on a pointer to `void` or a function',
        );
    }
  for (const node of syntax.all('update_expression'))
    if (isBlank(syntax.child(node, 'argument'))) yield found(subject, node, 'arithmetic on a pointer to `void` or a function');
  for (const node of syntax.all('sizeof_expression')) {
    const named = syntax.child(node, 'type');
    const type = named === 0 ? types.of(syntax.child(node, 'value')) : types.named(named);
    if (type.kind === 'void' || type.kind === 'function') yield found(subject, node, 'the size of `void` or a function');
  }
  for (const node of syntax.all('cast_expression'))
    if (types.named(syntax.child(node, 'type')).kind === 'union') yield found(subject, node, 'a cast to a union');
}

function* declarations(subject: Subject): Iterable<Match> {
  const { syntax, files } = subject;
  for (const node of syntax.all('array_declarator'))
    if (/^0[uUlL]*$/.test(syntax.text(syntax.child(node, 'size')))) yield found(subject, node, 'an array of size zero');
  for (const kind of ['struct_specifier', 'union_specifier'] as const)
    for (const node of syntax.all(kind)) {
      const body = syntax.child(node, 'body');
      if (body !== 0 && syntax.children(body).length === 0) yield found(subject, node, 'a type without members');
    }
  for (const node of syntax.all('initializer_pair'))
    if (syntax.is(syntax.child(node, 'designator'), 'field_identifier')) yield found(subject, node, 'a designator with a colon');
  if ((files[0]?.lexed.dialect.version ?? 0) < C23)
    for (const node of syntax.all('initializer_list'))
      if (syntax.children(node).length === 0) yield found(subject, node, 'an empty list of initialisers');
}

function* written({ isActive }: Subject, file: FileView): Iterable<Match> {
  const known = wordsOf(file);
  const { spelling } = file.lexed;
  for (let t = 0; t < file.length; t++) {
    const id = spelling[t]!;
    if (known[id] === PLAIN) continue;
    const what = wordOf(file, t);
    if (what === undefined && id < known.length) known[id] = PLAIN;
    if (what !== undefined && isActive(file.loc(t))) yield { at: rawSpot(file, t), message: `Language extension: ${what}` };
  }
  const older = file.lexed.dialect.version < C23;
  for (const d of file.directives) {
    if (!isActive(file.loc(d.hash))) continue;
    if (DIRECTIVES.has(d.name) || (older && NEWER_DIRECTIVES.has(d.name)))
      yield { at: rawSpot(file, d.hash), message: `Language extension: the directive \`#${d.name}\`` };
    if (d.define === undefined) continue;
    if (d.define.variadic && d.define.parameters.at(-1) !== '__VA_ARGS__')
      yield { at: rawSpot(file, d.define.nameToken), message: 'Language extension: a named variable argument list of a macro' };
    for (let t = d.define.bodyFirst + 1; t < d.define.bodyEnd - 1; t++)
      if (
        file.word(t) === '##' &&
        file.word(t - 1) === ',' &&
        file.word(t + 1) === d.define.parameters.at(-1) &&
        d.define.variadic
      )
        yield { at: rawSpot(file, t), message: 'Language extension: `##` between a comma and the variable arguments' };
  }
}

const PLAIN = 1;
const KNOWN = new WeakMap<SpellingTable, Map<boolean, Uint8Array>>();

/** By spelling: `PLAIN` where it is known to be no extension, whatever file it stands in (of C23 or older). */
function wordsOf({ spellings, lexed }: FileView): Uint8Array {
  const known = KNOWN.get(spellings) ?? new Map<boolean, Uint8Array>();
  KNOWN.set(spellings, known);
  const newer = lexed.dialect.version >= C23;
  const words = known.get(newer) ?? new Uint8Array(spellings.size);
  known.set(newer, words);
  return words;
}

/** What makes a single token an extension. */
function wordOf(file: FileView, t: number): string | undefined {
  const word = file.word(t);
  if (file.isName(t)) {
    if (WORDS.has(word)) return `\`${word}\``;
    return word.includes('$') ? `the \`$\` in \`${word}\`` : undefined;
  }
  const kind = file.kind(t);
  if (kind === TokenKind.Number) {
    if (/^0[bB]/.test(word) && file.lexed.dialect.version < C23) return 'a binary constant';
    return /^(?!0[xX]).*[ij]|[ij]$/.test(word) ? 'an imaginary constant' : undefined;
  }
  const quoted = kind === TokenKind.String || kind === TokenKind.Character;
  return quoted && /(?:^|[^\\])(?:\\\\)*\\[eE]/.test(word) ? 'the escape `\\e`' : undefined;
}
