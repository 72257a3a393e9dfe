/** Tokens of device tree source: names, numbers, strings, punctuation, with their places; comments are left out. */
import type { SourceText } from '../../base/text.ts';

export type DtsTokenKind = 'word' | 'number' | 'string' | 'character' | 'punctuation' | 'directive' | 'reference' | 'bad' | 'end';

export interface DtsToken {
  readonly kind: DtsTokenKind;
  /** Strings and characters: their value with escapes resolved; otherwise the text. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** In order of trial; the first group, when there is one, is the token's text. */
const PATTERNS: readonly (readonly [DtsTokenKind | 'skip', RegExp])[] = [
  ['skip', /\s+|\/\/[^\n]*|\/\*[\s\S]*?\*\//y],
  ['directive', /\/(?:dts-v1|memreserve|delete-node|delete-property|bits|include|plugin|omit-if-no-ref)\//y],
  ['reference', /&(?:([A-Za-z_]\w*)|\{([^}\n]*)\})/y],
  ['string', /"((?:[^"\\\n]|\\[\s\S])*)"/y],
  ['character', /'((?:[^'\\\n]|\\[^\n])+)'/y],
  ['number', /0[xX][0-9a-fA-F]+[uU]?[lL]{0,2}(?!\w)|\d+[uU]?[lL]{0,2}(?!\w)/y],
  ['word', /[A-Za-z0-9_#][A-Za-z0-9,._+?#@-]*/y],
  ['punctuation', /<<|>>|<=|>=|==|!=|&&|\|\||[{}<>[\]();:=,/+\-*%&|^~!?]/y],
];

/** One token at `offset` (comments and white space before it skipped). Words depend on where they stand, so the parser asks. */
export function dtsTokenAt(source: SourceText, offset: number): DtsToken {
  const { text } = source;
  let at = offset;
  for (;;) {
    if (at >= text.length) return { kind: 'end', text: '', start: at, end: at };
    const hit = PATTERNS.map(([kind, pattern]) => ({ kind, match: matchAt(pattern, text, at) })).find((h) => h.match !== null);
    if (hit === undefined) return { kind: 'bad', text: text[at]!, start: at, end: at + 1 };
    const match = hit.match!;
    if (hit.kind === 'skip') {
      at += match[0].length;
      continue;
    }
    const value = match[1] ?? match[2] ?? match[0];
    const quoted = hit.kind === 'string' || hit.kind === 'character';
    return { kind: hit.kind, text: quoted ? unescaped(value) : value, start: at, end: at + match[0].length };
  }
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

const ESCAPES: Record<string, string> = { a: '\x07', b: '\b', t: '\t', n: '\n', v: '\v', f: '\f', r: '\r' };

/** Escapes as in C: letters, octal, hexadecimal. The result is a string of bytes (Latin-1). */
function unescaped(text: string): string {
  const bytes = Buffer.from(text, 'utf8').toString('latin1');
  return bytes.replace(/\\(x[0-9a-fA-F]{1,2}|[0-7]{1,3}|[\s\S])/g, (_, code: string) => {
    if (code.startsWith('x') && code.length > 1) return String.fromCharCode(Number.parseInt(code.slice(1), 16));
    if (/^[0-7]/.test(code)) return String.fromCharCode(Number.parseInt(code, 8) & 0xff);
    return ESCAPES[code] ?? code;
  });
}
