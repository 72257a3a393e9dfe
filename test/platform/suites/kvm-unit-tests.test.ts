import { describe, expect, it } from 'vitest';
import { available, runOnModel, SUITE } from './kvm-unit-tests.ts';

/** Tests of several cores that spin for hundreds of millions of instructions run with ASSAY_LONG only. */
const LONG = /^(gicv[23]-(ipi|active)|its-trigger|spinlock-test|pl031|fpu-context|timer)( at EL2)?$/;
const long = process.env.ASSAY_LONG !== undefined;

describe.skipIf(!available)('kvm-unit-tests on the model (needs ASSAY_KUT: a folder of the suite built for arm64)', () => {
  for (const t of SUITE.filter((one) => long || !LONG.test(one.name))) {
    it(`${t.name} has the verdict of QEMU${t.own === undefined ? '' : `, except that ${t.own.why}`}`, {
      timeout: 3_600_000,
    }, () => {
      const run = runOnModel(t);
      expect(run.ended, run.console.slice(-1000)).toBe(true);
      expect(run.verdict, run.console).toEqual(t.own?.verdict ?? t.qemu);
    });
  }
});
