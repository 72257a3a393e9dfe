/** Functions of the library about blocks of bytes: how much of an object they reach. */
import type { Call } from './call.ts';
import { Cells } from './cells.ts';
import type { Evaluator } from './evaluate.ts';
import { written } from './library-arguments.ts';
import { roomOf, textAt } from './library-texts.ts';
import { contentsAt } from './places.ts';
import type { Region } from './region.ts';
import { constant, integer, singleValue } from './value.ts';

/** Pointers and the size that they are accessed with. */
const SIZES: Readonly<Record<string, readonly [pointers: readonly number[], size: number]>> = {
  memcpy: [[0, 1], 2], memmove: [[0, 1], 2], memset: [[0], 2], memcmp: [[0, 1], 2], memchr: [[0], 2], strncpy: [[0], 2], strncat: [[0], 2], strncmp: [[], 2], strxfrm: [[0], 2],
}; // biome-ignore format: a table

function blocks(c: Call): void {
  const [pointers, at] = SIZES[c.name]!;
  const size = c.values[at];
  if (size?.kind !== 'integer') return;
  if (size.taint !== 0) c.e.hazard('tainted', c.node, 'a size');
  if (size.low === 0n && size.high === 0n) c.e.hazard('size-overrun', c.node, 'the size is 0');
  const negative = size.low > 0x7fffffffffffn;
  for (const i of pointers) {
    const value = c.values[i];
    if (value === undefined) continue;
    const room = roomOf(value) ?? (c.name === 'strncat' ? undefined : undefined);
    if (room === undefined) continue;
    const sure = size.low > BigInt(Math.max(room, 0)) || negative;
    if (sure || ((size.known & 2) !== 0 && size.high > BigInt(room)))
      c.e.hazard('size-overrun', c.node, `${size.high} bytes of an object with ${room}`, sure);
  }
  if (c.name === 'memcpy') overlapping(c, size.low);
  effects(c, size.low === size.high ? Number(size.low) : undefined);
}

/** At least so many bytes are copied. */
function overlapping(c: Call, low: bigint): void {
  const [a, b] = c.values;
  if (a?.kind !== 'pointer' || b?.kind !== 'pointer' || a.targets.length !== 1 || b.targets.length !== 1) return;
  const [x, y] = [a.targets[0]!, b.targets[0]!];
  if (
    x.region === y.region &&
    x.low === x.high &&
    y.low === y.high &&
    Math.abs(x.low - y.low) < Number(low) &&
    !a.elsewhere &&
    !b.elsewhere
  )
    c.e.hazard('overlap', c.node, c.name);
}

/** An array of characters, whose contents are kept character by character. */
function isText({ machine: { types } }: Evaluator, region: Region): boolean {
  const type = region.symbol === undefined ? undefined : types.ofSymbol(region.symbol);
  return type?.kind === 'array' && type.of!.kind === 'integer' && /char/.test(type.of!.basic ?? '');
}

function effects(c: Call, size: number | undefined): void {
  const { e, name } = c;
  const [to, from] = c.values;
  if (to?.kind !== 'pointer' || /^(?:memcmp|memchr|strncmp)$/.test(name)) return;
  if (to.targets.length !== 1 || size === undefined || to.targets[0]!.low !== to.targets[0]!.high) {
    written(c, to, true);
    return;
  }
  const t = to.targets[0]!;
  const contents = contentsAt(e.machine, e.state, t.region);
  const cells = new Cells(contents.cells);
  cells.clear(t.low, t.low + size);
  const whole = t.low === 0 && t.region.size !== undefined && size >= t.region.size;
  let { rest } = contents;
  const unit = name === 'memset' && c.values[1]?.kind === 'integer' ? singleValue(c.values[1]!) : undefined;
  if (unit !== undefined && unit > 0n && size <= 256 && isText(e, t.region))
    for (let i = 0; i < size; i++) cells.set(t.low + i, constant(unit));
  if (name === 'memset') {
    const zero = c.values[1]?.kind === 'integer' && singleValue(c.values[1]!) === 0n;
    rest = whole ? (zero ? 'zero' : 'any') : rest === 'unset' ? 'any' : zero && rest === 'zero' ? 'zero' : 'any';
  } else rest = 'any';
  if (name === 'strncpy' && from !== undefined) {
    const source = textAt(c, from);
    if (source.length !== undefined && source.length >= size)
      for (let i = 0; i < size && i < 256; i++) cells.set(t.low + i, integer(1n, 127n));
    else if (source.length !== undefined)
      for (let i = 0; i < size && i < 256; i++) cells.set(t.low + i, i < source.length ? integer(1n, 127n) : constant(0n));
  }
  e.state.forgetOrders(t.region.id);
  e.state.put(t.region, { cells, rest, escaped: contents.escaped });
}

export const BLOCKS: Readonly<Record<string, (c: Call) => void>> = Object.fromEntries(Object.keys(SIZES).map((n) => [n, blocks]));
