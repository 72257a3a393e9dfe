/** sphinx-needs `needs.json`, one version. */
import { prettyJson } from '../../base/canonical-json.ts';
import type { Exporter } from '../exporter.ts';
import { type Item, idText } from '../item.ts';

export const needsJsonExport: Exporter = {
  format: 'needs-json',
  title: 'sphinx-needs needs.json',
  suffix: 'json',
  carries: [
    'revision',
    'title',
    'status',
    'description',
    'rationale',
    'comment',
    'covers',
    'depends',
    'tags',
    'attributes',
    'place',
  ],
  write: (items, at) => {
    const needs = Object.fromEntries(items.map((i) => [needId(i), need(i, items)]));
    const schema = {
      properties: {
        depends: { field_type: 'links', type: 'array', default: [] },
        links: { field_type: 'links', type: 'array', default: [] },
      },
    };
    return prettyJson({
      created: at,
      current_version: '1',
      project: 'assay',
      versions: { '1': { created: at, needs, needs_amount: items.length, needs_schema: schema } },
    });
  },
};

function needId(item: Item): string {
  return item.origin === 'interchange' ? item.name : idText(item);
}

function need(item: Item, items: readonly Item[]): Record<string, unknown> {
  const byId = new Map(items.map((i) => [idText(i), needId(i)]));
  const extra = Object.fromEntries(Object.entries(item.attributes ?? {}).filter(([k]) => !['status'].includes(k)));
  return {
    ...extra,
    id: needId(item),
    type: item.type,
    version: String(item.revision),
    title: item.title,
    status: item.status,
    content: item.description,
    rationale: item.rationale,
    comment: item.comment,
    tags: item.tags,
    links: item.covers.map((c) => byId.get(idText(c)) ?? idText(c)),
    depends: item.depends.map((c) => byId.get(idText(c)) ?? idText(c)),
    docname: item.file,
    lineno: item.line,
  };
}
