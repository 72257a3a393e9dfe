/** OpenFastTrace Markdown: the line state machine with the Markdown rows. */
import type { Importer } from '../importer.ts';
import { readMarkup } from '../markup.ts';
import { MARKDOWN } from '../markup-tables.ts';

export const oftMarkdown: Importer = {
  format: 'oft-markdown',
  title: 'OpenFastTrace Markdown',
  handles: (path) => /\.(?:markdown|md)$/i.test(path),
  read: (input, mode) => readMarkup(input.path, input.text, MARKDOWN, 'markdown', mode),
};
