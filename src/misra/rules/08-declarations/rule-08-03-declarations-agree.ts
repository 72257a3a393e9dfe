/**
 * Rule 8.3: all declarations of an object or function as written: the words of the types, their qualifiers, the names of
 * parameters. A type definition is its name: `uint16_t` and another name for the same type do not agree, while the words of
 * one basic type do (`int`, `signed`).
 */
import type { Node } from '../../../c/tree/arena.ts';
import type { CSymbol } from '../../../c/types/symbol.ts';
import { defineRule, type Match } from '../../engine/rule.ts';
import { tokenSpot } from '../../engine/spot.ts';
import type { Subject } from '../../engine/subject.ts';
import { declaredName } from '../../tree/expressions.ts';
import { isOwn } from '../../tree/names.ts';
import { apart, groups } from './linkage-rules.ts';

interface Parameter {
  readonly node: Node;
  readonly name: string;
  readonly type: string;
}

export const rule8_3 = defineRule({
  id: 'rule-8.3',
  extent: 'full',
  *check(subject) {
    for (const all of groups(subject))
      for (const group of apart(subject, all)) {
        const [first, ...rest] = group.filter((s) => isOwn(subject, s));
        if (first === undefined || first.linkage === 'none') continue;
        const known = [...parametersOf(subject, first)];
        for (const other of rest) yield* compare(subject, first, other, known);
      }
  },
});

/** `expected`: the parameters of the declarations before, each with the first name it got. */
function* compare(subject: Subject, first: CSymbol, other: CSymbol, expected: Parameter[]): Iterable<Match> {
  if (first.kind === 'function' && [first, other].some((s) => functionDeclarator(subject, s) === 0)) return;
  const here = writtenType(subject, other.holder);
  const there = writtenType(subject, first.holder);
  if (here !== there)
    yield at(
      subject,
      other.node,
      `\`${other.name}\` is declared with type \`${here}\` here and \`${there}\` in another declaration`,
    );
  for (const [i, parameter] of parametersOf(subject, other).entries()) {
    const known = expected[i];
    if (known === undefined) continue;
    if (known.name === '') expected[i] = { ...known, name: parameter.name };
    const what = `Parameter ${i + 1} of \`${other.name}\``;
    if (known.name !== '' && parameter.name !== '' && known.name !== parameter.name)
      yield at(
        subject,
        parameter.node,
        `${what} is called \`${parameter.name}\` here and \`${known.name}\` in another declaration`,
      );
    else if (known.type !== parameter.type)
      yield at(
        subject,
        parameter.node,
        `${what} has type \`${parameter.type}\` here and \`${known.type}\` in another declaration`,
      );
    else continue;
    return;
  }
}

function at({ syntax }: Subject, node: Node, message: string): Match {
  return { at: tokenSpot(syntax, syntax.firstToken(node)), message };
}

/** The function declarator around a name; 0 for a function that is declared by a name of its type. */
function functionDeclarator({ syntax }: Subject, symbol: CSymbol): Node {
  let declarator = syntax.parent(symbol.node);
  while (declarator !== 0 && !syntax.is(declarator, 'function_declarator'))
    declarator = declarator === symbol.holder ? 0 : syntax.parent(declarator);
  return declarator;
}

/** Parameters of the function declarator around a name. */
function parametersOf(subject: Subject, symbol: CSymbol): readonly Parameter[] {
  const { syntax } = subject;
  const declarator = functionDeclarator(subject, symbol);
  if (declarator === 0) return [];
  return syntax
    .children(syntax.child(declarator, 'parameters'))
    .filter((p) => syntax.is(p, 'parameter_declaration'))
    .map((p) => {
      const name = declaredName(syntax, syntax.child(p, 'declarator'));
      return { node: name === 0 ? p : name, name: syntax.text(name), type: writtenType(subject, p) };
    });
}

const BASIC = /^(?:signed|unsigned|char|short|int|long|float|double|_Bool|_Complex|__signed__|__signed|__complex__)$/;

/** Qualifiers in order of name, then the words of the type in one order; empty where none is written. */
function writtenType({ syntax }: Subject, declaration: Node): string {
  const specifier = syntax.child(declaration, 'type');
  if (specifier === 0) return 'int';
  const qualifiers = syntax
    .descendants(declaration, 'type_qualifier')
    .filter((q) => isOuter(q))
    .map((q) => syntax.text(q).replaceAll('_', ''))
    .filter((q) => /^(?:const|volatile|restrict|Atomic)$/.test(q))
    .sort();
  return [...qualifiers, ...typeWords(syntax.text(specifier), syntax.text(syntax.child(specifier, 'name')))].join(' ');

  /** Of this declaration itself, not of a parameter or member inside it. */
  function isOuter(qualifier: Node): boolean {
    for (let n = syntax.parent(qualifier); n !== declaration && n !== 0; n = syntax.parent(n))
      if (
        /^parameter_declaration$|^field_declaration$|_specifier$|^type_descriptor$|^compound_statement$|^init/.test(
          syntax.kindName(n),
        )
      )
        return false;
    return true;
  }
}

function typeWords(text: string, tag: string): string[] {
  const words = text.split(/\s+/);
  if (/^(?:struct|union|enum)$/.test(words[0]!)) return [words[0]!, tag];
  if (!words.every((w) => BASIC.test(w))) return words;
  const plain = words.map((w) => w.replaceAll('__', ''));
  const isChar = plain.includes('char');
  const kept = plain.filter((w) => !(w === 'signed' && !isChar) && w !== 'int').sort();
  return kept.length === 0 || (kept.length === 1 && kept[0] === 'unsigned') ? [...kept, 'int'] : kept;
}
