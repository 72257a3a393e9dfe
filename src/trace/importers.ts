/** The importers, in the order in which they are asked; the tag importer takes every text file that no other claims. */
import type { Importer } from './importer.ts';
import { codeTags } from './importers/code-tags.ts';
import { oftMarkdown } from './importers/oft-markdown.ts';
import { oftRest } from './importers/oft-rest.ts';
import { specObject } from './importers/specobject.ts';

export const IMPORTERS: readonly Importer[] = [oftMarkdown, oftRest, specObject, codeTags];

/** The formats that OpenFastTrace 4.5 itself reads. */
export const OFT_IMPORTERS: readonly Importer[] = [oftMarkdown, oftRest, specObject, codeTags];
