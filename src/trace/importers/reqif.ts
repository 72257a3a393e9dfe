/** ReqIF 1.0–1.2 and ReqIFZ. Identifiers, attributes and rich text are kept, so that an export gives them back unchanged. */
import { append } from '../../base/append.ts';
import type { Diagnostic } from '../../base/diagnostic.ts';
import { fflatePackage } from '../../base/packages.ts';
import { parseId } from '../grammar.ts';
import { type Imported, type Importer, ImportInput, inputProblem } from '../importer.ts';
import { foreignReference, type Item, type ItemId, makeItem } from '../item.ts';
import { type ReqifContent, type ReqifObject, readContent } from '../reqif.ts';
import { statusFromWord } from '../status.ts';
import { readXml } from '../xml.ts';

const MAX_UNPACKED = 512 << 20;

export const reqif: Importer = {
  format: 'reqif',
  title: 'ReqIF and ReqIFZ',
  handles: (path, head) => /\.reqifz?$/i.test(path) || (/\.xml$/i.test(path) && /<(?:\w+:)?REQ-IF[\s>]/.test(head)),
  read: (input) => (/\.reqifz$/i.test(input.path) ? readZip(input) : itemsOf([documentOf(input)])),
};

interface Document {
  readonly path: string;
  readonly content: ReqifContent | undefined;
  readonly problems: readonly Diagnostic[];
}

function documentOf(input: ImportInput): Document {
  return { path: input.path, ...parsed(input) };
}

function parsed(input: ImportInput): Omit<Document, 'path'> {
  const xml = readXml(input.path, input.text);
  const problems: Diagnostic[] = [...xml.problems];
  if (xml.value === undefined) return { content: undefined, problems };
  if (xml.value.name !== 'REQ-IF') {
    problems.push(
      inputProblem(
        'no-reqif',
        input.path,
        xml.value.line,
        `the root element is <${xml.value.name}>, not <REQ-IF>`,
        'Give a ReqIF document.',
      ),
    );
    return { content: undefined, problems };
  }
  return { content: readContent(xml.value, input.text), problems };
}

/** One or several documents that may refer to each other's objects. */
function itemsOf(documents: readonly Document[]): Imported {
  const problems: Diagnostic[] = documents.flatMap((d) => d.problems);
  const known = new Map(documents.flatMap((d) => (d.content?.objects ?? []).map((o) => [o.identifier, nameOf(o)] as const)));
  const targets = new Map<string, string[]>();
  for (const { path, content } of documents) {
    if (content === undefined) continue;
    append(problems, brokenReferences(path, content, known));
    for (const r of content.relations) {
      if (r.target === '') continue;
      const list = targets.get(r.source);
      if (list === undefined) targets.set(r.source, [r.target]);
      else list.push(r.target);
    }
  }
  const names = (o: ReqifObject): string[] => (targets.get(o.identifier) ?? []).map((t) => known.get(t) ?? t);
  const items = documents.flatMap((d) => (d.content?.objects ?? []).map((o) => objectItem(d.path, o, names(o))));
  return { items, problems, nearMisses: [] };
}

/** References that lose something; a relation to a missing target stays, as an orphaned link of its source. */
function brokenReferences(path: string, content: ReqifContent, known: ReadonlyMap<string, string>): Diagnostic[] {
  const problems: Diagnostic[] = [];
  const lost = (line: number, what: string): void => {
    const cure = 'Export the file again with the objects that it refers to, or remove the reference.';
    problems.push(inputProblem('reqif-reference', path, line, what, cure));
  };
  for (const r of content.relations) {
    if (r.source === '' || r.target === '')
      lost(r.line, `this relation has no ${r.source === '' ? 'source' : 'target'}, so it links nothing`);
    else if (!known.has(r.source)) lost(r.line, `this relation starts at ${r.source}, which is no object here`);
  }
  for (const p of content.places) {
    if (p.object === '') lost(p.line, 'this place of the specification names no object');
    else if (!known.has(p.object)) lost(p.line, `this place of the specification shows ${p.object}, which is no object here`);
  }
  const [first] = content.misplaced;
  if (first !== undefined) {
    const what = `${content.misplaced.length} objects or relations stand outside SPEC-OBJECTS and SPEC-RELATIONS and were not read`;
    const cure = 'This is not ReqIF as its schema defines it: export it again with a tool that keeps the schema.';
    problems.push(inputProblem('reqif-misplaced', path, first, what, cure));
  }
  return problems;
}

