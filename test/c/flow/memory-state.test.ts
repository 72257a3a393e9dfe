import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Cells } from '../../../src/c/flow/memory/cells.ts';
import { type Region, Regions } from '../../../src/c/flow/memory/region.ts';
import { ANY, type Contents, joinStates, State, sameStates, TOP, UNSET, ZERO } from '../../../src/c/flow/memory/state.ts';
import { constant, joinValues, type Value } from '../../../src/c/flow/memory/value.ts';

function someRegions(count: number): { regions: Regions; all: Region[] } {
  const regions = new Regions();
  const all = Array.from({ length: count }, () =>
    regions.add({ kind: 'heap', node: 0, size: 8, automatic: false, constant: false }),
  );
  return { regions, all };
}

const CONTENTS: readonly Contents[] = [TOP, ANY, UNSET, ZERO];

test('copies of a state are independent, whichever is written to', () => {
  const step = fc.record({
    which: fc.nat(3),
    key: fc.nat(4),
    value: fc.nat(3),
    what: fc.constantFrom('put', 'forget', 'typestate', 'no typestate', 'order', 'temporary', 'no temporary', 'clear', 'copy'),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const { regions, all } = someRegions(5);
      const states = Array.from({ length: 4 }, () => new State(regions));
      const models = Array.from({ length: 4 }, () => new Map<string, unknown>());
      for (const { which, key, value, what } of steps) {
        const state = states[which]!;
        const model = models[which]!;
        if (what === 'put') {
          state.put(all[key]!, CONTENTS[value]!);
          model.set(`memory ${key}`, CONTENTS[value]!);
        } else if (what === 'forget') {
          state.forget(all[key]!);
          model.delete(`memory ${key}`);
        } else if (what === 'typestate') {
          state.setTypestate(`${key}`, value);
          model.set(`typestate ${key}`, value);
        } else if (what === 'no typestate') {
          state.deleteTypestate(`${key}`);
          model.delete(`typestate ${key}`);
        } else if (what === 'order') {
          state.setOrder(`${key},9`, value);
          model.set(`order ${key},9`, value);
        } else if (what === 'temporary') {
          state.setTemporary(key, constant(BigInt(value)));
          model.set(`temporary ${key}`, constant(BigInt(value)));
        } else if (what === 'no temporary') {
          state.deleteTemporary(key);
          model.delete(`temporary ${key}`);
        } else if (what === 'clear') {
          state.clearTemporaries();
          for (const name of [...model.keys()]) if (name.startsWith('temporary')) model.delete(name);
        } else {
          states[key % 4] = state.copy();
          models[key % 4] = new Map(model);
        }
      }
      for (const [i, state] of states.entries()) {
        const seen = new Map<string, unknown>();
        for (const [key, region] of all.entries()) {
          const contents = state.contents(region);
          if (contents !== undefined) seen.set(`memory ${key}`, contents);
        }
        for (const [key, mask] of state.typestates) seen.set(`typestate ${key}`, mask);
        for (const [key, mask] of state.orders) seen.set(`order ${key}`, mask);
        for (const [key, value] of state.temporaries) seen.set(`temporary ${key}`, value);
        expect(seen).toEqual(models[i]!);
        expect(sameStates(state, state.copy())).toBe(true);
      }
    }),
  );
});

test('a join holds what both hold, and is the first one where that holds the second', () => {
  const { regions, all } = someRegions(2);
  const a = new State(regions);
  const b = new State(regions);
  const cells = new Cells();
  cells.set(0, constant(1n));
  cells.set(4, constant(2n));
  a.put(all[0]!, { cells, rest: 'zero', escaped: false });
  b.put(all[0]!, ZERO);
  const joined = joinStates(a, b, () => TOP);
  const contents = joined.contents(all[0]!)!;
  expect(contents.cells.get(0)).toEqual(joinValues(constant(1n), constant(0n)));
  expect(contents.cells.get(4)).toEqual(joinValues(constant(2n), constant(0n)));
  expect(
    sameStates(
      joinStates(joined, b, () => TOP),
      joined,
    ),
  ).toBe(true);
  expect(joinStates(joined, a, () => TOP).contents(all[0]!)).toBe(contents);
});

test('cells keep the order in which they were first set, whatever is written between', () => {
  const step = fc.record({
    offset: fc.nat(9),
    length: fc.nat(4),
    value: fc.nat(9),
    what: fc.constantFrom('set', 'clear', 'copy'),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      let cells = new Cells();
      const model = new Map<number, Value>();
      for (const { offset, length, value, what } of steps) {
        if (what === 'set') {
          cells.set(offset, constant(BigInt(value)));
          model.set(offset, constant(BigInt(value)));
        } else if (what === 'clear') {
          cells.clear(offset, offset + length);
          for (const key of [...model.keys()]) if (key >= offset && key < offset + length) model.delete(key);
        } else cells = new Cells(cells);
      }
      expect([...cells.offsets()]).toEqual([...model.keys()]);
      expect([...cells.values()]).toEqual([...model.values()]);
      for (let offset = 0; offset < 14; offset++) {
        expect(cells.get(offset)).toBe(model.get(offset));
        expect(cells.has(offset)).toBe(model.has(offset));
      }
    }),
  );
});
