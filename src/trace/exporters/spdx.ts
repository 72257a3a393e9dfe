/** SPDX 3.1-dev functional-safety elements as JSON-LD. Experimental: the profile is not published yet and may change its names. */
import { prettyJson } from '../../base/canonical-json.ts';
import { sha256 } from '../../base/hash.ts';
import type { Exporter } from '../exporter.ts';
import { type Item, idText } from '../item.ts';

export const spdxExport: Exporter = {
  format: 'spdx',
  title: 'SPDX 3.1-dev functional safety (experimental)',
  suffix: 'spdx.json',
  carries: ['revision', 'title', 'description', 'comment', 'covers', 'depends', 'place'],
  write(items, at) {
    const elements = items.map(element);
    const known = new Map(items.map((i) => [idText(i), elementId(i)]));
    const links = items.flatMap((i) => [
      ...related(i, 'covers', 'hasRequirement', known),
      ...related(i, 'depends', 'dependsOn', known),
    ]);
    const creation = {
      '@id': '_:creation',
      type: 'CreationInfo',
      specVersion: '3.1-dev',
      created: at,
      createdBy: ['urn:assay:tool'],
    };
    return prettyJson({
      '@context': 'https://spdx.org/rdf/3.1-dev/spdx-context.jsonld',
      comment: 'experimental',
      '@graph': [
        creation,
        { spdxId: 'urn:assay:tool', type: 'Tool', name: 'assay', creationInfo: '_:creation' },
        ...elements,
        ...links,
      ],
    });
  },
};

function elementId(item: Item): string {
  return `urn:assay:item:${encodeURIComponent(idText(item))}`;
}

function element(item: Item): Record<string, unknown> {
  const kind =
    item.origin === 'tag'
      ? /test/i.test(item.type)
        ? 'functionalsafety_Evidence'
        : 'software_Snippet'
      : 'functionalsafety_Requirement';
  return {
    spdxId: elementId(item),
    type: kind,
    creationInfo: '_:creation',
    name: item.title === '' ? idText(item) : item.title,
    summary: idText(item),
    description: item.description === '' ? undefined : item.description,
    comment: item.comment === '' ? undefined : item.comment,
    externalIdentifier: [
      {
        type: 'ExternalIdentifier',
        externalIdentifierType: 'other',
        identifier: idText(item),
        identifierLocator: [`${item.file}#L${item.line}`],
      },
    ],
  };
}

function related(
  item: Item,
  part: 'covers' | 'depends',
  type: string,
  known: ReadonlyMap<string, string>,
): Record<string, unknown>[] {
  return item[part].flatMap((c) => {
    const to = known.get(idText(c));
    if (to === undefined) return [];
    return [
      {
        spdxId: `urn:assay:link:${sha256(`${idText(item)} ${part} ${idText(c)}`).slice(0, 24)}`,
        type: 'Relationship',
        creationInfo: '_:creation',
        relationshipType: type,
        from: elementId(item),
        to: [to],
      },
    ];
  });
}
