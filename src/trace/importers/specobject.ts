/** SpecObject (ReqM2) XML: `.oreqm`, or `.xml` whose head holds `<specdocument`. Reads aspec reports too. */
import type { Diagnostic } from '../../base/diagnostic.ts';
import { cleanLegacyName, javaTrim, parseId } from '../grammar.ts';
import { type Importer, inputProblem } from '../importer.ts';
import { type Item, type ItemId, type ItemStatus, makeItem, STATUSES } from '../item.ts';
import { child, childText, descendants, readXml, type XmlNode } from '../xml.ts';

export const specObject: Importer = {
  format: 'specobject',
  title: 'SpecObject (ReqM2) XML',
  handles: (path, head) => /\.oreqm$/i.test(path) || (/\.xml$/i.test(path) && head.includes('<specdocument')),
  read(input, mode) {
    const fields = mode === 'strict' ? TRIMMED : RAW;
    const read = readXml(input.path, input.text);
    const problems: Diagnostic[] = [...read.problems];
    const items: Item[] = [];
    if (read.value !== undefined && read.value.name !== 'specdocument') {
      problems.push(
        inputProblem(
          'no-specdocument',
          input.path,
          read.value.line,
          `the root element is <${read.value.name}>, not <specdocument>`,
          'Give a SpecObject document.',
        ),
      );
      return { items, problems, nearMisses: [] };
    }
    for (const group of read.value === undefined ? [] : descendants(read.value, 'specobjects')) {
      const type = group.attributes.doctype ?? '';
      for (const node of group.children) {
        if (node.name === 'specobject') items.push(objectItem(input.path, type, node, fields, problems));
      }
    }
    return { items, problems, nearMisses: [] };
  },
};

/** How elements are found and their text is taken: strictly, or as OpenFastTrace does. */
interface Fields {
  readonly text: (node: XmlNode, name: string) => string | undefined;
  readonly of: (node: XmlNode) => string;
  readonly prose: (text: string) => string;
  readonly inside: (node: XmlNode, list: string, name: string) => readonly XmlNode[];
  /** aspec reports are read too (OpenFastTrace reads only what it knows of SpecObject). */
  readonly aspec: boolean;
}

const TRIMMED: Fields = {
  text: childText,
  of: (node) => node.text.trim(),
  prose: (text) => text.trim(),
  inside: (node, list, name) => (child(node, list)?.children ?? []).filter((c) => c.name === name),
  aspec: true,
};

/** OpenFastTrace listens for names: it looks through elements it does not know, and the last of a name wins. */
const RAW: Fields = {
  text: (node, name) => heard(node).findLast((c) => c.name === name)?.text,
  of: (node) => node.text,
  prose: javaTrim,
  inside: (node, list, name) =>
    heard(node)
      .filter((c) => c.name === list)
      .flatMap((c) => c.children.filter((e) => e.name === name)),
  aspec: false,
};

const HEARD = new Set(
  (
    'id version description rationale comment status shortdesc sourcefile sourceline creationdate source needscoverage ' +
    'providescoverage dependencies fulfilledby tags linksto dstversion'
  ).split(' '),
);

function heard(node: XmlNode): XmlNode[] {
  return node.children.flatMap((c) => (HEARD.has(c.name) ? [c] : heard(c)));
}

