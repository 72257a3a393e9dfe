/** `assay/project/1`: what the pack is about. The only place where clock and version control enter the facts. */
import { relative } from 'node:path';
import { sha256 } from '../base/hash.ts';
import type { ProjectFacts } from '../facts/project.ts';
import type { Invocation } from './command.ts';
import type { LoadedConfig } from './config/load.ts';
import { toolFact } from './version.ts';

export function projectFactsOf({ host, options }: Invocation, loaded: LoadedConfig): ProjectFacts {
  const git = (...args: string[]): string | undefined => {
    const r = host.run('git', args, loaded.root);
    return r.status === 0 ? Buffer.from(r.stdout).toString('utf8').trim() : undefined;
  };
  const section = loaded.config.project ?? {};
  const epoch = host.env.SOURCE_DATE_EPOCH;
  const committed = git('log', '-1', '--format=%ct');
  const seconds =
    epoch !== undefined && /^\d+$/.test(epoch) ? Number(epoch) : committed === undefined ? undefined : Number(committed);
  const status = git('status', '--porcelain');
  const config = loaded.file === undefined ? undefined : host.read(loaded.file);
  const language = options.value('--lang') ?? loaded.config.evidence?.language ?? 'en';
  return {
    schema: 'assay/project/1',
    tool: toolFact(),
    product: section.name ?? 'unnamed project',
    version: section.version ?? '0',
    description: section.description ?? '',
    integrity: section.integrity ?? 'QM',
    issuedAt: new Date(seconds === undefined ? host.nowMs() : seconds * 1000).toISOString().replace(/\.\d+Z$/, 'Z'),
    dateBasis: seconds === undefined ? 'clock' : seconds === Number(epoch) ? 'source-date-epoch' : 'commit',
    revision: git('rev-parse', 'HEAD') ?? '',
    dirty: status === undefined ? 'unknown' : status === '' ? 'no' : 'yes',
    language: language === 'ja' ? 'ja' : 'en',
    inputs:
      config === undefined
        ? []
        : [{ path: relative(loaded.root, `${host.cwd}/${loaded.file}`).replaceAll('\\', '/'), sha256: sha256(config) }],
  };
}
