/** The exporters. A new one is one file under `exporters/` and one entry here; its contract test finds it by itself. */
import type { Exporter } from './exporter.ts';
import { assumptionsExport } from './exporters/assumptions.ts';
import { csvExport } from './exporters/csv.ts';
import { needsJsonExport } from './exporters/needs-json.ts';
import { oftMarkdownExport } from './exporters/oft-markdown.ts';
import { reqifExport } from './exporters/reqif.ts';
import { spdxExport } from './exporters/spdx.ts';
import { specObjectExport } from './exporters/specobject.ts';

export const EXPORTERS: readonly Exporter[] = [
  oftMarkdownExport,
  reqifExport,
  needsJsonExport,
  specObjectExport,
  spdxExport,
  csvExport,
  assumptionsExport,
];
