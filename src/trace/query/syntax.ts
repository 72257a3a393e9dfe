/** The filter language: tokens and tree. One expression; mistakes carry the offset so that the caller can point at them. */
import { TokenCursor } from '../token-cursor.ts';

export type Query =
  | { readonly kind: 'or' | 'and'; readonly left: Query; readonly right: Query }
  | { readonly kind: 'not'; readonly inner: Query }
  | { readonly kind: 'all' }
  | { readonly kind: 'field'; readonly name: string; readonly op: string; readonly value: string; readonly at: number }
  | { readonly kind: 'flag'; readonly name: string; readonly at: number }
  | { readonly kind: 'call'; readonly name: string; readonly word: string; readonly at: number }
  | { readonly kind: 'walk'; readonly name: string; readonly inner: Query; readonly at: number }
  | { readonly kind: 'path'; readonly levels: readonly string[]; readonly want: 'broken' | 'complete'; readonly at: number };

export class QueryError extends Error {
  readonly at: number;
  constructor(message: string, at: number) {
    super(message);
    this.at = at;
  }
}

interface Token {
  readonly kind: 'word' | 'text' | 'sign' | 'end';
  readonly text: string;
  readonly at: number;
}

const TOKEN = /\s*(?:(->)|("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')|(<=|>=|!=|==|[:=<>(),])|((?:[\w.*?~/#]|-(?!>))+))/y;

function tokens(text: string): Token[] {
  const found: Token[] = [];
  let at = 0;
  while (text.slice(at).trim() !== '') {
    TOKEN.lastIndex = at;
    const m = TOKEN.exec(text);
    if (m === null)
      throw new QueryError(
        `'${text.slice(at).trim().slice(0, 10)}' is not understood`,
        at + (text.slice(at).length - text.slice(at).trimStart().length),
      );
    at = TOKEN.lastIndex;
    const body = m[1] ?? m[2] ?? m[3] ?? m[4]!;
    const start = at - body.length;
    if (m[2] !== undefined) found.push({ kind: 'text', text: body.slice(1, -1).replace(/\\(.)/g, '$1'), at: start });
    else found.push({ kind: m[4] === undefined ? 'sign' : 'word', text: body, at: start });
  }
  found.push({ kind: 'end', text: 'the end', at: text.length });
  return found;
}

/** Functions that take an expression and look along links. */
export const WALKS = ['parent', 'child', 'up', 'down', 'func'] as const;
/** Functions that take one word. */
export const CALLS = ['covered', 'covers', 'needs', 'tagged', 'missing', 'depends'] as const;

const OPERATORS = new Set([':', '=', '==', '!=', '<', '<=', '>', '>=']);

export function parseQuery(text: string): Query {
  const parser = new Parser(tokens(text));
  return parser.whole();
}

class Parser {
  readonly #cursor: TokenCursor<Token>;
  #depth = 0;

  constructor(list: readonly Token[]) {
    this.#cursor = new TokenCursor(list, (message, token) => new QueryError(message, token.at));
  }

  whole(): Query {
    const query = this.#or();
    const rest = this.#cursor.peek();
    if (rest.kind !== 'end') throw new QueryError(`'and', 'or' or the end was expected, not '${rest.text}'`, rest.at);
    return query;
  }

  #or(): Query {
    let left = this.#and();
    while (this.#cursor.take('or')) left = { kind: 'or', left, right: this.#and() };
    return left;
  }

  #and(): Query {
    let left = this.#not();
    while (this.#cursor.take('and')) left = { kind: 'and', left, right: this.#not() };
    return left;
  }

  #not(): Query {
    if (++this.#depth > 100) throw new QueryError('the expression is nested too deep', this.#cursor.peek().at);
    try {
      if (this.#cursor.take('not')) return { kind: 'not', inner: this.#not() };
      if (!this.#cursor.take('(')) return this.#primary();
      const inner = this.#or();
      this.#cursor.expect(')');
      return inner;
    } finally {
      this.#depth--;
    }
  }

  #primary(): Query {
    const token = this.#cursor.next();
    if (token.kind !== 'word') throw new QueryError(`a field, a flag or a function was expected, not '${token.text}'`, token.at);
    if (token.text === 'true') return { kind: 'all' };
    if (this.#cursor.take('(')) return this.#function(token);
    const operator = this.#cursor.peek();
    if (operator.kind !== 'sign' || !OPERATORS.has(operator.text)) return { kind: 'flag', name: token.text, at: token.at };
    this.#cursor.next();
    const value = this.#cursor.next();
    if (value.kind !== 'word' && value.kind !== 'text')
      throw new QueryError(`a value was expected after '${token.text}${operator.text}', not '${value.text}'`, value.at);
    return {
      kind: 'field',
      name: token.text,
      op: operator.text === '=' || operator.text === '==' ? ':' : operator.text,
      value: value.text,
      at: token.at,
    };
  }

  #function(name: Token): Query {
    if (name.text === 'path') return this.#path(name);
    if ((WALKS as readonly string[]).includes(name.text)) {
      const inner = this.#or();
      this.#cursor.expect(')');
      return { kind: 'walk', name: name.text, inner, at: name.at };
    }
    const word = this.#cursor.next();
    if (word.kind !== 'word' && word.kind !== 'text')
      throw new QueryError(`a word was expected in ${name.text}(…), not '${word.text}'`, word.at);
    this.#cursor.expect(')');
    return { kind: 'call', name: name.text, word: word.text, at: name.at };
  }

  #path(name: Token): Query {
    const levels = [this.#cursor.next().text];
    while (this.#cursor.take('->')) levels.push(this.#cursor.next().text);
    this.#cursor.expect(')');
    const want = this.#cursor.next();
    if (want.text !== 'broken' && want.text !== 'complete')
      throw new QueryError("path(…) is followed by 'broken' or 'complete'", want.at);
    return { kind: 'path', levels, want: want.text, at: name.at };
  }
}
