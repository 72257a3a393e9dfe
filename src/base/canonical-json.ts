/**
 * Canonical JSON: keys in code-unit order, no white space variation, no `undefined`, finite numbers only. The same facts
 * give the same bytes (RFC 8785's idea; numbers are written as ECMAScript writes them, which is what that RFC asks for).
 */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined };

/** One line, for digests. Throws on a value that JSON cannot say (a fault of ours, never of the user's). */
export function canonicalJson(value: unknown): string {
  return new JsonWriter('', '').text(value);
}

/** Indented by two, with a final newline, for files that people read and diff. Same key order. */
export function prettyJson(value: unknown): string {
  return `${new JsonWriter('\n', '  ').text(value)}\n`;
}

/** Pieces are joined when there are so many: one flat text each time, no ropes for the collector to walk. */
const CHUNK = 1 << 13;

/** The members of objects of one shape, in order of their keys. */
interface Shape {
  /** Keys as the object lists them. */
  readonly listed: readonly string[];
  readonly sorted: readonly string[];
  /** `"key":` for each of the sorted keys. */
  readonly labels: readonly string[];
  /** The last text under each of the sorted keys, and its quoted form: in a list they recur, or never do. */
  readonly texts: string[];
  readonly quoted: string[];
}

// [impl->dsn~canonical-json~1]
class JsonWriter {
  readonly #newline: string;
  readonly #step: string;
  readonly #colon: string;
  /** Breaks before a member and before a closing bracket, by depth. */
  readonly #breaks: string[];
  /** The last shape seen at each depth: lists are mostly of one shape. */
  readonly #shapes: Shape[] = [];
  readonly #chunks: string[] = [];
  #pieces: string[] = [];

  constructor(newline: string, step: string) {
    this.#newline = newline;
    this.#step = step;
    this.#colon = newline === '' ? ':' : ': ';
    this.#breaks = [newline];
  }

  text(value: unknown): string {
    this.#write(value, 0);
    this.#flush();
    return this.#chunks.join('');
  }

  #write(value: unknown, depth: number): void {
    if (typeof value === 'string') this.#pieces.push(JSON.stringify(value));
    else if (typeof value === 'number') {
      if (!Number.isFinite(value)) throw new Error(`canonical JSON cannot hold ${value}`);
      this.#pieces.push(JSON.stringify(value));
    } else if (value === null || typeof value === 'boolean') this.#pieces.push(String(value));
    else if (Array.isArray(value)) this.#list(value, depth);
    else if (typeof value === 'object') this.#object(value as Record<string, unknown>, depth);
    else throw new Error(`canonical JSON cannot hold a ${typeof value}`);
  }

  #list(list: readonly unknown[], depth: number): void {
    if (list.length === 0) {
      this.#pieces.push('[]');
      return;
    }
    const inner = this.#break(depth + 1);
    for (let i = 0; i < list.length; i++) {
      this.#pieces.push(i === 0 ? '[' : ',', inner);
      this.#write(list[i] ?? null, depth + 1);
      if (this.#pieces.length > CHUNK) this.#flush();
    }
    this.#pieces.push(this.#break(depth), ']');
  }

  #object(record: Record<string, unknown>, depth: number): void {
    const shape = this.#shapeOf(record, depth);
    const { sorted, labels } = shape;
    const inner = this.#break(depth + 1);
    let first = true;
    for (let i = 0; i < sorted.length; i++) {
      const member = record[sorted[i]!];
      if (member === undefined) continue;
      this.#pieces.push(first ? '{' : ',', inner, labels[i]!);
      first = false;
      if (typeof member === 'string') this.#pieces.push(this.#quotedAs(shape, i, member));
      else this.#write(member, depth + 1);
    }
    if (first) this.#pieces.push('{}');
    else this.#pieces.push(this.#break(depth), '}');
  }

  #shapeOf(record: Record<string, unknown>, depth: number): Shape {
    const listed = Object.keys(record);
    const last = this.#shapes[depth];
    if (last !== undefined && sameKeys(last.listed, listed)) return last;
    const sorted = [...listed].sort();
    const labels = sorted.map((k) => JSON.stringify(k) + this.#colon);
    const shape = { listed, sorted, labels, texts: sorted.map(() => ''), quoted: sorted.map(() => '""') };
    this.#shapes[depth] = shape;
    return shape;
  }

  #break(depth: number): string {
    let text = this.#breaks[depth];
    if (text === undefined) {
      text = this.#newline === '' ? '' : this.#newline + this.#step.repeat(depth);
      this.#breaks[depth] = text;
    }
    return text;
  }

  #flush(): void {
    this.#chunks.push(this.#pieces.join(''));
    this.#pieces = [];
  }

  #quotedAs({ texts, quoted }: Shape, key: number, text: string): string {
    if (texts[key] !== text) {
      texts[key] = text;
      quoted[key] = JSON.stringify(text);
    }
    return quoted[key]!;
  }
}

function sameKeys(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}
