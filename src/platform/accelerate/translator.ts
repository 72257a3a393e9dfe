/**
 * The accelerator: executes pages as the reference interpreter does, counts where branches come to, has hot regions
 * translated to WebAssembly and enters them. What a region cannot do is done by the interpreter's own executors, so that only
 * the plain instructions exist twice. Instruction counts, virtual time, interrupts and the ring of targets stay those of the
 * reference: regions take their instructions off the same budget and end where the interpreter would look outside.
 */
import type { Accelerator, CodePage, Core, Op } from '../cpu/core.ts';
import { TRAP } from '../cpu/exceptions.ts';
import { afterTrap, behind, enter } from '../cpu/run.ts';
import { probe } from '../mmu/access.ts';
import { READ, WRITE } from '../mmu/walk-result.ts';
import { TranslatorCounts } from './counts.ts';
import { dispatcherModule } from './dispatcher.ts';
import { instantiate, makeTable } from './engine.ts';
import { AT, CODE, entryOf, LINK } from './layout.ts';
import { type Block, discover } from './region.ts';
import type { SharedSpace } from './space.ts';
import { isTranslated, translateRegion } from './translate.ts';
import { type FunctionBody, I32, I64, writeModule } from './wasm-writer.ts';

/** Places translated together: a module has a price of its own. */
const BATCH = 100;
/**
 * Prices in interpreted instructions: entering a region, and having it call the interpreter. A place whose translation has cost
 * more than it gave `PATIENT` times (a loop around a device, WFE, an exception) is interpreted; now and then it is tried again.
 */
const ENTRY_PRICE = 12;
const CALL_PRICE = 6;
const PATIENT = 32;
const RETRY = 255;

/** Translations of one page thrown away before it is left to the interpreter. */
const PATIENCE = 6;
const SLOTS = 1 << 16;

const TYPES = [
  { params: [I32, I32, I32], results: [I32] },
  { params: [I32, I64, I64], results: [I32] },
  { params: [I32, I32, I32, I32], results: [I32] },
] as const;
const IMPORTS = [
  { name: 'flags', type: 1 },
  { name: 'probe', type: 2 },
  { name: 'step', type: 0 },
] as const;

/** A word of a page that became hot. */
interface Place {
  readonly page: CodePage;
  readonly start: number;
}

interface Installed {
  readonly slot: number;
  readonly blocks: readonly Block[];
}

// [impl->dsn~platform-accelerator-identical~1]
export class Translator implements Accelerator {
  readonly counts = new TranslatorCounts();
  /** Branches to a place before it is to be translated, and before it is translated at once; they are counted modulo 65,536. */
  readonly thresholds = { hot: 500, urgent: 2000 };
  readonly #space: SharedSpace;
  readonly #cores = new Map<number, Core>();
  readonly #imports: Readonly<Record<string, unknown>>;
  readonly #run: (core: number, target: number, left: number) => number;
  readonly #table = makeTable(SLOTS);
  #slot = 1;
  /** Slots of each page's regions. */
  readonly #slots = new Map<CodePage, number[]>();
  readonly #freeSlots: number[] = [];
  /** How often each frame's translations were dropped. */
  readonly #drops = new Map<number, number>();
  #changed = false;
  readonly #waiting: Place[] = [];

