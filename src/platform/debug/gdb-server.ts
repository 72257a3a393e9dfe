/**
 * Serves one GDB session over a byte stream that its owner opened (the command line opens the socket): while the
 * machine runs, slices of execution alternate with the stream's events.
 */
import type { Machine } from '../ports.ts';
import type { Snapshots } from '../snapshot.ts';
import { createGdbSession } from './gdb.ts';

/** The part of a socket that the server needs. */
export interface ByteStream {
  write(bytes: Uint8Array): unknown;
  on(event: 'data', listener: (bytes: Uint8Array) => void): unknown;
  on(event: 'close' | 'error', listener: () => void): unknown;
}

const SLICE = 200_000;

/** Resolves when the debugger is gone or the machine is off. `later` runs a function after pending events (setImmediate). */
export function serveGdb(
  machine: Machine,
  stream: ByteStream,
  later: (run: () => void) => void,
  snapshots?: Snapshots,
): Promise<void> {
  return new Promise((resolve) => {
    let open = true;
    const send = (bytes: Uint8Array): void => {
      if (open) stream.write(bytes);
    };
    const session = createGdbSession(machine, send, snapshots);
    let turning = false;
    const turn = (): void => {
      turning = false;
      if (!open || session.finished) {
        resolve();
        return;
      }
      session.advance(SLICE);
      wake();
    };
    const wake = (): void => {
      if (turning || !(session.running || session.finished)) return;
      turning = true;
      later(turn);
    };
    stream.on('data', (bytes) => {
      session.receive(bytes);
      wake();
    });
    const closed = (): void => {
      open = false;
      resolve();
    };
    stream.on('close', closed);
    stream.on('error', closed);
  });
}
