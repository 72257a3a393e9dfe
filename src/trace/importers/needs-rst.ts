/**
 * sphinx-needs directives in reStructuredText, read without running Sphinx: a directive with an `:id:` option that no known
 * extension owns is a need of that type. Indentation decides what belongs to a need; literal blocks and comments are kept out.
 * OpenFastTrace items in the same file are read as well.
 *
 * Limits: which options are links stands in a project's Python configuration. Here an option is a link when its name is in
 * `LINKS` or when every part of its value has the `type__name` shape; other options become attributes. Needs with generated
 * ids, Python filters of `needextend` and templates (Jinja) need the `needs.json` of a Sphinx build.
 */
import { append } from '../../base/append.ts';
import type { Diagnostic } from '../../base/diagnostic.ts';
import {
  commonIndent,
  type Imported,
  type Importer,
  type ImportInput,
  inputProblem,
  linesOf,
  MAX_LINE,
  type NearMiss,
  type TraceMode,
} from '../importer.ts';
import { foreignReference, type Item, type ItemId, makeItem } from '../item.ts';
import { readMarkup } from '../markup.ts';
import { REST } from '../markup-tables.ts';
import { statusFromWord } from '../status.ts';

const DIRECTIVE = /^([ \t]*)\.\. ([A-Za-z][\w-]*(?::[\w-]+)*)::(?:[ \t]+(.*))?$/;
const OPTION = /^[ \t]+:([\w+-]+):(?:[ \t]+(.*))?$/;

export const needsRst: Importer = {
  format: 'needs-rst',
  title: 'sphinx-needs directives in reStructuredText',
  handles: (path, _head, text) => /\.rst$/i.test(path) && /^[ \t]+:id:[ \t]+\S/m.test(text()),
  read(input, mode) {
    const own = new NeedsReader(input).read();
    const items = readMarkup(input.path, input.text, REST, 'rest', mode);
    return {
      items: [...own.items, ...items.items],
      problems: [...own.problems, ...items.problems],
      nearMisses: [...own.nearMisses, ...nearMissesOutside(items.nearMisses, own.items, mode)],
    };
  },
};

/** A need's own text may look like keywords of another format; those lines are read already. */
function nearMissesOutside(misses: readonly NearMiss[], needs: readonly NeedItem[], mode: TraceMode): readonly NearMiss[] {
  if (mode !== 'strict' || misses.length === 0) return misses;
  return misses.filter((m) => !needs.some((n) => m.line >= n.line && m.line <= n.last));
}

/** Content is verbatim: no directive in it is one. */
const LITERAL = new Set(
  (
    'code code-block sourcecode parsed-literal literalinclude raw math uml plantuml graphviz mermaid prompt highlight ' +
    'productionlist ipython doctest testcode testoutput command-output'
  ).split(' '),
);

/** Directives that carry an `:id:` or list needs but are none. */
const NOT_NEEDS =
  /^(?:need(?!$)\w*|list2need|image|figure|container|table|csv-table|list-table|toctree|contents|glossary|\w+:\w[\w-]*)$/;

const LINKS: ReadonlySet<string> = new Set(
  (
    'links parent_needs satisfies satisfied_by complies fulfils fulfills implements implemented_by realizes belongs_to included_by ' +
    'includes contains input output mitigated_by mitigates violates uses verifies verified_by has consists_of derived_from derives ' +
    'fully_verifies partially_verifies refines refined_by traces tests tested_by blocks triggers covers allocated_to depends ' +
    'depends_on responsible approved_by supported_by'
  ).split(' '),
);

type NeedItem = Item & { readonly last: number };

interface Option {
  readonly name: string;
  value: string;
}

interface OpenNeed {
  readonly type: string;
  readonly title: string;
  readonly line: number;
  readonly indent: number;
  readonly options: readonly Option[];
  readonly parent: string | undefined;
  readonly body: string[];
}

class NeedsReader {
  readonly #file: string;
  readonly #lines: readonly string[];
  readonly #items: NeedItem[] = [];
  readonly #problems: Diagnostic[] = [];
  readonly #nearMisses: NearMiss[] = [];
  readonly #open: OpenNeed[] = [];
  readonly #extraTags: string[] = [];
  #at = 0;

  constructor(input: ImportInput) {
    this.#file = input.path;
    this.#lines = linesOf(input.text);
  }

