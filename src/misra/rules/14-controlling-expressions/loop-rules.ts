/** Rule 14.3: conditions that never change. */
import type { Node, Token } from '../../../c/tree/arena.ts';
import { isSigned } from '../../../c/types/conversions.ts';
import { Qualifier } from '../../../c/types/type.ts';
import { functionSymbol } from '../../engine/conversions.ts';
import { defineRule } from '../../engine/rule.ts';
import { matchNode } from '../../engine/spot.ts';
import type { Subject } from '../../engine/subject.ts';
import { memoryOf } from '../../flow/memory.ts';

export const rule14_3 = defineRule({
  id: 'rule-14.3',
  extent: 'partial',
  *check(subject) {
    const { syntax } = subject;
    for (const kind of [
      'if_statement',
      'while_statement',
      'do_statement',
      'for_statement',
      'conditional_expression',
      'switch_statement',
    ] as const)
      for (const node of syntax.all(kind)) {
        const condition = syntax.unparenthesized(syntax.child(node, 'condition'));
        if (condition === 0 || fromMacro(subject, condition) || isAssertion(subject, node, condition)) continue;
        const truth = kind === 'for_statement' && endsAtOnce(subject, node, condition) ? false : knownTruth(subject, condition);
        if (truth === undefined) continue;
        if (
          (kind === 'while_statement' || kind === 'for_statement' || kind === 'do_statement') &&
          truth &&
          subject.types.constant(condition) !== undefined
        )
          continue;
        if (kind === 'do_statement' && !truth && subject.types.constant(condition) !== undefined) continue;
        yield { ...matchNode(syntax, condition, `This condition is always ${truth ? 'true' : 'false'}`), blame: 'use' as const };
      }
  },
});

/**
 * A macro decides: its body is more than a constant, or it is all there is and not simply defined in this file (what a
 * configuration switches on and off is meant to be constant). Macros that name numbers, and `NULL`, only lend their value.
 */
function fromMacro(subject: Subject, condition: Node): boolean {
  const { syntax } = subject;
  const bare = syntax.unparenthesized(condition);
  const operator = /^(?:unary|binary)_expression$/.test(syntax.kindName(bare)) ? syntax.operator(bare) : '';
  if (operator === '!') return fromMacro(subject, syntax.child(bare, 'argument'));
  if (operator === '&&' || operator === '||')
    return fromMacro(subject, syntax.child(bare, 'left')) || fromMacro(subject, syntax.child(bare, 'right'));
  const constant = subject.types.constant(bare) !== undefined;
  let written = false;
  for (let t = syntax.firstToken(bare); t <= syntax.lastToken(bare); t++) {
    const known = !syntax.isFromMacroBody(t) || /^(?:true|false|NULL)$/.test(syntax.expandedFrom(t).at(-1)?.macro ?? '');
    if (!known && !(isConstantText(syntax.tokenText(t)) && ofObjectLike(subject, t))) return true;
    if (!known && constant && !definedInItsFile(subject, t)) return true;
    written ||= known;
  }
  return !written && !definedInItsFile(subject, syntax.firstToken(bare));
}

/** `BUG_ON(1)`: a constant given to a macro that tests it. */
function isAssertion({ syntax, types }: Subject, node: Node, condition: Node): boolean {
  const head = syntax.is(node, 'conditional_expression') ? syntax.operatorToken(node) : syntax.firstToken(node);
  return syntax.isFromMacroBody(head) && types.constant(condition) !== undefined;
}

/** Defined in the file that uses it, and not one way or another by an `#if`. */
function definedInItsFile({ syntax, space, conditionals }: Subject, token: Token): boolean {
  const outermost = space.expansions.chain(syntax.arena.expansion[token]!).at(-1)!;
  const { place } = space.macros.get(outermost.macro);
  if (space.files.fileAt(outermost.use).id !== space.files.fileAt(place).id) return false;
  return !conditionals.some((c) => c.word === 'endif' && c.opens < place && place < c.place);
}

