/** What functions of the library ask of their arguments, and what they write behind them. */
import { type Call, placeOf } from './call.ts';
import type { Evaluator } from './evaluate.ts';
import { contentsAt, give, store } from './places.ts';
import { ANY } from './state.ts';
import { isNull, Null, singleValue, type Value } from './value.ts';

/** Bits of the typestate of a resource or loan (`r…`). */
export const Res = { held: 2, released: 4, given: 8, closed: 16 } as const;

export function needed(c: Call, i: number): void {
  const value = c.values[i];
  if (value === undefined) return;
  if (
    isNull(value) ||
    (value.kind === 'integer' && singleValue(value) === 0n && c.e.machine.types.value(c.nodes[i]!).kind !== 'integer')
  )
    c.e.hazard('null-argument', c.node, c.name);
  else if (value.kind === 'pointer' && value.nullness === Null.possible) c.e.hazard('null-argument', c.node, c.name, false);
  if (value.kind === 'pointer')
    for (const t of value.targets) {
      const mask = c.e.state.typestates.get(`r${t.region.id}`) ?? 0;
      if ((t.region.kind === 'heap' || t.region.kind === 'symbolic') && (mask & Res.released) !== 0)
        c.e.hazard('use-after-release', c.nodes[i]!, '', mask === Res.released);
    }
}

export function isTainted(e: Evaluator, value: Value): boolean {
  if (value.taint !== 0) return true;
  if (isArgument(e, value)) return true;
  return (
    value.kind === 'pointer' &&
    value.targets.some(
      (t) =>
        contentsAt(e.machine, e.state, t.region)
          .cells.values()
          .some((v) => v.taint !== 0) || (e.state.typestates.get(`t${t.region.id}`) ?? 1) === 2,
    )
  );
}

/** A text of the command line: what `main` got. */
function isArgument(e: Evaluator, value: Value): boolean {
  const { types } = e.machine;
  const symbol = types.declaredBy(types.syntax.child(e.frame.fn, 'declarator'));
  return symbol?.name === 'main' && value.kind === 'pointer' && value.targets.some((t) => t.region.kind === 'symbolic');
}

export function formatted(c: Call, i: number): void {
  const value = c.values[i];
  if (value !== undefined && isTainted(c.e, value)) c.e.hazard('tainted', c.node, c.name === 'system' ? 'a command' : 'a format');
}

/** Anything is written behind a pointer. */
export function written(c: Call, to: Value, text: boolean): void {
  const { e } = c;
  if (to.kind !== 'pointer') return;
  const outside = /^(?:fgets|fread|gets)$/.test(c.name);
  for (const t of to.targets) {
    const contents = contentsAt(e.machine, e.state, t.region);
    e.state.put(t.region, { ...ANY, escaped: contents.escaped });
    e.state.forgetOrders(t.region.id);
    if (!outside) continue;
    e.state.setTypestate(`t${t.region.id}`, 2);
    if (!text && t.region.symbol !== undefined) {
      const type = e.machine.types.ofSymbol(t.region.symbol);
      if (type.kind === 'integer' && t.low === t.high) {
        const place = placeOf(t, type);
        store(e.machine, e.state, place, { ...e.machine.any(type, c.node), taint: c.node } as Value, c.node);
      }
    }
  }
}

export function scanned(c: Call): void {
  const { e } = c;
  c.values.forEach((value, i) => {
    if (value.kind !== 'pointer' || i < (c.name === 'scanf' ? 1 : 2)) return;
    for (const t of value.targets) {
      const type = t.region.symbol === undefined ? undefined : e.machine.types.ofSymbol(t.region.symbol);
      if (type === undefined || t.low !== t.high || (type.kind !== 'integer' && type.kind !== 'floating'))
        give(e.machine, e.state, value, true, false);
      else store(e.machine, e.state, placeOf(t, type), { ...e.machine.any(type, c.node), taint: c.node } as Value, c.node);
    }
  });
}
