/**
 * Line differences by Myers' greedy algorithm on the middle that remains after common ends are cut off, with a bound on
 * the edit distance: beyond it the middle is one replacement, which is correct and only less small.
 */

/** `a[aStart..aEnd)` was replaced by `b[bStart..bEnd)`. Edits are in order and never touch each other. */
export interface Edit {
  readonly aStart: number;
  readonly aEnd: number;
  readonly bStart: number;
  readonly bEnd: number;
}

const MAX_DISTANCE = 4000;

export function diffLines(a: readonly string[], b: readonly string[]): Edit[] {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let aEnd = a.length;
  let bEnd = b.length;
  while (aEnd > start && bEnd > start && a[aEnd - 1] === b[bEnd - 1]) {
    aEnd--;
    bEnd--;
  }
  if (start === aEnd && start === bEnd) return [];
  const middle = greedy(a.slice(start, aEnd), b.slice(start, bEnd));
  return slide(
    a,
    b,
    middle.map((e) => ({ aStart: e.aStart + start, aEnd: e.aEnd + start, bStart: e.bStart + start, bEnd: e.bEnd + start })),
  );
}

function greedy(a: readonly string[], b: readonly string[]): Edit[] {
  const limit = Math.min(a.length + b.length, MAX_DISTANCE);
  const offset = limit + 1;
  const furthest = new Int32Array(2 * limit + 3);
  const history: Int32Array[] = [];
  for (let d = 0; d <= limit; d++) {
    history.push(furthest.slice(offset - d - 1, offset + d + 2));
    for (let k = -d; k <= d; k += 2) {
      const down = k === -d || (k !== d && furthest[offset + k - 1]! < furthest[offset + k + 1]!);
      let x = down ? furthest[offset + k + 1]! : furthest[offset + k - 1]! + 1;
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x++;
      furthest[offset + k] = x;
      if (x >= a.length && x - k >= b.length) return backtrack(history, a.length, b.length);
    }
  }
  return [{ aStart: 0, aEnd: a.length, bStart: 0, bEnd: b.length }];
}

/** `history[d]` holds the furthest x of diagonals -d-1 … d+1 before step d. */
function backtrack(history: readonly Int32Array[], aLength: number, bLength: number): Edit[] {
  const edits: Edit[] = [];
  let x = aLength;
  let y = bLength;
  for (let d = history.length - 1; d > 0; d--) {
    const row = history[d]!;
    const at = (k: number): number => row[k + d + 1]!;
    const k = x - y;
    const down = k === -d || (k !== d && at(k - 1) < at(k + 1));
    const previousK = down ? k + 1 : k - 1;
    const previousX = at(previousK);
    const previousY = previousX - previousK;
    const edit = down
      ? { aStart: previousX, aEnd: previousX, bStart: previousY, bEnd: previousY + 1 }
      : { aStart: previousX, aEnd: previousX + 1, bStart: previousY, bEnd: previousY };
    const next = edits[0];
    if (next !== undefined && next.aStart === edit.aEnd && next.bStart === edit.bEnd) {
      edits[0] = { aStart: edit.aStart, aEnd: next.aEnd, bStart: edit.bStart, bEnd: next.bEnd };
    } else edits.unshift(edit);
    x = previousX;
    y = previousY;
  }
  return edits;
}

/** Moves pure insertions and deletions down as far as they go, as the common tools do, so that hunks look familiar. */
function slide(a: readonly string[], b: readonly string[], edits: readonly Edit[]): Edit[] {
  return edits.map((edit, i) => {
    const limitA = edits[i + 1]?.aStart ?? a.length;
    let { aStart, aEnd, bStart, bEnd } = edit;
    const insertion = aStart === aEnd;
    const deletion = bStart === bEnd;
    if (insertion === deletion) return edit;
    while (aEnd < limitA && (insertion ? b[bStart] === b[bEnd] : a[aStart] === a[aEnd])) {
      aStart++;
      aEnd++;
      bStart++;
      bEnd++;
    }
    return aEnd === limitA && i + 1 < edits.length ? edit : { aStart, aEnd, bStart, bEnd };
  });
}
