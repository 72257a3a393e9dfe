/**
 * Reader of shelf pages: Markdown with optional YAML front matter (`rules/`, `reports/`). It answers with the front
 * matter, and the sections and fenced blocks with their lines, so that a page can be both documentation and data.
 */
import { Lexer, type Token } from 'marked';
import { parseDocument } from 'yaml';
import type { Diagnostic, Read } from './diagnostic.ts';

export interface FencedBlock {
  /** Info string after the fence, for example `c non-compliant`. */
  readonly info: string;
  readonly text: string;
  /** 1-based line of the first line of the content. */
  readonly line: number;
}

export interface ShelfSection {
  /** 0 for the text before the first heading. */
  readonly level: number;
  readonly title: string;
  readonly line: number;
  /** Markdown of the section without its heading and without its sub-sections. */
  readonly body: string;
  readonly blocks: readonly FencedBlock[];
}

export interface ShelfPage {
  readonly file: string;
  readonly meta: Readonly<Record<string, unknown>>;
  readonly sections: readonly ShelfSection[];
}

const FRONT_MATTER = /^---[ \t]*\r?\n([\s\S]*?)\r?\n?---[ \t]*(?:\r?\n|$)/;

// [impl->dsn~shelf-pages~1]
export function readShelfPage(file: string, text: string): Read<ShelfPage> {
  const front = FRONT_MATTER.exec(text);
  const problems: Diagnostic[] = [];
  const meta = front === null ? {} : readMeta(file, front[1]!, problems);
  const bodyStart = front?.[0].length ?? 0;
  const firstLine = countLines(text.slice(0, bodyStart)) + 1;
  return { value: { file, meta, sections: sectionsOf(new Lexer().lex(text.slice(bodyStart)), firstLine) }, problems };
}

function readMeta(file: string, yaml: string, problems: Diagnostic[]): Record<string, unknown> {
  const document = parseDocument(yaml, { prettyErrors: true });
  for (const error of document.errors) {
    problems.push({
      code: 'base/front-matter',
      severity: 'error',
      effect: 'incomplete',
      message: `The front matter of ${file} is not YAML`,
      place: { file, line: (error.linePos?.[0].line ?? 1) + 1, column: error.linePos?.[0].col ?? 1 },
      cause: error.message.split('\n')[0]!,
      cure: 'Mend the lines between the two --- marks.',
    });
  }
  const value: unknown = document.errors.length > 0 ? {} : document.toJS();
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}

function sectionsOf(tokens: readonly Token[], firstLine: number): ShelfSection[] {
  const sections: ShelfSection[] = [];
  let line = firstLine;
  let open = { level: 0, title: '', line, body: '', blocks: [] as FencedBlock[] };
  for (const token of tokens) {
    if (token.type === 'heading') {
      sections.push(open);
      open = { level: token.depth as number, title: token.text as string, line, body: '', blocks: [] };
    } else {
      open.body += token.raw;
      if (token.type === 'code')
        open.blocks.push({ info: (token.lang as string | undefined) ?? '', text: token.text as string, line: line + 1 });
    }
    line += countLines(token.raw);
  }
  sections.push(open);
  return sections.filter((s) => s.level > 0 || s.body.trim() !== '');
}

function countLines(text: string): number {
  let n = 0;
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) === 10) n++;
  return n;
}
