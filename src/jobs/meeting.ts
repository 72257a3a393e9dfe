/**
 * Threads that work on parts of one task and tell each other something on the way: each says something, and once all have
 * spoken each hears what all said, in their order. The starting thread is the first, and passes on what is said.
 */
import { parentPort, Worker, workerData } from 'node:worker_threads';

/** Says something, and gives what all say. Plain data; undefined is something too. */
export type Meet = <T>(own: T) => Promise<readonly T[]>;

export interface MeetingOptions {
  /** The compiled entry of the other threads, which call `attend`. */
  readonly entry: URL;
  /** Room for young objects of each, MiB. */
  readonly youngMiB: number;
}

/** What a thread that attends posts. */
type Message = { readonly says: unknown } | { readonly answer: unknown };

// [impl->dsn~thread-meeting~1]
/**
 * Starts a thread for each of the tasks and gives the answers of all, that of this thread first. Rejects when a thread dies or
 * this one fails; the others are stopped then.
 */
export async function holdMeeting<T, R>(
  { entry, youngMiB }: MeetingOptions,
  tasks: readonly T[],
  own: (meet: Meet) => Promise<R>,
): Promise<readonly R[]> {
  const others = tasks.map(
    (task) => new Other(new Worker(entry, { workerData: task, resourceLimits: { maxYoungGenerationSizeMb: youngMiB } })),
  );
  const meet: Meet = async <V>(said: V) => {
    const all = [said, ...(await Promise.all(others.map((o) => o.said()))).map((says) => says as V)];
    for (const other of others) other.hears(all);
    return all;
  };
  try {
    const answer = await own(meet);
    return [answer, ...(await Promise.all(others.map((o) => o.answer()))).map((a) => a as R)];
  } catch (error) {
    await Promise.all(others.map((o) => o.stop()));
    throw error;
  }
}

/** One of the other threads, seen from the first. */
class Other {
  readonly #thread: Worker;
  readonly #messages: Message[] = [];
  #failure: Error | undefined;
  #wake: () => void = () => undefined;

  constructor(thread: Worker) {
    this.#thread = thread;
    const fail = (error: Error): void => {
      this.#failure ??= error;
      this.#wake();
    };
    thread.on('message', (message: Message) => {
      this.#messages.push(message);
      this.#wake();
    });
    thread.once('error', fail);
    thread.once('exit', (code) => fail(new Error(`the thread ended with ${code} and no answer`)));
  }

  async said(): Promise<unknown> {
    const message = await this.#next();
    if (!('says' in message)) throw new Error('a thread left a meeting early');
    return message.says;
  }

  async answer(): Promise<unknown> {
    const message = await this.#next();
    if (!('answer' in message)) throw new Error('a thread waits for a meeting that is over');
    return message.answer;
  }

  hears(all: readonly unknown[]): void {
    this.#thread.postMessage(all);
  }

  async stop(): Promise<void> {
    await this.#thread.terminate();
  }

  async #next(): Promise<Message> {
    while (this.#messages.length === 0) {
      if (this.#failure !== undefined) throw this.#failure;
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
    return this.#messages.shift()!;
  }
}

/** The part of a thread that `holdMeeting` started. */
export async function attend<T, R>(part: (task: T, meet: Meet) => Promise<R>): Promise<void> {
  const port = parentPort!;
  const meet: Meet = <V>(own: V) =>
    new Promise<readonly V[]>((resolve) => {
      port.once('message', resolve);
      port.postMessage({ says: own } satisfies Message);
    });
  const answer = await part(workerData as T, meet);
  port.postMessage({ answer } satisfies Message);
}
