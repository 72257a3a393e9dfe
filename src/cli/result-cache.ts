/** The cache of results that `--cache` names: by default one folder for all projects of the user. */
import { type Cache, createCache, noCache } from '../jobs/cache.ts';
import type { ParsedOptions } from './command.ts';
import type { Host } from './host.ts';
import { toolBuild } from './version.ts';

/** None with `--cache none`, `--no-cache`, without a home, and where the code has no build to name (sources run as they are). */
export function cacheOf({ env }: Host, options: ParsedOptions): Cache {
  const named = options.value('--cache');
  const home = env.XDG_CACHE_HOME || (env.HOME ? `${env.HOME}/.cache` : undefined);
  const folder = named ?? (home === undefined ? 'none' : `${home}/assay`);
  return folder === 'none' || options.has('--no-cache') || toolBuild() === undefined ? noCache() : createCache({ folder });
}
