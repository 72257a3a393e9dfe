/**
 * Reports → one document: fills the templates in order, numbers chapters, tables and figures, and puts the table of
 * contents behind the cover. Renderers find everything numbered.
 */
import type { Diagnostic, Read } from '../base/diagnostic.ts';
import type { Block, Document } from './document.ts';
import type { ReportContext } from './report.ts';
import { reports } from './reports/all.ts';
import { fillTemplate } from './template.ts';
import { tableWord, words } from './words.ts';

/** Text of `reports/<name>`; undefined when the shelf has none. */
export type ReadTemplate = (name: string) => string | undefined;

// [impl->dsn~one-record-many-renderings~1]
export function assembleDocument(context: ReportContext, read: ReadTemplate): Read<Document> {
  const problems: Diagnostic[] = [];
  const blocks: Block[] = [];
  let chapter = 0;
  for (const report of reports) {
    const name = `${report.id}.${context.language}.md`;
    const source = read(name);
    if (source === undefined) {
      problems.push(noTemplate(name));
      continue;
    }
    const filled = fillTemplate(`reports/${name}`, report.id, source, report.slots(context));
    problems.push(...filled.problems);
    if (report.numbered) chapter++;
    blocks.push(...numbered(filled.value, report.numbered ? chapter : undefined, context));
    if (report.id === 'cover') blocks.push({ kind: 'contents', title: context.word('contents') });
  }
  const unique = withUniqueAnchors(blocks);
  const { project } = context.facts;
  const title = `${project.product} ${project.version}`.trim();
  const value: Document = {
    language: context.language,
    title,
    subject: context.language === 'ja' ? 'エビデンスパック' : 'Evidence pack',
    documentId: context.documentId,
    author: `${project.tool.name} ${project.tool.version}`,
    issuedAt: project.issuedAt,
    header: {
      left: `${title}${project.revision === '' ? '' : ` · ${project.revision.slice(0, 12)}`}${context.classification === '' ? '' : ` · ${context.classification}`}`,
      right: `${context.documentId} · ${context.word('draft')}`,
    },
    footer: `${context.word('contentDigest')} ${context.contentDigest.slice(0, 16)}…`,
    contentDigest: context.contentDigest,
    blocks: unique,
  };
  return { value, problems };
}

/** Two rows about one id (a duplicate is itself a finding): links lead to the first. */
function withUniqueAnchors(blocks: readonly Block[]): Block[] {
  const seen = new Set<string>();
  return blocks.map((block) => {
    if (block.kind !== 'table') return block;
    const rows = block.rows.map((row) => {
      if (row.id === undefined || !seen.has(row.id)) {
        if (row.id !== undefined) seen.add(row.id);
        return row;
      }
      const { id: _second, ...rest } = row;
      return rest;
    });
    return { ...block, rows };
  });
}

/** `Table 3-1`: numbered per chapter, in the order of appearance. */
function numbered(blocks: readonly Block[], chapter: number | undefined, { language }: ReportContext): Block[] {
  const prefix = chapter === undefined ? '' : `${chapter}-`;
  let [section, table, figure] = [0, 0, 0];
  return blocks.map((block): Block => {
    if (block.kind === 'table') {
      table++;
      return { ...block, caption: `${tableWord[language]} ${prefix}${table}  ${block.caption}` };
    }
    if (block.kind === 'figure') {
      figure++;
      return { ...block, caption: `${words.figure[language]} ${prefix}${figure}  ${block.caption}` };
    }
    if (block.kind !== 'heading' || chapter === undefined) return block;
    if (block.level === 1) return { ...block, number: `${chapter}` };
    if (block.level === 2) section++;
    return block.level === 2 ? { ...block, number: `${chapter}.${section}` } : block;
  });
}

function noTemplate(name: string): Diagnostic {
  return {
    code: 'evidence/template',
    severity: 'error',
    effect: 'incomplete',
    message: `There is no template reports/${name}`,
    cure: 'The templates ship with the package: install it again, or restore the file.',
  };
}
