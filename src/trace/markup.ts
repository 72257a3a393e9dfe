/**
 * The line state machine of OpenFastTrace's Markdown and reStructuredText importers. It is no Markdown parser: in each state
 * the first row whose line class matches the whole line wins; a line that matches no row is dropped. One line of look-ahead
 * serves underlined titles. The rows are data (`markup-tables.ts`); this file runs them.
 *
 * Strict mode runs the same rows but keeps fenced blocks away from them (their content can be neither item nor keyword),
 * collects those blocks for parameters, and lets `near-miss.ts` look at every line.
 */
import type { Diagnostic } from '../base/diagnostic.ts';
import {
  forwardOf,
  hashTitle,
  idAtLineStart,
  isBlankLine,
  isCodeBegin,
  isCodeEnd,
  isMarkdownUnderline,
  isRestUnderline,
  javaSplit,
  javaTrim,
  keywordLine,
  lastIdOnBullet,
  needsInline,
  parseId,
  statusOf,
  tagOnBullet,
  tagsInline,
  typeOnBullet,
} from './grammar.ts';
import {
  commonIndent,
  type Imported,
  inputProblem,
  linesOf,
  longLineProblem,
  MAX_LINE,
  type NearMiss,
  type TraceMode,
} from './importer.ts';
import { type Block, type Item, type ItemId, type ItemStatus, makeItem } from './item.ts';
import type { Action, LineClass, MarkupState, MarkupTable } from './markup-tables.ts';
import { markupNearMiss } from './near-miss.ts';

export type Flavour = 'markdown' | 'rest' | 'asciidoc';

interface OpenItem {
  readonly id: ItemId;
  readonly line: number;
  readonly title: string;
  status: ItemStatus;
  description: string;
  rationale: string;
  comment: string;
  readonly covers: ItemId[];
  readonly depends: ItemId[];
  readonly needs: string[];
  readonly tags: string[];
  readonly attributes: Record<string, string>;
  readonly blocks: Block[];
}

// [impl->dsn~trace-oft-documents~1]
/** Reads one document. */
export function readMarkup(file: string, text: string, table: MarkupTable, flavour: Flavour, mode: TraceMode): Imported {
  const machine = new MarkupMachine(file, table, flavour, mode);
  const lines = linesOf(text);
  for (let i = 0; i < lines.length; i++) machine.step(lines[i]!, lines[i + 1], i + 1);
  return machine.finish(lines.length);
}

interface Fence {
  readonly closes: (line: string) => boolean;
  readonly language: string;
  readonly line: number;
  readonly lines: string[];
  readonly inItem: boolean;
}

class MarkupMachine {
  readonly #file: string;
  readonly #table: MarkupTable;
  readonly #flavour: Flavour;
  readonly #strict: boolean;
  readonly #items: Item[] = [];
  readonly #problems: Diagnostic[] = [];
  readonly #nearMisses: NearMiss[] = [];
  #state: MarkupState = 'start';
  #title: string | undefined;
  #item: OpenItem | undefined;
  #enabled = true;
  #fence: Fence | undefined;
  #line = 0;

  constructor(file: string, table: MarkupTable, flavour: Flavour, mode: TraceMode) {
    this.#file = file;
    this.#table = table;
    this.#flavour = flavour;
    this.#strict = mode === 'strict';
  }

