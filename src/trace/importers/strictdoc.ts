/** StrictDoc `.sdoc`: nodes with single- and multi-line fields, `RELATIONS`, composite nodes, deprecated sections. */
import type { Diagnostic } from '../../base/diagnostic.ts';
import { type Importer, inputProblem, linesOf } from '../importer.ts';
import { foreignReference, type Item, makeItem } from '../item.ts';
import { statusFromWord } from '../status.ts';

const OPEN = /^\[\[?([A-Z]+(?:_[A-Z]+)*)\]?\]\s*$/;
const CLOSE = /^\[\[?\/([A-Z]+(?:_[A-Z]+)*)\]?\]\s*$/;
const FIELD = /^([A-Z][A-Za-z0-9_-]*):(?: (.*))?$/;
/** Nodes that structure a document but are no items. */
const STRUCTURE = new Set(['DOCUMENT', 'GRAMMAR', 'SECTION', 'DOCUMENT_FROM_FILE', 'TEXT', 'FREETEXT', 'LINK']);

interface Node {
  readonly tag: string;
  readonly line: number;
  readonly fields: Map<string, string>;
  readonly relations: Map<string, string>[];
}

export const strictdoc: Importer = {
  format: 'strictdoc',
  title: 'StrictDoc documents',
  handles: (path) => /\.(?:sdoc|sgra)$/i.test(path),
  read(input) {
    const problems: Diagnostic[] = [];
    const nodes = readNodes(input.path, linesOf(input.text), problems);
    const prefix = nodes.find((n) => n.tag === 'DOCUMENT')?.fields.get('PREFIX') ?? '';
    const items: Item[] = [];
    for (const node of nodes) {
      if (STRUCTURE.has(node.tag) && node.fields.get('UID') === undefined) continue;
      if (node.tag === 'DOCUMENT' || node.tag === 'GRAMMAR' || node.tag === 'SECTION' || node.tag === 'TEXT') continue;
      items.push(nodeItem(input.path, node, prefix));
    }
    return { items, problems, nearMisses: [] };
  },
};

function readNodes(file: string, lines: readonly string[], problems: Diagnostic[]): Node[] {
  const nodes: Node[] = [];
  let node: Node | undefined;
  let relations = false;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    const open = OPEN.exec(line);
    if (open !== null) {
      node = { tag: open[1]!, line: i + 1, fields: new Map(), relations: [] };
      nodes.push(node);
      relations = false;
      continue;
    }
    if (CLOSE.test(line)) {
      node = undefined;
      continue;
    }
    if (node === undefined) continue;
    if (relations && /^\s*-?\s+\w/.test(line)) {
      relationLine(node, line);
      continue;
    }
    const field = FIELD.exec(line);
    if (field === null || field[1] === 'ELEMENTS' || field[1] === 'OPTIONS' || field[1] === 'METADATA') continue;
    relations = field[1] === 'RELATIONS' || field[1] === 'REFS';
    if (field[2]?.trim() === '>>>') i = multiline(file, lines, i, node, field[1]!, problems);
    else if (!relations) node.fields.set(field[1]!, field[2] ?? '');
  }
  return nodes;
}

function relationLine(node: Node, line: string): void {
  const m = /^\s*(-?)\s*([A-Z_]+):\s*(.*)$/.exec(line);
  if (m === null) return;
  if (m[1] === '-' || node.relations.length === 0) node.relations.push(new Map());
  node.relations.at(-1)!.set(m[2]!, m[3]!.trim());
}

/** Reads `>>>` … `<<<`; returns the index of its last line. */
function multiline(
  file: string,
  lines: readonly string[],
  start: number,
  node: Node,
  name: string,
  problems: Diagnostic[],
): number {
  const body: string[] = [];
  for (let i = start + 1; i < lines.length; i++) {
    if (lines[i]!.trim() === '<<<') {
      node.fields.set(name, body.join('\n'));
      return i;
    }
    body.push(lines[i]!);
  }
  problems.push(
    inputProblem(
      'open-field',
      file,
      start + 1,
      `the field ${name} is never closed with <<<`,
      'Close it; the rest of the file was not read.',
    ),
  );
  return lines.length;
}

function nodeItem(file: string, node: Node, prefix: string): Item {
  const field = (name: string): string => node.fields.get(name) ?? '';
  const uid = field('UID') || field('MID') || `${prefix}line-${node.line}`;
  const parents = node.relations.filter((r) => (r.get('TYPE') ?? 'Parent') === 'Parent').map((r) => r.get('VALUE') ?? '');
  const files = node.relations.filter((r) => r.get('TYPE') === 'File').map((r) => r.get('VALUE') ?? r.get('PATH') ?? '');
  const attributes: Record<string, string> = {};
  for (const [name, value] of node.fields)
    if (!['UID', 'TITLE', 'STATEMENT', 'RATIONALE', 'COMMENT', 'STATUS', 'TAGS'].includes(name)) attributes[name] = value;
  if (files.length > 0) attributes.files = files.join('\n');
  return makeItem(
    { type: node.tag.toLowerCase(), name: uid, revision: 1 },
    { file, line: node.line },
    {
      title: field('TITLE'),
      status: statusFromWord(field('STATUS')),
      description: field('STATEMENT'),
      rationale: field('RATIONALE'),
      comment: field('COMMENT'),
      tags:
        field('TAGS') === ''
          ? []
          : field('TAGS')
              .split(',')
              .map((t) => t.trim()),
      covers: parents.filter((p) => p !== '').map(foreignReference),
      welcomesAll: true,
      origin: 'interchange',
      attributes,
    },
  );
}
