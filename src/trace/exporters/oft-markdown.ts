/** OpenFastTrace Markdown. Names that its grammar does not allow are spelled with dashes. */
import type { Exporter } from '../exporter.ts';
import { parseId } from '../grammar.ts';
import { type Item, type ItemId, idText } from '../item.ts';

export const oftMarkdownExport: Exporter = {
  format: 'oft-md',
  title: 'OpenFastTrace Markdown',
  suffix: 'md',
  carries: ['revision', 'title', 'status', 'description', 'rationale', 'comment', 'covers', 'depends', 'needs', 'tags', 'blocks'],
  write: (items) => items.map(itemText).join('\n'),
};

/** The id in OpenFastTrace's grammar. */
export function oftId(id: ItemId): string {
  const text = idText(id);
  if (parseId(text) !== undefined) return text;
  const name = id.name
    .replaceAll(/[^\p{Alphabetic}\p{Nd}_.-]+/gu, '-')
    .replace(/^[^\p{Alphabetic}]+/u, 'n-')
    .replaceAll(/\.{2,}|\.(?=$|-)/g, '-');
  return `${id.type.replaceAll(/[^A-Za-z]/g, '') || 'item'}~${name === '' ? 'unnamed' : name}~${Math.max(0, id.revision)}`;
}

function itemText(item: Item): string {
  const parts = [`### ${item.title === '' ? item.name : item.title.replaceAll('\n', ' ')}\n\`${oftId(item)}\``];
  if (item.status !== 'approved') parts.push(`Status: ${item.status}`);
  if (item.description !== '') parts.push(safeText(item.description));
  for (const block of item.blocks ?? []) parts.push(`\`\`\`${block.language}\n${block.text}\n\`\`\``);
  if (item.rationale !== '') parts.push(`Rationale:\n\n${safeText(item.rationale)}`);
  if (item.comment !== '') parts.push(`Comment:\n\n${safeText(item.comment)}`);
  if (item.covers.length > 0) parts.push(`Covers:\n${item.covers.map((c) => `- ${oftId(c)}`).join('\n')}`);
  if (item.depends.length > 0) parts.push(`Depends:\n${item.depends.map((c) => `- ${oftId(c)}`).join('\n')}`);
  if (item.tags.length > 0) parts.push(`Tags:\n${item.tags.map((t) => `- ${t}`).join('\n')}`);
  if (item.needs.length > 0) parts.push(`Needs: ${item.needs.join(', ')}`);
  return `${parts.join('\n\n')}\n`;
}

/** Lines that would be a keyword, title or id are indented by one blank, which makes them plain text again. */
function safeText(text: string): string {
  return text
    .split('\n')
    .map((l) =>
      /^(?:#|`?[A-Za-z]+~|(?:Covers|Depends|Needs|Tags|Rationale|Comment|Description|Status):|[=-]{3,}\s*$|```|~~~)/.test(l)
        ? ` ${l}`
        : l,
    )
    .join('\n');
}
