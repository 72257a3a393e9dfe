/**
 * Threads, mutexes, condition variables and thread-specific storage as typestates. Keys: `L` depth to which a mutex is locked
 * (bit n: n times), `K` a lock by the call that took it, `I` initialised, `T` a thread, `U` an object that a thread works with.
 */
import { lookUp } from '../../../base/look-up.ts';
import type { Node } from '../../tree/arena.ts';
import { atFault, type Call, placeOf } from './call.ts';
import type { Evaluator } from './evaluate.ts';
import type { HazardKind } from './machine.ts';
import { store } from './places.ts';
import { constant, integer, OTHER, pointer, type Target, type Value } from './value.ts';

/** `checked`: the answer of the call that initialises is looked at, so that what follows may depend on it. */
const Init = { done: 2, destroyed: 4, checked: 8 } as const;
const Thread = { running: 2, joined: 4, detached: 8 } as const;

/** The one object that a pointer leads to, as a key; undefined when it is not one. */
function keyOf(value: Value | undefined): { key: string; target: Target } | undefined {
  if (value?.kind !== 'pointer' || value.targets.length !== 1 || value.elsewhere) return undefined;
  const [target] = value.targets;
  return target!.low === target!.high && Number.isFinite(target!.low)
    ? { key: `${target!.region.id}:${target!.low}`, target: target! }
    : undefined;
}

/** Functions whose answer is looked at may also fail. */
function isLookedAt(c: Call): boolean {
  const { syntax } = c.e.machine.types;
  let up = syntax.parent(c.node);
  while (syntax.is(up, 'parenthesized_expression') || syntax.is(up, 'cast_expression')) up = syntax.parent(up);
  return !syntax.is(up, 'expression_statement');
}

/** Inside of what `call_once` calls: whoever comes first has done it for all. */
function isOnce(c: Call): boolean {
  const { syntax } = c.e.machine.types;
  return c.e.frame.chain.some((call) => syntax.text(syntax.child(call, 'function')) === 'call_once');
}

const SUCCESS = constant(0n);
const FAILURE = integer(1n, 5n);

function used(c: Call, key: string, target: Target, kind: HazardKind, what: string): void {
  const { e } = c;
  inUse(e, key);
  if (target.region.kind === 'symbolic' || isElsewhere(c, target)) return;
  const mask = e.state.typestate(`I${key}`);
  if ((mask & (1 | Init.destroyed)) === 0 || !e.machine.collecting || e.quiet) return;
  if ((mask & Init.destroyed) === 0 && (mask & Init.checked) !== 0) return;
  if ((mask & Init.destroyed) !== 0) e.hazard(kind, c.node, what, mask === Init.destroyed);
  else {
    const { machine } = e;
    const found = { key, root: machine.root, kind, what };
    machine.note(() => {
      if (!machine.uninitialised.has(c.node)) machine.uninitialised.set(c.node, found);
    });
  }
}

/** An object that another program part defines, and may initialise. */
function isElsewhere(c: Call, { region }: Target): boolean {
  const { symbols } = c.e.machine.types;
  return region.symbol?.linkage === 'external' && symbols.declarationsOf(region.symbol).every((d) => d.storage === 'extern');
}

/** The present thread works with an object. */
function inUse(e: Evaluator, key: string): void {
  const { thread } = e.frame;
  if (thread !== undefined) e.state.setTypestate(`U${key}@${thread.id}`, 2);
}

function initialises(c: Call): Value {
  const found = keyOf(c.values[0]);
  if (found === undefined) return integer(0n, 5n);
  const { e } = c;
  e.state.setTypestate(`I${found.key}`, isLookedAt(c) || isOnce(c) ? Init.done | Init.checked : Init.done);
  const { machine } = e;
  const { root } = machine;
  machine.note(() => {
    const homes = machine.initialisers.get(found.key) ?? new Set<Node>();
    machine.initialisers.set(found.key, homes.add(root));
  });
  if (c.name === 'mtx_init') {
    if (saysOf(c, /recursive/)) e.machine.recursiveLocks.add(found.key);
    const plain = e.machine.types.constant(c.nodes[1] ?? 0) !== undefined && !saysOf(c, /timed/);
    e.machine.plainLocks.set(found.key, plain && e.machine.plainLocks.get(found.key) !== false);
  }
  if (c.name === 'tss_create') {
    // The key's value stands for the object that holds it.
    const { target } = found;
    const type = target.region.symbol === undefined ? undefined : e.machine.types.table.unsignedInt;
    if (type !== undefined) store(e.machine, e.state, placeOf(target, type), pointer([{ ...target }]), c.node);
  }
  return isLookedAt(c) ? integer(0n, 5n) : SUCCESS;
}

/** Does the kind of a mutex name something? */
function saysOf(c: Call, word: RegExp): boolean {
  const { syntax } = c.e.machine.types;
  const argument = c.nodes[1];
  if (argument === undefined) return false;
  const names = [argument, ...syntax.descendants(argument, 'identifier')];
  if (names.some((n) => syntax.is(n, 'identifier') && word.test(syntax.text(n)))) return true;
  for (let t = syntax.firstToken(argument); t <= syntax.lastToken(argument); t++)
    if (syntax.expandedFrom(t).some((s) => word.test(s.macro ?? ''))) return true;
  return false;
}

