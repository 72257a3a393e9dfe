/**
 * Snapshots of a whole machine: RAM, cores, devices, virtual time. RAM is kept as a table of 4 KB pages whose contents never
 * change, shared by all snapshots between which they did not change. Nothing is copied before it must be: a page of a
 * snapshot lies in the RAM it was taken from until a store changes it there, and comes into a machine that went back to the
 * snapshot when it is first looked at (`Ram.keep`, `change`, `bring`). A machine of the same shape can take over a
 * snapshot of another: that is a fork.
 *
 * Why a rerun is byte-identical: everything that decides the next instruction is in the image, alarms are re-armed by
 * the devices from their own state, and nothing in the machine reads the clock of the wall or a random number.
 */
import { ALL_POOLS, dropTlbs, refreshContext } from './cpu/context.ts';
import type { Core } from './cpu/core.ts';
import { rearmDebug } from './cpu/debug-state.ts';
import type { PageContents } from './cpu/ram.ts';
import { SYS } from './cpu/sysregs.ts';
import type { VirtMachine } from './machine.ts';
import type { ExceptionLevel, Saveable } from './ports.ts';

export interface Snapshot {
  readonly ramSize: number;
  /** Page contents by frame; undefined = all zero. Shared between snapshots. */
  readonly pages: readonly (PageContents | undefined)[];
  /** The frames that have contents, ascending. */
  readonly frames: readonly number[];
  /** With more RAM than one array holds: the page of the guest that each frame stands for. */
  readonly places: Int32Array | undefined;
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
      // the machine goes on as one that goes back will: with translations made anew
      clean(machine);
      return {
        ramSize: ram.size,
        ...known,
        places: ram.sparse?.save(),
        cores: machine.raw.map(saveCore),
        devices: new Map([...devices].map(([name, device]) => [name, device.save()])),
        timeNs: machine.now(),
        turn: machine.turn,
      };
    },
    restore: (snapshot) => {
      check(machine, devices, snapshot);
      restorePages(machine, known, snapshot);
      if (snapshot.places !== undefined) ram.sparse?.restore(snapshot.places);
      clean(machine);
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

/** What is dirty becomes contents of the snapshot, where it lies. */
function takePages(machine: VirtMachine, known: Contents): Contents {
  const { ram } = machine;
  const { dirty } = ram;
  let frame = dirty.indexOf(1);
  if (frame < 0 && known.pages.length > 0) return known;
  const pages = known.pages.slice();
  const fresh: number[] = [];
  for (; frame >= 0; frame = dirty.indexOf(1, frame + 1)) {
    if (pages[frame] === undefined) fresh.push(frame);
    pages[frame] = ram.keep(frame);
  }
  pages.length = dirty.length;
  return { pages, frames: merged(known.frames, fresh) };
}

/** Two ascending lists without common elements as one. */
function merged(a: readonly number[], b: readonly number[]): readonly number[] {
  if (a.length === 0 || b.length === 0) return a.length === 0 ? b : a;
  const out: number[] = [];
  let j = 0;
  for (const frame of a) {
    while (j < b.length && b[j]! < frame) out.push(b[j++]!);
    out.push(frame);
  }
  while (j < b.length) out.push(b[j++]!);
  return out;
}

/** Nothing has changed from here on: no page is dirty, and no table of translations lets an access pass unseen. */
function clean(machine: VirtMachine): void {
  machine.ram.dirty.fill(0);
  for (const core of machine.raw) dropTlbs(core, ALL_POOLS);
}

/** Looks only at frames that are dirty or have contents before or after, and copies nothing. */
function restorePages(machine: VirtMachine, known: Contents, next: Contents): void {
  const { ram } = machine;
  const { dirty, absent } = ram;
  const code = ram.code.length > 0;
  const differs = (frame: number): void => {
    absent[frame] = 1;
    if (code) machine.codePageGone(frame);
  };
  for (let frame = dirty.indexOf(1); frame >= 0; frame = dirty.indexOf(1, frame + 1)) differs(frame);
  if (known.pages !== next.pages) {
    for (const frame of known.frames) if (next.pages[frame] === undefined) differs(frame);
    for (const frame of next.frames) if (known.pages[frame] !== next.pages[frame]) differs(frame);
  }
  ram.goBack(next.pages);
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
  rearmDebug(core);
  refreshContext(core);
}
