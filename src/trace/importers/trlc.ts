/**
 * TRLC record objects (`.trlc`) and, from type files (`.rsl`), the names of enumerations, which tell a literal from a
 * reference. Record objects become items of their record type named `package.object`; every reference in a value becomes a
 * link, every field an attribute. Checks, tuples' meaning and inheritance are TRLC's own business and are not evaluated.
 */
import { append } from '../../base/append.ts';
import type { Diagnostic } from '../../base/diagnostic.ts';
import { commonIndent, type Imported, type Importer, type ImportInput, inputProblem } from '../importer.ts';
import { foreignReference, type Item, type ItemId, makeItem } from '../item.ts';
import { statusFromWord } from '../status.ts';

export const trlc: Importer = {
  format: 'trlc',
  title: 'TRLC requirements',
  handles: (path) => /\.(?:trlc|rsl)$/i.test(path),
  read: (input) => (/\.rsl$/i.test(input.path) ? readTypes(input) : readObjects(input)),
};

interface Token {
  readonly kind: 'name' | 'text' | 'number' | 'mark' | 'end';
  readonly text: string;
  readonly line: number;
}

const LEXEME = new RegExp(
  [
    '(?<skip>\\s+|//[^\\n]*|/\\*[\\s\\S]*?\\*/)',
    '(?<text>"""[\\s\\S]*?"""|\'\'\'[\\s\\S]*?\'\'\'|"(?:[^"\\\\\\n]|\\\\.)*")',
    '(?<name>[A-Za-z]\\w*(?:\\.[A-Za-z]\\w*)*)',
    '(?<number>0[xb][0-9A-Fa-f_]+|\\d[\\d_]*(?:\\.\\d[\\d_]*)?)',
    '(?<mark>[^\\s])',
  ].join('|'),
  'gu',
);

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let line = 1;
  for (const m of text.matchAll(LEXEME)) {
    const g = m.groups!;
    if (g.text !== undefined) tokens.push({ kind: 'text', text: unquoted(g.text), line });
    else if (g.name !== undefined) tokens.push({ kind: 'name', text: g.name, line });
    else if (g.number !== undefined) tokens.push({ kind: 'number', text: g.number, line });
    else if (g.mark !== undefined) tokens.push({ kind: 'mark', text: g.mark, line });
    line += m[0].split('\n').length - 1;
  }
  tokens.push({ kind: 'end', text: 'end of file', line });
  return tokens;
}

