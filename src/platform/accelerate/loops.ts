/**
 * The loops of a region: intervals of block numbers closed by a branch backwards, nested or apart. Code of WebAssembly is
 * structured: a branch backwards must lead to the head of a loop around it.
 */

export interface Loop {
  /** Block number of the head. */
  readonly from: number;
  /** Last block of the loop. */
  to: number;
}

/** Loops around these backward branches ([from, to] block numbers, to ≤ from); those that overlap are widened until they nest. */
export function loopsOf(back: readonly (readonly [from: number, to: number])[]): ReadonlyMap<number, Loop> {
  const loops = new Map<number, Loop>();
  for (const [from, to] of back) {
    const known = loops.get(to);
    if (known === undefined) loops.set(to, { from: to, to: from });
    else known.to = Math.max(known.to, from);
  }
  const all = [...loops.values()].sort((a, b) => a.from - b.from);
  for (let again = true; again; ) {
    again = false;
    for (const [i, a] of all.entries()) {
      for (const b of all.slice(i + 1)) {
        if (b.from > a.to || b.to <= a.to) continue;
        a.to = b.to;
        again = true;
      }
    }
  }
  return loops;
}
