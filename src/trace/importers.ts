/** The importers, in the order in which they are asked; the tag importer takes every text file that no other claims. */
import type { Importer } from './importer.ts';
import { asciidoc } from './importers/asciidoc.ts';
import { codeTags } from './importers/code-tags.ts';
import { doorstop } from './importers/doorstop.ts';
import { lobster } from './importers/lobster.ts';
import { needsJson } from './importers/needs-json.ts';
import { needsRst } from './importers/needs-rst.ts';
import { oftMarkdown } from './importers/oft-markdown.ts';
import { oftRest } from './importers/oft-rest.ts';
import { reqif } from './importers/reqif.ts';
import { specObject } from './importers/specobject.ts';
import { strictdoc } from './importers/strictdoc.ts';
import { trlc } from './importers/trlc.ts';

// [impl->dsn~trace-importers~1]
export const IMPORTERS: readonly Importer[] = [
  doorstop,
  oftMarkdown,
  needsRst,
  oftRest,
  asciidoc,
  specObject,
  reqif,
  strictdoc,
  needsJson,
  lobster,
  trlc,
  codeTags,
];

/** The formats that OpenFastTrace 4.5 itself reads. */
export const OFT_IMPORTERS: readonly Importer[] = [oftMarkdown, oftRest, specObject, codeTags];
