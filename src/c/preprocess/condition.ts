/**
 * `#if` expressions (6.10.1): exact arithmetic in `intmax_t`/`uintmax_t` of 64 bits. Macros are expanded on the way by the
 * expander; `defined`, `__has_include` and their kin are answered here through the host. Faults in an operand that is not
 * evaluated (`0 && 1/0`) are none.
 */
// [impl->dsn~c-conditionals~1]
import { P, TokenKind } from '../lex/spellings.ts';
import type { TokenSpace } from '../lex/tokens.ts';
import type { Assertions } from './assertions.ts';
import { characterValue, integerValue } from './constants.ts';
import { type EmbedRequest, readEmbed } from './embed-request.ts';
import type { Expander } from './expander.ts';

export interface ConditionHost {
  /** Answers `defined NAME`. */
  isDefined(name: number, place: number): boolean;
  hasInclude(form: 'quote' | 'angle', name: string, next: boolean, place: number): boolean;
  readonly assertions: Assertions;
  /** The compiler has `#embed`: `__has_embed` is an operator. */
  knowsEmbed(): boolean;
  /** What `__has_embed` is for the resource: 0, 1 or 2 (it is empty). */
  hasEmbed(request: EmbedRequest, place: number): bigint;
  /** `char` is unsigned on the target. */
  readonly unsignedChar: boolean;
  /** `true` is 1 (C23). */
  readonly booleanLiterals: boolean;
}

export interface ConditionResult {
  /** Undefined: the expression is no expression. With a fault beside a value, gcc goes on with that value, too. */
  readonly value: bigint | undefined;
  readonly fault?: { readonly message: string; readonly place: number };
}

interface Value {
  readonly v: bigint;
  readonly unsigned: boolean;
}

class Fault extends Error {
  readonly place: number;
  constructor(message: string, place: number) {
    super(message);
    this.place = place;
  }
}

const ZERO: Value = { v: 0n, unsigned: false };
const MAX_DEPTH = 1000;

/** Left-associative binary operators: binding strength by spelling id. */
const STRENGTH: ReadonlyMap<number, number> = new Map([
  [P[','], 1],
  [P['||'], 3],
  [P['&&'], 4],
  [P['|'], 5],
  [P['^'], 6],
  [P['&'], 7],
  [P['=='], 8],
  [P['!='], 8],
  [P['<'], 9],
  [P['>'], 9],
  [P['<='], 9],
  [P['>='], 9],
  [P['<<'], 10],
  [P['>>'], 10],
  [P['+'], 11],
  [P['-'], 11],
  [P['*'], 12],
  [P['/'], 12],
  [P['%'], 12],
]);
const CONDITIONAL_STRENGTH = 2;

/** Evaluates the rest of the line that the expander's base holds. */
export function evaluateCondition(expander: Expander, host: ConditionHost, directivePlace: number): ConditionResult {
  const work = new Evaluation(expander, host, directivePlace);
  try {
    const { v } = work.whole();
    return work.slip === undefined ? { value: v } : { value: v, fault: work.slip };
  } catch (fault) {
    if (fault instanceof Fault) return { value: undefined, fault: { message: fault.message, place: fault.place } };
    throw fault;
  }
}

class Evaluation {
  readonly #expander: Expander;
  readonly #space: TokenSpace;
  readonly #host: ConditionHost;
  readonly #defined: number;
  readonly #hasInclude: number;
  readonly #hasIncludeNext: number;
  readonly #hasEmbed: number;
  #token = 0;
  #place: number;
  #has = false;
  #depth = 0;
  /** A fault that leaves a value: the first one. */
  slip: { readonly message: string; readonly place: number } | undefined;

  constructor(expander: Expander, host: ConditionHost, place: number) {
    this.#expander = expander;
    this.#space = expander.space;
    this.#host = host;
    this.#place = place;
    this.#defined = this.#space.spellings.intern('defined');
    this.#hasInclude = this.#space.spellings.intern('__has_include');
    this.#hasIncludeNext = this.#space.spellings.intern('__has_include_next');
    this.#hasEmbed = this.#space.spellings.intern('__has_embed');
  }

  whole(): Value {
    this.#advance();
    if (!this.#has) throw new Fault('#if has no expression', this.#place);
    const value = this.#binary(0, true);
    if (this.#has) throw new Fault(`'${this.#text()}' is not expected here in a #if expression`, this.#place);
    return value;
  }

  #advance(): void {
    this.#has = this.#expander.next();
    this.#take();
  }

  #take(): void {
    this.#token = this.#has ? this.#expander.spelling : 0;
    if (this.#has) this.#place = this.#expander.place;
  }

  #text(): string {
    return this.#space.spellings.text(this.#token);
  }

