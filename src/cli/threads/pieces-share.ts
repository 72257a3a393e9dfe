/** One thread's share of a scan that is kept in pieces: what it is asked, and what it answers. Plain data. */
import { posix } from 'node:path';
import type { UnitOptions } from '../../c/preprocess/unit-options.ts';
import type { Target } from '../../c/types/target.ts';
import { createCache } from '../../jobs/cache.ts';
import { type Input, type InputPorts, InputRecorder } from '../../jobs/inputs.ts';
import type { Meet } from '../../jobs/meeting.ts';
import type { Edition, GuidelineId } from '../../misra/catalogue/guideline.ts';
import { type RecordedShare, recordShare, type ShareRecord } from '../../misra/scan/pieces/record-share.ts';
import { checkersFor } from '../commands/scan-checkers.ts';
import { HeaderShelf } from '../commands/scan-headers.ts';
import { createHost } from '../host.ts';

export interface PiecesTask {
  readonly root: string;
  /** Of the whole program; those of this share are `[from, to)`. */
  readonly units: readonly Omit<UnitOptions, 'resolve'>[];
  readonly targets: readonly Target[];
  readonly from: number;
  readonly to: number;
  /** Of the units of this share. */
  readonly keys: readonly string[];
  readonly share: number;
  /** Folder of the cache in which this thread keeps what it made of headers. */
  readonly cache?: string;
  /** Shown paths of adopted code. */
  readonly excluded: readonly RegExp[];
  readonly edition?: Edition;
  readonly guidelines: ReadonlySet<GuidelineId>;
}

/** Without a record where the whole has to be scanned as one. */
export interface PiecesAnswer {
  readonly record: ShareRecord | undefined;
  readonly inputs: readonly Input[];
}

export async function piecesShare(task: PiecesTask, meet: Meet): Promise<PiecesAnswer> {
  const { recorded, inputs } = await sharePieces(task, meet, createHost());
  return { record: recorded?.record, inputs };
}

export async function sharePieces(
  task: PiecesTask,
  meet: Meet,
  ports: InputPorts,
): Promise<{ readonly recorded: RecordedShare | undefined; readonly inputs: readonly Input[] }> {
  const allUnits = task.units.map((u) => ({ ...u, resolve: (path: string) => posix.resolve(u.directory, path) }));
  const judged = (file: string): boolean => !task.excluded.some((e) => e.test(file));
  const recorder = new InputRecorder(ports);
  const request = {
    ...task,
    allUnits,
    units: allUnits.slice(task.from, task.to),
    targets: task.targets.slice(task.from, task.to),
    judged,
    checkers: await checkersFor(task),
  };
  const recorded = await recordShare(request, task.keys, meet, { readFile: recorder.read });
  if (recorded !== undefined && task.cache !== undefined)
    new HeaderShelf(createCache({ folder: task.cache }), recorder, task).keep(recorded.run, task.share);
  return { recorded, inputs: recorder.inputs };
}
