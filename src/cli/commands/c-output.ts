/** Listings that may be larger than any string: written in parts, as they are made. */
import { prettyJson } from '../../base/canonical-json.ts';

type Out = (text: string) => void;

/** Characters that are written at once. */
const AT_ONCE = 1 << 20;

/** Writes all pieces; false when there is none. */
export function writePieces(out: Out, pieces: Iterable<string>): boolean {
  let text = '';
  let any = false;
  for (const piece of pieces) {
    any = true;
    text += piece;
    if (text.length < AT_ONCE) continue;
    out(text);
    text = '';
  }
  if (text !== '') out(text);
  return any;
}

/** The same text as `prettyJson` of an object; members that are iterables but no arrays are written as lists, item by item. */
export function writeJson(out: Out, value: Readonly<Record<string, unknown>>): void {
  writePieces(out, jsonPieces(value));
}

function* jsonPieces(value: Readonly<Record<string, unknown>>): Generator<string> {
  const keys = Object.keys(value).sort();
  yield '{';
  for (const [i, key] of keys.entries()) {
    yield `${i === 0 ? '' : ','}\n  ${JSON.stringify(key)}: `;
    const member = value[key];
    if (isLazy(member)) yield* listPieces(member);
    else yield indented(member, '  ');
  }
  yield keys.length === 0 ? '}\n' : '\n}\n';
}

function* listPieces(items: Iterable<unknown>): Generator<string> {
  let count = 0;
  for (const item of items) yield `${count++ === 0 ? '[' : ','}\n    ${indented(item, '    ')}`;
  yield count === 0 ? '[]' : '\n  ]';
}

function indented(value: unknown, by: string): string {
  return prettyJson(value).trimEnd().replaceAll('\n', `\n${by}`);
}

function isLazy(value: unknown): value is Iterable<unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && Symbol.iterator in value;
}

/** Lists that are iterables as arrays, for output that needs several at once. */
export function collected(value: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, isLazy(member) ? [...member] : member]));
}
