/**
 * Work spread over threads of this machine (piscina). Results come back in the order of the tasks whatever the order of
 * completion, so that a parallel run gives the same bytes as a serial one; a worker that dies fails its task, not the run.
 */
import { availableParallelism } from 'node:os';
import { piscinaPackage } from '../base/packages.ts';

export interface PoolOptions {
  /** The compiled worker entry. Its default export takes a task and returns its result. */
  readonly worker: URL;
  /** Threads; default one per processor. */
  readonly jobs?: number;
}

export type TaskResult<R> = { readonly ok: true; readonly value: R } | { readonly ok: false; readonly error: string };

export interface Pool {
  readonly jobs: number;
  /** Runs every task; `onDone` is called as tasks complete, for progress. */
  map<T, R>(tasks: readonly T[], onDone?: (done: number) => void): Promise<TaskResult<R>[]>;
  close(): Promise<void>;
}

// [impl->dsn~thread-pool~1]
export function createPool(options: PoolOptions): Pool {
  const jobs = Math.max(1, options.jobs ?? availableParallelism());
  const { Piscina } = piscinaPackage();
  const pool = new Piscina({
    filename: options.worker.href,
    minThreads: 1,
    maxThreads: jobs,
    idleTimeout: 1000,
  });
  return {
    jobs,
    async map<T, R>(tasks: readonly T[], onDone?: (done: number) => void): Promise<TaskResult<R>[]> {
      let done = 0;
      return Promise.all(
        tasks.map(async (task): Promise<TaskResult<R>> => {
          try {
            return { ok: true, value: (await pool.run(task)) as R };
          } catch (error) {
            return { ok: false, error: error instanceof Error ? error.message : String(error) };
          } finally {
            onDone?.(++done);
          }
        }),
      );
    },
    close: () => pool.close(),
  };
}
