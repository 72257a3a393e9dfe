/** Two targets compared; and real Xen as one of them (needs the arm images, folder in ASSAY_ARM). */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { RunFact, RunsFacts } from '../../src/facts/runs.ts';
import { backToBack, backToBackText } from '../../src/verify/back-to-back.ts';
import { runCampaign } from '../../src/verify/campaign.ts';
import { DEVIATION, documented, XEN_4_17 } from '../../src/verify/ledger.ts';
import { referenceTarget } from '../../src/verify/targets/reference.ts';
import { xenTarget } from '../../src/verify/targets/xen.ts';
import { hypervisorCases } from './hypervisor-cases.ts';

const run = (target: string, id: string, observed: string, more: Partial<RunFact> = {}): RunFact => ({
  case: id,
  requirement: 'dsn~hyp-hvc-immediate~1',
  technique: 'boundary-value',
  title: 'immediate = 1 (min)',
  target,
  verdict: observed === '0' ? 'passed' : 'failed',
  observations: [{ name: 'return', expected: '0', observed, agrees: observed === '0' }],
  instructions: 1,
  modelTimeNs: 1,
  guestDigest: '',
  ...more,
});
const facts = (runs: readonly RunFact[]): RunsFacts => ({
  schema: 'assay/runs/1',
  tool: { name: 'assay', version: '1' },
  targets: [],
  seed: 0,
  runs,
  counts: { passed: 0, failed: 0, hung: 0, error: 0, 'not-run': 0 },
  incomplete: [],
});

describe('back to back', () => {
  // [utest->dsn~hyp-verify-back-to-back~1]
  it('tells agreement, documented deviation, disagreement and what was not compared apart', () => {
    const results = backToBack(
      facts([
        run('reference', 'a', '0'),
        run('xen', 'a', '0'),
        run('reference', 'b', '0'),
        run('xen', 'b', '4'),
        run('reference', 'c', '0'),
        run('xen', 'c', '4', { reason: `${DEVIATION}returns behind` }),
        run('reference', 'd', '0'),
        run('xen', 'd', '0', { verdict: 'not-run', reason: 'no UART', observations: [] }),
        run('reference', 'e', '0'),
        run('xen', 'e', '0', { verdict: 'hung' }),
      ]),
      'reference',
      'xen',
    );
    expect(results.map((r) => r.agreement)).toEqual(['agree', 'disagree', 'documented-deviation', 'not-compared', 'disagree']);
    const text = backToBackText(results, 'reference', 'xen');
    expect(text).toContain('1 agree, 1 documented deviations, 2 disagree, 1 not compared');
    expect(text).toContain('return: reference 0, xen 4');
    expect(text).toContain('not compared: 1 cases: no UART');
  });

  it('explains only the observations an entry names', () => {
    expect(documented(XEN_4_17, run('xen', 'a', '4'))?.classification).toBe('xen-finding');
    const more = run('xen', 'a', '4', { observations: [{ name: 'exceptions', expected: '1', observed: '0', agrees: false }] });
    expect(documented(XEN_4_17, more)).toBeUndefined();
  });

  it('has a reason and observations in every entry of the ledger', () => {
    for (const e of XEN_4_17)
      expect([e.requirement, e.why.length > 20, e.observations.length > 0]).toEqual([e.requirement, true, true]);
  });
});

const xen = join(process.env.ASSAY_ARM ?? '.work/arm/art', 'xen');

describe.skipIf(!existsSync(xen))('real Xen 4.17 as a target (needs ASSAY_ARM)', () => {
  // [utest->dsn~hyp-verify-xen~1]
  it('runs the same guests as the reference, and disagrees nowhere the ledger does not know', () => {
    const booted = xenTarget({ file: 'xen', bytes: new Uint8Array(readFileSync(xen)) });
    expect(booted.problems).toEqual([]);
    const wanted = /hyp-(evtchn-(send|bind-ipi)|version-(number|features|pagesize)|hvc-immediate)~1/;
    const cases = hypervisorCases().cases.filter((c) => wanted.test(c.requirement));
    const done = runCampaign(cases, { tool: { name: 'assay', version: '1' }, targets: [referenceTarget('1'), booted.value!] });
    const results = backToBack(done, 'reference', 'xen');
    expect(results.filter((r) => r.agreement === 'disagree')).toEqual([]);
    expect(results.filter((r) => r.agreement === 'agree').length).toBeGreaterThan(30);
  });

  it('says why when the binary is not Xen', () => {
    const booted = xenTarget({ file: 'nothing', bytes: new Uint8Array(64) });
    expect(booted.value).toBeUndefined();
    expect(booted.problems.length).toBeGreaterThan(0);
  });
});
