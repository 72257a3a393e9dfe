/** One row per item; lists in a cell are separated by blanks. */
import type { Exporter } from '../exporter.ts';
import { idText } from '../item.ts';
import { csvOf } from '../report/formats.ts';

export const csvExport: Exporter = {
  format: 'csv',
  title: 'CSV',
  suffix: 'csv',
  carries: ['revision', 'title', 'status', 'description', 'rationale', 'comment', 'covers', 'depends', 'needs', 'tags', 'place'],
  write: (items) =>
    csvOf(
      [
        'id',
        'type',
        'name',
        'revision',
        'title',
        'status',
        'description',
        'rationale',
        'comment',
        'covers',
        'depends',
        'needs',
        'tags',
        'file',
        'line',
      ],
      items.map((i) => [
        idText(i),
        i.type,
        i.name,
        i.revision,
        i.title,
        i.status,
        i.description,
        i.rationale,
        i.comment,
        i.covers.map(idText).join(' '),
        i.depends.map(idText).join(' '),
        i.needs.join(' '),
        i.tags.join(' '),
        i.file,
        i.line,
      ]),
    ),
};
