/**
 * A thread that begins with one task at once, while this one goes on with work of its own: unlike a pool's, it does not wait
 * until the loop of events of this thread comes round.
 */
import { Worker } from 'node:worker_threads';
import type { TaskResult } from './pool.ts';

export interface ThreadOptions {
  /** The compiled entry: takes its task from `workerData` and posts its answer as its only message. */
  readonly entry: URL;
  /** Room for young objects, MiB: work that makes many short-lived ones is collected less often with more. Absent: V8's default. */
  readonly youngMiB?: number;
}

/** Plain data in, plain data out. A thread that dies fails its task, not the run. */
// [impl->dsn~thread-alongside~1]
export function startThread<T, R>({ entry, youngMiB }: ThreadOptions, task: T): Promise<TaskResult<R>> {
  return new Promise((resolve) => {
    const thread = new Worker(entry, {
      workerData: task,
      ...(youngMiB === undefined ? {} : { resourceLimits: { maxYoungGenerationSizeMb: youngMiB } }),
    });
    thread.once('message', (value: R) => resolve({ ok: true, value }));
    thread.once('error', (error) => resolve({ ok: false, error: error.message }));
    thread.once('exit', (code) => resolve({ ok: false, error: `the thread ended with ${code} and no answer` }));
  });
}
