/**
 * Snapshots of a whole machine: RAM, cores, devices, virtual time. RAM is kept as a table of 4 KB pages that are never
 * changed once taken, so snapshots share every page that did not change between them (copy on write): taking one copies
 * the pages written since the last, going back copies the pages that differ. A machine of the same shape can take over
 * a snapshot of another: that is a fork.
 *
 * Why a rerun is byte-identical: everything that decides the next instruction is in the image, alarms are re-armed by
 * the devices from their own state, and nothing in the machine reads the clock of the wall or a random number.
 */
import { dropTlbs, refreshContext } from './cpu/context.ts';
import type { Core } from './cpu/core.ts';
import { rearmDebug } from './cpu/debug-state.ts';
import { SYS } from './cpu/sysregs.ts';
import type { VirtMachine } from './machine.ts';
import type { ExceptionLevel, Saveable } from './ports.ts';

const PAGE = 4096;

export interface Snapshot {
  readonly ramSize: number;
  /** Page contents by frame; undefined = all zero. Shared between snapshots, never written. */
  readonly pages: readonly (Uint8Array | undefined)[];
  /** The frames that have contents, ascending. */
  readonly frames: readonly number[];
  readonly cores: readonly CoreImage[];
  readonly devices: ReadonlyMap<string, unknown>;
  readonly timeNs: number;
  readonly turn: number;
}

/** Small fields of a core that belong to its state; what is derived from them is recomputed. */
const NUMBERS = [
  'nzcv',
  'pcLo',
  'pcHi',
  'spSel',
  'daif',
  'pan',
  'il',
  'ss',
  'stepSyndrome',
  'exclusiveFrame',
  'exclusiveOffset',
  'exclusiveBytes',
  'executed',
  'lines',
  'trailAt',
] as const;
const FLAGS = ['exclusive', 'powered', 'waiting', 'eventRegister'] as const;
const ARRAYS = ['r', 'v', 'sys', 'spEl3', 'trail'] as const;

export interface CoreImage {
  readonly el: ExceptionLevel;
  readonly numbers: readonly number[];
  readonly flags: readonly boolean[];
  readonly arrays: readonly Int32Array[];
  /** Performance counters: base values and start times. */
  readonly counters: readonly [Int32Array, Float64Array];
}

export interface Snapshots {
  /** The state now. Only between runs. */
  take(): Snapshot;
  /** Goes to a snapshot taken of this machine or of one with the same RAM, cores and devices. */
  restore(snapshot: Snapshot): void;
}

// [impl->dsn~platform-snapshot~1]
/** One per machine: it owns the marks of changed pages. */
export function createSnapshots(machine: VirtMachine, devices: ReadonlyMap<string, Saveable>): Snapshots {
  const { ram } = machine;
  /** What the pages that are not dirty hold; RAM begins as zeros, and every change since then has marked its page. */
  let known: Contents = { pages: [], frames: [] };
  return {
    take: () => {
      known = takePages(machine, known);
      return {
        ramSize: ram.size,
        ...known,
        cores: machine.raw.map(saveCore),
        devices: new Map([...devices].map(([name, device]) => [name, device.save()])),
        timeNs: machine.now(),
        turn: machine.turn,
      };
    },
    restore: (snapshot) => {
      check(machine, devices, snapshot);
      restorePages(machine, known, snapshot);
      known = { pages: snapshot.pages, frames: snapshot.frames };
      machine.setTime(snapshot.timeNs);
      machine.turn = snapshot.turn;
      for (const [i, core] of machine.raw.entries()) restoreCore(core, snapshot.cores[i]!);
      for (const [name, device] of devices) device.restore(structuredClone(snapshot.devices.get(name)));
      // Devices drove their wires while restoring; the image has the wires too, and they agree.
    },
  };
}

/** A machine that does not fit the snapshot is our own bug. */
function check(machine: VirtMachine, devices: ReadonlyMap<string, Saveable>, snapshot: Snapshot): void {
  const same = machine.ram.size === snapshot.ramSize && machine.raw.length === snapshot.cores.length;
  if (!same || [...devices.keys()].some((name) => !snapshot.devices.has(name))) {
    throw new Error('a snapshot can only be restored into a machine of the same shape');
  }
}

// ---------------------------------------------------------------------------------------------------------------- RAM

type Contents = Pick<Snapshot, 'pages' | 'frames'>;

