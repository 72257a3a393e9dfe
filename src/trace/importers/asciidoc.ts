/** AsciiDoc with OpenFastTrace items: the Markdown rows, with `=` titles and listing blocks. */
import type { Importer } from '../importer.ts';
import { readMarkup } from '../markup.ts';
import { MARKDOWN } from '../markup-tables.ts';

export const asciidoc: Importer = {
  format: 'asciidoc',
  title: 'OpenFastTrace items in AsciiDoc',
  handles: (path) => /\.(?:adoc|asciidoc)$/i.test(path),
  read: (input, mode) => readMarkup(input.path, input.text, MARKDOWN, 'asciidoc', mode),
};