  step(line: string, next: string | undefined, number: number): void {
    this.#line = number;
    if (!this.#enabled || line.length > MAX_LINE) {
      if (this.#enabled) this.#stepRow(line, next);
      if (line.length > MAX_LINE) return;
      if (line.includes('oft:on') && /(?:^|[^\p{L}\p{N}_])oft:on(?:[^\p{L}\p{N}_]|$)/u.test(line)) this.#enabled = true;
      return;
    }
    if (line.includes('oft:off') && /(?:^|[^\p{L}\p{N}_])oft:off(?:[^\p{L}\p{N}_]|$)/u.test(line)) {
      this.#enabled = false;
      return;
    }
    if (this.#strict && (this.#stepFence(line) || this.#stepAttribute(line))) return;
    this.#stepRow(line, next);
  }

  #stepRow(line: string, next: string | undefined): void {
    if (line.length > MAX_LINE) {
      this.#problems.push(longLineProblem(this.#file, this.#line, line.length, 'was taken as text only'));
      const row = this.#table[this.#state].find((r) => r.line === 'any' || r.line === 'text');
      if (row === undefined) return;
      this.#act(row.action, line, line);
      this.#state = row.next;
      return;
    }
    const before = this.#state;
    for (const row of this.#table[before]) {
      const token = this.#match(row.line, line, next);
      if (token === undefined) continue;
      this.#act(row.action, token, line);
      this.#state = row.next;
      if (this.#strict) this.#watch(line, before, row.line);
      return;
    }
    if (this.#strict) this.#watch(line, before, undefined);
  }

  #watch(line: string, state: MarkupState, matched: LineClass | undefined): void {
    const miss = markupNearMiss(line, state, matched, this.#item !== undefined);
    if (miss !== undefined)
      this.#nearMisses.push({ file: this.#file, line: this.#line, text: line.trim().slice(0, 200), ...miss });
  }

  finish(lastLine: number): Imported {
    if (this.#fence !== undefined && this.#flavour === 'rest') this.#closeFence(this.#fence);
    else if (this.#fence !== undefined) {
      const { line } = this.#fence;
      this.#problems.push(
        inputProblem(
          'open-fence',
          this.#file,
          line,
          'this fenced block is never closed, so the rest of the file was not read as requirements',
          'Close the block with the same fence.',
        ),
      );
    }
    this.#line = lastLine;
    this.#endItem();
    return { items: this.#items, problems: this.#problems, nearMisses: this.#nearMisses };
  }

  /** The token of a line class (possibly empty) or undefined when the line is not of that class. */
  #match(kind: LineClass, line: string, next: string | undefined): string | undefined {
    switch (kind) {
      case 'id':
        return idAtLineStart(line);
      case 'title':
        return this.#titleOf(line, next);
      case 'forward':
        return line.includes('-->') && forwardOf(line) !== undefined ? line : undefined;
      case 'any':
        return /[\u0085\u2028\u2029]/.test(line) ? undefined : line;
      case 'text':
        return line === '' ? undefined : line;
      case 'blank':
        return isBlankLine(line) ? line : undefined;
      case 'underline':
        return this.#isUnderline(line) ? line : undefined;
      case 'codeBegin':
        return isCodeBegin(line) ? '' : undefined;
      case 'codeEnd':
        return isCodeEnd(line) ? '' : undefined;
      case 'status':
        return statusOf(line);
      case 'needsInline':
        return needsInline(line);
      case 'tagsInline':
        return tagsInline(line);
      case 'reference':
        return lastIdOnBullet(line);
      case 'neededType':
        return typeOnBullet(line);
      case 'tagEntry':
        return tagOnBullet(line);
      default:
        return this.#keyword(line) === kind ? '' : undefined;
    }
  }

  /** Strict mode also reads the usual `Comments:`; OpenFastTrace takes it for text (a deliberate difference). */
  #keyword(line: string): string | undefined {
    const word = keywordLine(line);
    return this.#strict && word === 'Comments' ? 'Comment' : word;
  }

  #titleOf(line: string, next: string | undefined): string | undefined {
    const hash = this.#flavour === 'markdown' ? hashTitle(line) : this.#flavour === 'asciidoc' ? asciidocTitle(line) : undefined;
    if (hash !== undefined) return hash;
    return this.#flavour !== 'asciidoc' && next !== undefined && next.length <= MAX_LINE && this.#isUnderline(next)
      ? line
      : undefined;
  }

  #isUnderline(line: string): boolean {
    return this.#flavour === 'markdown' ? isMarkdownUnderline(line) : isRestUnderline(line);
  }

