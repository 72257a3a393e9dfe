/** The pages of the guideline shelf, read once per test file. */
import { readdirSync, readFileSync } from 'node:fs';
import { readShelfPage, type ShelfPage } from '../../src/base/shelf.ts';

export function guidelinePages(): ShelfPage[] {
  const pages: ShelfPage[] = [];
  for (const chapter of readdirSync('rules/misra-c').sort())
    for (const name of readdirSync(`rules/misra-c/${chapter}`).sort()) {
      const file = `rules/misra-c/${chapter}/${name}`;
      pages.push(readShelfPage(file, readFileSync(file, 'utf8')).value);
    }
  return pages;
}
