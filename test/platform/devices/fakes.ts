/** Fakes of the ports that devices see: a clock that the test moves, lines and core views that remember. */
import type {
  Alarm,
  ByteSink,
  ByteSource,
  Clock,
  CoreView,
  ExceptionLevel,
  IrqLine,
  Word64,
} from '../../../src/platform/ports.ts';

export class FakeClock implements Clock {
  timeNs = 0;
  readonly #alarms: { at: number | undefined; fire: () => void }[] = [];

  now(): number {
    return this.timeNs;
  }

  alarm(fire: () => void): Alarm {
    const slot: { at: number | undefined; fire: () => void } = { at: undefined, fire };
    this.#alarms.push(slot);
    return {
      arm: (at) => {
        slot.at = at;
      },
      cancel: () => {
        slot.at = undefined;
      },
      get at() {
        return slot.at;
      },
    };
  }

  /** Moves to a time, firing what falls due on the way, in order. */
  advanceTo(timeNs: number): void {
    for (;;) {
      const due = this.#alarms.filter((a) => a.at !== undefined && a.at <= timeNs).sort((a, b) => a.at! - b.at!)[0];
      if (due === undefined) break;
      this.timeNs = Math.max(this.timeNs, due.at!);
      due.at = undefined;
      due.fire();
    }
    this.timeNs = timeNs;
  }
}

export class FakeLine implements IrqLine {
  level = false;
  changes = 0;

  set(level: boolean): void {
    if (level !== this.level) this.changes++;
    this.level = level;
  }
}

export class FakeSink implements ByteSink {
  readonly bytes: number[] = [];

  write(byte: number): void {
    this.bytes.push(byte);
  }

  get text(): string {
    return String.fromCharCode(...this.bytes);
  }
}

export class FakeSource implements ByteSource {
  readonly queue: number[] = [];
  #listener: () => void = () => {};

  next(): number | undefined {
    return this.queue.shift();
  }

  onAvailable(listener: () => void): void {
    this.#listener = listener;
  }

  send(text: string): void {
    for (const c of text) this.queue.push(c.charCodeAt(0));
    this.#listener();
  }
}

export class FakeCore implements CoreView {
  index: number;
  el: ExceptionLevel;
  secure = false;
  readonly registers = new Map<string, Word64>();

  constructor(index = 0, el: ExceptionLevel = 2) {
    this.index = index;
    this.el = el;
  }

  register(name: string): Word64 {
    return this.registers.get(name) ?? { hi: 0, lo: 0 };
  }

  at(el: ExceptionLevel): this {
    this.el = el;
    return this;
  }

  with(name: string, value: bigint): this {
    this.registers.set(name, word(value));
    return this;
  }
}

export const word = (value: bigint): Word64 => ({
  hi: Number((value >> 32n) & 0xffffffffn),
  lo: Number(value & 0xffffffffn),
});

export const big = (value: Word64): bigint => (BigInt(value.hi >>> 0) << 32n) | BigInt(value.lo >>> 0);
