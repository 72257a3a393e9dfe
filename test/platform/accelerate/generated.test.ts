/** Generated guests, accelerated and not: the same at several instruction counts and at the end. */
import { describe, expect, it } from 'vitest';
import { compare, guest, translator } from './compare.ts';
import { generated } from './generate.ts';

const COUNT = process.env.ASSAY_LONG === '1' ? 3000 : 60;

// [utest->dsn~platform-accelerator-identical~1]
describe('generated guests', () => {
  it('end in the same state as on the reference', { timeout: 1_800_000 }, () => {
    let translated = 0;
    for (let seed = 1; seed <= COUNT; seed++) {
      const cores = seed % 5 === 0 ? ['cortex-a57', 'cortex-a57'] : ['cortex-a57'];
      const make = guest(generated(seed, 400), { cores, quantum: 61 });
      try {
        const { machine } = compare(make, [2_000, 1, 37, 3_001, 9_000, 2_000_000]);
        translated += translator(machine).counts.instructions;
      } catch (error) {
        throw new Error(`seed ${seed}`, { cause: error });
      }
    }
    expect(translated).toBeGreaterThan(20 * COUNT);
  });
});
