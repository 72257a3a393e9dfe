import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { makeWalks, runWalksOnModel, walkDigest } from './walks.ts';

interface Golden {
  readonly qemu: string;
  readonly setups: number;
  readonly seed: number;
  readonly digest: string;
}

const golden = JSON.parse(readFileSync('test/platform/mmu/golden/walks.json', 'utf8')) as Golden;

// [utest->dsn~platform-stage1-walk~1]
// [utest->dsn~platform-stage2-walk~1]
describe(`translations through random tables against recorded results of ${golden.qemu}`, () => {
  it('give the recorded PAR_EL1 or the recorded exception', () => {
    expect(walkDigest(runWalksOnModel(makeWalks(golden.setups, golden.seed)))).toBe(golden.digest);
  });
});