  read(): Omit<Imported, 'items'> & { readonly items: readonly NeedItem[] } {
    let skip: number | undefined;
    for (; this.#at < this.#lines.length; this.#at++) {
      const line = this.#lines[this.#at]!;
      if (line.trim() === '') {
        this.#open.at(-1)?.body.push('');
        continue;
      }
      if (line.length > MAX_LINE) {
        // The OpenFastTrace reader of the same file reports the line.
        continue;
      }
      const indent = indentOf(line);
      if (skip !== undefined && indent > skip) {
        this.#open.at(-1)?.body.push(line);
        continue;
      }
      this.#closeDeeper(indent);
      const m = DIRECTIVE.exec(line);
      if (m !== null) skip = this.#directive(m[2]!, m[3] ?? '', indent) ? indent : undefined;
      else {
        skip = isComment(line) || line.trimEnd().endsWith('::') ? indent : undefined;
        this.#open.at(-1)?.body.push(line);
      }
    }
    this.#closeDeeper(-1);
    const tagged = (item: NeedItem): NeedItem => ({ ...item, tags: [...new Set([...item.tags, ...this.#extraTags])] });
    const items = (this.#extraTags.length === 0 ? this.#items : this.#items.map(tagged)).sort((a, b) => a.line - b.line);
    return { items, problems: this.#problems, nearMisses: this.#nearMisses };
  }

  /** Reads a directive's head; returns whether what is indented below is verbatim. */
  #directive(name: string, argument: string, indent: number): boolean {
    const line = this.#at + 1;
    if (LITERAL.has(name)) {
      this.#open.at(-1)?.body.push(this.#lines[this.#at]!);
      return true;
    }
    const { title, options } = this.#head(argument, indent);
    const id = options.find((o) => o.name === 'id')?.value ?? '';
    if (name === 'needextend') this.#extend(argument, options, line);
    else if (NOT_NEEDS.test(name)) return false;
    else if (id !== '') {
      const parent = this.#open.at(-1)?.options.find((o) => o.name === 'id')?.value;
      this.#open.push({ type: name, title, line, indent, options, parent, body: [] });
    } else if (options.some((o) => o.name === 'status' || o.name === 'links' || o.name === 'id')) {
      this.#nearMisses.push({
        file: this.#file,
        line,
        column: indent + 1,
        text: this.#lines[line - 1]!.trim().slice(0, 200),
        why: `this ${name} directive has the options of a need but no :id:`,
        cure: 'Give it an :id: option, or import the needs.json of a Sphinx build.',
      });
    }
    return false;
  }

  /** Argument lines, then options up to the first blank line; leaves the cursor on the last line of the head. */
  #head(argument: string, indent: number): { title: string; options: Option[] } {
    const title = [argument.trim()];
    const options: Option[] = [];
    for (; this.#at + 1 < this.#lines.length; this.#at++) {
      const next = this.#lines[this.#at + 1]!;
      if (next.length > MAX_LINE || next.trim() === '' || indentOf(next) <= indent) break;
      const m = OPTION.exec(next);
      if (m !== null) options.push({ name: m[1]!, value: (m[2] ?? '').trim() });
      else if (DIRECTIVE.test(next)) break;
      else if (options.length === 0) title.push(next.trim());
      else {
        const last = options.at(-1)!;
        last.value = `${last.value} ${next.trim()}`.trim();
      }
    }
    return { title: title.filter((t) => t !== '').join(' '), options };
  }

  /** Tags for all needs of this document are added; any other extension is decided by Python and only reported. */
  #extend(filter: string, options: readonly Option[], line: number): void {
    if (/\bthis_doc\(\)/.test(filter) && options.every((o) => o.name === '+tags')) {
      for (const o of options) append(this.#extraTags, parts(o.value));
      return;
    }
    const changesLinks = options.some((o) => LINKS.has(o.name.replace(/^[+-]/, '')));
    this.#problems.push({
      ...inputProblem(
        'needs-extend',
        this.#file,
        line,
        'this needextend selects needs by a Python filter, which was not evaluated',
        'Import the needs.json of a Sphinx build where the extension matters.',
      ),
      ...(changesLinks ? {} : { severity: 'warning', effect: 'info' }),
    });
  }

  #closeDeeper(indent: number): void {
    while (this.#open.length > 0 && this.#open.at(-1)!.indent >= indent) {
      const need = this.#open.pop()!;
      this.#items.push({ ...needItem(this.#file, need), last: this.#at });
    }
  }
}

function needItem(file: string, need: OpenNeed): Item {
  const attributes: Record<string, string> = {};
  const covers: ItemId[] = [];
  const depends: ItemId[] = [];
  const option = (name: string): string => need.options.find((o) => o.name === name)?.value ?? '';
  for (const { name, value } of need.options) {
    if (name === 'id' || name === 'tags' || name === 'version' || value === '') continue;
    if (!isLink(name, value)) attributes[name] = value;
    else append(/^depends(?:_on)?$/.test(name) ? depends : covers, parts(value).map(reference));
  }
  if (need.parent !== undefined) covers.push(foreignReference(need.parent));
  return makeItem(
    { type: need.type, name: option('id'), revision: /^\d{1,9}$/.test(option('version')) ? Number(option('version')) : 1 },
    { file, line: need.line },
    {
      title: need.title,
      status: statusFromWord(option('status')),
      description: dedented(need.body),
      tags: parts(option('tags')),
      covers: unique(covers),
      depends: unique(depends),
      welcomesAll: true,
      attributes,
    },
  );
}

function isLink(name: string, value: string): boolean {
  if (LINKS.has(name)) return true;
  const all = parts(value);
  return all.length > 0 && all.every((p) => /^[A-Za-z][\w-]*__[\w.-]+(?:\[[^\]]*\])?$/.test(p));
}

/** `ID` or `ID[version==2]`; a part name behind a dot (`ID.part`) belongs to the need. */
export function reference(text: string): ItemId {
  const m = /^([^[\s]+)(?:\[\s*version\s*==\s*"?(\d{1,9})"?\s*\])?/.exec(text);
  return { ...foreignReference(m?.[1] ?? text), revision: m?.[2] === undefined ? 0 : Number(m[2]) };
}

function unique(ids: readonly ItemId[]): ItemId[] {
  const seen = new Set<string>();
  return ids.filter((id) => !seen.has(id.name) && seen.add(id.name) !== undefined);
}

function parts(value: string): string[] {
  return value
    .split(/[,;]/)
    .map((p) => p.trim())
    .filter((p) => p !== '');
}

function indentOf(line: string): number {
  let width = 0;
  for (const c of line) {
    if (c === ' ') width++;
    else if (c === '\t') width += 8 - (width % 8);
    else break;
  }
  return width;
}

/** `..` that opens neither a directive nor a target, footnote or substitution. */
function isComment(line: string): boolean {
  return /^[ \t]*\.\.(?:[ \t]+(?![_[|])(?!\S+::(?:\s|$))|$)/.test(line);
}

function dedented(lines: readonly string[]): string {
  const depth = commonIndent(lines);
  return lines
    .map((l) => l.slice(Math.min(depth, l.length)))
    .join('\n')
    .trim();
}
