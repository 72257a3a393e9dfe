/** The case compiler, the judgement of outcomes, hung guests and the records, on small cases of their own. */
import { describe, expect, it } from 'vitest';
import type { CaseFact } from '../../src/facts/cases.ts';
import { runsFacts } from '../../src/facts/runs.ts';
import { writeFacts } from '../../src/facts/schema.ts';
import { runCampaign, runCase } from '../../src/verify/campaign.ts';
import { agrees, show } from '../../src/verify/compare.ts';
import { compileCase } from '../../src/verify/compile.ts';
import { toJunit } from '../../src/verify/junit.ts';
import { runsText } from '../../src/verify/report-text.ts';
import { SCENARIOS } from '../../src/verify/scenarios.ts';
import { referenceTarget } from '../../src/verify/targets/reference.ts';

const fact = (more: Partial<CaseFact>): CaseFact => ({
  id: 'tc~x~1',
  requirement: 'dsn~x~1',
  title: 'a <case>',
  technique: 'equivalence-class',
  scenario: 'hypercall',
  inputs: { number: 17, command: 0 },
  classes: {},
  expect: { result: '0x40011' },
  file: 'x.md',
  line: 1,
  ...more,
});
const target = referenceTarget('test');

describe('case compiler', () => {
  // [utest->dsn~hyp-verify-case-compiler~1]
  it('makes the same machine code from the same case, and another from another', () => {
    const [a, b, c] = [fact({}), fact({ id: 'tc~y~1' }), fact({ inputs: { number: 18, command: 0 } })].map((f) => compileCase(f));
    if ('reason' in a! || 'reason' in b! || 'reason' in c!) throw new Error('not compiled');
    expect(a.digest).toBe(b.digest);
    expect(a.digest).not.toBe(c.digest);
    expect(a.images).toHaveLength(2);
    expect([...a.images[0]!.bytes.subarray(0x38, 0x3c)]).toEqual([...Buffer.from('ARM\x64')]);
  });

  it('says why a case cannot be executed', () => {
    expect(compileCase(fact({ scenario: 'hypercal' }))).toEqual({
      reason: "there is no scenario 'hypercal' (did you mean 'hypercall'?)",
    });
    expect(compileCase(fact({ inputs: {} }))).toEqual({ reason: "scenario hypercall: input 'number' is missing" });
    expect(compileCase(fact({ expect: { colour: 1 } }))).toEqual({ reason: 'scenario hypercall does not observe colour' });
    expect(compileCase(fact({ inputs: { number: 17, argument: 'nowhere' } }))).toEqual({
      reason: "scenario hypercall: no place is called 'nowhere'",
    });
  });

  it('has a scenario for every row of the hypercall tables, each with a summary', () => {
    for (const s of SCENARIOS.values()) expect(s.summary.length, s.name).toBeGreaterThan(10);
    expect(SCENARIOS.size).toBeGreaterThan(80);
  });
});

describe('comparison', () => {
  // [utest->dsn~hyp-verify-compare~1]
  it('agrees modulo 2^64, by comparison, by name, and never with nothing', () => {
    expect(agrees(-38, 0xffff_ffff_ffff_ffdan)).toBe(true);
    expect(agrees('0xffffffffffffffff', 0xffff_ffff_ffff_ffffn)).toBe(true);
    expect(agrees('> 0', 5n)).toBe(true);
    expect(agrees('> 0', 0xffff_ffff_ffff_ffffn)).toBe(false);
    expect(agrees('>= -1', 0xffff_ffff_ffff_ffffn)).toBe(true);
    expect(agrees('!= 3', 3n)).toBe(false);
    expect(agrees(true, 1n)).toBe(true);
    expect(agrees('both', 'both')).toBe(true);
    expect(agrees('both', 2n)).toBe(false);
    expect(agrees(0, undefined)).toBe(false);
    expect([show('0x1', 0xffn), show(-1, 0xffff_ffff_ffff_ffffn), show(1, undefined)]).toEqual(['0xff', '-1', 'not observed']);
  });

  it('fails a case that observes something else', () => {
    const run = runCase(fact({ expect: { result: 1 } }), target);
    expect([run.verdict, run.observations]).toEqual([
      'failed',
      [{ name: 'result', expected: '1', observed: '262161', agrees: false }],
    ]);
  });
});

describe('hung guests', () => {
  // [utest->dsn~hyp-verify-budget~1]
  it('are reported with the last program counter', () => {
    const run = runCase(fact({ scenario: 'shutdown', inputs: { reason: 0 }, expect: { ran: 0 } }), target);
    expect(run.verdict).toBe('passed');
    const compiled = compileCase(fact({ scenario: 'wake', inputs: { wait: 'wfi' }, expect: { woken: 1 } }));
    if ('reason' in compiled) throw new Error(compiled.reason);
    const alone = { ...compiled, images: [compiled.images[0]!], plan: { ...compiled.plan, guests: [compiled.plan.guests[0]!] } };
    expect(target.run(alone).end).toBe('idle');
    const spinning = runCase(fact({ scenario: 'hypercall', inputs: { number: 17, command: 0 }, expect: { result: 0x40011 } }), {
      ...target,
      run: (c) => target.run({ ...c, plan: { ...c.plan, options: { budget: 20 } } }),
    });
    expect([spinning.verdict, spinning.reason]).toEqual([
      'hung',
      expect.stringMatching(/^budget of instructions used up \(20\); last PC 0x[0-9a-f]{16}$/),
    ]);
  });
});

describe('records', () => {
  // [utest->dsn~hyp-verify-records~1]
  it('say what was executed, on what, with which result, and why not', () => {
    const facts = runCampaign([fact({}), fact({ id: 'tc~x~2', scenario: 'nothing' })], {
      tool: { name: 'assay', version: '1' },
      targets: [target],
      missing: [{ name: 'xen', reason: 'no image' }],
    });
    expect(facts.counts).toEqual({ passed: 1, failed: 0, hung: 0, error: 0, 'not-run': 3 });
    expect(facts.runs.map((r) => r.reason)).toEqual([undefined, 'no image', "there is no scenario 'nothing'", 'no image']);
    expect(facts.runs[0]!.guestDigest).toMatch(/^[0-9a-f]{64}$/);
    expect(() => writeFacts(runsFacts, facts)).not.toThrow();
    const junit = toJunit(facts);
    expect(junit).toContain('<testsuites name="assay run" tests="4" failures="0" errors="0" skipped="3">');
    expect(junit).toContain('a &lt;case&gt;');
    expect(junit).toContain('<property name="technique" value="equivalence-class"/>');
    expect(runsText(facts)).toContain('xen: not run: no image');
  });

  it('record a fault of the model as an error and go on', () => {
    const broken = {
      ...target,
      run: () => {
        throw new Error('boom');
      },
    };
    expect(runCase(fact({}), broken)).toMatchObject({ verdict: 'error', reason: 'the model stopped: boom' });
  });
});
