/** Functions of the library about texts: where a text ends, and what is copied. */
import { lengthOfText } from './assume.ts';
import type { Call } from './call.ts';
import { Cells } from './cells.ts';
import { isTainted, written } from './library-arguments.ts';
import { contentsAt, store } from './places.ts';
import { constant, integer, singleValue, type Target, type Value } from './value.ts';

interface TextFact {
  /** Characters before the terminator, when they are known. */
  readonly length: number | undefined;
  /** Surely no terminator within its array. */
  readonly open: boolean;
  /** A text of which nothing is known. */
  readonly unseen: boolean;
}

export function textAt(c: Call, value: Value): TextFact {
  const nothing: TextFact = { length: undefined, open: false, unseen: true };
  if (value.kind !== 'pointer' || value.targets.length !== 1 || value.elsewhere) return nothing;
  const [t] = value.targets;
  if (t!.low !== t!.high) return { ...nothing, unseen: false };
  const contents = contentsAt(c.e.machine, c.e.state, t!.region);
  if (contents.rest === 'unset' && contents.cells.size === 0)
    c.e.hazard('unset-read', c.node, t!.region.symbol?.name ?? 'the text');
  const end = Math.min(t!.end, t!.region.size ?? Infinity);
  for (let i = t!.low; i < end && i < t!.low + 4096; i++) {
    const cell = contents.cells.get(i);
    if (cell === undefined) {
      if (contents.rest === 'zero') return { length: i - t!.low, open: false, unseen: false };
      return { length: undefined, open: false, unseen: t!.region.kind === 'symbolic' };
    }
    if (cell.kind !== 'integer') return { length: undefined, open: false, unseen: false };
    if (cell.low === 0n && cell.high === 0n) return { length: i - t!.low, open: false, unseen: false };
    if (!cell.nonzero) return { length: undefined, open: false, unseen: false };
  }
  return { length: undefined, open: Number.isFinite(end) && end > t!.low, unseen: false };
}

export function roomOf(value: Value): number | undefined {
  if (value.kind !== 'pointer' || value.targets.length === 0) return undefined;
  let least: number | undefined;
  for (const t of value.targets) {
    const end = Math.min(t.end, t.region.size ?? Infinity);
    if (!Number.isFinite(end) || t.low !== t.high) return undefined;
    least = Math.min(least ?? Infinity, end - t.low);
  }
  return least;
}

export function textLength(c: Call): Value {
  const fact = textAt(c, c.values[0]!);
  const type = c.e.machine.types.value(c.node);
  if (fact.length !== undefined) return constant(BigInt(fact.length));
  const place = lengthOfText(c.e, c.values[0]!, type);
  if (place === undefined) return { ...integer(0n, 0x7fffffffn, 1), taint: 0 };
  const [t] = place.targets;
  const cell = contentsAt(c.e.machine, c.e.state, t!.region).cells.get(t!.low);
  if (cell !== undefined) return cell;
  const fresh = integer(0n, 0x7fffffffn, 1);
  store(c.e.machine, c.e.state, place, fresh, c.node);
  return fresh;
}

function unterminated(c: Call, ...indices: number[]): boolean {
  let found = false;
  for (const i of indices)
    if (c.values[i] !== undefined && textAt(c, c.values[i]!).open) {
      c.e.hazard('unterminated', c.node, c.name);
      found = true;
    }
  return found;
}

/** `strcpy` and `strcat`: do the characters fit? */
function copiesText(c: Call): void {
  const [to, from] = c.values;
  if (to === undefined || from === undefined) return;
  if (unterminated(c, 1)) return;
  const room = roomOf(to);
  const source = textAt(c, from);
  const before = c.name === 'strcat' ? textAt(c, to).length : 0;
  if (c.name === 'strcat' && unterminated(c, 0)) return;
  const least = source.length ?? leastLength(c, from);
  const most = typeof least === 'number' ? least : least.most;
  if (isTainted(c.e, from) && room !== undefined && most === undefined) c.e.hazard('tainted', c.node, 'a text');
  if (typeof least === 'number') {
    if (room !== undefined && (before ?? 0) + least + 1 > room)
      c.e.hazard('string-overrun', c.node, `${(before ?? 0) + least + 1} bytes where ${room} fit`);
  } else if (room !== undefined && most !== undefined ? (before ?? 0) + most + 1 > room : room !== undefined && source.unseen) {
    c.e.hazard('string-overrun', c.node, `a text of unknown length where ${room} bytes fit`, false);
  } else if (room === undefined) byLength(c, to, from);
  writeText(c, to, from, source, before);
}

