/** Which macro definitions a program uses, tests and undefines, over all units: each distinct segment is counted once. */
import { BODY } from '../lex/expansions.ts';
import type { MacroId } from '../lex/macro-table.ts';
import type { Loc } from '../lex/source-files.ts';
import type { TokenSpace } from '../lex/tokens.ts';
import type { Segment } from './segment.ts';
import type { UnitResult } from './unit-run.ts';

export interface MacroUsage {
  readonly macro: MacroId;
  /** Places of its name where it was expanded, in order of place, each once. */
  readonly uses: readonly Loc[];
  /** Places where `#ifdef`, `defined` … found it. */
  readonly tests: readonly Loc[];
  /** Places of the `#undef`s that ended it. */
  readonly undefines: readonly Loc[];
}

export function distinctSegments(units: readonly UnitResult[]): Segment[] {
  return [...new Set(units.flatMap((u) => u.segments))];
}

/** Every definition that some unit met, in order of id (that is: of first definition). */
export function macroUsage(space: TokenSpace, units: readonly UnitResult[]): MacroUsage[] {
  const { expansions } = space;
  const uses = new Map<MacroId, Set<Loc>>();
  const tests = new Map<MacroId, Set<Loc>>();
  const undefines = new Map<MacroId, Set<Loc>>();
  const met = new Set<MacroId>();
  for (const segment of distinctSegments(units)) {
    for (const id of segment.defines) met.add(id);
    for (const test of segment.tests) if (test.macro !== 0) note(tests, test.macro, test.place);
    for (const undefine of segment.undefines) if (undefine.macro !== 0) note(undefines, undefine.macro, undefine.place);
    for (let e = segment.firstExpansion; e < segment.endExpansion; e++) {
      if (expansions.argumentOf(e) === BODY) note(uses, expansions.macroOf(e), expansions.useOf(e));
    }
  }
  return [...met]
    .sort((a, b) => a - b)
    .map((macro) => ({ macro, uses: sorted(uses, macro), tests: sorted(tests, macro), undefines: sorted(undefines, macro) }));
}

/** Definitions in files that no unit expands or tests, include guards (tested before they are defined) left out. */
export function unusedMacros(space: TokenSpace, units: readonly UnitResult[]): MacroId[] {
  const asked = new Set(distinctSegments(units).flatMap((s) => s.tests.map((t) => t.name)));
  return macroUsage(space, units)
    .filter((u) => u.uses.length === 0 && u.tests.length === 0)
    .map((u) => u.macro)
    .filter((id) => space.macros.get(id).origin === 'file' && !asked.has(space.macros.get(id).name));
}

function note(map: Map<MacroId, Set<Loc>>, macro: MacroId, place: Loc): void {
  const places = map.get(macro);
  if (places === undefined) map.set(macro, new Set([place]));
  else places.add(place);
}

function sorted(map: Map<MacroId, Set<Loc>>, macro: MacroId): Loc[] {
  return [...(map.get(macro) ?? [])].sort((a, b) => a - b);
}
