/** What stands behind `#embed` (C23 6.10.4) or in `__has_embed(…)`: a header name and parameters. */
import { P } from '../lex/spellings.ts';
import { TokenFlag } from '../lex/tokens.ts';
import type { Expander } from './expander.ts';
import type { BaseTokens } from './expander-ports.ts';

export interface EmbedRequest {
  readonly form: 'quote' | 'angle';
  readonly name: string;
  readonly parameters: ReadonlyMap<string, BaseTokens>;
}

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
