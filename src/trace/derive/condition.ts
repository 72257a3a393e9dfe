/**
 * Conditions of `expect` rules: `valid`, `invalid`, `NAME valid`, comparisons, `in [..]`, `and`, `or`, `not`, parentheses.
 * A recursive-descent reader of twenty tokens; an error says what was expected.
 */
import { suggest } from '../../base/suggest.ts';
import type { Value } from './value.ts';

export interface Situation {
  readonly inputs: ReadonlyMap<string, Value>;
  /** Names of parameters whose value is invalid. */
  readonly invalid: ReadonlySet<string>;
}

export type Condition = (situation: Situation) => boolean;

export interface ParsedCondition {
  readonly value: Condition;
  readonly error?: string;
}

const TOKEN = /\s*(?:(0x[0-9a-fA-F]+|-?\d+)|([A-Za-z_][\w-]*)|'([^']*)'|"([^"]*)"|(==|!=|<=|>=|[<>()[\],]))/y;

interface Token {
  readonly kind: 'number' | 'word' | 'text' | 'sign' | 'end';
  readonly text: string;
}

export function parseCondition(text: string, names: readonly string[]): ParsedCondition {
  const never: Condition = () => false;
  try {
    const parser = new ConditionParser(tokens(text), names);
    return { value: parser.whole() };
  } catch (error) {
    if (error instanceof ConditionError) return { value: never, error: error.message };
    throw error;
  }
}

class ConditionError extends Error {}

function tokens(text: string): Token[] {
  const found: Token[] = [];
  TOKEN.lastIndex = 0;
  let at = 0;
  while (text.slice(at).trim() !== '') {
    TOKEN.lastIndex = at;
    const m = TOKEN.exec(text);
    if (m === null) throw new ConditionError(`'${text.slice(at).trim().slice(0, 10)}' is not understood`);
    at = TOKEN.lastIndex;
    if (m[1] !== undefined) found.push({ kind: 'number', text: m[1] });
    else if (m[2] !== undefined) found.push({ kind: 'word', text: m[2] });
    else if (m[5] !== undefined) found.push({ kind: 'sign', text: m[5] });
    else found.push({ kind: 'text', text: m[3] ?? m[4] ?? '' });
  }
  found.push({ kind: 'end', text: 'the end' });
  return found;
}

class ConditionParser {
  readonly #tokens: readonly Token[];
  readonly #names: readonly string[];
  #at = 0;
  #depth = 0;

  constructor(list: readonly Token[], names: readonly string[]) {
    this.#tokens = list;
    this.#names = names;
  }

  whole(): Condition {
    const condition = this.#or();
    if (this.#peek().kind !== 'end') throw new ConditionError(`'${this.#peek().text}' was not expected`);
    return condition;
  }

  #or(): Condition {
    let left = this.#and();
    while (this.#take('or')) {
      const a = left;
      const b = this.#and();
      left = (s) => a(s) || b(s);
    }
    return left;
  }

  #and(): Condition {
    let left = this.#not();
    while (this.#take('and')) {
      const a = left;
      const b = this.#not();
      left = (s) => a(s) && b(s);
    }
    return left;
  }

  #not(): Condition {
    if (++this.#depth > 50) throw new ConditionError('the condition is nested too deep');
    try {
      if (this.#take('not')) {
        const inner = this.#not();
        return (s) => !inner(s);
      }
      if (this.#take('(')) {
        const inner = this.#or();
        this.#expect(')');
        return inner;
      }
      return this.#atom();
    } finally {
      this.#depth--;
    }
  }

  #atom(): Condition {
    const token = this.#next();
    if (token.kind !== 'word') throw new ConditionError(`a parameter, valid or invalid was expected, not '${token.text}'`);
    if (!this.#names.includes(token.text)) {
      if (token.text === 'valid') return (s) => s.invalid.size === 0;
      if (token.text === 'invalid') return (s) => s.invalid.size > 0;
      const near = suggest(token.text, this.#names);
      throw new ConditionError(`there is no parameter '${token.text}'${near === undefined ? '' : `; did you mean '${near}'?`}`);
    }
    const name = token.text;
    if (this.#take('valid')) return (s) => !s.invalid.has(name);
    if (this.#take('invalid')) return (s) => s.invalid.has(name);
    if (this.#take('in')) return this.#membership(name);
    const sign = this.#next().text;
    const right = this.#value();
    const compare = COMPARE[sign];
    if (compare === undefined) throw new ConditionError(`a comparison was expected after '${name}', not '${sign}'`);
    return (s) => compare(s.inputs.get(name), right);
  }

  #membership(name: string): Condition {
    this.#expect('[');
    const values: Value[] = [this.#value()];
    while (this.#take(',')) values.push(this.#value());
    this.#expect(']');
    return (s) => values.some((v) => v === s.inputs.get(name));
  }

  #value(): Value {
    const token = this.#next();
    if (token.kind === 'number') return token.text.startsWith('-') ? -BigInt(token.text.slice(1)) : BigInt(token.text);
    if (token.text === 'true' || token.text === 'false') return token.text === 'true';
    if (token.kind === 'word' || token.kind === 'text') return token.text;
    throw new ConditionError(`a value was expected, not '${token.text}'`);
  }

  #peek(): Token {
    return this.#tokens[Math.min(this.#at, this.#tokens.length - 1)]!;
  }

  #next(): Token {
    const token = this.#peek();
    this.#at++;
    return token;
  }

  #take(text: string): boolean {
    const token = this.#peek();
    if (token.text !== text || token.kind === 'text' || token.kind === 'end') return false;
    this.#at++;
    return true;
  }

  #expect(text: string): void {
    if (!this.#take(text)) throw new ConditionError(`'${text}' was expected, not '${this.#peek().text}'`);
  }
}

const COMPARE: Readonly<Record<string, (a: Value | undefined, b: Value) => boolean>> = {
  '==': (a, b) => a === b,
  '!=': (a, b) => a !== b,
  '<': (a, b) => typeof a === 'bigint' && typeof b === 'bigint' && a < b,
  '<=': (a, b) => typeof a === 'bigint' && typeof b === 'bigint' && a <= b,
  '>': (a, b) => typeof a === 'bigint' && typeof b === 'bigint' && a > b,
  '>=': (a, b) => typeof a === 'bigint' && typeof b === 'bigint' && a >= b,
};
