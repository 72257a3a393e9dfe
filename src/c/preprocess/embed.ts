/**
 * `#embed` (C23 6.10.4): the bytes of a file as a list of integer constants. Read is the line behind `#embed` or inside
 * `__has_embed(…)`: a header name and parameters; carried out, it gives the spellings that stand in place of the line.
 */
import { P, type SpellingTable } from '../lex/spellings.ts';
import { TokenFlag } from '../lex/tokens.ts';
import { type ConditionHost, evaluateCondition } from './condition.ts';
import type { Expander } from './expander.ts';
import type { BaseTokens } from './expander-ports.ts';

export interface EmbedRequest {
  readonly form: 'quote' | 'angle';
  readonly name: string;
  readonly parameters: ReadonlyMap<string, BaseTokens>;
}

/** More bytes than this are not embedded: each becomes two tokens. */
export const MOST_EMBEDDED_BYTES = 4_000_000;

/** Parameters by the names they are known under; GNU's and clang's `offset` mean the same. */
const PARAMETERS: ReadonlyMap<string, string> = new Map([
  ['limit', 'limit'],
  ['prefix', 'prefix'],
  ['suffix', 'suffix'],
  ['if_empty', 'if_empty'],
  ['gnu::offset', 'offset'],
  ['clang::offset', 'offset'],
]);

/** Reads from the expander, up to the end of its line or an unmatched `)`. A text says what is wrong. */
export function readEmbed(expander: Expander, place: number): EmbedRequest | string {
  const { spellings } = expander.space;
  if (!expander.next()) return '#embed wants "FILE" or <FILE>';
  let name = spellings.text(expander.spelling);
  while (name.startsWith('<') && !name.endsWith('>') && expander.next())
    name += ((expander.flags & TokenFlag.space) !== 0 ? ' ' : '') + spellings.text(expander.spelling);
  if (!/^(?:"[^"]+"|<.+>)$/.test(name)) return '#embed wants "FILE" or <FILE>';
  const parameters = new Map<string, BaseTokens>();
  let unknown: string | undefined;
  let more = expander.next();
  while (more && expander.spelling !== P[')']) {
    const word: string[] = [];
    for (; more && expander.spelling !== P['('] && word.length < 6; more = expander.next())
      word.push(spellings.text(expander.spelling));
    const bare = word.filter((w) => w !== ':').join(word.includes(':') ? '::' : '');
    const known = PARAMETERS.get(
      bare
        .split('::')
        .map((w) => w.replace(/^__(.*)__$/, '$1'))
        .join('::'),
    );
    if (!more) return `the parameter '${bare}' of #embed has no '('`;
    const tokens = balanced(expander, place);
    if (tokens === undefined) return `the parameter '${bare}' of #embed has no ')'`;
    if (known === undefined) unknown = bare;
    else parameters.set(known, tokens);
    more = expander.next();
  }
  if (unknown !== undefined) return `#embed does not know the parameter '${unknown}'`;
  return { form: name.startsWith('<') ? 'angle' : 'quote', name: name.slice(1, -1), parameters };
}

/** The tokens up to the `)` that belongs to the `(` just read. */
function balanced(expander: Expander, place: number): BaseTokens | undefined {
  const ids: number[] = [];
  for (let depth = 1; expander.next(); ids.push(expander.spelling)) {
    if (expander.spelling === P['(']) depth++;
    else if (expander.spelling === P[')'] && --depth === 0) return tokensOf(ids, place);
  }
  return undefined;
}

function tokensOf(ids: readonly number[], place: number): BaseTokens {
  const places = new Uint32Array(ids.length + 1).fill(place);
  const spelling = Int32Array.from([...ids, 0]);
  return { spelling, place: places, flags: new Uint8Array(ids.length + 1), extraFlags: 0, index: 0, limit: ids.length };
}

export interface Embedded {
  /** Bytes that remain of the file behind `offset` and `limit`. */
  readonly bytes: Uint8Array;
  /** The file has more bytes than can be embedded. */
  readonly cut: boolean;
  readonly fault?: string;
}

export function embeddedBytes(
  request: EmbedRequest,
  file: Uint8Array,
  expander: Expander,
  host: ConditionHost,
  place: number,
): Embedded {
  const value = (name: string): number | undefined | string => {
    const line = request.parameters.get(name);
    if (line === undefined) return undefined;
    const read = expander.withLine({ ...line, index: 0 }, () => evaluateCondition(expander, host, place));
    if (read.fault !== undefined || read.value === undefined || read.value < 0n)
      return `the parameter '${name}' of #embed is no size: ${read.fault?.message ?? 'it is negative'}`;
    return read.value > BigInt(Number.MAX_SAFE_INTEGER) ? Number.MAX_SAFE_INTEGER : Number(read.value);
  };
  const from = value('offset') ?? 0;
  const most = value('limit') ?? file.length;
  if (typeof from === 'string' || typeof most === 'string')
    return { bytes: new Uint8Array(0), cut: false, fault: typeof from === 'string' ? from : (most as string) };
  const wanted = file.subarray(from, from + most);
  return { bytes: wanted.subarray(0, MOST_EMBEDDED_BYTES), cut: wanted.length > MOST_EMBEDDED_BYTES };
}

/** What stands in place of the directive. */
export function embeddedSpellings(request: EmbedRequest, bytes: Uint8Array, spellings: SpellingTable): number[] {
  const group = (name: string): number[] => {
    const tokens = request.parameters.get(name);
    return tokens === undefined ? [] : Array.from(tokens.spelling.subarray(0, tokens.limit));
  };
  if (bytes.length === 0) return group('if_empty');
  const numbers = new Map<number, number>();
  const ids = group('prefix');
  bytes.forEach((byte, i) => {
    if (i > 0) ids.push(P[',']);
    let id = numbers.get(byte);
    if (id === undefined) {
      id = spellings.intern(String(byte));
      numbers.set(byte, id);
    }
    ids.push(id);
  });
  for (const id of group('suffix')) ids.push(id);
  return ids;
}
