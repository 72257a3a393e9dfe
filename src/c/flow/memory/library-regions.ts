/** Regions that calls of the library make: one for each way that leads to a call. */
import type { Call } from './call.ts';
import { Res } from './library-arguments.ts';
import type { Region, RegionKind } from './region.ts';

/** A region of its own for each way that leads to a call. */
export function regionOf(c: Call, kind: RegionKind, size: number | undefined): Region {
  const chain = [...c.e.frame.chain, c.node];
  return c.e.machine.regions.named(`${kind} ${chain.join(' ')}`, () => ({
    kind,
    node: chain[0]!,
    size,
    automatic: false,
    constant: false,
    chain,
  }));
}

/** The same call allocated before on this path, and only the object that is about to be overwritten still leads there. */
export function lostBefore(c: Call, region: Region): void {
  const { state } = c.e;
  if (((state.typestates.get(`r${region.id}`) ?? 1) & Res.held) === 0 || fillsElement(c)) return;
  let leads = 0;
  state.memory.forEach((contents, slot) => {
    for (const cell of contents?.cells.values() ?? [])
      if (cell.kind === 'pointer' && cell.targets.some((t) => t.region === region))
        leads += state.regions.at(slot).automatic ? 1 : 2;
  });
  if (leads <= 1) c.e.hazard('leak', region.node, region.kind === 'stream' ? 'stream' : 'memory', false);
}

/** `list[i] = malloc(n)`: each turn of a loop fills another element. */
export function fillsElement(c: Call): boolean {
  const { types } = c.e.machine;
  const { syntax } = types;
  let at = c.node;
  while (/^(?:parenthesized|cast)_expression$/.test(syntax.kindName(syntax.parent(at)))) at = syntax.parent(at);
  const store = syntax.parent(at);
  if (!syntax.is(store, 'assignment_expression')) return false;
  let left = syntax.unparenthesized(syntax.child(store, 'left'));
  while (syntax.is(left, 'field_expression')) left = syntax.unparenthesized(syntax.child(left, 'argument'));
  return syntax.is(left, 'subscript_expression') && types.constant(syntax.child(left, 'index')) === undefined;
}
