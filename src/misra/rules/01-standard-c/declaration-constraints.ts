/**
 * Constraints for rule 1.1 on declarations, labels and addresses: declarations of one file that contradict each other, objects
 * of types that are never completed, labels outside of a `switch`, addresses of what has none. Most compilers refuse them.
 */
import type { Node } from '../../../c/tree/arena.ts';
import { compatible } from '../../../c/types/conversions.ts';
import { bitFieldWidth } from '../../../c/types/expression-types.ts';
import type { CSymbol } from '../../../c/types/symbol.ts';
import { isRecord } from '../../../c/types/type.ts';
import { typeText } from '../../../c/types/type-text.ts';
import { functionType } from '../../engine/conversions.ts';
import type { Match } from '../../engine/rule.ts';
import { matchNode } from '../../engine/spot.ts';
import type { Subject } from '../../engine/subject.ts';
import { inSameFile, isOwn } from '../../tree/names.ts';

export function* declarationConstraints(subject: Subject): Iterable<Match> {
  yield* contradictions(subject);
  yield* incompleteObjects(subject);
  yield* labels(subject);
  yield* addresses(subject);
  yield* calledValues(subject);
}

/** 6.7 p4: declarations of one object or function in the same scope of a file with types that are not compatible. */
function* contradictions(subject: Subject): Iterable<Match> {
  for (const group of subject.symbols.entities()) {
    const [first] = group;
    if (group.length < 2 || (first!.kind !== 'object' && first!.kind !== 'function')) continue;
    const byType = byKnownType(subject, group);
    if (byType.size < 2) continue;
    for (const [text, all] of byType)
      for (const other of all)
        if (isOwn(subject, other) && isContradicted(subject, other, text, byType))
          yield matchNode(subject.syntax, other.node, `\`${other.name}\` is declared with another type before`);
  }
}

/** The declarations of something by the text of their type; where a name is declared very often, most have the same. */
function byKnownType({ types }: Subject, group: readonly CSymbol[]): ReadonlyMap<string, readonly CSymbol[]> {
  const byType = new Map<string, CSymbol[]>();
  for (const symbol of group) {
    const type = types.ofSymbol(symbol);
    if (!isKnown(type)) continue;
    const text = typeText(type);
    const alike = byType.get(text);
    if (alike === undefined) byType.set(text, [symbol]);
    else alike.push(symbol);
  }
  return byType;
}

/** Does a declaration stand before `other` in the same file, with another type, in a unit that sees both? */
function isContradicted(
  { syntax, types }: Subject,
  other: CSymbol,
  text: string,
  byType: ReadonlyMap<string, readonly CSymbol[]>,
): boolean {
  const { place } = syntax.arena;
  const behind = place[syntax.firstToken(other.node)]!;
  const units = types.unitsOf(other.declaration);
  for (const [another, all] of byType) {
    if (another === text) continue;
    if (compatible(types, types.ofSymbol(all[0]!), types.ofSymbol(other), types.targetAt(other.node))) continue;
    const before = (s: CSymbol): boolean =>
      s.scope === other.scope &&
      place[syntax.firstToken(s.node)]! < behind &&
      inSameFile({ syntax }, s.node, other.node) &&
      types.unitsOf(s.declaration).some((unit) => units.includes(unit));
    if (all.some(before)) return true;
  }
  return false;
}

/** Only types that are no doubt what they seem: numbers, and functions that return them without old parameter lists. */
function isKnown(type: ReturnType<Subject['types']['ofSymbol']>): boolean {
  if (type.kind === 'function') return type.prototype === true && /^(?:integer|floating|void)$/.test(type.of!.kind);
  return type.kind === 'integer' || type.kind === 'floating';
}

/** 6.7 p7: an object of a block, or one with internal linkage, whose type is nowhere completed. */
function* incompleteObjects(subject: Subject): Iterable<Match> {
  const { symbols, types, syntax } = subject;
  for (const s of symbols.all) {
    if (s.kind !== 'object' || s.linkage === 'external' || s.storage === 'extern' || !isOwn(subject, s)) continue;
    const type = types.ofSymbol(s);
    if (isRecord(type) && type.tag!.definition === 0)
      yield matchNode(syntax, s.node, `The type of \`${s.name}\` is not complete`);
  }
}

/** 6.8.1 p2, 6.8.4.2 p3. */
function* labels({ syntax }: Subject): Iterable<Match> {
  const defaults = new Set<Node>();
  for (const label of syntax.all('case_statement')) {
    const owner = syntax.ancestor(label, 'switch_statement');
    if (owner === 0) yield matchNode(syntax, label, 'This label stands outside of a `switch`');
    else if (syntax.child(label, 'value') === 0) {
      if (defaults.has(owner)) yield matchNode(syntax, label, 'The `switch` has another `default`');
      defaults.add(owner);
    }
  }
}

/** 6.5.3.2 p1: bit-fields, objects declared `register` and values have no address. */
function* addresses({ syntax, symbols, types }: Subject): Iterable<Match> {
  for (const node of syntax.all('pointer_expression')) {
    if (syntax.operator(node) !== '&') continue;
    const operand = syntax.unparenthesized(syntax.child(node, 'argument'));
    const symbol: CSymbol | undefined = syntax.is(operand, 'identifier') ? symbols.of(operand) : undefined;
    const register = symbol?.storage === 'register' && symbol.scope !== 0;
    const value = /^(?:number_literal|char_literal|binary_expression|update_expression)$/.test(syntax.kindName(operand));
    const field = syntax.is(operand, 'field_expression') && bitFieldWidth(types, operand) !== undefined;
    if (register || value || field) yield matchNode(syntax, node, `\`${syntax.text(operand)}\` has no address`);
  }
}

/** 6.5.2.2 p1: what is called is no function. */
function* calledValues({ syntax, types }: Subject): Iterable<Match> {
  for (const call of syntax.all('call_expression')) {
    const callee = types.value(syntax.child(call, 'function'));
    if (functionType(callee) === undefined && (/^(?:integer|floating)$/.test(callee.kind) || isRecord(callee)))
      yield matchNode(syntax, call, 'What is called here is no function');
  }
}
