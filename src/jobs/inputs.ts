/**
 * Which inputs of kept work changed. An input whose size, times and inode are as they were when it was read is taken for
 * unchanged without being read, where those could not miss a change (`settled`); any other is read and its content compared.
 */
import { sha256 } from '../base/hash.ts';

/** State of a file without reading it; `settled`: any later change must show in `id`. */
export interface InputStamp {
  readonly id: string;
  readonly settled: boolean;
}

export interface InputPorts {
  /** Undefined when there is no such file. */
  readonly stamp: (path: string) => InputStamp | undefined;
  /** Undefined when it cannot be read. */
  readonly read: (path: string) => Uint8Array | undefined;
}

/** A path that work asked for, what was there, and its stamp; both are empty where there was no file to read. */
export type Input = readonly [path: string, digest: string, stamp: string];

/** The inputs of work that is being done: hand `read` to the work. */
export class InputRecorder {
  readonly #ports: InputPorts;
  readonly #inputs = new Map<string, Input>();

  constructor(ports: InputPorts) {
    this.#ports = ports;
  }

  // The stamp is taken first: what changes after that has another one when it is looked at again.
  readonly read = (path: string): Uint8Array | undefined => {
    const stamp = this.#ports.stamp(path);
    // To ask for a file that is not there costs more than to look whether it is.
    const bytes = stamp === undefined ? undefined : this.#ports.read(path);
    this.#inputs.set(path, [
      path,
      bytes === undefined ? '' : sha256(bytes),
      bytes !== undefined && stamp?.settled === true ? stamp.id : '',
    ]);
    return bytes;
  };

  /** An input that was not read, because it is known to be as it was. */
  take(input: Input): void {
    this.#inputs.set(input[0], input);
  }

  /** Digest of what was read; undefined for what was not asked for, or is not there. */
  readonly digestOf = (path: string): string | undefined => this.#inputs.get(path)?.[1] || undefined;

  get inputs(): readonly Input[] {
    return [...this.#inputs.values()];
  }
}

export interface InputChanges {
  /** The inputs as they are now, in the same order. */
  readonly inputs: readonly Input[];
  /** Files with another content. */
  readonly changed: ReadonlySet<string>;
  /** Paths at which a file appeared or vanished. */
  readonly moved: readonly string[];
  /** How many were read to find out. */
  readonly read: number;
}

// [impl->dsn~job-inputs~1]
export function changesOf(inputs: readonly Input[], ports: InputPorts): InputChanges {
  const changed = new Set<string>();
  const moved: string[] = [];
  let read = 0;
  const now = inputs.map((input): Input => {
    const [path, digest, stamp] = input;
    const state = ports.stamp(path);
    if (state === undefined ? digest === '' : stamp !== '' && state.id === stamp) return input;
    read++;
    const bytes = ports.read(path);
    const current = bytes === undefined ? '' : sha256(bytes);
    if ((current === '') !== (digest === '')) moved.push(path);
    else if (current !== digest) changed.add(path);
    return [path, current, current !== '' && state?.settled === true ? state.id : ''];
  });
  return { inputs: now, changed, moved, read };
}
