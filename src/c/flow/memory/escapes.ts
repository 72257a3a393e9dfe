/** Addresses of automatic objects that are kept where they outlive them. */
import type { Node } from '../../tree/arena.ts';
import type { CSymbol } from '../../types/symbol.ts';
import type { Evaluation } from './evaluation.ts';
import type { Place } from './place.ts';
import type { Value } from './value.ts';

export function escapesBy(e: Evaluation, node: Node, value: Value): void {
  if (value.kind !== 'pointer') return;
  const local = value.targets.find(
    (t) => endsWithFrame(e, t.region.symbol) || (t.region.kind === 'literal' && t.region.automatic),
  );
  if (local !== undefined)
    e.hazard('escape', node, local.region.symbol?.name ?? 'a compound literal', value.targets.length === 1);
}

/** An automatic object of the present call. */
export function endsWithFrame(e: Evaluation, symbol: CSymbol | undefined): boolean {
  if (symbol === undefined || symbol.linkage !== 'none' || symbol.storage === 'static' || symbol.kind === 'function')
    return false;
  return symbol.scope !== 0 && e.machine.types.syntax.contains(e.frame.fn, symbol.node);
}

/** The address of an automatic object is stored where it outlives the object. */
export function escapes(e: Evaluation, place: Place, value: Value, node: Node): void {
  if (value.kind !== 'pointer' || e.quiet) return;
  for (const { region } of value.targets) {
    const inner = region.symbol;
    if (!region.automatic && !(inner !== undefined && isThreadLocal(e, inner))) continue;
    for (const t of place.targets) {
      if (t.region === region) continue;
      const outer = t.region.symbol;
      if (!t.region.automatic || (outer !== undefined && inner !== undefined && outlives(e, outer, inner))) {
        if (t.region.kind === 'heap' || t.region.kind === 'stream' || t.region.kind === 'lent') continue;
        e.hazard('escape', node, inner?.name ?? 'a compound literal', value.targets.length === 1);
      }
    }
  }
}

function isThreadLocal(e: Evaluation, symbol: CSymbol): boolean {
  const { syntax } = e.machine.types;
  return syntax
    .children(symbol.holder)
    .some((c) => /storage_class|qualifier/.test(syntax.kindName(c)) && /thread/i.test(syntax.text(c)));
}

/** Both automatic: the block of the first one goes on when the second one's ends. */
function outlives(e: Evaluation, outer: CSymbol, inner: CSymbol): boolean {
  const { syntax } = e.machine.types;
  if (outer.scope === inner.scope || outer.kind === 'parameter' || inner.kind === 'parameter') return false;
  return outer.scope !== 0 && inner.scope !== 0 && syntax.contains(outer.scope, inner.scope) && outer.scope !== inner.scope;
}
