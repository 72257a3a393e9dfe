/** Functions of the library about streams. */
import type { Node } from '../../tree/arena.ts';
import type { Call } from './call.ts';
import { needed, Res } from './library-arguments.ts';
import { lostBefore, regionOf } from './library-regions.ts';
import { textAt, textKey } from './library-texts.ts';
import { contentsAt, give } from './places.ts';
import { integer, NULL_POINTER, pointer, singleValue, type Value } from './value.ts';

export function opened(c: Call): Value {
  const { e, node } = c;
  if (c.name === 'freopen' && c.values[2] !== undefined) return reopened(c, c.values[2]!);
  const mode = modeOf(c, c.values[1]);
  const file = c.name === 'tmpfile' ? undefined : nameOfFile(c, c.values[0]);
  const region = regionOf(c, 'stream', undefined);
  if (e.choose(2) === 1) return NULL_POINTER;
  lostBefore(c, region);
  const writes = mode === undefined || /[wa+]/.test(mode);
  if (file !== undefined) {
    for (const [key, other] of e.machine.streams) {
      if (key === region.id || other.file !== file || !(other.writes || (writes && mode !== undefined))) continue;
      if (((e.state.typestates.get(`r${key}`) ?? 1) & (Res.held | Res.given)) !== 0) e.hazard('same-file', node, '');
    }
    e.machine.streams.set(region.id, { file, writes: writes && mode !== undefined });
  }
  e.state.setTypestate(`r${region.id}`, Res.held);
  e.state.setTypestate(`m${region.id}`, mode !== undefined && !writes ? 2 : 4);
  return pointer([{ region, low: 0, high: 0, start: 0, end: Infinity, exact: true }]);
}

/** `freopen` closes its stream and opens it again for another file or mode: the same stream, or, when that fails, none. */
function reopened(c: Call, stream: Value): Value {
  const { e, node } = c;
  if (stream.kind !== 'pointer' || stream.targets.length !== 1 || stream.elsewhere) {
    give(e.machine, e.state, stream, false, false);
    return e.machine.any(e.machine.types.value(node), node);
  }
  const { region } = stream.targets[0]!;
  e.machine.streams.delete(region.id);
  const mode = modeOf(c, c.values[1]);
  if (e.choose(2) === 1) {
    e.state.setTypestate(`r${region.id}`, 1);
    return NULL_POINTER;
  }
  if (((e.state.typestates.get(`r${region.id}`) ?? 1) & Res.closed) !== 0) e.state.setTypestate(`r${region.id}`, Res.held);
  e.state.setTypestate(`m${region.id}`, mode !== undefined && !/[wa+]/.test(mode) ? 2 : 4);
  return pointer(stream.targets);
}

function literalText(c: Call, value: Value | undefined): string | undefined {
  if (value?.kind !== 'pointer' || value.targets.length !== 1) return undefined;
  const fact = textAt(c, value);
  if (fact.length === undefined) return undefined;
  const t = value.targets[0]!;
  const { cells } = contentsAt(c.e.machine, c.e.state, t.region);
  let text = '';
  for (let i = 0; i < fact.length; i++) {
    const unit = cells.get(t.low + i);
    const known = unit === undefined ? undefined : singleValue(unit);
    if (known === undefined) return undefined;
    text += String.fromCharCode(Number(known));
  }
  return text;
}

function modeOf(c: Call, value: Value | undefined): string | undefined {
  return literalText(c, value);
}

function nameOfFile(c: Call, value: Value | undefined): string | undefined {
  const text = literalText(c, value);
  if (text !== undefined) return `"${text}"`;
  if (value?.kind !== 'pointer' || value.targets.length !== 1 || value.elsewhere) return undefined;
  return textKey(value.targets[0]!);
}

export function writesTo(c: Call, stream: Value, node: Node): void {
  const { e } = c;
  if (e.machine.types.syntax.text(e.machine.types.syntax.unparenthesized(node)) === 'stdin')
    e.hazard('write-read-only', c.node, 'stdin');
  if (stream.kind !== 'pointer') return;
  for (const t of stream.targets)
    if (((e.state.typestates.get(`m${t.region.id}`) ?? 1) & 2) !== 0) e.hazard('write-read-only', c.node, '');
}

export function closed(c: Call): Value {
  const { e } = c;
  needed(c, 0);
  const [value] = c.values;
  const result = integer(-1n, 0n);
  if (value?.kind !== 'pointer') return result;
  for (const t of value.targets) {
    const key = `r${t.region.id}`;
    const mask = e.state.typestates.get(key) ?? 1;
    e.state.setTypestate(key, value.targets.length === 1 && !value.elsewhere ? Res.closed : mask | Res.closed);
  }
  return result;
}