function destroys(c: Call): Value {
  const { e } = c;
  const found = c.name === 'tss_delete' ? tssKey(c) : keyOf(c.values[0]);
  if (found === undefined) return OTHER;
  used(c, found.key, found.target, c.name === 'tss_delete' ? 'key-not-created' : 'not-initialised', c.name);
  const prefix = `U${found.key}@`;
  const own = e.frame.thread === undefined ? '' : `${prefix}${e.frame.thread.id}`;
  for (const [key, mask] of e.state.typestates)
    if (key.startsWith(prefix) && key !== own && (mask & 2) !== 0 && !isOneOfManyJoined(e, key, mask)) {
      e.hazard('destroy-in-use', c.node, '', mask === 2);
      break;
    }
  e.state.setTypestate(`I${found.key}`, Init.destroyed);
  return OTHER;
}

/** Threads that a loop starts and another one joins: how often each turns is not followed. */
function isOneOfManyJoined({ machine }: Evaluator, key: string, mask: number): boolean {
  return (mask & 4) !== 0 && machine.many.has(Number(key.slice(key.indexOf('@') + 1)));
}

function locks(c: Call): Value {
  const { e, name } = c;
  const found = keyOf(c.values[0]);
  if (found === undefined) return integer(0n, 5n);
  const { key, target } = found;
  used(c, key, target, 'not-initialised', name);
  if (name === 'mtx_timedlock' && e.machine.collecting && !e.quiet) e.machine.timedLocks.set(c.node, key);
  const depth = e.state.typestate(`L${key}`);
  const recursive = e.machine.recursiveLocks.has(key);
  if (!recursive && (depth & ~1) !== 0) e.hazard('lock-again', atFault(c, 0), '', (depth & 1) === 0);
  if (isLookedAt(c) && e.choose(2) === 1) return FAILURE;
  e.state.setTypestate(`L${key}`, Math.min(depth << 1, 1 << 6));
  // Locked already and not recursive: that is told; one unlock is enough.
  if (recursive || (depth & 1) !== 0) e.state.setTypestate(`K${key}@${atFault(c, 0)}`, 2);
  return SUCCESS;
}

function unlocks(c: Call): Value {
  const { e } = c;
  const found = keyOf(c.values[0]);
  if (found === undefined) return integer(0n, 5n);
  const { key, target } = found;
  used(c, key, target, 'not-initialised', c.name);
  const depth = e.state.typestate(`L${key}`);
  if ((depth & 1) !== 0) e.hazard('unlock-not-held', atFault(c, 0), '', depth === 1);
  const now = (depth & ~1) >> 1 || 1;
  e.state.setTypestate(`L${key}`, now);
  if (now === 1 || (now & 1) !== 0 || !e.machine.recursiveLocks.has(key))
    for (const k of [...e.state.typestates.keys()]) if (k.startsWith(`K${key}@`)) e.state.setTypestate(k, 4);
  return integer(0n, 5n);
}

function waits(c: Call): Value {
  const { e } = c;
  const condition = keyOf(c.values[0]);
  const mutex = keyOf(c.values[1]);
  if (condition !== undefined) used(c, condition.key, condition.target, 'not-initialised', c.name);
  if (mutex === undefined) return integer(0n, 5n);
  used(c, mutex.key, mutex.target, 'not-initialised', c.name);
  const depth = e.state.typestate(`L${mutex.key}`);
  if ((depth & 1) !== 0) e.hazard('unlock-not-held', c.node, '', depth === 1);
  if (condition !== undefined && !e.quiet) {
    const { waits: all } = e.machine;
    e.machine.note(() => {
      const by = all.get(condition.key) ?? new Map<string, Set<Node>>();
      all.set(condition.key, by);
      by.set(mutex.key, (by.get(mutex.key) ?? new Set<Node>()).add(c.node));
    });
  }
  return integer(0n, 5n);
}

function signals(c: Call): Value {
  const found = keyOf(c.values[0]);
  if (found !== undefined) used(c, found.key, found.target, 'not-initialised', c.name);
  return integer(0n, 5n);
}

/** `tss_get(k)`: the object that the argument names. */
function tssKey(c: Call): { key: string; target: Target } | undefined {
  const [node] = c.nodes;
  if (node === undefined) return undefined;
  const bare = c.e.machine.types.syntax.unparenthesized(node);
  if (!/^(?:identifier|field_expression|subscript_expression|pointer_expression)$/.test(c.e.machine.types.syntax.kindName(bare)))
    return undefined;
  const place = c.e.place(bare);
  return keyOf(pointer(place.targets, 0, place.elsewhere));
}

function storage(c: Call): Value {
  const found = tssKey(c);
  if (found !== undefined) used(c, found.key, found.target, 'key-not-created', c.name);
  if (c.name === 'tss_set') return integer(0n, 5n);
  return c.e.machine.any(c.e.machine.types.value(c.node), c.node);
}

// Threads ----------------------------------------------------------------------------------------------------------------

