/** SpecObject (ReqM2) XML as OpenFastTrace's `convert` reads it. */
import type { Exporter } from '../exporter.ts';
import { type Item, idText } from '../item.ts';
import { escapeAttribute, escapeXml } from '../xml.ts';

export const specObjectExport: Exporter = {
  format: 'specobject',
  title: 'SpecObject (ReqM2) XML',
  suffix: 'oreqm',
  carries: ['revision', 'title', 'status', 'description', 'rationale', 'comment', 'covers', 'depends', 'needs', 'tags', 'place'],
  write(items) {
    const types = [...new Set(items.map((i) => i.type))];
    const groups = types.map(
      (t) =>
        `  <specobjects doctype="${escapeAttribute(t)}">\n${items
          .filter((i) => i.type === t)
          .map(object)
          .join('\n')}\n  </specobjects>`,
    );
    return `<?xml version="1.0" encoding="UTF-8"?>\n<specdocument>\n${groups.join('\n')}\n</specdocument>\n`;
  },
};

function object(item: Item): string {
  const lines: string[] = [];
  const leaf = (name: string, text: string | number): number => lines.push(`      <${name}>${escapeXml(String(text))}</${name}>`);
  const list = (outer: string, inner: readonly string[]): unknown =>
    inner.length > 0 && lines.push(`      <${outer}>`, ...inner.map((i) => `        ${i}`), `      </${outer}>`);
  leaf('id', item.name);
  if (item.title !== '') leaf('shortdesc', item.title);
  leaf('status', item.status);
  leaf('version', item.revision);
  leaf('sourcefile', item.file);
  leaf('sourceline', item.line);
  if (item.description !== '') leaf('description', item.description);
  if (item.rationale !== '') leaf('rationale', item.rationale);
  if (item.comment !== '') leaf('comment', item.comment);
  list(
    'tags',
    item.tags.map((t) => `<tag>${escapeXml(t)}</tag>`),
  );
  list(
    'needscoverage',
    item.needs.map((n) => `<needsobj>${escapeXml(n)}</needsobj>`),
  );
  list(
    'providescoverage',
    item.covers.map(
      (c) => `<provcov><linksto>${escapeXml(`${c.type}:${c.name}`)}</linksto><dstversion>${c.revision}</dstversion></provcov>`,
    ),
  );
  list(
    'dependencies',
    item.depends.map((d) => `<dependson>${escapeXml(idText(d))}</dependson>`),
  );
  return `    <specobject>\n${lines.join('\n')}\n    </specobject>`;
}
