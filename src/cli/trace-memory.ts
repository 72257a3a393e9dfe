/**
 * The memory of traced files on disk. One entry per tool build, project root, paths and mode holds what was read in every file;
 * a file is taken from it only when its size, times and inode are those of then (`Host.stamp`), never when it was too fresh.
 */
import { resolve } from 'node:path';
import { fingerprintOf } from '../jobs/fingerprint.ts';
import type { TraceMode } from '../trace/importer.ts';
import { memoryOptions, type StoredMemory, storedMemory } from '../trace/memory.ts';
import type { TraceOptions } from '../trace/project.ts';
import type { ParsedOptions } from './command.ts';
import type { Host } from './host.ts';
import { cacheOf } from './result-cache.ts';
import { toolBuild } from './version.ts';

export interface KeptMemory {
  readonly memory: StoredMemory;
  /** Writes what this run learnt; a cache that cannot be written costs only time. */
  save(): void;
}

/** The memory of a run with these options; undefined without a cache. */
export function keptMemory(
  host: Host,
  parsed: ParsedOptions,
  root: string,
  options: TraceOptions,
  mode: TraceMode,
): KeptMemory | undefined {
  const build = toolBuild();
  if (build === undefined || parsed.has('--no-cache') || parsed.value('--cache') === 'none') return undefined;
  const cache = cacheOf(host, parsed);
  const key = fingerprintOf({
    kind: 'trace/memory',
    version: `${build} ${process.version}`,
    options: memoryOptions(resolve(host.cwd, root), options.paths, options.exclude, mode),
    inputs: [],
  });
  const memory = storedMemory(cache.get(key));
  return {
    memory,
    save() {
      const bytes = memory.stored();
      if (bytes !== undefined && cache.put(key, bytes)) cache.trim();
    },
  };
}