/** Long strings lose the indentation that all their lines share, short ones their escapes. */
function unquoted(text: string): string {
  if (!/^(?:"""|''')/.test(text)) return text.slice(1, -1).replaceAll('\\"', '"');
  const lines = text.slice(3, -3).split('\n');
  const depth = commonIndent(lines.slice(1));
  return lines
    .map((l, i) => (i === 0 ? l : l.slice(Math.min(depth, l.length))))
    .join('\n')
    .trim();
}

function readTypes(input: ImportInput): Imported {
  const tokens = tokensOf(input.text);
  const literals: string[] = [];
  for (let i = 0; i + 1 < tokens.length; i++) {
    if (tokens[i]!.kind === 'name' && tokens[i]!.text === 'enum' && tokens[i + 1]!.kind === 'name')
      literals.push(tokens[i + 1]!.text);
  }
  const problems = packageOf(tokens) === undefined ? [noPackage(input.path, tokens[0]!.line)] : [];
  return { items: [], problems, nearMisses: [], enumerations: literals };
}

function readObjects(input: ImportInput): Imported {
  const tokens = tokensOf(input.text);
  const name = packageOf(tokens);
  if (name === undefined) return { items: [], problems: [noPackage(input.path, tokens[0]!.line)], nearMisses: [] };
  return new ObjectReader(input.path, name, tokens).read();
}

function packageOf(tokens: readonly Token[]): string | undefined {
  return tokens[0]!.text === 'package' && tokens[1]?.kind === 'name' ? tokens[1].text : undefined;
}

function noPackage(file: string, line: number): Diagnostic {
  return inputProblem('bad-trlc', file, line, 'a TRLC file begins with "package NAME", this one does not', 'Give its package.');
}

interface Value {
  readonly text: string;
  readonly references: readonly string[];
}

const MAX_DEPTH = 100;

class ObjectReader {
  readonly #file: string;
  readonly #package: string;
  readonly #tokens: readonly Token[];
  readonly #items: Item[] = [];
  readonly #problems: Diagnostic[] = [];
  readonly #sections: string[] = [];
  #at = 2;

  constructor(file: string, name: string, tokens: readonly Token[]) {
    this.#file = file;
    this.#package = name;
    this.#tokens = tokens;
  }

  read(): Imported {
    while (this.#peek().kind !== 'end' && this.#problems.length === 0) this.#entry();
    if (this.#sections.length > 0 && this.#problems.length === 0) this.#wrong('a section is not closed');
    return { items: this.#items, problems: this.#problems, nearMisses: [] };
  }

  #peek(ahead = 0): Token {
    return this.#tokens[Math.min(this.#at + ahead, this.#tokens.length - 1)]!;
  }

  #next(): Token {
    const token = this.#peek();
    if (token.kind !== 'end') this.#at++;
    return token;
  }

  #isMark(text: string): boolean {
    const token = this.#peek();
    return token.kind === 'mark' && token.text === text;
  }

  #wrong(what: string): void {
    if (this.#problems.length > 0) return;
    const cure = 'Mend the syntax at this place; what stands before it was read.';
    this.#problems.push(
      inputProblem('bad-trlc', this.#file, this.#peek().line, `${what}, at "${this.#peek().text.slice(0, 40)}"`, cure),
    );
  }

  #entry(): void {
    const first = this.#next();
    if (first.kind === 'mark' && first.text === '}' && this.#sections.length > 0) this.#sections.pop();
    else if (first.kind !== 'name') {
      this.#at--;
      this.#wrong('this is neither a section nor a record object');
    } else if (first.text === 'import') this.#next();
    else if (first.text === 'section') this.#section();
    else this.#object(first);
  }

  #section(): void {
    const title = this.#next();
    if (title.kind !== 'text' || !this.#isMark('{')) this.#wrong('a section has a quoted name and braces');
    else this.#next();
    this.#sections.push(title.text);
  }

  #object(type: Token): void {
    const name = this.#next();
    if (name.kind !== 'name' || !this.#isMark('{')) {
      this.#wrong('a record object has a type, a name and braces');
      return;
    }
    this.#next();
    const fields = new Map<string, Value>();
    while (!this.#isMark('}') && this.#problems.length === 0) {
      const field = this.#next();
      if (field.kind !== 'name' || !this.#isMark('=')) {
        this.#wrong('a field has the form name = value');
        return;
      }
      this.#next();
      fields.set(field.text, this.#value(0));
    }
    this.#next();
    if (this.#problems.length === 0) this.#items.push(this.#item(type, name, fields));
  }

  /** One value: a scalar, a reference, an array, a tuple in brackets or with separators between its parts. */
  #value(depth: number): Value {
    const first = this.#part(depth);
    const texts = [first.text];
    const references = [...first.references];
    while (this.#problems.length === 0 && this.#isSeparator()) {
      const separator = this.#next();
      texts.push(separator.kind === 'name' ? ` ${separator.text} ` : separator.text);
      const more = this.#part(depth);
      texts.push(more.text);
      append(references, more.references);
    }
    return { text: texts.join(''), references };
  }

  #isSeparator(): boolean {
    const token = this.#peek();
    if (token.kind === 'mark') return '@:;#'.includes(token.text);
    return token.kind === 'name' && !token.text.includes('.') && ['number', 'text', 'name'].includes(this.#peek(1).kind);
  }

  #part(depth: number): Value {
    const token = this.#next();
    if (token.kind === 'text' || token.kind === 'number') return { text: token.text, references: [] };
    if (token.kind === 'mark' && (token.text === '-' || token.text === '+') && this.#peek().kind === 'number')
      return { text: token.text + this.#next().text, references: [] };
    if (token.kind === 'name') {
      const literal = token.text === 'true' || token.text === 'false' || token.text === 'null';
      return { text: token.text, references: literal ? [] : [token.text] };
    }
    if (token.kind === 'mark' && (token.text === '[' || token.text === '(') && depth < MAX_DEPTH)
      return this.#list(token.text === '[' ? ']' : ')', depth);
    this.#at--;
    this.#wrong('a value is missing');
    return { text: '', references: [] };
  }

  #list(close: string, depth: number): Value {
    const texts: string[] = [];
    const references: string[] = [];
    while (!this.#isMark(close) && this.#problems.length === 0) {
      const value = this.#value(depth + 1);
      texts.push(value.text);
      append(references, value.references);
      if (this.#isMark(',')) this.#next();
      else if (!this.#isMark(close)) this.#wrong(`a comma or "${close}" is missing`);
    }
    this.#next();
    return { text: texts.join(', '), references };
  }

  #item(type: Token, name: Token, fields: ReadonlyMap<string, Value>): Item {
    const text = (...names: string[]): string => {
      const found = names.find((n) => (fields.get(n)?.text ?? '') !== '' && fields.get(n)!.references.length === 0);
      return found === undefined ? '' : fields.get(found)!.text;
    };
    const attributes: Record<string, string> = {};
    for (const [field, value] of fields) if (value.text !== '') attributes[field] = value.text;
    if (this.#sections.length > 0) attributes.section = this.#sections.join(' / ');
    const references = [...fields.values()].flatMap((v) => v.references).map((r) => this.#reference(r));
    const kind = type.text.slice(type.text.lastIndexOf('.') + 1);
    const status = fields.get('status')?.text ?? '';
    return makeItem(
      { type: kind, name: `${this.#package}.${name.text}`, revision: 1 },
      { file: this.#file, line: type.line },
      {
        title: text('title', 'name', 'summary'),
        status: statusFromWord(status.slice(status.lastIndexOf('.') + 1)),
        description: text('description', 'text', 'statement', 'shall', 'requirement'),
        rationale: text('rationale'),
        covers: references.filter((r, i) => references.findIndex((o) => o.name === r.name) === i),
        welcomesAll: true,
        attributes,
      },
    );
  }

  /** An unqualified name means an object of the same package. */
  #reference(name: string): ItemId {
    return foreignReference(name.includes('.') ? name : `${this.#package}.${name}`);
  }
}
