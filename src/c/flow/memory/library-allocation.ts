/** Functions of the library that allocate and release memory. */
import type { Node } from '../../tree/arena.ts';
import type { Call } from './call.ts';
import { Res } from './library-arguments.ts';
import { fillsElement, lostBefore, regionOf } from './library-regions.ts';
import { textKey } from './library-texts.ts';
import type { Region } from './region.ts';
import { ANY, type UNSET } from './state.ts';
import { NULL_POINTER, OTHER, pointer, singleValue, type Value } from './value.ts';

export function allocated(c: Call, size: Value | undefined, contents: typeof UNSET): Value {
  const { e } = c;
  if (size?.kind === 'integer' && size.taint !== 0) e.hazard('tainted', c.node, 'a size');
  const known = size === undefined ? undefined : singleValue(size);
  const region = regionOf(c, 'heap', known === undefined || known > 0x7fffffffn ? undefined : Number(known));
  noteLength(c, region);
  if (e.choose(2) === 1) return NULL_POINTER;
  lostBefore(c, region);
  e.state.put(region, contents);
  // One region stands for the memory of all elements: it is not followed to its release.
  e.state.setTypestate(`r${region.id}`, fillsElement(c) ? Res.given : Res.held);
  return pointer([{ region, low: 0, high: 0, start: 0, end: region.size ?? Infinity, exact: true }]);
}

/** `malloc(strlen(s) + 1)`. */
function noteLength(c: Call, region: Region): void {
  const { types } = c.e.machine;
  const { syntax } = types;
  const [argument] = c.nodes;
  if (argument === undefined || c.nodes.length !== 1) return;
  for (const call of [argument, ...syntax.descendants(argument, 'call_expression')]) {
    if (!syntax.is(call, 'call_expression') || syntax.text(syntax.child(call, 'function')) !== 'strlen') continue;
    const value = c.e.evaluate(syntax.firstChild(syntax.child(call, 'arguments')));
    if (value.kind !== 'pointer' || value.targets.length !== 1) return;
    const sum = syntax.parent(call);
    const more =
      syntax.is(sum, 'binary_expression') && syntax.operator(sum) === '+'
        ? types.constant(syntax.child(sum, 'right'))
        : call === syntax.unparenthesized(argument)
          ? 0n
          : undefined;
    if (more !== undefined) c.e.machine.lengthOf.set(region.id, { string: textKey(value.targets[0]!), more: Number(more) });
  }
}

/** An object of a calling function is told at the call that gives its address. */
function homeOf(c: Call, region: Region): Node {
  const { syntax } = c.e.machine.types;
  const { symbol } = region;
  if (symbol === undefined || symbol.scope === 0 || syntax.contains(c.e.frame.fn, symbol.node)) return c.node;
  return c.e.frame.chain.find((call) => syntax.contains(syntax.functionOf(call), symbol.node)) ?? c.node;
}

function release(c: Call): void {
  const { e, node } = c;
  const [value] = c.values;
  if (value?.kind !== 'pointer') return;
  const alone = value.targets.length === 1 && !value.elsewhere;
  for (const t of value.targets) {
    const { region } = t;
    const key = `r${region.id}`;
    const mask = e.state.typestates.get(key) ?? 1;
    const notHeap =
      region.kind === 'object' ||
      region.kind === 'literal' ||
      region.kind === 'function' ||
      region.kind === 'stream' ||
      region.kind === 'lent';
    const inside = t.exact && (t.low > 0 || t.high < 0) && t.low === t.high;
    const member = Number.isFinite(t.start) && region.kind === 'symbolic';
    if (notHeap || inside || (member && t.end - t.start > 0)) {
      e.hazard('bad-release', notHeap ? homeOf(c, region) : node, region.symbol?.name ?? '', alone);
      continue;
    }
    if ((mask & Res.released) !== 0 && (alone || mask === Res.released))
      e.hazard('double-release', secondTime(c, region), '', mask === Res.released);
    if (e.machine.collecting && !e.quiet) e.machine.releases.set(region.id, [...e.frame.chain, node]);
    e.state.setTypestate(key, alone ? Res.released : mask | Res.released);
  }
}

/** The call that releases again: where the way there parts from the way to the first release. */
function secondTime(c: Call, region: Region): Node {
  const first = c.e.machine.releases.get(region.id);
  const now = [...c.e.frame.chain, c.node];
  return first === undefined ? c.node : (now.find((call, i) => first[i] !== call) ?? c.node);
}

export function freed(c: Call): Value {
  release(c);
  return OTHER;
}

export function reallocated(c: Call): Value {
  const { e } = c;
  const [old] = c.values;
  if (old === undefined) return OTHER;
  const fails = e.choose(2) === 1;
  if (fails) {
    const before = e.state.copy();
    release(c);
    e.state.takeTypestates(before);
    return NULL_POINTER;
  }
  release(c);
  const size = c.values[1] === undefined ? undefined : singleValue(c.values[1]!);
  const region = regionOf(c, 'heap', size === undefined ? undefined : Number(size));
  e.state.put(region, ANY);
  e.state.setTypestate(`r${region.id}`, Res.held);
  return pointer([{ region, low: 0, high: 0, start: 0, end: region.size ?? Infinity, exact: true }]);
}
