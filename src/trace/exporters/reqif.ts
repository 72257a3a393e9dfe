/**
 * ReqIF 1.2. Items that came from ReqIF keep identifier, type, attributes and rich text as they were; others get an identifier
 * derived from their id and carry id, status and needs as attributes of their own, so that they come back unchanged.
 */

import { compareText } from '../../base/diagnostic.ts';
import { sha256 } from '../../base/hash.ts';
import type { Exporter } from '../exporter.ts';
import { type Item, idText } from '../item.ts';
import { escapeAttribute } from '../xml.ts';

export const reqifExport: Exporter = {
  format: 'reqif',
  title: 'ReqIF 1.2',
  suffix: 'reqif',
  carries: ['revision', 'title', 'status', 'description', 'rationale', 'comment', 'covers', 'needs', 'tags', 'attributes'],
  write: (items, at) => document(items, at),
};

interface Value {
  readonly name: string;
  readonly text: string;
  readonly markup?: string;
}

function isOwn(item: Item): boolean {
  return item.attributes?.['reqif.type'] === undefined;
}

function identifier(item: Item): string {
  return isOwn(item) ? `a-${sha256(idText(item)).slice(0, 24)}` : item.name;
}

function typeName(item: Item): string {
  return item.attributes?.['reqif.type'] ?? item.type;
}

function valuesOf(item: Item): Value[] {
  if (!isOwn(item)) {
    return Object.entries(item.attributes ?? {})
      .filter(([name]) => name !== 'reqif.type' && !name.startsWith('xhtml '))
      .map(([name, text]) => ({
        name,
        text,
        ...(item.attributes?.[`xhtml ${name}`] === undefined ? {} : { markup: item.attributes[`xhtml ${name}`]! }),
      }));
  }
  const rows: [string, string][] = [
    ['assay.id', idText(item)],
    ['ReqIF.ForeignID', idText(item)],
    ['ReqIF.Name', item.title],
    ['ReqIF.Text', item.description],
    ['Status', item.status],
    ['assay.rationale', item.rationale],
    ['assay.comment', item.comment],
    ['assay.needs', item.needs.join(', ')],
    ['assay.tags', item.tags.join(', ')],
    ...Object.entries(item.attributes ?? {}),
  ];
  return rows.filter(([, text]) => text !== '').map(([name, text]) => ({ name, text }));
}

function ref(kind: string, id: string): string {
  return `<${kind}-REF>${escapeAttribute(id)}</${kind}-REF>`;
}