  constructor(cores: readonly Core[], space: SharedSpace) {
    this.#space = space;
    for (const core of cores) {
      this.#cores.set(core.r.byteOffset, core);
      core.accelerator = this;
    }
    const shared = { memory: space.memory, table: this.#table };
    const exports = instantiate(dispatcherModule(space.frames.byteOffset), shared);
    this.#run = exports.run as (core: number, target: number, left: number) => number;
    this.#imports = {
      memory: space.memory,
      flags: exports.flags,
      probe: (at: number, hi: number, lo: number, how: number) =>
        probe(this.#cores.get(at)!, hi, lo, how & 255, (how >> 8) & 255, how > 0xffff ? WRITE : READ),
      step: (at: number, index: number, left: number) => this.#step(this.#cores.get(at)!, index, left),
    };
  }

  // ------------------------------------------------------------------------------------------------ execution

  inPages(core: Core, budget: number): number {
    let left = budget;
    let op: Op | undefined;
    let start = 0;
    try {
      enter(core);
      start = (core.pcLo & 0xfff) >> 2;
      let look = true;
      for (;;) {
        if (look) {
          const target = this.#hot(core, start);
          if (target !== 0) {
            const code = this.#region(core, target, left, start);
            const { link } = core;
            left = link[LINK.left]!;
            start = link[LINK.index]!;
            if (code === CODE.stepped) {
              if (this.#result === -2 || left <= 0 || core.lines !== 0) return left;
              enter(core);
              start = (core.pcLo & 0xfff) >> 2;
              continue;
            }
            if (code === CODE.far || code === CODE.across || start === 1024) {
              if (code === CODE.changed || code === CODE.dear) behind(core, 1024);
              else {
                core.pcLo = link[LINK.pc]!;
                core.pcHi = link[LINK.pc + 1]!;
              }
              if (left <= 0 || (code === CODE.far && core.lines !== 0)) return left;
              enter(core);
              start = (core.pcLo & 0xfff) >> 2;
              continue;
            }
            if (left <= 0) return pause(core, start, left);
            if (code === CODE.near) continue;
          }
        }
        look = true;
        const ops = core.ops;
        let i = start;
        let end = start + left;
        if (end > 1024) end = 1024;
        core.bias = left + start;
        let r = 0;
        do {
          op = ops[i++]!;
          r = op.run(core, op);
        } while (r === 0 && i < end);
        left -= i - start;
        if (r > 0) {
          start = r - 1;
          if (left > 0) continue;
          return pause(core, start, left);
        }
        if (r === 0) {
          behind(core, i);
          if (left <= 0) return left;
        } else if (r === -2 || left <= 0 || core.lines !== 0) return left;
        enter(core);
        start = (core.pcLo & 0xfff) >> 2;
      }
    } catch (thrown) {
      if (thrown !== TRAP) throw thrown;
      return afterTrap(core, op!, start, left);
    }
  }

  /** The entry point of a place of the current page; 0 = interpret. Translates what became hot. */
  #hot(core: Core, start: number): number {
    const page = core.page!;
    const target = page.entries === undefined ? 0 : page.entries[start]!;
    if (target !== 0) return worthwhile(page, start) ? target : 0;
    page.heat ??= new Uint16Array(1024);
    const heat = page.heat[start]! + 1;
    page.heat[start] = heat;
    const { hot, urgent } = this.thresholds;
    if (heat === hot) {
      this.#waiting.push({ page, start });
      if (this.#waiting.length < BATCH) return 0;
    } else if (heat !== urgent || this.#waiting.length === 0) return 0;
    this.#translateWaiting();
    return page.entries === undefined ? 0 : page.entries[start]!;
  }

  /** Enters a region (and those it leads to); afterwards the current page is the one in which execution stopped. */
  #region(core: Core, target: number, left: number, start: number): number {
    const { link } = core;
    const page = core.page!;
    link[LINK.page] = core.pageLo;
    link[LINK.page + 1] = core.pageHi;
    link[LINK.frame] = core.frameWord;
    link[LINK.entries] = page.entries!.byteOffset;
    link[LINK.trailAt] = core.trailAt;
    tell(core);
    const { counts } = this;
    const calls = counts.interpreted;
    this.#calls = calls;
    this.#left = left;
    const code = this.#run(core.r.byteOffset, target, left);
    core.trailAt = link[LINK.trailAt]!;
    settle(core);
    const word = code === CODE.interpret ? core.m32[core.frameWord + link[LINK.index]!] : undefined;
    const executed = left - link[LINK.left]!;
    counts.left(code, executed, link[LINK.chained]!, word);
    judge(page, start, executed - ENTRY_PRICE - CALL_PRICE * (counts.interpreted - calls));
    return code;
  }

  #result = 0;
  /** Calls of the interpreter and budget when the regions now being executed were entered. */
  #calls = 0;
  #left = 0;

  /** Executes one instruction for a region, which has stored its state. 0 = go on behind it. */
  #step(core: Core, index: number, left: number): number {
    settle(core);
    core.bias = left + index;
    this.#changed = false;
    const op = core.ops[index]!;
    this.counts.called(op.word);
    let r = -2;
    try {
      r = op.run(core, op);
    } catch (thrown) {
      if (thrown !== TRAP) throw thrown;
      afterTrap(core, op, index, left);
    }
    tell(core);
    this.#result = r;
    if (r !== 0) return CODE.stepped;
    if (this.#changed) return CODE.changed;
    const calls = this.counts.interpreted - this.#calls;
    return (calls & 15) === 0 && CALL_PRICE * calls > this.#left - left ? CODE.dear : 0;
  }

  // ------------------------------------------------------------------------------------------------ translation

  /** Translates the waiting places as one module. */
  #translateWaiting(): void {
    const bodies: FunctionBody[] = [];
    const installed: Installed[] = [];
    for (const { page, start } of widestFirst(this.#waiting.splice(0))) {
      const one = this.#prepare(page, start);
      if (one === undefined) continue;
      installed.push(one);
      bodies.push(translateRegion(one.blocks, this.#space.offset, one.slot));
    }
    if (bodies.length === 0) return;
    const bytes = writeModule({
      types: TYPES,
      imports: IMPORTS,
      functions: bodies,
      exports: bodies.map((_, index) => ({ name: String(index), index })),
    });
    const exports = instantiate(bytes, this.#imports);
    for (const [i, one] of installed.entries()) this.#table.set(one.slot, exports[String(i)]);
    this.counts.modules++;
    this.counts.bytes += bytes.length;
  }

  /** Finds the region of a place and enters its blocks into the page; the function follows before any is called. */
  #prepare(page: CodePage, start: number): Installed | undefined {
    if (page.dropped || page.entries?.[start] || (this.#drops.get(page.frame) ?? 0) >= PATIENCE) return undefined;
    const blocks = discover(page, start, isTranslated);
    if (!blocks.some((b) => b.first === start)) return undefined;
    page.entries ??= this.#space.takeEntries();
    if (page.entries === undefined) return undefined;
    const slot = this.#freeSlots.pop() ?? this.#slot;
    if (slot === SLOTS) return undefined;
    if (slot === this.#slot) this.#slot++;
    this.#space.frames[page.frame] = page.entries.byteOffset;
    for (const [i, b] of blocks.entries()) page.entries[b.first] = entryOf(slot, i);
    const slots = this.#slots.get(page);
    if (slots === undefined) this.#slots.set(page, [slot]);
    else slots.push(slot);
    this.counts.regions++;
    this.counts.blocks += blocks.length;
    this.counts.instructions += blocks.reduce((n, b) => n + b.instructions.length, 0);
    return { slot, blocks };
  }

  // [impl->dsn~platform-accelerator-code~1]
  changed(page: CodePage): void {
    const { entries } = page;
    if (entries === undefined) return;
    this.#changed = true;
    this.#space.frames[page.frame] = 0;
    entries.fill(0);
    this.#space.giveEntries(entries);
    page.entries = undefined;
    page.heat?.fill(0);
    page.poor?.fill(0);
    for (const slot of this.#slots.get(page) ?? []) {
      this.#table.set(slot, null);
      this.#freeSlots.push(slot);
    }
    this.#slots.delete(page);
    this.#drops.set(page.frame, (this.#drops.get(page.frame) ?? 0) + 1);
    this.counts.dropped++;
  }
}

// [impl->dsn~platform-accelerator-worthwhile~1]
/** Whether a place's translation is to be entered. */
function worthwhile(page: CodePage, start: number): boolean {
  const { poor } = page;
  if (poor === undefined || poor[start]! < PATIENT) return true;
  if (poor[start] === RETRY) poor[start] = PATIENT - 2;
  else poor[start]!++;
  return false;
}

/** Remembers what entering a place's translation gave, in interpreted instructions. */
function judge(page: CodePage, start: number, gain: number): void {
  if (gain >= 0) {
    if (page.poor !== undefined && page.poor[start]! > 0) page.poor[start]!--;
    return;
  }
  page.poor ??= new Uint8Array(1024);
  page.poor[start]!++;
}

/** A region that holds the places of others comes before them, so that they are not torn from it. */
function widestFirst(places: readonly Place[]): readonly Place[] {
  const sizes = new Map(places.map((p) => [p, discover(p.page, p.start, isTranslated).length]));
  return places.toSorted((a, b) => sizes.get(b)! - sizes.get(a)!);
}

/** Writes what regions must know of the core besides its registers. */
function tell(core: Core): void {
  const { link } = core;
  link[LINK.nzcv] = core.nzcv;
  link[LINK.lines] = core.lines;
  link[LINK.read] = core.tlbRead.byteOffset;
  link[LINK.write] = core.tlbWrite.byteOffset;
  link[LINK.fetch] = core.tlb.fetch.byteOffset;
  link[LINK.fpOff] = core.fpOff ? 1 : 0;
  link[LINK.el] = core.el;
  link[LINK.spSel] = core.spSel;
  link[LINK.exclusive] = core.exclusive ? 1 : 0;
  link[LINK.exclusiveBytes] = core.exclusiveBytes;
  link[LINK.exclusiveAt] = core.exclusiveFrame;
  link[LINK.daif] = core.daif;
  link[LINK.look] = core.attention || core.deadlineMoved || core.yielded || core.il === 1 ? 1 : 0;
}

/** Takes back what regions may have changed, and makes the page in which they are executing the core's current one. */
function settle(core: Core): void {
  const { link } = core;
  core.nzcv = link[LINK.nzcv]!;
  core.exclusive = link[LINK.exclusive] === 1;
  core.exclusiveBytes = link[LINK.exclusiveBytes]!;
  const monitor = link[LINK.exclusiveAt]!;
  core.exclusiveFrame = monitor === -1 ? -1 : monitor >>> 0;
  core.daif = link[LINK.daif]!;
  core.pageLo = link[LINK.page]!;
  core.pageHi = link[LINK.page + 1]!;
  const frame = link[LINK.frame]!;
  if (core.frameWord === frame) return;
  const page = core.ram.code[frame >>> 10]!;
  core.page = page;
  core.ops = page.ops;
  core.frameWord = frame;
}

/** The budget ended before word `at` of the current page. */
function pause(core: Core, at: number, left: number): number {
  behind(core, at);
  return left;
}

/** Puts a translator in front of the cores' interpreter; their state must lie in `space`. */
export function attachTranslator(cores: readonly Core[], space: SharedSpace): Translator {
  for (const core of cores) {
    const base = core.r.byteOffset;
    const places = [core.v, core.trail, core.link, core.sys].map((a) => a.byteOffset - base);
    const expected = [AT.v, AT.trail, AT.link, AT.sys];
    if (places.some((p, i) => p !== expected[i])) throw new Error('a core is not laid out as the translator expects');
  }
  return new Translator(cores, space);
}