/** A number, a character, or an operator: nothing that has a name. */
function isConstantText(text: string): boolean {
  return !/^[A-Za-z_"]/.test(text) || /^[LuU]8?'/.test(text);
}

function ofObjectLike({ syntax, space }: Subject, token: Token): boolean {
  return space.expansions.chain(syntax.arena.expansion[token]!).every((step) => !space.macros.get(step.macro).functionLike);
}

/** Before the first turn the counter of a `for` loop has its first value: if that ends the loop, it never turns. */
function endsAtOnce({ syntax, types, symbols }: Subject, loop: Node, condition: Node): boolean {
  if (!syntax.is(condition, 'binary_expression')) return false;
  const counter = syntax.unparenthesized(syntax.child(condition, 'left'));
  const limit = types.constant(syntax.child(condition, 'right'));
  const symbol = syntax.is(counter, 'identifier') ? symbols.of(counter) : undefined;
  if (limit === undefined || symbol === undefined) return false;
  const start = syntax.child(loop, 'initializer');
  const set = syntax.is(start, 'declaration') ? syntax.child(start, 'declarator') : start;
  const [name, value] = syntax.is(set, 'init_declarator')
    ? [syntax.child(set, 'declarator'), syntax.child(set, 'value')]
    : syntax.is(set, 'assignment_expression') && syntax.operator(set) === '='
      ? [syntax.child(set, 'left'), syntax.child(set, 'right')]
      : [0, 0];
  const first = value === 0 ? undefined : types.constant(value);
  if (first === undefined || symbols.of(name) !== symbol) return false;
  return compare(syntax.operator(condition), [first, first], limit) === false;
}

/**
 * A static function looks at a parameter, or a member of one, for the first time, against a constant, or compares with one:
 * that today's callers decide it is what makes the check worth having, no invariant of the condition.
 */
function isCallersDoing(subject: Subject, condition: Node): boolean {
  const { syntax, types } = subject;
  const bare = syntax.unparenthesized(condition);
  const operator = /^(?:unary|binary)_expression$/.test(syntax.kindName(bare)) ? syntax.operator(bare) : '';
  if (operator === '!') return isCallersDoing(subject, syntax.child(bare, 'argument'));
  const [left, right] = [syntax.child(bare, 'left'), syntax.child(bare, 'right')];
  if (operator === '&&' || operator === '||') return isCallersDoing(subject, left) && isCallersDoing(subject, right);
  if (operator !== '' && !/^(?:[<>]=?|[!=]=)$/.test(operator)) return false;
  const name = operator === '' ? bare : syntax.unparenthesized(left);
  if (operator !== '' && types.constant(right) === undefined) return isFirstLook(subject, syntax.unparenthesized(right), name);
  return isFirstLook(subject, name, name);
}

/** A parameter of a static function, or a member of what it leads to, that nothing before `start` of the condition names. */
function isFirstLook({ syntax, symbols, types }: Subject, node: Node, start: Node): boolean {
  let name = node;
  while (syntax.is(name, 'field_expression')) name = syntax.unparenthesized(syntax.child(name, 'argument'));
  const parameter = syntax.is(name, 'identifier') ? symbols.of(name) : undefined;
  if (parameter?.kind !== 'parameter') return false;
  const fn = syntax.functionOf(name);
  if (functionSymbol(types, fn)?.linkage !== 'internal') return false;
  return !symbols.usesOf(parameter).some((use) => use > syntax.child(fn, 'body') && use < start);
}

/** What all paths to a condition make of it. */
function truthOnPaths(subject: Subject, condition: Node): boolean | undefined {
  const mask = possible(subject, condition);
  return mask === 2 ? true : mask === 1 ? false : undefined;
}

/** Bit 0: it may be false, bit 1: it may be true; 0: it is never evaluated. */
function possible(subject: Subject, node: Node, depth = 0): number {
  if (depth > 400) return 0;
  const { syntax } = subject;
  const bare = syntax.unparenthesized(node);
  if (syntax.is(bare, 'unary_expression') && syntax.operator(bare) === '!') {
    const mask = possible(subject, syntax.child(bare, 'argument'), depth + 1);
    return ((mask & 1) << 1) | (mask >> 1);
  }
  const operator = syntax.is(bare, 'binary_expression') ? syntax.operator(bare) : '';
  if (operator !== '&&' && operator !== '||') return memoryOf(subject).conditions.get(bare) ?? 0;
  const left = possible(subject, syntax.child(bare, 'left'), depth + 1);
  const right = possible(subject, syntax.child(bare, 'right'), depth + 1);
  return operator === '&&' ? (right & 2) | ((left | right) & 1) : (right & 1) | ((left | right) & 2);
}

/** Truth of a condition that constants or the range of a type decide. */
function knownTruth(subject: Subject, condition: Node): boolean | undefined {
  const { syntax, types } = subject;
  const value = types.constant(condition);
  if (value !== undefined) return value !== 0n;
  const found = truthOnPaths(subject, condition);
  if (found !== undefined && !isCallersDoing(subject, condition)) return found;
  if (!syntax.is(condition, 'binary_expression')) return undefined;
  const operator = syntax.operator(condition);
  const left = syntax.unparenthesized(syntax.child(condition, 'left'));
  const right = syntax.unparenthesized(syntax.child(condition, 'right'));
  if (operator === '&&' || operator === '||') {
    const a = knownTruth(subject, left);
    const b = knownTruth(subject, right);
    const decides = operator === '||';
    if (a === decides || b === decides) return decides;
    return emptyRange(subject, operator, left, right);
  }
  const constant = fixedValue(subject, right);
  const same = constant === undefined ? undefined : fixedValue(subject, left);
  if (same !== undefined) return compare(operator, [same, same], constant!);
  const range = constant === undefined ? undefined : rangeOf(subject, left);
  if (range === undefined) return undefined;
  // A negative constant is converted to the unsigned type that it is compared with.
  const wraps = range[0] === 0n && range[1] > 0xffffn && constant! < 0n;
  return compare(operator, range, wraps ? constant! + range[1] + 1n : constant!);
}

/** A constant, or a constant object of static storage with a constant initial value. */
function fixedValue({ syntax, types, symbols }: Subject, node: Node): bigint | undefined {
  const value = types.constant(node);
  if (value !== undefined || !syntax.is(syntax.unparenthesized(node), 'identifier')) return value;
  const symbol = symbols.of(syntax.unparenthesized(node));
  if (symbol?.kind !== 'object') return undefined;
  const type = types.ofSymbol(symbol);
  const holder = syntax.parent(symbol.node);
  if (type.kind !== 'integer' || (type.qualifiers & CONST_VOLATILE) !== Qualifier.const) return undefined;
  return syntax.is(holder, 'init_declarator') ? types.constant(syntax.child(holder, 'value')) : undefined;
}

const CONST_VOLATILE = Qualifier.const | Qualifier.volatile;

function rangeOf({ types }: Subject, node: Node): readonly [bigint, bigint] | undefined {
  const type = types.of(node).plain;
  if (type.kind !== 'integer' || type.basic === 'bool') return undefined;
  const bits = BigInt((types.size(type, types.targetAt(node)) ?? 8) * 8);
  return isSigned(types, type, types.targetAt(node)) ? [-(1n << (bits - 1n)), (1n << (bits - 1n)) - 1n] : [0n, (1n << bits) - 1n];
}

function compare(operator: string, [low, high]: readonly [bigint, bigint], c: bigint): boolean | undefined {
  const always = (yes: boolean, no: boolean): boolean | undefined => (yes ? true : no ? false : undefined);
  switch (operator) {
    case '<':
      return always(high < c, low >= c);
    case '<=':
      return always(high <= c, low > c);
    case '>':
      return always(low > c, high <= c);
    case '>=':
      return always(low >= c, high < c);
    case '==':
      return always(low === c && high === c, c < low || c > high);
    case '!=':
      return always(c < low || c > high, low === c && high === c);
    default:
      return undefined;
  }
}

/** `x < 5 && x > 10`, `x > 5 || x < 10` on one object. */
function emptyRange(subject: Subject, operator: string, left: Node, right: Node): boolean | undefined {
  const a = bound(subject, left);
  const b = bound(subject, right);
  if (a === undefined || b === undefined || a.entity !== b.entity) return undefined;
  const negate = operator === '||';
  const [low1, high1] = negate ? complement(a) : [a.low, a.high];
  const [low2, high2] = negate ? complement(b) : [b.low, b.high];
  const apart = low1 > high2 || low2 > high1;
  return apart ? negate : undefined;
}

const FAR = 1n << 70n;

interface Bound {
  readonly entity: number;
  readonly low: bigint;
  readonly high: bigint;
}

function complement(b: Bound): readonly [bigint, bigint] {
  if (b.low === -FAR) return [b.high + 1n, FAR];
  return b.high === FAR ? [-FAR, b.low - 1n] : [-FAR, FAR];
}

function bound({ syntax, symbols, types }: Subject, node: Node): Bound | undefined {
  if (!syntax.is(node, 'binary_expression')) return undefined;
  const name = syntax.unparenthesized(syntax.child(node, 'left'));
  const c = types.constant(syntax.child(node, 'right'));
  const symbol = syntax.is(name, 'identifier') ? symbols.of(name) : undefined;
  if (c === undefined || symbol === undefined || (types.of(name).qualifiers & 2) !== 0) return undefined;
  const entity = symbols.entity(symbol);
  switch (syntax.operator(node)) {
    case '<':
      return { entity, low: -FAR, high: c - 1n };
    case '<=':
      return { entity, low: -FAR, high: c };
    case '>':
      return { entity, low: c + 1n, high: FAR };
    case '>=':
      return { entity, low: c, high: FAR };
    case '==':
      return { entity, low: c, high: c };
    default:
      return undefined;
  }
}
