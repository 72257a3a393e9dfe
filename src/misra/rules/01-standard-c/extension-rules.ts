/** Rules 1.2 (directive 1.2 from 2025), 1.4 and directive 4.3: extensions, emergent features, assembler among C statements. */
import type { Node } from '../../../c/tree/arena.ts';
import type { NodeKind } from '../../../c/tree/kinds.ts';
import type { Syntax } from '../../../c/tree/syntax.ts';
import { defineRule, type Match, type RuleOptions } from '../../engine/rule.ts';
import { matchNode, rawSpot, tokenSpot } from '../../engine/spot.ts';
import type { Subject } from '../../engine/subject.ts';
import { extensions } from './language-extensions.ts';

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
  *check(subject, options) {
    yield* writtenEmergent(subject, options);
    yield* compiledEmergent(subject, options);
  },
});

const isWide = ({ edition, allEditions }: RuleOptions): boolean => allEditions || edition === '2012-amd2';

/** What files as written show. */
export function* writtenEmergent({ files, isActive }: Subject, options: RuleOptions): Iterable<Match> {
  for (const file of files)
    for (const d of file.directives) {
      const word = d.first < d.end ? file.word(d.first) : '';
      if (!isActive(file.loc(d.hash))) continue;
      if (d.name === 'define' && word === '__STDC_WANT_LIB_EXT1__')
        yield { at: rawSpot(file, d.hash), message: 'The bounds-checking interfaces of Annex K are an emergent feature' };
      if (isWide(options) && d.name === 'include' && EMERGENT_HEADERS.has(word))
        yield { at: rawSpot(file, d.hash), message: `\`${word}\` is an emergent feature in amendment 2` };
    }
}

/** What declarations show. */
export function* compiledEmergent(subject: Subject, options: RuleOptions): Iterable<Match> {
  if (!isWide(options)) return;
  const { syntax } = subject;
  // How a header of the library chooses among its functions is no matter of the program's.
  for (const [kind, what] of EMERGENT)
    for (const node of syntax.all(kind))
      if (kind !== 'generic_expression' || subject.inScope(tokenSpot(syntax, syntax.firstToken(node)).loc))
        yield emergent(subject, node, what);
  for (const kind of ['storage_class_specifier', 'type_qualifier', 'alignof_expression'] as const)
    for (const node of syntax.all(kind)) {
      const word = syntax.tokenText(syntax.firstToken(node));
      if (EMERGENT_WORDS.has(word)) yield emergent(subject, node, `\`${word}\``);
    }
}

/** The word is at fault: where the program writes it, or where it uses the macro of a header that stands for it. */
function emergent({ syntax, inScope }: Subject, node: Node, what: string): Match {
  const at = tokenSpot(syntax, syntax.firstToken(node));
  return { at, blame: inScope(at.loc) ? 'spelling' : 'use', message: `${what} is an emergent feature in amendment 2` };
}

export const dir4_3 = defineRule({
  id: 'dir-4.3',
  extent: 'full',
  *check({ syntax }) {
    const wrappers = new Map<Node, boolean>();
    for (const node of syntax.all('gnu_asm_expression')) {
      if (syntax.isFromMacroBody(syntax.firstToken(node))) continue;
      const fn = syntax.functionOf(node);
      if (!wrappers.has(fn)) wrappers.set(fn, fn === 0 || isWrapper(syntax, syntax.child(fn, 'body')));
      if (wrappers.get(fn)!) continue;
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
