/** The assumptions of use as a chapter of the safety manual: what the integrator must ensure, with ids to refer to. */
import { compareText } from '../../base/diagnostic.ts';
import { isAssumption } from '../assumptions.ts';
import type { Exporter } from '../exporter.ts';
import { attribute, idText } from '../item.ts';

export const assumptionsExport: Exporter = {
  format: 'aou',
  title: 'assumptions of use, for the safety manual (Markdown; other items are left out)',
  suffix: 'aou.md',
  carries: ['revision', 'title', 'status', 'description', 'rationale', 'comment', 'covers', 'place'],
  write(items) {
    const found = items.filter(isAssumption).sort((a, b) => compareText(idText(a), idText(b)));
    const intro =
      found.length === 0
        ? 'No item is an assumption of use (type `aou`, `Kind: assumption of use`, or tag `aou`).'
        : `The integrator shall ensure each of these ${found.length} assumptions and record how.`;
    const blocks = found.map((item) => {
      const level = ['asil', 'sil', 'dal'].flatMap((k) => {
        const value = attribute(item, k);
        return value === undefined ? [] : [`${k.toUpperCase()} ${value}`];
      });
      const facts = [
        `status ${item.status}`,
        ...level,
        ...item.covers.map((c) => `serves ${idText(c)}`),
        `source ${item.file}:${item.line}`,
      ];
      return [
        `## ${item.title === '' ? item.name : item.title}`,
        '',
        `\`${idText(item)}\` (${facts.join('; ')})`,
        ...paragraph('', item.description),
        ...paragraph('Rationale: ', item.rationale),
        ...paragraph('Note: ', item.comment),
        '',
        'Ensured by: ____',
      ].join('\n');
    });
    return `${['# Assumptions of use', intro, ...blocks].join('\n\n')}\n`;
  },
};

function paragraph(label: string, text: string): string[] {
  return text === '' ? [] : ['', `${label}${text}`];
}