  #binary(least: number, live: boolean): Value {
    if (++this.#depth > MAX_DEPTH) throw new Fault('The #if expression is nested too deeply', this.#place);
    let left = this.#unary(live);
    for (;;) {
      if (this.#token === P['?'] && this.#has && least <= CONDITIONAL_STRENGTH) {
        left = this.#conditional(left, live);
        continue;
      }
      const strength = this.#has ? STRENGTH.get(this.#token) : undefined;
      if (strength === undefined || strength < least || (strength === 1 && least > 1)) break;
      const operator = this.#token;
      const place = this.#place;
      this.#advance();
      const needed = operator === P['&&'] ? left.v !== 0n : operator === P['||'] ? left.v === 0n : true;
      const right = this.#binary(strength + 1, live && needed);
      left = this.#apply(operator, left, right, live && needed, place);
    }
    this.#depth--;
    return left;
  }

  #conditional(condition: Value, live: boolean): Value {
    this.#advance();
    const yes = condition.v !== 0n;
    const first = this.#binary(1, live && yes);
    if (!this.#has || this.#token !== P[':']) throw new Fault("'?' without ':' in a #if expression", this.#place);
    this.#advance();
    const second = this.#binary(CONDITIONAL_STRENGTH, live && !yes);
    const unsigned = first.unsigned || second.unsigned;
    return { v: wrap(yes ? first.v : second.v, unsigned), unsigned };
  }

