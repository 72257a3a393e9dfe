/**
 * Which macros are defined now, and what a segment has looked at and changed.
 *
 * Every question "is this identifier a macro, and which?" goes through `read`, every change through `write`. While a
 * segment is recorded, the first read of each name is noted with its answer: the same text with the same answers yields
 * the same tokens, which is what replay rests on.
 */
import type { MacroId } from '../lex/macro-table.ts';

export class MacroState {
  /** Current definition by spelling id; 0 = not defined. Grows with the spelling table. */
  definitions: Int32Array = new Int32Array(1 << 16);
  #stamp: Int32Array = new Int32Array(1 << 16);
  #written: Int32Array = new Int32Array(1 << 16);
  #serial = 0;
  #readNames: number[] = [];
  #readAnswers: number[] = [];
  #writtenNames: number[] = [];

  /** Makes room for spelling ids below `size`. */
  reserve(size: number): void {
    if (size <= this.definitions.length) return;
    const room = Math.max(size, this.definitions.length * 2);
    this.definitions = enlarge(this.definitions, room);
    this.#stamp = enlarge(this.#stamp, room);
    this.#written = enlarge(this.#written, room);
  }

  /** Undefines everything, for a new unit. */
  clear(): void {
    this.definitions.fill(0);
  }

  /** Starts to note reads and writes. */
  beginRecording(): void {
    this.#serial++;
    this.#readNames = [];
    this.#readAnswers = [];
    this.#writtenNames = [];
  }

  read(name: number): MacroId {
    if (name >= this.definitions.length) this.reserve(name + 1);
    const answer = this.definitions[name]!;
    if (this.#stamp[name] !== this.#serial) {
      this.#stamp[name] = this.#serial;
      this.#readNames.push(name);
      this.#readAnswers.push(answer);
    }
    return answer;
  }

  /** Defines, or undefines with 0. */
  write(name: number, definition: MacroId): void {
    this.read(name);
    if (this.#written[name] !== this.#serial) {
      this.#written[name] = this.#serial;
      this.#writtenNames.push(name);
    }
    this.definitions[name] = definition;
  }

  /** What was noted since `beginRecording`. */
  recorded(): { reads: Int32Array; answers: Int32Array; writes: Int32Array; values: Int32Array } {
    return {
      reads: Int32Array.from(this.#readNames),
      answers: Int32Array.from(this.#readAnswers),
      writes: Int32Array.from(this.#writtenNames),
      values: Int32Array.from(this.#writtenNames, (name) => this.definitions[name]!),
    };
  }

  /** Does every name of a recording have the definition that it had then? */
  agrees(names: Int32Array, answers: Int32Array): boolean {
    const definitions = this.definitions;
    for (let i = 0; i < names.length; i++) if (definitions[names[i]!] !== answers[i]) return false;
    return true;
  }

  /** Applies the writes of a recording. */
  apply(names: Int32Array, values: Int32Array): void {
    const definitions = this.definitions;
    for (let i = 0; i < names.length; i++) definitions[names[i]!] = values[i]!;
  }
}

function enlarge(from: Int32Array, size: number): Int32Array {
  const to = new Int32Array(size);
  to.set(from);
  return to;
}
