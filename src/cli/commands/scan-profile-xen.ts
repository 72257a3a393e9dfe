/** `--profile xen`: what the Xen project has agreed on, read from the tree that is scanned. */
import { dirname, resolve } from 'node:path';
import type { Diagnostic, Read } from '../../base/diagnostic.ts';
import type { GuidelineId } from '../../misra/catalogue/guideline.ts';
import type { DeviationRecord } from '../../misra/deviations/record.ts';
import {
  readDeviationsRst,
  readExcludeList,
  readOutOfScope,
  readRulesNotes,
  readRulesRst,
  readSafRecords,
} from '../../misra/deviations/xen.ts';
import type { ParsedOptions } from '../command.ts';
import type { Host } from '../host.ts';
import { usage } from '../options.ts';
import { namedDatabase } from './scan-databases.ts';

export interface XenProfile {
  readonly records: readonly DeviationRecord[];
  readonly excluded: readonly RegExp[];
  /** Guidelines of `rules.rst`; empty when the tree has no such page. */
  readonly accepted: readonly GuidelineId[];
}

const NOTHING: XenProfile = { records: [], excluded: [], accepted: [] };

/** Xen's own files under `docs/misra` (and its scope of analysis), in the root or beside the compile database. */
// [impl->dsn~misra-xen-profile~1]
export function readXenProfile(host: Host, options: ParsedOptions, root: string): Read<XenProfile> {
  const bases = [
    root,
    ...options.values('--compile-commands').map((f) => dirname(resolve(host.cwd, namedDatabase(host, f, '').path))),
  ];
  const base = bases.find((b) => host.kind(`${b}/docs/misra`) === 'folder');
  if (base === undefined) {
    const where = `Looked in ${bases.join(', ')}. Run it in the tree, or name the records with --deviations.`;
    return { value: NOTHING, problems: [usage('--profile xen finds no folder docs/misra', where)] };
  }
  const reader = new ProfileReader();
  for (const { name } of host.list(`${base}/docs/misra`) ?? []) {
    const text = textOf(host, `${base}/docs/misra/${name}`);
    if (text !== undefined) reader.take(name, `${base}/docs/misra/${name}`, text);
  }
  const scope = textOf(host, `${base}/automation/eclair_analysis/ECLAIR/out_of_scope.ecl`);
  if (scope !== undefined) reader.excluded.push(...readOutOfScope(scope));
  return { value: reader, problems: reader.problems };
}

class ProfileReader implements XenProfile {
  readonly records: DeviationRecord[] = [];
  readonly excluded: RegExp[] = [];
  readonly accepted: GuidelineId[] = [];
  readonly problems: Diagnostic[] = [];

  take(name: string, path: string, text: string): void {
    if (name === 'safe.json' || /^false-positive-.*\.json$/.test(name)) this.#keep(readSafRecords(path, text));
    else if (name === 'deviations.rst') {
      const rows = readDeviationsRst(path, text);
      this.#keep({ value: rows.value.filter((r) => !r.prose), problems: rows.problems });
    } else if (name === 'rules.rst') {
      const rules = readRulesRst(path, text);
      this.problems.push(...rules.problems);
      this.accepted.push(...rules.value);
      this.records.push(...readRulesNotes(path, text));
    } else if (name === 'exclude-list.json') {
      const list = readExcludeList(path, text);
      this.problems.push(...list.problems);
      this.excluded.push(...list.value.map(({ glob }) => pathPattern(glob)));
    }
  }

  #keep({ value, problems }: Read<readonly DeviationRecord[]>): void {
    this.records.push(...value);
    this.problems.push(...problems);
  }
}

function textOf(host: Host, path: string): string | undefined {
  const bytes = host.read(path);
  return bytes === undefined ? undefined : Buffer.from(bytes).toString('utf8');
}

/** Paths in Xen's list are relative to `xen/`; `*` stands for anything, also over folders. */
function pathPattern(glob: string): RegExp {
  const escaped = glob.replace(/[.+^${}()|[\]\\?]/g, '\\$&').replace(/\*+/g, '.*');
  return new RegExp(`(?:^|/)${escaped}$`);
}
