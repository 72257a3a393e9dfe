/** The place of a recursive-descent reader in its tokens; the last of them is the end and is never passed. */
export interface CursorToken {
  readonly kind: string;
  readonly text: string;
}

export class TokenCursor<T extends CursorToken> {
  readonly #tokens: readonly T[];
  readonly #fault: (message: string, token: T) => Error;
  #at = 0;

  /** `fault` makes the error that is thrown where another token was expected. */
  constructor(tokens: readonly T[], fault: (message: string, token: T) => Error) {
    this.#tokens = tokens;
    this.#fault = fault;
  }

  peek(): T {
    return this.#tokens[Math.min(this.#at, this.#tokens.length - 1)]!;
  }

  next(): T {
    const token = this.peek();
    this.#at++;
    return token;
  }

  /** Passes a word or sign of this spelling; a quoted text of the same letters is not it. */
  take(text: string): boolean {
    const token = this.peek();
    if (token.text !== text || token.kind === 'text' || token.kind === 'end') return false;
    this.#at++;
    return true;
  }

  expect(text: string): void {
    if (!this.take(text)) throw this.#fault(`'${text}' was expected, not '${this.peek().text}'`, this.peek());
  }
}
