import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SharedMap } from '../../../src/c/flow/memory/shared-map.ts';

test('copies are independent, whichever is written to', () => {
  const step = fc.record({
    which: fc.nat(3),
    key: fc.nat(4),
    value: fc.nat(9),
    what: fc.constantFrom('set', 'delete', 'copy', 'clear'),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const maps = Array.from({ length: 4 }, () => new SharedMap<number, number>());
      const models = Array.from({ length: 4 }, () => new Map<number, number>());
      for (const { which, key, value, what } of steps) {
        if (what === 'set') {
          maps[which]!.set(key, value);
          models[which]!.set(key, value);
        } else if (what === 'delete') {
          maps[which]!.delete(key);
          models[which]!.delete(key);
        } else if (what === 'clear') {
          maps[which]!.clear();
          models[which]!.clear();
        } else {
          maps[key % 4] = new SharedMap(maps[which]);
          models[key % 4] = new Map(models[which]);
        }
      }
      for (const [i, map] of maps.entries()) {
        expect([...map]).toEqual([...models[i]!]);
        expect(map.size).toBe(models[i]!.size);
        for (const other of maps) if (map.isSame(other)) expect([...map]).toEqual([...other]);
      }
    }),
  );
});
