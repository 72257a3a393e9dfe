/** SpecObject (ReqM2) XML: `.oreqm`, or `.xml` whose head holds `<specdocument`. Reads aspec reports too. */
import type { Diagnostic } from '../../base/diagnostic.ts';
import { cleanLegacyName, parseId } from '../grammar.ts';
import { type Importer, inputProblem } from '../importer.ts';
import { type Item, type ItemId, type ItemStatus, makeItem, STATUSES } from '../item.ts';
import { child, childText, descendants, readXml, type XmlNode } from '../xml.ts';

export const specObject: Importer = {
  format: 'specobject',
  title: 'SpecObject (ReqM2) XML',
  handles: (path, head) => /\.oreqm$/i.test(path) || (/\.xml$/i.test(path) && head.includes('<specdocument')),
  read(input) {
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
        if (node.name === 'specobject') items.push(objectItem(input.path, type, node, problems));
      }
    }
    return { items, problems, nearMisses: [] };
  },
};

function objectItem(file: string, doctype: string, node: XmlNode, problems: Diagnostic[]): Item {
  const id = idOf(file, node, doctype, childText(node, 'id') ?? '', childText(node, 'version'), problems);
  const sourceFile = childText(node, 'sourcefile');
  const sourceLine = Number(childText(node, 'sourceline') ?? Number.NaN);
  const status = childText(node, 'status')?.toLowerCase() ?? 'approved';
  const located = sourceFile !== undefined && sourceFile !== '' && sourceLine >= 1;
  if (!isStatus(status)) {
    problems.push(
      inputProblem('bad-status', file, node.line, `unknown status '${status}'`, `Use one of ${STATUSES.join(', ')}.`),
    );
  }
  return makeItem(id, located ? { file: sourceFile, line: sourceLine } : { file, line: node.line }, {
    title: childText(node, 'shortdesc') ?? '',
    status: isStatus(status) ? status : 'draft',
    description: childText(node, 'description') ?? '',
    rationale: childText(node, 'rationale') ?? '',
    comment: childText(node, 'comment') ?? '',
    needs: texts(child(node, 'needscoverage') ?? child(child(node, 'coverage'), 'needscoverage'), 'needsobj'),
    tags: texts(child(node, 'tags'), 'tag'),
    covers: coveredIds(file, node, problems),
    depends: dependencies(file, node, problems),
    origin: 'interchange',
  });
}

function isStatus(text: string): text is ItemStatus {
  return (STATUSES as readonly string[]).includes(text);
}

function texts(node: XmlNode | undefined, name: string): string[] {
  return (node?.children ?? []).filter((c) => c.name === name).map((c) => c.text.trim());
}

function idOf(
  file: string,
  node: XmlNode,
  type: string,
  name: string,
  version: string | undefined,
  problems: Diagnostic[],
): ItemId {
  const revision = Number(version ?? '0');
  if (name === '' || !Number.isInteger(revision) || Math.abs(revision) > 2147483647) {
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
  return { ...cleanLegacyName(type, name === '' ? 'unnamed' : name), revision: Number.isInteger(revision) ? revision : 0 };
}

function coveredIds(file: string, node: XmlNode, problems: Diagnostic[]): ItemId[] {
  const ids = (child(node, 'providescoverage')?.children ?? [])
    .filter((c) => c.name === 'provcov')
    .map((c) => idOf(file, c, '', childText(c, 'linksto') ?? '', childText(c, 'dstversion'), problems));
  const covering = (child(node, 'covering')?.children ?? []).filter((c) => c.name === 'coveredType');
  return [...ids, ...covering.map((c) => aspecId(file, c, problems))];
}

function dependencies(file: string, node: XmlNode, problems: Diagnostic[]): ItemId[] {
  const found: ItemId[] = [];
  for (const c of child(node, 'dependencies')?.children ?? []) {
    if (c.name === 'dependsOnSpecObject') found.push(aspecId(file, c, problems));
    if (c.name !== 'dependson') continue;
    const id = parseId(c.text.trim());
    if (id !== undefined) found.push(id);
    else
      problems.push(
        inputProblem('bad-reference', file, c.line, `'${c.text.trim()}' is not an item id`, 'Write type~name~revision.'),
      );
  }
  return found;
}

function aspecId(file: string, c: XmlNode, problems: Diagnostic[]): ItemId {
  return idOf(file, c, childText(c, 'doctype') ?? '', childText(c, 'id') ?? '', childText(c, 'version'), problems);
}
