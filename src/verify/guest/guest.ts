/**
 * A test guest being written: steps become assembler text, results become slots of the mailbox. Scenarios say what the
 * guest does; the text is assembled by the platform's assembler into the machine code that runs.
 */
import { guestSource, MAILBOX, PLACES, SLOT_COUNT } from './runtime.ts';

/** A constant, or the name of a place: see `pointer`. */
export type Value = number | bigint | string;

/** Places by the names that requirements use. */
const POINTERS: Readonly<Record<string, bigint | 'label'>> = {
  buffer: 'label',
  start: 'label',
  secondary: 'label',
  park: 'label',
  null: 0n,
  unmapped: BigInt(PLACES.unmapped),
  mmio: BigInt(PLACES.uart),
  'all-ones': 0xffff_ffff_ffff_ffffn,
  'last-page': BigInt(PLACES.ramEnd - 0x1000),
  straddle: BigInt(PLACES.ramEnd - 2),
};

export class Guest {
  readonly #body: string[] = [];
  readonly #secondary: string[] = [];
  readonly #data: string[] = [];
  readonly #slots = new Map<string, number>();
  #labels = 0;
  #target: string[] = this.#body;

  /** Slot numbers by observation name. */
  get slots(): ReadonlyMap<string, number> {
    return this.#slots;
  }

  /** Assembler lines. */
  emit(...lines: readonly string[]): this {
    this.#target.push(...lines);
    return this;
  }

  /** What follows runs on the second virtual processor. */
  onSecondary(write: () => void): this {
    this.#target = this.#secondary;
    write();
    this.#target = this.#body;
    return this;
  }

  data(...lines: readonly string[]): this {
    this.#data.push(...lines);
    return this;
  }

  /** A label that no one else has. */
  label(stem = 'l'): string {
    return `${stem}_${++this.#labels}`;
  }

  /** Loads a constant or the address of a place. */
  load(register: string, value: Value): this {
    if (typeof value !== 'string')
      return this.emit(`mov ${register}, #${BigInt.asUintN(register.startsWith('w') ? 32 : 64, BigInt(value))}`);
    const place = POINTERS[value];
    if (place === undefined) throw new Error(`no place is called '${value}'`);
    return place === 'label' ? this.emit(`adr ${register}, ${value}`) : this.emit(`mov ${register}, #${place}`);
  }

  /** Loads x0, x1 … and executes the hypercall; x0 is the result. */
  hypercall(number: Value, ...args: readonly Value[]): this {
    args.forEach((arg, n) => {
      this.load(`x${n}`, arg);
    });
    return this.load('x16', number).emit('hvc #0xea1');
  }

  /** Stores a constant of some bytes at an offset of the buffer. */
  store(offset: number, size: number, value: number | bigint): this {
    const store = { 1: 'strb w10', 2: 'strh w10', 4: 'str w10', 8: 'str x10' }[size];
    if (!store) throw new Error(`cannot store ${size} bytes`);
    this.emit('adr x9, buffer');
    this.load('x10', BigInt.asUintN(size * 8, BigInt(value)));
    return this.emit(`${store}, [x9, #${offset}]`);
  }

  /** Records a register as an observation. x9 is used up. */
  record(name: string, register = 'x0'): this {
    const slot = this.#slotOf(name);
    return this.emit('adr x9, mailbox', `str ${register.replace(/^w/, 'x')}, [x9, #${MAILBOX.slots + slot * 8}]`);
  }

  /** Records `size` bytes at an offset of the buffer. x9 and x10 are used up. */
  recordMemory(name: string, offset: number, size: number, place = 'buffer'): this {
    const load = { 1: 'ldrb w10', 2: 'ldrh w10', 4: 'ldr w10', 8: 'ldr x10' }[size];
    if (!load) throw new Error(`cannot read ${size} bytes`);
    return this.load('x9', place).emit(`${load}, [x9, #${offset}]`).record(name, 'x10');
  }

  /** Records a word of the mailbox head (exceptions, ESR …) as it is now. */
  recordHead(name: string, field: keyof typeof MAILBOX): this {
    return this.emit('adr x9, mailbox', `ldr x10, [x9, #${MAILBOX[field]}]`).record(name, 'x10');
  }

  #slotOf(name: string): number {
    const known = this.#slots.get(name);
    if (known !== undefined) return known;
    const slot = this.#slots.size;
    if (slot >= SLOT_COUNT) throw new Error(`a guest has at most ${SLOT_COUNT} observations`);
    this.#slots.set(name, slot);
    return slot;
  }

  /** Runs the body `count` times; x19 counts down. */
  repeat(count: number, body: () => void): this {
    const top = this.label('loop');
    this.load('x19', count).emit(`${top}:`);
    body();
    return this.emit('sub x19, x19, #1', `cbnz x19, ${top}`);
  }

  /** Lets other virtual processors run. */
  yieldTimes(count: number): this {
    return this.repeat(count, () => this.hypercall(29, 0));
  }

  source(): string {
    return guestSource(this.#body.join('\n'), this.#secondary.join('\n'), this.#data.join('\n'));
  }
}