function objectItem(file: string, doctype: string, node: XmlNode, fields: Fields, problems: Diagnostic[]): Item {
  const text = (name: string): string => fields.text(node, name) ?? '';
  const id = idOf(file, node, doctype, fields, ['id', 'version'], problems);
  const sourceFile = fields.text(node, 'sourcefile');
  const line = fields.text(node, 'sourceline');
  const sourceLine = integer(line);
  const status = fields.text(node, 'status')?.toLowerCase() ?? 'approved';
  const located = sourceFile !== undefined && (sourceFile !== '' || !fields.aspec) && sourceLine !== undefined && sourceLine >= 1;
  if (line !== undefined && sourceLine === undefined) {
    const what = `the source line '${line}' is no number`;
    problems.push(inputProblem('bad-object', file, node.line, what, 'Give an integer <sourceline>, or leave it out.'));
  }
  if (!isStatus(status)) {
    problems.push(
      inputProblem('bad-status', file, node.line, `unknown status '${status}'`, `Use one of ${STATUSES.join(', ')}.`),
    );
  }
  const needs = fields.inside(node, 'needscoverage', 'needsobj');
  const reported = fields.aspec ? child(node, 'coverage') : undefined;
  return makeItem(id, located ? { file: sourceFile, line: sourceLine } : { file, line: node.line }, {
    title: text('shortdesc'),
    status: isStatus(status) ? status : 'draft',
    description: fields.prose(text('description')),
    rationale: fields.prose(text('rationale')),
    comment: fields.prose(text('comment')),
    needs: (needs.length > 0 || reported === undefined ? needs : fields.inside(reported, 'needscoverage', 'needsobj')).map(
      fields.of,
    ),
    tags: fields.inside(node, 'tags', 'tag').map(fields.of),
    covers: coveredIds(file, node, fields, problems),
    depends: dependencies(file, node, fields, problems),
    origin: 'interchange',
  });
}

/** A decimal 32-bit integer without blanks around it. */
function integer(text: string | undefined): number | undefined {
  if (text === undefined || !/^[+-]?\d+$/.test(text)) return undefined;
  const value = Number(text);
  return value >= -2147483648 && value <= 2147483647 ? value : undefined;
}

function isStatus(text: string): text is ItemStatus {
  return (STATUSES as readonly string[]).includes(text);
}

function idOf(
  file: string,
  node: XmlNode,
  type: string,
  fields: Fields,
  [nameTag, versionTag]: readonly [string, string],
  problems: Diagnostic[],
): ItemId {
  const name = fields.text(node, nameTag) ?? '';
  const version = fields.text(node, versionTag);
  const revision = version === undefined ? 0 : integer(version);
  const nameless = name === '' && fields.aspec;
  if (nameless || revision === undefined) {
    problems.push(
      inputProblem(
        'bad-object',
        file,
        node.line,
        `an object has no id or a version that is no number ('${version ?? ''}')`,
        'Give <id> and an integer <version>.',
      ),
    );
  }
  return { ...cleanLegacyName(type, nameless ? 'unnamed' : name), revision: revision ?? 0 };
}

function coveredIds(file: string, node: XmlNode, fields: Fields, problems: Diagnostic[]): ItemId[] {
  const ids = fields
    .inside(node, 'providescoverage', 'provcov')
    .map((c) => idOf(file, c, '', fields, ['linksto', 'dstversion'], problems));
  if (!fields.aspec) return ids;
  const covering = (child(node, 'covering')?.children ?? []).filter((c) => c.name === 'coveredType');
  return [...ids, ...covering.map((c) => aspecId(file, c, fields, problems))];
}

function dependencies(file: string, node: XmlNode, fields: Fields, problems: Diagnostic[]): ItemId[] {
  const found: ItemId[] = [];
  if (fields.aspec)
    for (const c of fields.inside(node, 'dependencies', 'dependsOnSpecObject')) found.push(aspecId(file, c, fields, problems));
  for (const c of fields.inside(node, 'dependencies', 'dependson')) {
    const text = fields.of(c);
    const id = parseId(text);
    if (id !== undefined) found.push(id);
    else problems.push(inputProblem('bad-reference', file, c.line, `'${text}' is not an item id`, 'Write type~name~revision.'));
  }
  return found;
}

function aspecId(file: string, c: XmlNode, fields: Fields, problems: Diagnostic[]): ItemId {
  return idOf(file, c, fields.text(c, 'doctype') ?? '', fields, ['id', 'version'], problems);
}
