/** What the checkers of pieces show of loaded units: of declarations as they are written, and of what they mean in each model. */
import { type FreshPart, type LocalSightings, NotLocal, runLocally } from '../../engine/local.ts';
import { joinedNames, type SharedNames, sharedNames, standAlone } from '../../engine/shared-names.ts';
import type { LoadedProgram, UnitsAlone } from '../load.ts';
import type { SightingPacker } from './packed-sightings.ts';
import { meaningAsked, type PiecesRequest } from './pieces-request.ts';
import type { UnitRecord } from './program-record.ts';
import type { Heads } from './unit-head.ts';
import type { UnitPieces } from './unit-pieces.ts';

/** What local checkers show of what was loaded, and what its units say of shared names. */
export interface Shown {
  readonly sightings: LocalSightings;
  readonly names: SharedNames;
  /** A declaration means one thing in some units and another in others. */
  readonly ambiguous: boolean;
}

/** Undefined when a checker is not local. `fresh`: the only part that is looked at. */
export function locally(loaded: LoadedProgram, request: PiecesRequest, fresh?: FreshPart): Shown | undefined {
  const meaning = loaded.models[0]!.alone().subject;
  const { length } = meaning.syntax.declarations;
  const shown = triedLocally(loaded.subject, request.checkers, request, meaning, fresh);
  if (shown === undefined) return undefined;
  // Units of other models are not bound here: what their declarations seem to mean is nothing.
  const sightings = { ...shown, ofMeanings: new Map([...shown.ofMeanings].filter(([id]) => id < length)) };
  const names = meaningAsked(request) ? sharedNames(meaning) : new Map();
  return { sightings, names, ambiguous: meaning.syntax.declarations.length > length };
}

function triedLocally(...run: Parameters<typeof runLocally>): LocalSightings | undefined {
  try {
    return runLocally(...run);
  } catch (error) {
    if (error instanceof NotLocal) return undefined;
    throw error;
  }
}

/** Units of another data model or language than most, each group as a program of its own. */
export interface OtherModel extends Pick<Shown, 'sightings' | 'names'> {
  readonly units: readonly number[];
  readonly alone: UnitsAlone;
}

/** Undefined when that cannot be told apart. */
function otherModels(request: PiecesRequest, loaded: LoadedProgram): OtherModel[] | undefined {
  const checkers = request.checkers.filter((c) => c.kind === 'unit');
  const others: OtherModel[] = [];
  for (const { units, alone } of loaded.models.slice(1)) {
    const { subject } = alone();
    const { length } = subject.syntax.declarations;
    const sightings = triedLocally(subject, checkers, request, subject);
    if (sightings === undefined || subject.syntax.declarations.length > length) return undefined;
    others.push({ units, alone: alone(), sightings, names: sharedNames(subject) });
  }
  return others;
}

/** Of all models of a program; the first is that of most units. */
export interface ShownByModels {
  readonly first: Shown;
  readonly others: readonly OtherModel[];
  /** What all units say of shared names. */
  readonly names: SharedNames;
  /** Does each unit show alone what it shows within a program whose units say `all`? */
  standsAlone(all: SharedNames): boolean;
}

/** Undefined when a checker is not local, or the models cannot be told apart. */
export function shownByModels(request: PiecesRequest, loaded: LoadedProgram): ShownByModels | undefined {
  const first = locally(loaded, request);
  if (first === undefined) return undefined;
  const byModel = meaningAsked(request);
  const others = byModel ? otherModels(request, loaded) : [];
  if (others === undefined) return undefined;
  const groups = byModel ? [{ ...first, alone: loaded.models[0]!.alone() }, ...others] : [];
  return {
    first,
    others,
    names: joinedNames(groups.map((g) => g.names)),
    standsAlone: (all) =>
      groups.every(({ alone, names }) => standAlone(alone.subject, names, all, declarationsOf(alone.unitFacts))),
  };
}

function declarationsOf(units: LoadedProgram['unitFacts']): Int32Array[] {
  return units.map((u) => u.declarations);
}

/** The records of loaded units of all models. */
export function unitRecords(
  pieces: readonly UnitPieces[],
  loaded: LoadedProgram,
  { first, others }: ShownByModels,
  packer: SightingPacker,
  heads: Heads,
): UnitRecord[] {
  const most = new Set(loaded.models[0]!.units);
  const units = withGroups(pieces, loaded, first.sightings, packer, heads, (unit) => most.has(unit));
  for (const other of others) {
    const groups = packedGroups(other.sightings.ofMeanings, packer);
    other.units.forEach((unit, i) => {
      const own = new Set([...units[unit]!.groups, ...groupsOf(other.alone.unitFacts[i]!.declarations, groups)]);
      // What it means is asked of another program than what is written: it is looked at as a whole.
      units[unit] = { ...units[unit]!, groups: Int32Array.from(own), headGroups: 0, head: '' };
    });
  }
  return units;
}

function packedGroups(pieces: LocalSightings['ofMeanings'], packer: SightingPacker): Map<number, number> {
  return new Map([...pieces].map(([id, group]) => [id, packer.add(group)]));
}

function* groupsOf(declarations: Int32Array, groups: ReadonlyMap<number, number>): Iterable<number> {
  for (const id of declarations) {
    const group = groups.get(id);
    if (group !== undefined) yield group;
  }
}

/** The pieces of loaded units with what their declarations show; `meant`: is their meaning what was looked at? */
export function withGroups(
  pieces: readonly UnitPieces[],
  { unitFacts, units }: LoadedProgram,
  { ofDeclarations, ofMeanings, ofSegments }: LocalSightings,
  packer: SightingPacker,
  heads: Heads,
  meant: (unit: number) => boolean,
): UnitRecord[] {
  const written = packedGroups(ofDeclarations, packer);
  const meaning = packedGroups(ofMeanings, packer);
  const segments = packedGroups(ofSegments, packer);
  return pieces.map((piece, i) => {
    const { declarations } = unitFacts[i]!;
    const head = heads.head(i);
    const own = new Set<number>();
    const addDeclarations = (ids: Int32Array): void => {
      for (const group of groupsOf(ids, written)) own.add(group);
      if (meant(i)) for (const group of groupsOf(ids, meaning)) own.add(group);
    };
    const addSegments = (inHead: boolean): void => {
      if (segments.size === 0) return;
      for (const { id, file } of units[i]!.segments)
        if ((file !== head?.mainFile) === inHead && segments.has(id)) own.add(segments.get(id)!);
    };
    addDeclarations(declarations.subarray(0, head?.count ?? 0));
    addSegments(true);
    const headGroups = head === undefined ? 0 : own.size;
    addDeclarations(declarations.subarray(head?.count ?? 0));
    addSegments(false);
    return { ...piece, groups: Int32Array.from(own), headGroups, head: head?.digest ?? '', echo: heads.echo(i), share: 0 };
  });
}
