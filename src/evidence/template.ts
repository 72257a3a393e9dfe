/**
 * Reads a report template: Markdown (prose and order) with slots `{{name}}`. A slot alone in its paragraph takes blocks, one
 * inside a sentence takes inlines. A slot nobody fills, or a value no slot takes, is a problem: nothing gets lost in between.
 */
import { Lexer, type Token, type Tokens } from 'marked';
import type { Diagnostic, Read } from '../base/diagnostic.ts';
import { readShelfPage } from '../base/shelf.ts';
import { type Block, type Inline, type TextStyle, text } from './document.ts';

export type Slot = { readonly blocks: readonly Block[] } | { readonly inlines: readonly Inline[] };
export type Slots = Readonly<Record<string, Slot>>;

export const blocks = (...list: readonly Block[]): Slot => ({ blocks: list });
export const inlines = (...list: readonly Inline[]): Slot => ({ inlines: list });

interface Reader {
  readonly file: string;
  readonly id: string;
  readonly slots: Slots;
  readonly used: Set<string>;
  readonly problems: Diagnostic[];
  line: number;
  headings: number;
}

// [impl->dsn~report-templates~1]
export function fillTemplate(file: string, id: string, source: string, slots: Slots): Read<readonly Block[]> {
  const page = readShelfPage(file, source);
  const reader: Reader = { file, id, slots, used: new Set(), problems: [...page.problems], line: 1, headings: 0 };
  const filled: Block[] = [];
  for (const section of page.value.sections) {
    reader.line = section.line;
    if (section.level > 0) filled.push(heading(section.title, section.level, reader));
    for (const token of new Lexer().lex(section.body)) filled.push(...blockOf(token, reader));
  }
  for (const name of Object.keys(slots).filter((n) => !reader.used.has(n))) {
    reader.problems.push(problem(reader, `The value "${name}" has no slot in ${file}`, `Add {{${name}}} where it belongs.`));
  }
  return { value: filled, problems: reader.problems };
}

function heading(title: string, level: number, reader: Reader): Block {
  const id = reader.headings === 0 ? `sec-${reader.id}` : `sec-${reader.id}-${reader.headings}`;
  reader.headings++;
  return { kind: 'heading', level: Math.min(level, 3) as 1 | 2 | 3, id, text: title };
}

const ALONE = /^\{\{([a-z][a-z0-9-]*)\}\}$/;

function blockOf(token: Token, reader: Reader): Block[] {
  if (token.type === 'space') return [];
  if (token.type === 'hr') return [{ kind: 'pageBreak' }];
  if (token.type === 'code') return [{ kind: 'code', text: token.text as string }];
  if (token.type === 'paragraph') {
    const alone = ALONE.exec((token.raw as string).trim());
    const slot = alone === null ? undefined : reader.slots[alone[1]!];
    if (slot !== undefined && 'blocks' in slot) {
      reader.used.add(alone![1]!);
      return [...slot.blocks];
    }
    return [{ kind: 'paragraph', inlines: inlinesOf(token.tokens ?? [], undefined, reader) }];
  }
  if (token.type === 'blockquote') {
    const inside = (token.tokens ?? []).flatMap((t) => blockOf(t, reader));
    return inside.map((b) => (b.kind === 'paragraph' ? { ...b, tone: 'note' as const } : b));
  }
  if (token.type === 'list') {
    const list = token as Tokens.List;
    const items = list.items.map((item) =>
      item.tokens.flatMap((t) => inlinesOf('tokens' in t && t.tokens !== undefined ? t.tokens : [t], undefined, reader)),
    );
    return [{ kind: 'list', ordered: list.ordered, items }];
  }
  reader.problems.push(
    problem(reader, `A template cannot hold "${token.type}"`, 'Use headings, paragraphs, lists, code and slots.'),
  );
  return [];
}

function inlinesOf(tokens: readonly Token[], style: TextStyle | undefined, reader: Reader): Inline[] {
  return tokens.flatMap((token): Inline[] => {
    if (token.type === 'strong') return inlinesOf(token.tokens ?? [], 'bold', reader);
    if (token.type === 'em') return inlinesOf(token.tokens ?? [], 'italic', reader);
    if (token.type === 'codespan') return [text(plainOf(token.text as string), 'mono')];
    if (token.type === 'link')
      return [{ kind: 'link', text: token.text as string, to: (token.href as string).replace(/^#/, '') }];
    if (token.type === 'br') return [text(' ')];
    return withSlots(plainOf('text' in token ? String(token.text) : token.raw).replace(/\s*\n\s*/g, join), style, reader);
  });
}

/** A line break of the source is a space between words, nothing between Japanese characters. */
function join(match: string, offset: number, whole: string): string {
  const wide = /[\u3000-\u30ff\u4e00-\u9fff\uff00-\uffef]/;
  return wide.test(whole[offset - 1] ?? '') && wide.test(whole[offset + match.length] ?? '') ? '' : ' ';
}

function withSlots(source: string, style: TextStyle | undefined, reader: Reader): Inline[] {
  return source.split(/(\{\{[^}]*\}\})/).flatMap((part): Inline[] => {
    if (part === '') return [];
    const name = ALONE.exec(part)?.[1];
    if (name === undefined) return [text(part, style)];
    const slot = reader.slots[name];
    if (slot !== undefined) reader.used.add(name);
    if (slot !== undefined && 'inlines' in slot) return [...slot.inlines];
    const cause = slot === undefined ? 'which nobody fills' : 'whose value is a block';
    reader.problems.push(
      problem(reader, `The template uses the slot "${name}", ${cause}`, 'Mend the name, or give it a paragraph of its own.'),
    );
    return [];
  });
}

function plainOf(source: string): string {
  return source
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}

function problem(reader: Reader, message: string, cure: string): Diagnostic {
  return {
    code: 'evidence/template',
    severity: 'error',
    effect: 'incomplete',
    message,
    place: { file: reader.file, line: reader.line, column: 1 },
    cure,
  };
}
