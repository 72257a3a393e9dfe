/**
 * The diagnostics of a whole program: what many units say about the same place is one diagnostic, and a header that is
 * missing is reported once, with who includes it.
 */
import { compareDiagnostics, type Diagnostic, type RelatedPlace } from '../../base/diagnostic.ts';
import type { TokenSpace } from '../lex/tokens.ts';
import { distinctSegments } from './macro-usage.ts';
import type { IncludeRequest } from './segment.ts';
import type { UnitResult } from './unit-run.ts';

const SHOWN_INCLUDERS = 5;

// [impl->dsn~c-missing-headers~1]
export function programDiagnostics(space: TokenSpace, units: readonly UnitResult[]): Diagnostic[] {
  const own = units.flatMap((u) => u.diagnostics).filter((d) => d.code !== 'c/missing-header');
  const all = [...own, ...distinctSegments(units).flatMap((s) => s.diagnostics), ...missingHeaders(space, units)];
  const seen = new Set<string>();
  return all.sort(compareDiagnostics).filter((d) => {
    const key = `${d.code}\0${d.place?.file}\0${d.place?.line}\0${d.place?.column}\0${d.message}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** One diagnostic per missing header; its related places are the first other inclusions. */
export function missingHeaders(space: TokenSpace, units: readonly UnitResult[]): Diagnostic[] {
  const missing = new Map<string, { request: IncludeRequest; places: Set<number>; units: number }>();
  for (const unit of units) {
    const here = new Set<string>();
    for (const { to, request } of unit.inclusions) {
      if (to !== undefined) continue;
      const shown = request.form === 'angle' ? `<${request.name}>` : `"${request.name}"`;
      const entry = missing.get(shown) ?? { request, places: new Set<number>(), units: 0 };
      missing.set(shown, entry);
      entry.places.add(request.place);
      if (!here.has(shown)) entry.units++;
      here.add(shown);
    }
  }
  return [...missing].map(([shown, entry]) => describe(space, shown, entry.places, entry.units));
}

function describe(space: TokenSpace, shown: string, places: ReadonlySet<number>, units: number): Diagnostic {
  const [first, ...others] = [...places].map((place) => space.files.place(place, 1));
  const related: RelatedPlace[] = others.slice(0, SHOWN_INCLUDERS).map((place) => ({ place, message: 'included here, too' }));
  const more = others.length > SHOWN_INCLUDERS ? `, and ${others.length - SHOWN_INCLUDERS} other places` : '';
  return {
    code: 'c/missing-header',
    severity: 'error',
    effect: 'incomplete',
    message: `Header ${shown} was not found (included by ${first!.file}${more}; ${units} ${units === 1 ? 'unit' : 'units'})`,
    place: first!,
    cure: 'Add its directory with -I or -isystem, or generate it first.',
    ...(related.length === 0 ? {} : { related }),
  };
}
