/** OpenFastTrace reStructuredText: the line state machine with the reST rows. */
import type { Importer } from '../importer.ts';
import { readMarkup } from '../markup.ts';
import { REST } from '../markup-tables.ts';

export const oftRest: Importer = {
  format: 'oft-rest',
  title: 'OpenFastTrace reStructuredText',
  handles: (path) => /\.rst$/i.test(path),
  read: (input, mode) => readMarkup(input.path, input.text, REST, 'rest', mode),
};
