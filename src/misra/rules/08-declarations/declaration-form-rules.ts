/** Rules 8.1, 8.2, 8.10, 8.14, 8.16 and 8.17: what the form of a declaration shows. */
import type { Node } from '../../../c/tree/arena.ts';
import type { NodeKind } from '../../../c/tree/kinds.ts';
import type { Syntax } from '../../../c/tree/syntax.ts';
import { defineRule, type Match } from '../../engine/rule.ts';
import { matchAt, matchNode } from '../../engine/spot.ts';
import type { Subject } from '../../engine/subject.ts';
import { parameterNameFix, voidFix } from '../../fix/prototype-fix.ts';
import { declaredName } from '../../tree/expressions.ts';

const DECLARING: readonly NodeKind[] = [
  'declaration',
  'function_definition',
  'parameter_declaration',
  'field_declaration',
  'type_definition',
  'type_descriptor',
];

export const rule8_1 = defineRule({
  id: 'rule-8.1',
  extent: 'full',
  *check({ syntax }) {
    for (const kind of DECLARING)
      for (const node of syntax.all(kind)) {
        if (
          syntax.child(node, 'type') !== 0 ||
          syntax.children(node).some((c) => /^(?:typeof|atomic_type)_specifier$/.test(syntax.kindName(c)))
        )
          continue;
        const name = declaredName(syntax, syntax.child(node, 'declarator'));
        const inner = syntax.children(node).find((c) => syntax.is(c, 'init_declarator'));
        const named = name !== 0 ? name : inner === undefined ? 0 : declaredName(syntax, inner);
        if (named === 0 && kind !== 'type_descriptor') continue;
        if (syntax.children(node).length === 0) continue;
        yield matchNode(
          syntax,
          named === 0 ? node : named,
          `The declaration of \`${syntax.text(named)}\` has no type; C90 assumes \`int\``,
        );
      }
    for (const fn of syntax.all('function_definition')) yield* undeclared(syntax, fn);
  },
});

/** Parameters of a definition in the old form that no declaration behind the parentheses gives a type. */
function* undeclared(syntax: Syntax, fn: Node): Iterable<Match> {
  const body = syntax.child(fn, 'body');
  const [declarator] = syntax.descendants(fn, 'function_declarator');
  if (declarator === undefined) return;
  const names = syntax.children(syntax.child(declarator, 'parameters')).filter((p) => syntax.is(p, 'identifier'));
  if (names.length === 0) return;
  const behind = syntax.children(fn).filter((c) => c < body && syntax.is(c, 'declaration'));
  const typed = new Set(behind.flatMap((d) => syntax.descendants(d, 'identifier')).map((n) => syntax.nameId(n)));
  for (const name of names)
    if (!typed.has(syntax.nameId(name)))
      yield matchNode(syntax, name, `The parameter \`${syntax.text(name)}\` has no type; C90 assumes \`int\``);
}

export const rule8_2 = defineRule({
  id: 'rule-8.2',
  extent: 'full',
  check: (subject) =>
    prototypes(subject, (node, parameter) => {
      const fix = parameter === 0 ? voidFix(subject, node) : parameterNameFix(subject, node, parameter);
      return fix === undefined ? {} : { fix };
    }),
});

/** Declarators of functions without a full prototype. `mended`: for a declarator, and for one of its parameters that has no name. */
export function* prototypes(
  { syntax }: Subject,
  mended: (declarator: Node, parameter: Node) => Pick<Match, 'fix' | 'open'>,
): Iterable<Match> {
  for (const kind of ['function_declarator', 'abstract_function_declarator'] as const)
    for (const node of syntax.all(kind)) {
      const list = syntax.child(node, 'parameters');
      if (list === 0) continue;
      const name = declaredName(syntax, syntax.child(node, 'declarator'));
      const shown = name === 0 ? 'this function type' : `\`${syntax.text(name)}\``;
      const parameters = syntax.children(list);
      const at = name === 0 ? node : name;
      if (parameters.length === 0)
        yield { ...matchNode(syntax, at, `The parentheses of ${shown} are empty: write \`(void)\``), ...mended(node, 0) };
      else if (parameters.some((p) => syntax.is(p, 'identifier')))
        yield matchNode(
          syntax,
          at,
          `${shown[0]!.toUpperCase()}${shown.slice(1)} is written in the old form, without a prototype`,
        );
      else
        for (const parameter of parameters) {
          if (!syntax.is(parameter, 'parameter_declaration') || isVoid(syntax, parameter)) continue;
          if (declaredName(syntax, syntax.child(parameter, 'declarator')) === 0)
            yield { ...matchNode(syntax, parameter, `A parameter of ${shown} has no name`), ...mended(node, parameter) };
        }
    }
}

function isVoid(syntax: Syntax, parameter: Node): boolean {
  return (
    syntax.text(parameter) === 'void' ||
    (syntax.text(syntax.child(parameter, 'type')) === 'void' && syntax.child(parameter, 'declarator') === 0)
  );
}

export const rule8_10 = defineRule({
  id: 'rule-8.10',
  extent: 'full',
  *check({ syntax, symbols }) {
    for (const kind of ['declaration', 'function_definition'] as const)
      for (const node of syntax.all(kind)) {
        const words = syntax
          .children(node)
          .filter((c) => syntax.is(c, 'storage_class_specifier'))
          .map((c) => syntax.text(c));
        if (!words.some((w) => /^(?:__)?inline(?:__)?$/.test(w)) || words.includes('static')) continue;
        const declarator = syntax.child(node, 'declarator');
        const name = declaredName(syntax, declarator);
        if (symbols.of(name)?.linkage === 'internal') continue;
        yield matchNode(syntax, name === 0 ? node : name, `The inline function \`${syntax.text(name)}\` is not \`static\``);
      }
  },
});

export const rule8_14 = defineRule({
  id: 'rule-8.14',
  extent: 'full',
  *check({ syntax }) {
    for (const node of syntax.all('type_qualifier'))
      if (/^(?:__)?restrict(?:__)?$/.test(syntax.text(node))) yield matchNode(syntax, node, 'The `restrict` qualifier is used');
  },
});

export const rule8_16 = defineRule({
  id: 'rule-8.16',
  extent: 'full',
  *check({ syntax, types }) {
    for (const node of syntax.all('alignas_qualifier')) {
      const value = syntax.children(node)[0];
      if (value !== undefined && !syntax.is(value, 'type_descriptor') && types.constant(value) === 0n)
        yield matchNode(syntax, node, 'This alignment is zero, which has no effect');
    }
  },
});

export const rule8_17 = defineRule({
  id: 'rule-8.17',
  extent: 'full',
  *check({ syntax }) {
    const seen = new Map<Node, Node>();
    for (const node of syntax.all('alignas_qualifier')) {
      const holder = syntax.is(syntax.parent(node), 'type_qualifier') ? syntax.parent(syntax.parent(node)) : syntax.parent(node);
      const first = seen.get(holder);
      if (first === undefined) seen.set(holder, node);
      else yield matchAt(syntax, syntax.firstToken(node), holder, 'This declaration has more than one alignment specifier');
    }
  },
});
