/**
 * SPDX 3.1-dev functional safety as JSON-LD, with the names of the model as published for 3.1 (Core `Requirement`, the
 * FunctionalSafety profile's `Assumption`, `RequirementVerification`, `SafetyContextRelationship`). Experimental: the profile
 * is not released and may still change them.
 */
import { prettyJson } from '../../base/canonical-json.ts';
import { sha256 } from '../../base/hash.ts';
import { isAssumption } from '../assumptions.ts';
import type { Exporter } from '../exporter.ts';
import { levelOf } from '../integrity.ts';
import { type Item, type ItemId, idText } from '../item.ts';
import { isTestType } from '../walk.ts';

type Element = Record<string, unknown>;

const AGENT = 'urn:assay:agent';
const TOOL = 'urn:assay:tool';

export const spdxExport: Exporter = {
  format: 'spdx',
  title: 'SPDX 3.1-dev functional safety (experimental)',
  suffix: 'spdx.json',
  carries: ['revision', 'title', 'description', 'rationale', 'comment', 'covers', 'depends', 'place'],
  write(items, at) {
    const known = new Map(items.map((i) => [idText(i), i]));
    const tagged = [...new Set(items.filter(isCode).map((i) => i.file))].sort();
    const graph: Element[] = [
      ...tagged.map((file) => ({ spdxId: fileId(file), type: 'software_File', creationInfo: '_:creation', name: file })),
      ...items.map(elementOf),
      ...items.flatMap((i) => [
        ...i.covers.flatMap((c) => coverage(i, known.get(idText(c)))),
        ...i.depends.flatMap((d) => link(i, 'depends', 'dependsOn', i, known.get(idText(d)))),
      ]),
    ];
    const creation = {
      '@id': '_:creation',
      type: 'CreationInfo',
      specVersion: '3.1.0-dev',
      created: at,
      createdBy: [AGENT],
      createdUsing: [TOOL],
    };
    return prettyJson({
      '@context': 'https://spdx.org/rdf/3.1-dev/spdx-context.jsonld',
      '@graph': [
        creation,
        { spdxId: AGENT, type: 'SoftwareAgent', name: 'assay', creationInfo: '_:creation' },
        { spdxId: TOOL, type: 'Tool', name: 'assay', creationInfo: '_:creation' },
        {
          spdxId: 'urn:assay:document',
          type: 'SpdxDocument',
          creationInfo: '_:creation',
          name: 'requirements',
          comment: 'experimental: written for the unreleased SPDX 3.1',
          profileConformance: ['core', 'software', 'functionalSafety'],
          rootElement: items.filter((i) => i.covers.length === 0).map(elementId),
          element: graph.map((e) => e.spdxId),
        },
        ...graph,
      ],
    });
  },
};

const isCode = (item: Item): boolean => item.origin === 'tag' && !isTestType(item.type);

function elementId(item: ItemId): string {
  return `urn:assay:item:${encodeURIComponent(idText(item))}`;
}

function fileId(file: string): string {
  return `urn:assay:file:${encodeURIComponent(file)}`;
}

function elementOf(item: Item): Element {
  const statement = item.description === '' ? item.title || idText(item) : item.description;
  const rationale = item.rationale === '' ? undefined : item.rationale;
  return {
    spdxId: elementId(item),
    creationInfo: '_:creation',
    name: item.title === '' ? idText(item) : item.title,
    summary: idText(item),
    comment: item.comment === '' ? undefined : item.comment,
    externalIdentifier: [
      {
        type: 'ExternalIdentifier',
        externalIdentifierType: 'other',
        identifier: idText(item),
        identifierLocator: [`${item.file}#L${item.line}`],
      },
    ],
    ...(isCode(item)
      ? {
          type: 'software_Snippet',
          software_snippetFromFile: fileId(item.file),
          software_lineRange: {
            type: 'PositiveIntegerRange',
            beginIntegerRange: item.extent?.first ?? item.line,
            endIntegerRange: item.extent?.last ?? item.line,
          },
        }
      : item.origin === 'tag'
        ? { type: 'functionalsafety_RequirementVerification', functionalsafety_verificationMethod: ['test'] }
        : isAssumption(item)
          ? { type: 'functionalsafety_Assumption', functionalsafety_assumptionStatement: statement, rationale: list(rationale) }
          : { type: 'Requirement', requirementStatement: statement, rationale: list(rationale) }),
  };
}

function list(text: string | undefined): string[] | undefined {
  return text === undefined ? undefined : [text];
}

/** A test is a test case of what it verifies; code and lower requirements have a requirement in what they cover. */
function coverage(item: Item, target: Item | undefined): Element[] {
  if (target === undefined) return [];
  if (item.origin === 'tag' && isTestType(item.type)) return link(item, 'covers', 'hasTestCase', target, item);
  return link(item, 'covers', 'hasRequirement', item, target);
}

/** With an integrity level the relationship carries it. */
function link(owner: Item, part: string, type: string, from: Item, to: Item | undefined): Element[] {
  if (to === undefined) return [];
  const level = levelOf(owner) ?? levelOf(to);
  return [
    {
      spdxId: `urn:assay:link:${sha256(`${idText(owner)} ${part} ${idText(from)} ${idText(to)}`).slice(0, 24)}`,
      type: level === undefined ? 'Relationship' : 'functionalsafety_SafetyContextRelationship',
      creationInfo: '_:creation',
      relationshipType: type,
      from: elementId(from),
      to: [elementId(to)],
      ...(level === undefined ? {} : { functionalsafety_safetyIntegrityLevel: levelName(level.kind, level.level) }),
    },
  ];
}

function levelName(kind: string, level: string): string {
  if (level === 'QM') return 'qm';
  return kind === 'sil' && level === '0' ? 'other' : `${kind}${level}`;
}
