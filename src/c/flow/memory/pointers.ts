/** Pointers that move: by a number of elements, and what they lead to as a whole. */
import type { Place } from './place.ts';
import type { Region } from './region.ts';
import { type PointerValue, pointerOf, type Target, targetOf, type Value } from './value.ts';

/** A pointer moved by a number of elements. */
export function movedBy(from: PointerValue, by: Value, size: number): PointerValue {
  if (by.kind !== 'integer')
    return movedTo(
      from,
      from.targets.map((t) => targetOf(t.region, -Infinity, Infinity, t.start, t.end, false)),
    );
  const small = by.low >= -0x7fffffffn && by.high <= 0x7fffffffn;
  const low = small ? Number(by.low) * size : -Infinity;
  const high = small ? Number(by.high) * size : Infinity;
  return movedTo(
    from,
    from.targets.map((t) => {
      const a =
        (by.known & 1) !== 0 || by.low === by.high
          ? t.low + low
          : Math.max(t.low + low, t.start === -Infinity ? -Infinity : t.start - 1);
      const b = (by.known & 2) !== 0 || by.low === by.high ? t.high + high : t.high + high;
      return targetOf(
        t.region,
        Number.isNaN(a) ? -Infinity : a,
        Number.isNaN(b) ? Infinity : b,
        t.start,
        t.end,
        t.exact && by.known === 3 && small,
      );
    }),
  );
}

/** All of a region, from its beginning. */
export function wholeTarget(region: Region): Target {
  return targetOf(region, 0, 0, 0, region.size ?? Infinity, true);
}

/** The name of what a place designates, for a message. */
export function nameOfPlace(place: Place): string {
  return place.targets[0]?.region.symbol?.name ?? 'the object';
}

function movedTo(from: PointerValue, targets: readonly Target[]): PointerValue {
  return pointerOf(targets, from.elsewhere, from.nullness, from.unset, from.taint);
}