function document(items: readonly Item[], at: string): string {
  const types = [...new Set(items.map(typeName))].sort(compareText);
  const defined = new Map<string, Map<string, boolean>>(types.map((t) => [t, new Map()]));
  for (const item of items)
    for (const v of valuesOf(item))
      defined.get(typeName(item))!.set(v.name, v.markup !== undefined || defined.get(typeName(item))!.get(v.name) === true);
  const typeId = (t: string): string => `ot-${sha256(t).slice(0, 16)}`;
  const attributeId = (t: string, name: string): string => `ad-${sha256(`${t}\0${name}`).slice(0, 16)}`;
  const specTypes = types.map((t) => {
    const attributes = [...defined.get(t)!].map(([name, rich]) => {
      const kind = rich ? 'XHTML' : 'STRING';
      return `          <ATTRIBUTE-DEFINITION-${kind} IDENTIFIER="${attributeId(t, name)}" LONG-NAME="${escapeAttribute(name)}" LAST-CHANGE="${at}"><TYPE>${ref(`DATATYPE-DEFINITION-${kind}`, rich ? 'dt-xhtml' : 'dt-string')}</TYPE></ATTRIBUTE-DEFINITION-${kind}>`;
    });
    return `        <SPEC-OBJECT-TYPE IDENTIFIER="${typeId(t)}" LONG-NAME="${escapeAttribute(t)}" LAST-CHANGE="${at}"><SPEC-ATTRIBUTES>\n${attributes.join('\n')}\n        </SPEC-ATTRIBUTES></SPEC-OBJECT-TYPE>`;
  });
  const objects = items.map((i) => objectXml(i, at, typeId, attributeId, defined.get(typeName(i))!));
  return `<?xml version="1.0" encoding="UTF-8"?>
<REQ-IF xmlns="http://www.omg.org/spec/ReqIF/20110401/reqif.xsd" xmlns:xhtml="http://www.w3.org/1999/xhtml">
  <THE-HEADER><REQ-IF-HEADER IDENTIFIER="assay-header"><CREATION-TIME>${at}</CREATION-TIME><REQ-IF-TOOL-ID>assay</REQ-IF-TOOL-ID><REQ-IF-VERSION>1.0</REQ-IF-VERSION><SOURCE-TOOL-ID>assay</SOURCE-TOOL-ID><TITLE>Requirements</TITLE></REQ-IF-HEADER></THE-HEADER>
  <CORE-CONTENT><REQ-IF-CONTENT>
    <DATATYPES>
      <DATATYPE-DEFINITION-STRING IDENTIFIER="dt-string" LONG-NAME="String" MAX-LENGTH="1000000" LAST-CHANGE="${at}"/>
      <DATATYPE-DEFINITION-XHTML IDENTIFIER="dt-xhtml" LONG-NAME="XHTML" LAST-CHANGE="${at}"/>
    </DATATYPES>
    <SPEC-TYPES>
${specTypes.join('\n')}
        <SPEC-RELATION-TYPE IDENTIFIER="rt-covers" LONG-NAME="covers" LAST-CHANGE="${at}"/>
        <SPECIFICATION-TYPE IDENTIFIER="st-all" LONG-NAME="Specification" LAST-CHANGE="${at}"/>
    </SPEC-TYPES>
    <SPEC-OBJECTS>
${objects.join('\n')}
    </SPEC-OBJECTS>
    <SPEC-RELATIONS>
${relations(items, at).join('\n')}
    </SPEC-RELATIONS>
    <SPECIFICATIONS><SPECIFICATION IDENTIFIER="sp-all" LONG-NAME="Requirements" LAST-CHANGE="${at}"><TYPE>${ref('SPECIFICATION-TYPE', 'st-all')}</TYPE><CHILDREN>
${items.map((i, n) => `      <SPEC-HIERARCHY IDENTIFIER="sh-${n}" LAST-CHANGE="${at}"><OBJECT>${ref('SPEC-OBJECT', identifier(i))}</OBJECT></SPEC-HIERARCHY>`).join('\n')}
    </CHILDREN></SPECIFICATION></SPECIFICATIONS>
  </REQ-IF-CONTENT></CORE-CONTENT>
</REQ-IF>
`;
}

function objectXml(
  item: Item,
  at: string,
  typeId: (t: string) => string,
  attributeId: (t: string, n: string) => string,
  rich: ReadonlyMap<string, boolean>,
): string {
  const t = typeName(item);
  const values = valuesOf(item).map((v) => {
    const definition = (kind: string): string =>
      `<DEFINITION>${ref(`ATTRIBUTE-DEFINITION-${kind}`, attributeId(t, v.name))}</DEFINITION>`;
    if (rich.get(v.name) !== true)
      return `        <ATTRIBUTE-VALUE-STRING THE-VALUE="${escapeAttribute(v.text)}">${definition('STRING')}</ATTRIBUTE-VALUE-STRING>`;
    const markup = v.markup ?? `<xhtml:div>${escapeAttribute(v.text)}</xhtml:div>`;
    return `        <ATTRIBUTE-VALUE-XHTML><THE-VALUE>${markup}</THE-VALUE>${definition('XHTML')}</ATTRIBUTE-VALUE-XHTML>`;
  });
  return `      <SPEC-OBJECT IDENTIFIER="${escapeAttribute(identifier(item))}" LAST-CHANGE="${at}"><TYPE>${ref('SPEC-OBJECT-TYPE', typeId(t))}</TYPE><VALUES>\n${values.join('\n')}\n      </VALUES></SPEC-OBJECT>`;
}

function relations(items: readonly Item[], at: string): string[] {
  const ids = new Map(items.map((i) => [idText(i), identifier(i)]));
  return items.flatMap((i) =>
    i.covers.flatMap((c) => {
      const target = ids.get(idText(c));
      if (target === undefined) return [];
      const source = identifier(i);
      return [
        `      <SPEC-RELATION IDENTIFIER="sr-${sha256(`${source}\0${target}`).slice(0, 24)}" LAST-CHANGE="${at}"><TYPE>${ref('SPEC-RELATION-TYPE', 'rt-covers')}</TYPE><SOURCE>${ref('SPEC-OBJECT', source)}</SOURCE><TARGET>${ref('SPEC-OBJECT', target)}</TARGET></SPEC-RELATION>`,
      ];
    }),
  );
}
