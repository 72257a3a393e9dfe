/** The recordings of one place of a file, under the different macros that it was read with. */
import type { Segment } from './segment.ts';

/** Kept per place: a header whose environment never repeats must not collect them without end. */
const MAX_VARIANTS = 48;

/** `start`: the raw token at which the recording begins. The oldest is given up for a new one. */
export function keepVariant(variants: Map<number, Segment[]>, start: number, segment: Segment): void {
  const list = variants.get(start);
  if (list === undefined) variants.set(start, [segment]);
  else {
    list.push(segment);
    if (list.length > MAX_VARIANTS) list.shift();
  }
}