  #act(action: Action, token: string, line: string): void {
    const item = this.#item;
    switch (action) {
      case 'none':
        return;
      case 'begin':
        this.#endItem();
        this.#begin(token);
        return;
      case 'title':
        this.#title = token;
        return;
      case 'forget':
        this.#title = undefined;
        return;
      case 'endTitle':
        this.#endItem();
        this.#title = token;
        return;
      case 'forward':
        this.#forward(line);
        return;
      case 'endForward':
        this.#endItem();
        this.#title = undefined;
        this.#forward(line);
        return;
      default:
        if (item !== undefined) this.#fill(item, action, token);
    }
  }

  #fill(item: OpenItem, action: Action, token: string): void {
    switch (action) {
      case 'status':
        item.status = token as ItemStatus;
        return;
      case 'beginText':
        item.description += this.#strict && item.description !== '' ? `\n${token}` : token;
        return;
      case 'appendText':
        item.description += `\n${token}`;
        return;
      case 'beginRationale':
        item.rationale += '\n';
        return;
      case 'appendRationale':
        item.rationale += `\n${token}`;
        return;
      case 'beginComment':
        return;
      case 'appendComment':
        item.comment += `\n${token}`;
        return;
      case 'needs':
        for (const type of javaSplit(token)) item.needs.push(javaTrim(type));
        return;
      case 'tags':
        for (const tag of javaSplit(token)) item.tags.push(javaTrim(tag));
        return;
      default:
        this.#reference(item, action, token);
    }
  }

  #reference(item: OpenItem, action: Action, token: string): void {
    const id = parseId(token);
    if (id === undefined) this.#badRevision(token);
    else if (action === 'depend') item.depends.push(id);
    else item.covers.push(id);
  }

  /** Strict only: `ASIL: D`, `Allocation: core` … between the id and the text are attributes. True when the line was one. */
  #stepAttribute(line: string): boolean {
    const item = this.#item;
    if (this.#state !== 'item' || item === undefined || item.description !== '') return false;
    const m = /^(ASIL|SIL|DAL|Allocation|Owner|Decomposes|Safety|Verification|Kind|Derived):[ \t]*(\S.*?)\s*$/.exec(line);
    if (m === null) return false;
    item.attributes[m[1]!.toLowerCase()] = m[2]!.replace(/^`(.*)`$/, '$1');
    return true;
  }

  #begin(token: string): void {
    const id = parseId(token);
    if (id === undefined) this.#badRevision(token);
    this.#item = {
      id: id ?? {
        type: token.slice(0, token.indexOf('~')),
        name: token.slice(token.indexOf('~') + 1).replaceAll('~', '.'),
        revision: 0,
      },
      line: this.#line,
      title: this.#title ?? '',
      status: 'approved',
      description: '',
      rationale: '',
      comment: '',
      covers: [],
      depends: [],
      needs: [],
      tags: [],
      attributes: {},
      blocks: [],
    };
  }

  #badRevision(token: string): void {
    this.#problems.push(
      inputProblem(
        'bad-revision',
        this.#file,
        this.#line,
        `the revision of ${token} does not fit 32 bits`,
        'Use a revision below 2147483648.',
      ),
    );
  }

  #endItem(): void {
    const open = this.#item;
    if (open === undefined) return;
    this.#item = undefined;
    this.#title = undefined;
    const { id, line, blocks, attributes, ...rest } = open;
    const item = makeItem(
      id,
      { file: this.#file, line },
      {
        ...rest,
        description: javaTrim(rest.description),
        rationale: javaTrim(rest.rationale),
        comment: javaTrim(rest.comment),
        ...(Object.keys(attributes).length > 0 ? { attributes } : {}),
        ...(blocks.length > 0 ? { blocks } : {}),
      },
    );
    this.#items.push(item);
  }

  #forward(line: string): void {
    const forward = forwardOf(line);
    if (forward?.original === undefined) {
      this.#badRevision(line.trim().slice(0, 80));
      return;
    }
    const { name, revision } = forward.original;
    this.#items.push(
      makeItem(
        { type: forward.skippedType, name, revision },
        { file: this.#file, line: this.#line },
        {
          covers: [forward.original],
          needs: forward.targets.map(javaTrim),
          origin: 'forward',
        },
      ),
    );
  }

  /** Strict mode: keeps fenced (Markdown) and code-block (reST) content from the rows. True when the line was consumed. */
  #stepFence(line: string): boolean {
    const fence = this.#fence;
    if (fence === undefined) return this.#openFence(line);
    if (!fence.closes(line)) {
      fence.lines.push(line);
      if (idAtLineStart(line) !== undefined && !fence.language.startsWith('y')) this.#fencedItem(line);
      return true;
    }
    this.#fence = undefined;
    this.#closeFence(fence);
    return this.#flavour !== 'rest';
  }

  #fencedItem(line: string): void {
    this.#nearMisses.push({
      file: this.#file,
      line: this.#line,
      column: 1,
      text: line.trim().slice(0, 200),
      why: 'an item id inside a fenced block is not an item',
      cure: 'Move the item out of the block, or put `oft:off` and `oft:on` around an example.',
    });
  }

  #openFence(line: string): boolean {
    const start = FENCES[this.#flavour](line);
    if (start === undefined) return false;
    this.#fence = { ...start, line: this.#line, lines: [], inItem: this.#item !== undefined };
    return true;
  }

  #closeFence(fence: Fence): void {
    const item = this.#item;
    if (!fence.inItem || item === undefined) return;
    const lines = this.#flavour === 'rest' ? dedent(fence.lines) : fence.lines;
    item.blocks.push({ language: fence.language, text: lines.join('\n'), line: fence.line + 1 });
    if (isParameterLanguage(fence.language)) return;
    const text = `\n${fence.lines.join('\n')}`;
    if (this.#state === 'rationale') item.rationale += text;
    else if (this.#state === 'comment') item.comment += text;
    else item.description += text;
  }
}