  #apply(operator: number, a: Value, b: Value, live: boolean, place: number): Value {
    if (operator === P['&&']) return truth(a.v !== 0n && b.v !== 0n);
    if (operator === P['||']) return truth(a.v !== 0n || b.v !== 0n);
    if (operator === P[',']) return b;
    if (operator === P['<<']) return shift(a, b);
    if (operator === P['>>']) return shift(a, { v: -signed(b), unsigned: false });
    const unsigned = a.unsigned || b.unsigned;
    const x = wrap(a.v, unsigned);
    const y = wrap(b.v, unsigned);
    switch (operator) {
      case P['|']:
        return { v: wrap(x | y, unsigned), unsigned };
      case P['^']:
        return { v: wrap(x ^ y, unsigned), unsigned };
      case P['&']:
        return { v: wrap(x & y, unsigned), unsigned };
      case P['==']:
        return truth(x === y);
      case P['!=']:
        return truth(x !== y);
      case P['<']:
        return truth(x < y);
      case P['>']:
        return truth(x > y);
      case P['<=']:
        return truth(x <= y);
      case P['>=']:
        return truth(x >= y);
      case P['+']:
        return { v: wrap(x + y, unsigned), unsigned };
      case P['-']:
        return { v: wrap(x - y, unsigned), unsigned };
      case P['*']:
        return { v: wrap(x * y, unsigned), unsigned };
      default:
        return this.#divide(operator, x, y, unsigned, live, place);
    }
  }

  #divide(operator: number, x: bigint, y: bigint, unsigned: boolean, live: boolean, place: number): Value {
    if (y === 0n) {
      if (live) this.slip ??= { message: 'Division by zero in a #if expression', place };
      // What gcc goes on with: the dividend without its sign.
      return { v: wrap(x < 0n ? -x : x, unsigned), unsigned };
    }
    return { v: wrap(operator === P['/'] ? x / y : x % y, unsigned), unsigned };
  }

  #unary(live: boolean): Value {
    if (!this.#has) throw new Fault('An operand is missing at the end of a #if expression', this.#place);
    const operator = this.#token;
    const place = this.#place;
    if (operator === P['!'] || operator === P['~'] || operator === P['-'] || operator === P['+']) {
      this.#advance();
      if (++this.#depth > MAX_DEPTH) throw new Fault('The #if expression is nested too deeply', place);
      const a = this.#unary(live);
      this.#depth--;
      if (operator === P['!']) return truth(a.v === 0n);
      if (operator === P['~']) return { v: wrap(~a.v, a.unsigned), unsigned: a.unsigned };
      return operator === P['-'] ? { v: wrap(-a.v, a.unsigned), unsigned: a.unsigned } : a;
    }
    if (operator === P['#']) return this.#assertion();
    if (operator === P['(']) {
      this.#advance();
      const inner = this.#binary(0, live);
      if (!this.#has || this.#token !== P[')']) throw new Fault("A ')' is missing in a #if expression", this.#place);
      this.#advance();
      return inner;
    }
    return this.#primary(live);
  }

  /** `#predicate(answer)`; behind the predicate the next token is looked at already. */
  #assertion(): Value {
    const place = this.#place;
    let ahead = false;
    const read = this.#host.assertions.read(this.#expander, () => {
      ahead = true;
      this.#advance();
      return this.#has;
    });
    if (typeof read === 'string') throw new Fault(read, place);
    if (read.answer !== undefined || !ahead) this.#advance();
    return truth(this.#host.assertions.holds(read));
  }

  #primary(live: boolean): Value {
    const { spellings } = this.#space;
    const id = this.#token;
    const place = this.#place;
    const kind = spellings.kind(id);
    let value: Value;
    if (kind === TokenKind.Number) {
      const read = integerValue(spellings.text(id));
      if ('fault' in read) throw new Fault(read.fault, place);
      if (read.tooLarge) this.slip ??= { message: `Integer constant '${spellings.text(id)}' does not fit in 64 bits`, place };
      value = { v: wrap(read.value, read.unsigned), unsigned: read.unsigned };
    } else if (kind === TokenKind.Character) {
      value = { v: characterValue(spellings.text(id), this.#host.unsignedChar), unsigned: false };
    } else if (id === this.#defined) return this.#definedOperator();
    else if (id === this.#hasEmbed && this.#host.knowsEmbed()) return this.#embed(live);
    else if (id === this.#hasInclude || id === this.#hasIncludeNext) return this.#include(id === this.#hasIncludeNext, live);
    else if (kind === TokenKind.Identifier || kind === TokenKind.Keyword) {
      const yes = this.#host.booleanLiterals && spellings.text(id) === 'true';
      value = yes ? truth(true) : ZERO;
    } else throw new Fault(`'${spellings.text(id)}' is not valid in a #if expression`, place);
    this.#advance();
    if (this.#has && this.#token === P['('] && value === ZERO) {
      throw new Fault(`'${spellings.text(id)}' is no macro, but a '(' follows it in a #if expression`, place);
    }
    return value;
  }

  #definedOperator(): Value {
    const place = this.#place;
    let has = this.#expander.nextRaw();
    const parenthesis = has && this.#expander.spelling === P['('];
    if (parenthesis) has = this.#expander.nextRaw();
    const name = this.#expander.spelling;
    if (!has || !this.#space.spellings.isIdentifier(name)) throw new Fault("'defined' is not followed by an identifier", place);
    const value = truth(this.#host.isDefined(name, this.#expander.place));
    if (parenthesis && !(this.#expander.nextRaw() && this.#expander.spelling === P[')'])) {
      throw new Fault("A ')' is missing behind 'defined'", place);
    }
    this.#advance();
    return value;
  }

  #embed(live: boolean): Value {
    const place = this.#place;
    this.#advance();
    if (!this.#has || this.#token !== P['(']) throw new Fault("'__has_embed' is not followed by '('", place);
    const request = readEmbed(this.#expander, place);
    // A parameter that is not known is an answer, not a fault.
    if (typeof request === 'string' && !request.includes('does not know')) throw new Fault(request, place);
    if (this.#expander.spelling !== P[')']) throw new Fault("A ')' is missing behind '__has_embed'", place);
    this.#advance();
    return { v: live && typeof request !== 'string' ? this.#host.hasEmbed(request, place) : 0n, unsigned: false };
  }

  #include(next: boolean, live: boolean): Value {
    const place = this.#place;
    this.#advance();
    if (!this.#has || this.#token !== P['(']) throw new Fault("'__has_include' is not followed by '('", place);
    this.#advance();
    let text = this.#has ? this.#text() : '';
    if (text === '<') {
      for (this.#advance(); this.#has && this.#token !== P['>']; this.#advance()) text += this.#text();
      text += '>';
    }
    const form = text.startsWith('<') ? 'angle' : 'quote';
    if (!/^(?:<.*>|".*")$/.test(text)) throw new Fault("'__has_include' wants a header name", place);
    const found = live && this.#host.hasInclude(form, text.slice(1, -1), next, place);
    this.#advance();
    if (!this.#has || this.#token !== P[')']) throw new Fault("A ')' is missing behind '__has_include'", place);
    this.#advance();
    return truth(found);
  }
}

function truth(value: boolean): Value {
  return { v: value ? 1n : 0n, unsigned: false };
}

function wrap(value: bigint, unsigned: boolean): bigint {
  return unsigned ? BigInt.asUintN(64, value) : BigInt.asIntN(64, value);
}

function signed(value: Value): bigint {
  return value.unsigned && value.v > 0x7fffffffffffffffn ? 64n : value.v;
}

function shift(a: Value, b: Value): Value {
  const by = signed(b);
  if (by < 0n) {
    const right = by < -64n ? 64n : -by;
    return { v: wrap(a.v >> right, a.unsigned), unsigned: a.unsigned };
  }
  return { v: by >= 64n ? 0n : wrap(a.v << by, a.unsigned), unsigned: a.unsigned };
}
