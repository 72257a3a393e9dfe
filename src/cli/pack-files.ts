/** Packs on disk: writes the files of a pack, the manifest last, and reads a folder back. */
import type { Diagnostic } from '../base/diagnostic.ts';
import { ATTESTATION } from '../evidence/attest.ts';
import { MANIFEST } from '../evidence/manifest.ts';
import type { PackFile } from '../evidence/pack-facts.ts';
import type { Host } from './host.ts';

/**
 * Writes every file; the manifest comes last, so that a pack that could not be written whole does not verify. Files that lie
 * in the folder from elsewhere are reported: a pack holds nothing that its manifest does not list.
 */
export function writePack(host: Host, folder: string, files: readonly PackFile[]): Diagnostic[] {
  const ordered = [...files.filter((f) => f.path !== MANIFEST), ...files.filter((f) => f.path === MANIFEST)];
  for (const file of ordered) {
    const problem = host.write(`${folder}/${file.path}`, file.bytes);
    if (problem !== undefined) return [problem];
  }
  const own = new Set([...files.map((f) => f.path), ATTESTATION]);
  return listPack(host, folder)
    .filter((path) => !own.has(path))
    .map((path) => ({
      code: 'cli/foreign-file',
      severity: 'warning',
      effect: 'info',
      message: `${folder}/${path} is not part of the pack`,
      cause: 'It was in the folder before; pack verify will refuse it.',
      cure: 'Remove it, or build into an empty folder.',
    }));
}

export function readPack(host: Host, folder: string): PackFile[] {
  return listPack(host, folder).flatMap((path) => {
    const bytes = host.read(`${folder}/${path}`);
    return bytes === undefined ? [] : [{ path, bytes }];
  });
}

function listPack(host: Host, folder: string, below = ''): string[] {
  return (host.list(`${folder}${below === '' ? '' : `/${below}`}`) ?? []).flatMap((entry) => {
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    return entry.folder ? listPack(host, folder, path) : [path];
  });
}