function leastLength(c: Call, from: Value): { most: number | undefined } {
  const place = lengthOfText(c.e, from, c.e.machine.types.table.unsignedInt);
  if (place === undefined) return { most: undefined };
  const [t] = place.targets;
  const cell = contentsAt(c.e.machine, c.e.state, t!.region).cells.get(t!.low);
  return { most: cell?.kind === 'integer' && (cell.known & 2) !== 0 ? Number(cell.high) : undefined };
}

/** Memory that was allocated by the length of the text. */
function byLength(c: Call, to: Value, from: Value): void {
  if (to.kind !== 'pointer' || to.targets.length !== 1 || from.kind !== 'pointer' || from.targets.length !== 1) return;
  const known = c.e.machine.lengthOf.get(to.targets[0]!.region.id);
  if (known !== undefined && known.string === textKey(from.targets[0]!) && known.more < 1)
    c.e.hazard('string-overrun', c.node, 'no room for the terminator');
}

export function textKey(t: Target): string {
  return `${t.region.id}:${t.low}`;
}

function writeText(c: Call, to: Value, from: Value, source: TextFact, before: number | undefined): void {
  const { e } = c;
  if (to.kind !== 'pointer') return;
  const [t] = to.targets;
  if (
    to.targets.length !== 1 ||
    t === undefined ||
    t.low !== t.high ||
    before === undefined ||
    source.length === undefined ||
    from.kind !== 'pointer'
  ) {
    written(c, to, true);
    return;
  }
  const contents = contentsAt(e.machine, e.state, t.region);
  const cells = new Cells(contents.cells);
  const source0 = from.targets[0]!;
  const origin = contentsAt(e.machine, e.state, source0.region);
  const room = Math.min(t.end, t.region.size ?? Infinity);
  for (let i = 0; i <= source.length; i++) {
    const at = t.low + before + i;
    // What does not fit is told once; what follows takes the text for a whole one that fills its array.
    if (at < room)
      cells.set(
        at,
        i === source.length || at === room - 1 ? constant(0n) : (origin.cells.get(source0.low + i) ?? integer(1n, 127n)),
      );
  }
  e.state.put(t.region, { ...contents, cells, rest: contents.rest === 'unset' ? 'any' : contents.rest });
}

/** `strncat`: at most so many characters and a terminator, behind the text that is there. */
function appendsText(c: Call): void {
  const [to, from, most] = c.values;
  if (to === undefined || from === undefined || most === undefined) return;
  if (unterminated(c, 0)) return;
  const room = roomOf(to);
  const before = textAt(c, to).length;
  const length = textAt(c, from).length;
  const limit = singleValue(most);
  if (room === undefined || before === undefined || length === undefined || limit === undefined) return;
  const added = Math.min(length, Number(limit));
  if (before + added + 1 > room) c.e.hazard('string-overrun', c.node, `${before + added + 1} bytes where ${room} fit`);
}

export const TEXTS: Readonly<Record<string, (c: Call) => void>> = {
  strcpy: copiesText,
  strcat: copiesText,
  strncat: appendsText,
  strlen: (c) => void unterminated(c, 0),
  strcmp: (c) => void unterminated(c, 0, 1),
  strcoll: (c) => void unterminated(c, 0, 1),
  strchr: (c) => void unterminated(c, 0),
  strrchr: (c) => void unterminated(c, 0),
  strspn: (c) => void unterminated(c, 0, 1),
  strcspn: (c) => void unterminated(c, 0, 1),
  strpbrk: (c) => void unterminated(c, 0, 1),
  strstr: (c) => void unterminated(c, 0, 1),
  strtok: (c) => void unterminated(c, 0, 1),
};
