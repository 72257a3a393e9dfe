/** Rules 1.2 (directive 1.2 from 2025), 1.4 and directive 4.3: extensions, emergent features, assembler among C statements. */
import type { Node } from '../../../c/tree/arena.ts';
import type { NodeKind } from '../../../c/tree/kinds.ts';
import type { Syntax } from '../../../c/tree/syntax.ts';
import { defineRule, type Match } from '../../engine/rule.ts';
import { matchNode, rawSpot } from '../../engine/spot.ts';
import type { Subject } from '../../engine/subject.ts';

const EXTENSIONS: readonly (readonly [NodeKind, string])[] = [
  ['attribute_specifier', 'an attribute of the compiler'],
  ['gnu_asm_expression', 'inline assembler'],
  ['typeof_specifier', '`typeof`'],
  ['label_address_expression', 'the address of a label'],
  ['local_label_declaration', 'a local label declaration'],
  ['subscript_range_designator', 'a range in a designator'],
];

function* extensions({ syntax }: Subject): Iterable<Match> {
  for (const [kind, what] of EXTENSIONS)
    for (const node of syntax.all(kind)) yield matchNode(syntax, node, `Language extension: ${what}`);
  for (const node of syntax.all('parenthesized_expression'))
    if (syntax.is(syntax.firstChild(node), 'compound_statement'))
      yield matchNode(syntax, node, 'Language extension: a statement expression');
  for (const node of syntax.all('conditional_expression'))
    if (syntax.child(node, 'consequence') === 0)
      yield matchNode(syntax, node, 'Language extension: a conditional without its middle operand');
  for (const node of syntax.all('case_statement'))
    if (syntax.child(node, 'end') !== 0) yield matchNode(syntax, node, 'Language extension: a range of case values');
  for (const node of syntax.all('array_declarator'))
    if (/^0[uUlL]*$/.test(syntax.text(syntax.child(node, 'size'))))
      yield matchNode(syntax, node, 'Language extension: an array of size zero');
  for (const node of syntax.all('function_definition'))
    if (syntax.functionOf(node) !== 0) yield matchNode(syntax, node, 'Language extension: a function inside a function');
}

export const rule1_2 = defineRule({ id: 'rule-1.2', extent: 'partial', check: extensions });
export const dir1_2 = defineRule({ id: 'dir-1.2', extent: 'partial', check: extensions });

const EMERGENT: readonly (readonly [NodeKind, string])[] = [
  ['generic_expression', '`_Generic`'],
  ['atomic_type_specifier', '`_Atomic`'],
  ['alignas_qualifier', '`_Alignas`'],
];
const EMERGENT_WORDS: ReadonlySet<string> = new Set(['_Noreturn', '_Thread_local', '_Atomic', '_Alignof']);
const EMERGENT_HEADERS: ReadonlySet<string> = new Set(['<stdatomic.h>', '<threads.h>', '<stdalign.h>', '<stdnoreturn.h>']);

export const rule1_4 = defineRule({
  id: 'rule-1.4',
  extent: 'full',
  *check(subject, { edition }) {
    const { syntax, files, isActive } = subject;
    for (const file of files)
      for (const d of file.directives) {
        const word = d.first < d.end ? file.word(d.first) : '';
        if (d.name === 'define' && word === '__STDC_WANT_LIB_EXT1__' && isActive(file.loc(d.hash)))
          yield { at: rawSpot(file, d.hash), message: 'The bounds-checking interfaces of Annex K are an emergent feature' };
        if (edition === '2012-amd2' && d.name === 'include' && EMERGENT_HEADERS.has(word))
          yield { at: rawSpot(file, d.hash), message: `\`${word}\` is an emergent feature` };
      }
    if (edition !== '2012-amd2') return;
    for (const [kind, what] of EMERGENT)
      for (const node of syntax.all(kind)) yield matchNode(syntax, node, `${what} is an emergent feature`);
    for (const kind of ['storage_class_specifier', 'type_qualifier', 'alignof_expression'] as const)
      for (const node of syntax.all(kind)) {
        const word = syntax.tokenText(syntax.firstToken(node));
        if (EMERGENT_WORDS.has(word)) yield matchNode(syntax, node, `\`${word}\` is an emergent feature`);
      }
  },
});

export const dir4_3 = defineRule({
  id: 'dir-4.3',
  extent: 'full',
  *check({ syntax }) {
    for (const node of syntax.all('gnu_asm_expression')) {
      if (syntax.isFromMacroBody(syntax.firstToken(node))) continue;
      const fn = syntax.functionOf(node);
      if (fn === 0 || isWrapper(syntax, syntax.child(fn, 'body'))) continue;
      yield matchNode(
        syntax,
        node,
        'Assembler stands among the C statements of a function; give it a function or macro of its own',
      );
    }
  },
});

/** Only assembler, declarations and a return: a function that wraps its instructions. */
function isWrapper(syntax: Syntax, body: Node): boolean {
  return syntax.children(body).every((item) => {
    if (syntax.is(item, 'declaration') || syntax.is(item, 'return_statement')) return true;
    return (
      syntax.is(item, 'expression_statement') &&
      (syntax.is(syntax.firstChild(item), 'gnu_asm_expression') || syntax.text(item).startsWith('( void )'))
    );
  });
}
