/**
 * Record and replay of what comes into a machine from outside. A recorder passes bytes on as they are offered and keeps
 * the virtual time at which each was taken; a replay offers each byte at exactly that time. With the same image and the
 * same log the run is the same, byte for byte.
 */
import type { ByteSource, Clock } from './ports.ts';

/** One byte taken by the machine. Plain data: can be written to a file as it is. */
export interface InputEvent {
  readonly timeNs: number;
  readonly byte: number;
}

export interface Recorder extends ByteSource {
  readonly log: readonly InputEvent[];
}

// [impl->dsn~platform-input-log~1]
/** Wraps a source; `clock` is the machine's, which may exist only later. */
export function recordInput(source: ByteSource, clock: () => Clock): Recorder {
  const log: InputEvent[] = [];
  return {
    log,
    next: () => {
      const byte = source.next();
      if (byte !== undefined) log.push({ timeNs: clock().now(), byte });
      return byte;
    },
    onAvailable: (listener) => source.onAvailable(listener),
  };
}

/** Offers the bytes of a log at their times. `start` arms the first; call it once the machine exists. */
export function replayInput(log: readonly InputEvent[]): ByteSource & { start(clock: Clock): void } {
  let at = 0;
  let now = (): number => -1;
  let listener = (): void => {};
  let arm = (): void => {};
  return {
    next: () => {
      const event = log[at];
      if (event === undefined || event.timeNs > now()) return undefined;
      at++;
      arm();
      return event.byte;
    },
    onAvailable: (to) => {
      listener = to;
    },
    start: (clock) => {
      const alarm = clock.alarm(() => listener());
      now = () => clock.now();
      arm = () => {
        const event = log[at];
        if (event !== undefined) alarm.arm(event.timeNs);
      };
      arm();
    },
  };
}
