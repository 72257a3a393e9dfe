/** Scenarios recorded from QEMU (`bench/platform/smmu.bench.ts` with ASSAY_GOLDEN=write): the model gives the same. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { explained, modelBus, outcome, prepare, scenario } from './scenarios.ts';

const golden = JSON.parse(readFileSync('test/platform/devices/smmu/golden/qemu.json', 'utf8')) as {
  readonly version: string;
  readonly outcomes: readonly string[];
};

// [utest->dsn~platform-smmu-stream~1]
// [utest->dsn~platform-smmu-walk~1]
// [utest->dsn~platform-smmu-queues~1]
describe(`SMMUv3 scenarios recorded from ${golden.version}`, () => {
  it(`all ${golden.outcomes.length} end as there, but for what is explained`, async () => {
    const bus = modelBus();
    await prepare(bus);
    const different: string[] = [];
    for (const [i, expected] of golden.outcomes.entries()) {
      const s = scenario(i + 1);
      const got = await outcome(bus, s);
      // an empty outcome: QEMU itself ended
      if (expected === '' || expected === got || explained(expected, got) !== undefined) continue;
      different.push(`${s.name}: ${expected} / ${got}`);
    }
    expect(different).toEqual([]);
    expect(golden.outcomes.filter((o) => o !== '').length).toBeGreaterThan(200);
  });
});
