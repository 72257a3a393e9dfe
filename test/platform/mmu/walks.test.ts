import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { makeWalks, ramAfterModel, resultsOf, runWalksOnModel, tablesOf, walkDigest } from './walks.ts';

interface Golden {
  readonly qemu: string;
  readonly setups: number;
  readonly seed: number;
  readonly digest: string;
}

const recorded = (name: string): Golden => JSON.parse(readFileSync(`test/platform/mmu/golden/${name}.json`, 'utf8')) as Golden;
const golden = recorded('walks');
const flags = recorded('walks-flags');

// [utest->dsn~platform-stage1-walk~1]
// [utest->dsn~platform-stage2-walk~1]
describe(`translations through random tables against recorded results of ${golden.qemu}`, () => {
  it('give the recorded PAR_EL1 or the recorded exception', () => {
    expect(walkDigest(runWalksOnModel(makeWalks(golden.setups, golden.seed)))).toBe(golden.digest);
  });
});

// [utest->dsn~platform-hardware-flags~1]
describe(`translations with 16 KB granules and hardware access flags against recorded results of ${flags.qemu}`, () => {
  it('give the recorded PAR_EL1 or the recorded exception, and set the flags that were needed', () => {
    const walks = makeWalks(flags.setups, flags.seed, true);
    const ram = ramAfterModel(walks, 'armv8.1+hafdbs');
    expect(walkDigest(resultsOf(ram, flags.setups), tablesOf(ram))).toBe(flags.digest);
  });
});
