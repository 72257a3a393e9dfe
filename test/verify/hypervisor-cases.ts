/** The cases derived from the hypervisor's requirement pages, for the tests of this folder. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { CaseFact } from '../../src/facts/cases.ts';
import { deriveCases } from '../../src/trace/derive/derive.ts';
import type { FilePort } from '../../src/trace/files.ts';
import { strictRun } from '../../src/trace/project.ts';

const root = join(import.meta.dirname, '../..');

const port: FilePort = {
  kind(p) {
    const stat = statSync(join(root, p), { throwIfNoEntry: false });
    return stat === undefined ? 'none' : stat.isDirectory() ? 'folder' : 'file';
  },
  list: (p) => readdirSync(join(root, p), { withFileTypes: true }).map((e) => ({ name: e.name, folder: e.isDirectory() })),
  read: (p) => (existsSync(join(root, p)) ? readFileSync(join(root, p)) : undefined),
};

export function hypervisorCases(): { readonly cases: readonly CaseFact[]; readonly problems: readonly string[] } {
  const { graph } = strictRun(port, { paths: ['requirements/hypervisor'], exclude: [], types: [] });
  const derived = deriveCases(graph.items);
  return { cases: derived.cases, problems: derived.problems.map((p) => p.message) };
}
