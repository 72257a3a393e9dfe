/**
 * Conditions of `expect` rules: `valid`, `invalid`, `NAME valid`, comparisons, `in [..]`, `and`, `or`, `not`, parentheses.
 * A recursive-descent reader of twenty tokens; an error says what was expected.
 */
import { suggest } from '../../base/suggest.ts';
import { TokenCursor } from '../token-cursor.ts';
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
  readonly #cursor: TokenCursor<Token>;
  readonly #names: readonly string[];
  #depth = 0;

  constructor(list: readonly Token[], names: readonly string[]) {
    this.#cursor = new TokenCursor(list, (message) => new ConditionError(message));
    this.#names = names;
  }

  whole(): Condition {
    const condition = this.#or();
    if (this.#cursor.peek().kind !== 'end') throw new ConditionError(`'${this.#cursor.peek().text}' was not expected`);
    return condition;
  }

  #or(): Condition {
    let left = this.#and();
    while (this.#cursor.take('or')) {
      const a = left;
      const b = this.#and();
      left = (s) => a(s) || b(s);
    }
    return left;
  }

  #and(): Condition {
    let left = this.#not();
    while (this.#cursor.take('and')) {
      const a = left;
      const b = this.#not();
      left = (s) => a(s) && b(s);
    }
    return left;
  }

  #not(): Condition {
    if (++this.#depth > 50) throw new ConditionError('the condition is nested too deep');
    try {
      if (this.#cursor.take('not')) {
        const inner = this.#not();
        return (s) => !inner(s);
      }
      if (this.#cursor.take('(')) {
        const inner = this.#or();
        this.#cursor.expect(')');
        return inner;
      }
      return this.#atom();
    } finally {
      this.#depth--;
    }
  }

  #atom(): Condition {
    const token = this.#cursor.next();
    if (token.kind !== 'word') throw new ConditionError(`a parameter, valid or invalid was expected, not '${token.text}'`);
    if (!this.#names.includes(token.text)) {
      if (token.text === 'valid') return (s) => s.invalid.size === 0;
      if (token.text === 'invalid') return (s) => s.invalid.size > 0;
      const near = suggest(token.text, this.#names);
      throw new ConditionError(`there is no parameter '${token.text}'${near === undefined ? '' : `; did you mean '${near}'?`}`);
    }
    const name = token.text;
    if (this.#cursor.take('valid')) return (s) => !s.invalid.has(name);
    if (this.#cursor.take('invalid')) return (s) => s.invalid.has(name);
    if (this.#cursor.take('in')) return this.#membership(name);
    const sign = this.#cursor.next().text;
    const right = this.#value();
    const compare = COMPARE[sign];
    if (compare === undefined) throw new ConditionError(`a comparison was expected after '${name}', not '${sign}'`);
    return (s) => compare(s.inputs.get(name), right);
  }

  #membership(name: string): Condition {
    this.#cursor.expect('[');
    const values: Value[] = [this.#value()];
    while (this.#cursor.take(',')) values.push(this.#value());
    this.#cursor.expect(']');
    return (s) => values.some((v) => v === s.inputs.get(name));
  }

  #value(): Value {
    const token = this.#cursor.next();
    if (token.kind === 'number') return token.text.startsWith('-') ? -BigInt(token.text.slice(1)) : BigInt(token.text);
    if (token.text === 'true' || token.text === 'false') return token.text === 'true';
    if (token.kind === 'word' || token.kind === 'text') return token.text;
    throw new ConditionError(`a value was expected, not '${token.text}'`);
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
