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

/** A list of which the members were written before, by `prettyMembers` at the depth at which it stands; none of them empty. */
export class WrittenList {
  readonly members: readonly Uint8Array[];

  constructor(members: readonly Uint8Array[]) {
    this.members = members;
  }
}

/** The members of a list in UTF-8, as they stand in `prettyJson` where the list lies in `depth` others. */
export function prettyMembers(list: readonly unknown[], depth: number): Uint8Array {
  return encoded(new JsonWriter('\n', '  ').members(list, depth));
}

/** The same as UTF-8: of a large document without the whole of it as one text, which a single `…` would make twice as large. */
export function prettyJsonBytes(value: unknown): Uint8Array {
  return encoded([...new JsonWriter('\n', '  ').chunks(value), '\n']);
}

function encoded(chunks: readonly (string | Uint8Array)[]): Uint8Array {
  const encoder = new TextEncoder();
  const longest = chunks.reduce((most, chunk) => Math.max(most, typeof chunk === 'string' ? chunk.length : 0), 0);
  let bytes = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0) + longest * 3);
  let end = 0;
  for (const chunk of chunks) {
    if (typeof chunk !== 'string') {
      if (bytes.length - end < chunk.length) bytes = withRoom(bytes, end, chunk.length);
      bytes.set(chunk, end);
      end += chunk.length;
      continue;
    }
    // A UTF-16 unit takes three bytes at most.
    if (bytes.length - end < chunk.length * 3) bytes = withRoom(bytes, end, chunk.length * 3);
    end += encoder.encodeInto(chunk, bytes.subarray(end)).written;
  }
  return bytes.subarray(0, end);
}

function withRoom(bytes: Uint8Array<ArrayBuffer>, end: number, room: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(end + room + (end >> 3));
  larger.set(bytes.subarray(0, end));
  return larger;
}

/** Pieces are joined when there are so many: one flat text each time, no ropes for the collector to walk. */
const CHUNK = 1 << 13;

/** The members of objects of one shape, in order of their keys. */
interface Shape {
  /** Keys as the object lists them. */
  readonly listed: readonly string[];
  readonly sorted: readonly string[];
  /** `{`, a break and `"key":` for each of the sorted keys; the same with `,`. */
  readonly openings: readonly string[];
  readonly labels: readonly string[];
  /** The last text under each of the sorted keys, and its quoted form: in a list they recur, or never do. */
  readonly texts: string[];
  readonly quoted: string[];
}

/** What stands between the members of a list or object. */
interface Marks {
  /** The break before a member. */
  readonly inner: string;
  readonly open: string;
  readonly next: string;
  readonly close: string;
  /** Behind the last member of an object. */
  readonly end: string;
}

// [impl->dsn~canonical-json~1]
class JsonWriter {
  readonly #newline: string;
  readonly #step: string;
  readonly #colon: string;
  /** By depth of the members: what stands before the first and before the others, and behind the last. */
  readonly #marks: Marks[] = [];
  /** The last shape seen at each depth: lists are mostly of one shape. */
  readonly #shapes: Shape[] = [];
  readonly #chunks: (string | Uint8Array)[] = [];
  #pieces: string[] = [];

  constructor(newline: string, step: string) {
    this.#newline = newline;
    this.#step = step;
    this.#colon = newline === '' ? ':' : ': ';
  }

  text(value: unknown): string {
    return this.chunks(value)
      .map((chunk) => (typeof chunk === 'string' ? chunk : new TextDecoder().decode(chunk)))
      .join('');
  }

  chunks(value: unknown): readonly (string | Uint8Array)[] {
    this.#write(value, 0);
    this.#flush();
    return this.#chunks;
  }

  members(list: readonly unknown[], depth: number): readonly (string | Uint8Array)[] {
    const { next } = this.#marksAt(depth);
    this.#members(list, depth, '', next);
    this.#flush();
    return this.#chunks;
  }

  #write(value: unknown, depth: number): void {
    if (typeof value === 'string') this.#pieces.push(JSON.stringify(value));
    else if (typeof value === 'number') {
      if (!Number.isFinite(value)) throw new Error(`canonical JSON cannot hold ${value}`);
      this.#pieces.push(JSON.stringify(value));
    } else if (value === null || typeof value === 'boolean') this.#pieces.push(String(value));
    else if (Array.isArray(value)) this.#list(value, depth);
    else if (value instanceof WrittenList) this.#written(value, depth);
    else if (typeof value === 'object') this.#object(value as Record<string, unknown>, depth);
    else throw new Error(`canonical JSON cannot hold a ${typeof value}`);
  }

  #list(list: readonly unknown[], depth: number): void {
    if (list.length === 0) {
      this.#pieces.push('[]');
      return;
    }
    const { open, next, close } = this.#marksAt(depth);
    this.#members(list, depth, open, next);
    this.#pieces.push(close);
  }

  #members(list: readonly unknown[], depth: number, open: string, next: string): void {
    for (let i = 0; i < list.length; i++) {
      this.#pieces.push(i === 0 ? open : next);
      this.#write(list[i] ?? null, depth + 1);
      if (this.#pieces.length > CHUNK) this.#flush();
    }
  }

  #written({ members }: WrittenList, depth: number): void {
    if (members.length === 0) {
      this.#pieces.push('[]');
      return;
    }
    const { open, next, close } = this.#marksAt(depth);
    members.forEach((text, i) => {
      this.#pieces.push(i === 0 ? open : next);
      this.#flush();
      this.#chunks.push(text);
    });
    this.#pieces.push(close);
  }

  #object(record: Record<string, unknown>, depth: number): void {
    const shape = this.#shapeOf(record, depth);
    const { sorted, openings, labels } = shape;
    let first = true;
    for (let i = 0; i < sorted.length; i++) {
      const member = record[sorted[i]!];
      if (member === undefined) continue;
      this.#pieces.push(first ? openings[i]! : labels[i]!);
      first = false;
      if (typeof member === 'string') this.#pieces.push(this.#quotedAs(shape, i, member));
      else this.#write(member, depth + 1);
    }
    this.#pieces.push(first ? '{}' : this.#marksAt(depth).end);
  }

  #shapeOf(record: Record<string, unknown>, depth: number): Shape {
    const listed = Object.keys(record);
    const last = this.#shapes[depth];
    if (last !== undefined && sameKeys(last.listed, listed)) return last;
    const sorted = [...listed].sort();
    const { inner } = this.#marksAt(depth);
    const labels = sorted.map((k) => `,${inner}${JSON.stringify(k)}${this.#colon}`);
    const openings = labels.map((label) => `{${label.slice(1)}`);
    const shape = { listed, sorted, openings, labels, texts: sorted.map(() => ''), quoted: sorted.map(() => '""') };
    this.#shapes[depth] = shape;
    return shape;
  }

  #marksAt(depth: number): Marks {
    let marks = this.#marks[depth];
    if (marks === undefined) {
      const inner = this.#newline === '' ? '' : this.#newline + this.#step.repeat(depth + 1);
      const outer = this.#newline === '' ? '' : this.#newline + this.#step.repeat(depth);
      marks = { inner, open: `[${inner}`, next: `,${inner}`, close: `${outer}]`, end: `${outer}}` };
      this.#marks[depth] = marks;
    }
    return marks;
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