function nameOf(o: ReqifObject): string {
  const own = o.values['assay.id'];
  if (own !== undefined && parseId(own) !== undefined) return own;
  return o.identifier === '' ? `line-${o.line}` : o.identifier;
}

function objectItem(file: string, o: ReqifObject, targets: readonly string[]): Item {
  const value = (...names: string[]): string => names.map((n) => o.values[n]).find((v) => v !== undefined && v !== '') ?? '';
  const own = parseId(value('assay.id'));
  if (own !== undefined) return ownItem(file, o, own, targets);
  const attributes: Record<string, string> = { 'reqif.type': o.type };
  for (const [name, text] of Object.entries(o.values)) if (text !== '') attributes[name] = text;
  for (const [name, markup] of Object.entries(o.rich)) attributes[`xhtml ${name}`] = markup;
  return makeItem(
    { type: o.type === '' ? 'object' : o.type.replaceAll(/\s+/g, '-'), name: nameOf(o), revision: 1 },
    { file, line: o.line },
    {
      title: value('ReqIF.ChapterName', 'ReqIF.Name', 'Title', 'TITLE') || o.longName || value('ReqIF.ForeignID'),
      status: statusFromWord(value('Status', 'STATUS', 'ReqIF.ForeignState')),
      description: value('ReqIF.Text', 'Description', 'STATEMENT', 'Text', 'Object Text'),
      covers: targets.map(foreignReference),
      welcomesAll: true,
      origin: 'interchange',
      attributes,
    },
  );
}

/** An item that our own exporter wrote: its id, needs, tags and texts come back as they were. */
function ownItem(file: string, o: ReqifObject, id: ItemId, targets: readonly string[]): Item {
  const value = (name: string): string => o.values[name] ?? '';
  const list = (name: string): string[] => (value(name) === '' ? [] : value(name).split(', '));
  const attributes = Object.fromEntries(Object.entries(o.values).filter(([n]) => !/^(?:assay\.|ReqIF\.|Status$)/.test(n)));
  return makeItem(
    id,
    { file, line: o.line },
    {
      title: value('ReqIF.Name'),
      status: statusFromWord(value('Status')),
      description: value('ReqIF.Text'),
      rationale: value('assay.rationale'),
      comment: value('assay.comment'),
      needs: list('assay.needs'),
      tags: list('assay.tags'),
      covers: targets.map((t) => parseId(t) ?? foreignReference(t)),
      origin: 'interchange',
      ...(Object.keys(attributes).length > 0 ? { attributes } : {}),
    },
  );
}

/** Unpacks in memory only: an entry's path is a label, never a place to write, so a slip cannot leave the archive. */
function readZip(input: ImportInput): Imported {
  const problems: Diagnostic[] = [];
  let total = 0;
  let entries: Record<string, Uint8Array>;
  try {
    entries = fflatePackage().unzipSync(input.bytes, {
      filter: (f) => {
        if (!/\.reqif$/i.test(f.name)) return false;
        total += f.originalSize;
        if (total > MAX_UNPACKED) throw new Error(`its documents unpack to more than ${MAX_UNPACKED >> 20} MiB`);
        return true;
      },
    });
  } catch (error) {
    problems.push(
      inputProblem('bad-zip', input.path, 1, `this archive cannot be opened: ${(error as Error).message}`, 'Export it again.'),
    );
    return { items: [], problems, nearMisses: [] };
  }
  const documents: Document[] = [];
  for (const name of Object.keys(entries).sort()) {
    if (/(?:^|[\\/])\.\.(?:[\\/]|$)|^[\\/]/.test(name))
      problems.push(
        inputProblem(
          'zip-path',
          input.path,
          1,
          `the entry '${name}' points outside the archive`,
          'Nothing was written; export it again.',
        ),
      );
    const entry = new ImportInput(`${input.path}!${name.replace(/^[./\\]+/, '')}`, entries[name]!);
    documents.push(documentOf(entry));
    problems.push(...entry.decodingProblems);
  }
  if (Object.keys(entries).length === 0)
    problems.push(inputProblem('empty-zip', input.path, 1, 'there is no .reqif document in this archive', 'Export it again.'));
  const read = itemsOf(documents);
  return { ...read, problems: [...problems, ...read.problems] };
}