/** Copies what is dirty, neighbours in one piece. */
function takePages(machine: VirtMachine, known: Contents): Contents {
  const { ram } = machine;
  const changed: number[] = [];
  const pages = known.pages.slice();
  pages.length = ram.dirty.length;
  for (let from = ram.dirty.indexOf(1); from >= 0; ) {
    const clear = ram.dirty.indexOf(0, from);
    const to = clear < 0 ? ram.dirty.length : clear;
    const piece = ram.b8.slice(from * PAGE, to * PAGE);
    for (let frame = from; frame < to; frame++) {
      changed.push(frame);
      const at = (frame - from) * PAGE;
      pages[frame] = isZero(ram.b32, frame) ? undefined : piece.subarray(at, at + PAGE);
    }
    from = ram.dirty.indexOf(1, to);
  }
  clean(machine);
  if (changed.length === 0 && known.pages.length > 0) return known;
  const frames = [...new Set([...known.frames, ...changed])].filter((f) => pages[f] !== undefined).sort((a, b) => a - b);
  return { pages, frames };
}

function isZero(words: Int32Array, frame: number): boolean {
  let i = frame * 1024;
  const end = i + 1024;
  while (i < end && words[i] === 0) i++;
  return i === end;
}

/** Nothing has changed from here on: no page is dirty, and no table lets a store pass unseen. */
function clean(machine: VirtMachine): void {
  machine.ram.dirty.fill(0);
  for (const core of machine.raw) for (const pool of core.tlbs) for (const tlb of pool) tlb.clearWrite();
}

/** Looks only at frames that are dirty or have contents before or after. */
function restorePages(machine: VirtMachine, known: Contents, next: Contents): void {
  const { ram } = machine;
  const { dirty } = ram;
  for (let frame = dirty.indexOf(1); frame >= 0; frame = dirty.indexOf(1, frame + 1)) {
    const page = next.pages[frame];
    if (page === undefined) ram.b8.fill(0, frame * PAGE, (frame + 1) * PAGE);
    else ram.b8.set(page, frame * PAGE);
    machine.codePageGone(frame);
  }
  for (const frame of known.frames) {
    if (dirty[frame] === 1 || next.pages[frame] !== undefined) continue;
    ram.b8.fill(0, frame * PAGE, (frame + 1) * PAGE);
    machine.codePageGone(frame);
  }
  restoreDiffering(machine, known, next);
  clean(machine);
}

/** Clean frames whose contents are not those of the snapshot; pages that were copied in one piece go back in one piece. */
function restoreDiffering(machine: VirtMachine, known: Contents, { frames, pages }: Contents): void {
  const { ram } = machine;
  const differs = (frame: number): boolean => ram.dirty[frame] === 0 && known.pages[frame] !== pages[frame];
  for (let i = 0; i < frames.length; ) {
    const first = frames[i++]!;
    if (!differs(first)) continue;
    const page = pages[first]!;
    machine.codePageGone(first);
    let count = 1;
    for (; i < frames.length && frames[i] === first + count && differs(frames[i]!); i++, count++) {
      const follower = pages[frames[i]!]!;
      if (follower.buffer !== page.buffer || follower.byteOffset !== page.byteOffset + count * PAGE) break;
      machine.codePageGone(frames[i]!);
    }
    ram.b8.set(new Uint8Array(page.buffer, page.byteOffset, count * PAGE), first * PAGE);
  }
}

// -------------------------------------------------------------------------------------------------------------- cores

function saveCore(core: Core): CoreImage {
  return {
    el: core.el,
    numbers: NUMBERS.map((name) => core[name]),
    flags: FLAGS.map((name) => core[name]),
    arrays: ARRAYS.map((name) => core[name].slice()),
    counters: [new Int32Array(core.counters.base.slice().buffer), core.counters.since.slice()],
  };
}

function restoreCore(core: Core, image: CoreImage): void {
  core.el = image.el;
  for (const [i, name] of NUMBERS.entries()) core[name] = image.numbers[i]!;
  for (const [i, name] of FLAGS.entries()) core[name] = image.flags[i]!;
  for (const [i, name] of ARRAYS.entries()) core[name].set(image.arrays[i]!);
  new Int32Array(core.counters.base.buffer).set(image.counters[0]);
  core.counters.since.set(image.counters[1]);
  core.counting = core.sys[SYS.PMCNTENSET_EL0] !== 0;
  dropTlbs(core, 31);
  rearmDebug(core);
  refreshContext(core);
}