function isParameterLanguage(language: string): boolean {
  return language === 'yaml' || language === 'yml';
}

function markdownFence(line: string): Pick<Fence, 'closes' | 'language'> | undefined {
  const m = /^ {0,3}(`{3,}|~{3,})[ \t]*([\w+-]*)[^`]*$/.exec(line);
  if (m === null) return undefined;
  const mark = m[1]!;
  const end = new RegExp(`^ {0,3}\\${mark[0]}{${Math.min(mark.length, 1000)},}[ \\t]*$`);
  return { language: m[2]!.toLowerCase(), closes: (l) => end.test(l) };
}

function restBlock(line: string): Pick<Fence, 'closes' | 'language'> | undefined {
  const m = /^\.\. (?:code-block|code|sourcecode)::[ \t]*([\w+-]*)/.exec(line);
  if (m === null) return undefined;
  return { language: m[1]!.toLowerCase(), closes: (l) => /^\S/.test(l) };
}

function asciidocTitle(line: string): string | undefined {
  return /^={1,6}[ \t]+(.*)$/.exec(line)?.[1];
}

/** Listing and literal blocks; the language of a `[source,yaml]` line before them is taken from the block's first line instead. */
function asciidocBlock(line: string): Pick<Fence, 'closes' | 'language'> | undefined {
  const m = /^(-{4,}|\.{4,}|`{3,})([\w+-]*)[ \t]*$/.exec(line);
  if (m === null) return undefined;
  const mark = m[1]!;
  return { language: m[2] === '' ? 'yaml' : m[2]!.toLowerCase(), closes: (l) => l.trimEnd() === mark };
}

const FENCES: Readonly<Record<Flavour, (line: string) => Pick<Fence, 'closes' | 'language'> | undefined>> = {
  markdown: markdownFence,
  rest: restBlock,
  asciidoc: asciidocBlock,
};

function dedent(lines: readonly string[]): string[] {
  const body = lines.filter((l) => !/^\s+:\w+:/.test(l));
  const depth = commonIndent(body);
  return body.map((l) => l.slice(Math.min(depth, l.length)));
}