function creates(c: Call): Value {
  const { e, node } = c;
  const [handle, start, argument] = c.values;
  const chain = [...e.frame.chain, node];
  const region = e.machine.regions.named(`thread ${chain.join(' ')}`, () => ({
    kind: 'lent',
    node,
    size: undefined,
    automatic: false,
    constant: true,
  }));
  e.machine.many.delete(region.id);
  if (handle?.kind === 'pointer') {
    const one = keyOf(handle);
    if (one === undefined) e.machine.many.add(region.id);
    const type = e.machine.types.value(c.nodes[0]!).of;
    if (type !== undefined)
      for (const t of handle.targets)
        store(
          e.machine,
          e.state,
          { ...placeOf(t, type), targets: handle.targets },
          pointer([{ region, low: 0, high: 0, start: 0, end: Infinity, exact: true }]),
          node,
        );
  }
  e.state.setTypestate(`T${region.id}`, Thread.running);
  const definition = functionOf(c, start);
  if (definition !== 0) runs(c, definition, argument, region);
  return isLookedAt(c) ? integer(0n, 5n) : SUCCESS;
}

/** `call_once(flag, f)`: calls the function that it names, here and now. */
function callsOnce(c: Call): Value | undefined {
  const definition = functionOf(c, c.values[1]);
  return definition === 0 ? undefined : (c.calls.entered(c.e, definition, [], c.node) ?? OTHER);
}

/** The definition of the one function that a pointer leads to; 0 when there is none. */
function functionOf(c: Call, value: Value | undefined): Node {
  const fn = value?.kind === 'pointer' && value.targets.length === 1 ? value.targets[0]!.region.symbol : undefined;
  return fn === undefined ? 0 : c.calls.definitionOf(fn, c.node);
}

/** The thread's function, with the state in which the thread begins; only what it does to threads and objects stays. */
function runs(c: Call, definition: Node, argument: Value | undefined, region: Target['region']): void {
  const { e } = c;
  const before = e.state;
  const inner = c.calls.started(e, definition, argument === undefined ? [] : [argument], c.node, region);
  e.state = before;
  if (inner === undefined) return;
  for (const state of inner) {
    e.machine.leavesLocked?.(state);
    for (const [key, mask] of state.typestates) {
      if (key.startsWith('U')) e.state.setTypestate(key, (e.state.typestates.get(key) ?? 0) | mask);
      if (key.startsWith('T')) e.state.setTypestate(key, (e.state.typestates.get(key) ?? 0) | mask);
    }
  }
}

/** The typestate of the thread that an argument names: of what was stored when it was created, or of the object. */
function threadOf(c: Call): { key: string; id: number } | undefined {
  const [value] = c.values;
  if (value?.kind === 'pointer' && value.targets.length === 1)
    return { key: `T${value.targets[0]!.region.id}`, id: value.targets[0]!.region.id };
  const found = tssKey(c);
  return found === undefined ? undefined : { key: `T@${found.key}`, id: 0 };
}

function ends(c: Call): Value {
  const { e } = c;
  const thread = threadOf(c);
  if (thread === undefined) {
    if (c.name === 'thrd_join') for (const id of e.machine.many) noLongerInUse(e, id);
    return integer(0n, 5n);
  }
  const { key, id } = thread;
  const mask = e.state.typestate(key);
  if (!e.machine.many.has(id) && (mask & (Thread.joined | Thread.detached)) !== 0)
    e.hazard('joined-again', c.node, '', (mask & (1 | Thread.running)) === 0);
  e.state.setTypestate(key, c.name === 'thrd_join' ? Thread.joined : Thread.detached);
  if (c.name === 'thrd_join') noLongerInUse(e, id);
  return integer(0n, 5n);
}

/** A thread has ended: it works with nothing any more. */
function noLongerInUse({ state }: Evaluator, thread: number): void {
  for (const key of [...state.typestates.keys()])
    if (key.startsWith('U') && key.endsWith(`@${thread}`)) state.setTypestate(key, 4);
}

function current(c: Call): Value {
  const { thread } = c.e.frame;
  if (thread === undefined) return c.e.machine.any(c.e.machine.types.value(c.node), c.node);
  return pointer([{ region: thread, low: 0, high: 0, start: 0, end: Infinity, exact: true }]);
}

const MODELS: Readonly<Record<string, (c: Call) => Value | undefined>> = {
  call_once: callsOnce,
  mtx_init: initialises,
  cnd_init: initialises,
  tss_create: initialises,
  mtx_destroy: destroys,
  cnd_destroy: destroys,
  tss_delete: destroys,
  mtx_lock: locks,
  mtx_trylock: locks,
  mtx_timedlock: locks,
  mtx_unlock: unlocks,
  cnd_wait: waits,
  cnd_timedwait: waits,
  cnd_signal: signals,
  cnd_broadcast: signals,
  tss_get: storage,
  tss_set: storage,
  thrd_create: creates,
  thrd_join: ends,
  thrd_detach: ends,
  thrd_current: current,
};

export function synchronisation(name: string): ((c: Call) => Value | undefined) | undefined {
  return lookUp(MODELS, name);
}
