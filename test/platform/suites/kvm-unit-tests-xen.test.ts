/**
 * kvm-unit-tests as a domain of the unmodified Xen, on the model and on QEMU: the same lines. What fails on both is Xen's
 * (its virtual timer and interrupt controller, debug and performance registers), not the platform's.
 */
import { describe, expect, it } from 'vitest';
import { type Case, onModel, onQemu, available as withXen, XEN_ARGS } from '../boot/xen-runs.ts';
import { asDomainKernel, available } from './kvm-unit-tests.ts';

/** Name, file, arguments, cores of the domain. */
const TESTS = [
  ['selftest-setup', 'selftest', 'setup smp=1 mem=64', 1],
  ['selftest-vectors-kernel', 'selftest', 'vectors-kernel', 1],
  ['selftest-vectors-user', 'selftest', 'vectors-user', 1],
  ['selftest-smp', 'selftest', 'smp', 2],
  ['psci', 'psci', '', 2],
  ['cache', 'cache', '', 1],
  ['fpu-context', 'fpu', '', 2],
  ['spinlock-test', 'spinlock-test', '', 2],
  ['gicv3-ipi', 'gic', 'ipi', 2],
  ['gicv3-active', 'gic', 'active', 2],
  ['timer', 'timer', '', 1],
  ['debug-bp', 'debug', 'bp', 1],
  ['debug-wp', 'debug', 'wp', 1],
  ['debug-sstep', 'debug', 'ss', 1],
  ['pmu-cycle-counter', 'pmu', 'cycle-counter 0', 1],
] as const;

function caseOf(file: string, args: string, cores: number): Case {
  const system = `bootargs: ${XEN_ARGS}
domains:
  - name: domU1
    memory: 64M
    cpus: ${cores}
    vpl011: true
    kernel: { file: test.img, address: 0x50000000 }
`;
  const until = /EXIT: STATUS=\d+\r*\n|crash|halting/i;
  return {
    gic: 3,
    cores: 1,
    mib: 512,
    files: { 'test.img': asDomainKernel(file, 64, cores, args) },
    system,
    until,
    budget: Number(process.env.ASSAY_BUDGET ?? '3e9'),
  };
}

/** The lines of the test itself, without what Xen puts in front of them and numbers that are times. */
function verdicts(console: string): string[] {
  const lines = console.replace(/\r/g, '').split('\n');
  const words = lines.map((line) => /((?:PASS|FAIL|SKIP|SUMMARY|EXIT|ABORT).*)$/.exec(line)?.[1]);
  return words.filter((w) => w !== undefined).map((w) => w.replace(/\d+ us/g, 'T us'));
}

const only = new RegExp(process.env.ASSAY_ONLY ?? '.');
const LONG = /^(gicv3-|spinlock|timer)/;

describe.skipIf(!available || !withXen)(
  'kvm-unit-tests as a domain of Xen: the same on the model and on QEMU (needs ASSAY_KUT, ASSAY_ARM, QEMU)',
  () => {
    const chosen = TESTS.filter(([name]) => only.test(name) && (process.env.ASSAY_LONG !== undefined || !LONG.test(name)));
    it.each(chosen)('%s', { timeout: 1_200_000 }, async (name, file, args, cores) => {
      const c = caseOf(file, args, cores);
      const [ours, theirs] = [onModel(c), await onQemu(c)];
      // which core is done first is a race
      const compared = (lines: string[]): string[] => (cores === 1 ? lines : lines.sort());
      const mine = compared(verdicts(ours.console));
      if (process.env.ASSAY_SHOW === '2') process.stdout.write(ours.console.slice(-900));
      if (process.env.ASSAY_SHOW !== undefined) process.stdout.write(`${name}: ${JSON.stringify(mine)}\n`);
      expect(mine.length, ours.console.slice(-1500)).toBeGreaterThan(0);
      expect(mine).toEqual(compared(verdicts(theirs)));
    });
  },
);
