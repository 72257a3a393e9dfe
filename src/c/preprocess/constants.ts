/** Values of integer and character constants in `#if` expressions (6.4.4.1, 6.4.4.4), in 64 bits. */

/** `tooLarge`: the value was cut to 64 bits. */
export type IntegerValue =
  | { readonly value: bigint; readonly unsigned: boolean; readonly tooLarge: boolean }
  | { readonly fault: string };

const INTEGER = /^(?:0[xX]([0-9a-fA-F']+)|0[bB]([01']+)|(0[0-7']*)|([1-9][0-9']*))([uUlLzZiIjJ]*)$/;
const SUFFIX = /^(?:[uU](?:ll?|LL?)?|(?:ll?|LL?)[uU]?)?$/;

export function integerValue(text: string): IntegerValue {
  const match = INTEGER.exec(text);
  if (match === null || !SUFFIX.test(match[5]!)) {
    const float = /^(?:0[xX][\da-fA-F.]*[pP]|[\d.]*[eE.])/.test(text);
    return { fault: float ? `Floating constant '${text}' in a #if expression` : `'${text}' is not a valid integer constant` };
  }
  const [, hex, binary, octal, decimal] = match.map((m) => m?.replaceAll("'", ''));
  const value = BigInt(
    hex !== undefined ? `0x${hex}` : binary !== undefined ? `0b${binary}` : octal !== undefined ? `0o0${octal}` : decimal!,
  );
  const unsigned = /[uU]/.test(match[5]!) || value > 0x7fffffffffffffffn;
  return { value: BigInt.asUintN(64, value), unsigned, tooLarge: value > 0xffffffffffffffffn };
}

const SIMPLE: ReadonlyMap<string, number> = new Map([
  ['n', 10],
  ['t', 9],
  ['r', 13],
  ['a', 7],
  ['b', 8],
  ['f', 12],
  ['v', 11],
  ['e', 27],
  ['E', 27],
]);

/** A character constant with prefix and quotes. Several characters: each shifts the ones before by 8 bits, as gcc does. */
export function characterValue(text: string, unsignedChar: boolean): bigint {
  const open = text.indexOf("'");
  const prefix = text.slice(0, open);
  const codes = characterCodes(text.slice(open + 1, -1));
  if (prefix !== '') {
    const last = codes.length === 0 ? 0 : codes[codes.length - 1]!;
    return prefix === 'L' ? BigInt.asIntN(32, BigInt(last)) : BigInt(last);
  }
  let value = 0n;
  let bytes = 0;
  for (const code of codes) {
    for (const byte of narrowBytes(code)) {
      value = BigInt.asIntN(32, (value << 8n) | BigInt(byte));
      bytes++;
    }
  }
  if (bytes > 1) return value;
  return unsignedChar ? BigInt.asUintN(8, value) : BigInt.asIntN(8, value);
}

/** A character as bytes of the narrow execution set (UTF-8); a numeric escape that is no character keeps its low byte. */
function narrowBytes(code: number): Iterable<number> {
  if (code <= 0xff) return [code];
  return code > 0x10ffff ? [code & 0xff] : Buffer.from(String.fromCodePoint(code), 'utf8');
}

function characterCodes(text: string): number[] {
  const codes: number[] = [];
  for (const match of text.matchAll(/\\x([0-9a-fA-F]+)|\\([0-7]{1,3})|\\u([0-9a-fA-F]{4})|\\U([0-9a-fA-F]{8})|\\(.)|(.)/gsu)) {
    const [, hex, octal, short, long, simple, plain] = match;
    if (hex !== undefined) codes.push(Number(BigInt(`0x${hex}`) & 0xffffffffn));
    else if (octal !== undefined) codes.push(Number.parseInt(octal, 8));
    else if (short !== undefined || long !== undefined) codes.push(Math.min(Number.parseInt((short ?? long)!, 16), 0x10ffff));
    else if (simple !== undefined) codes.push(SIMPLE.get(simple) ?? simple.codePointAt(0)!);
    else codes.push(plain!.codePointAt(0)!);
  }
  return codes;
}
