/** `#embed` (C23 6.10.4) carried out: the bytes of a file as integer constants, the spellings in place of the line. */
import { P, type SpellingTable } from '../lex/spellings.ts';
import { type ConditionHost, evaluateCondition } from './condition.ts';
import type { EmbedRequest } from './embed-request.ts';
import type { Expander } from './expander.ts';

/** More bytes than this are not embedded: each becomes two tokens. */
export const MOST_EMBEDDED_BYTES = 4_000_000;

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
