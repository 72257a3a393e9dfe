/**
 * The suite kvm-unit-tests (built for arm64, outside this repository) on the model: its configured tests with the verdict
 * QEMU 7.2 gives for the same processor (`-cpu cortex-a57`, PASS, FAIL and SKIP lines), and the run itself.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { planBoot } from '../../../src/platform/boot/boot-plan.ts';
import { writeDtb } from '../../../src/platform/dtb/blob.ts';
import { nodeAt, setProperty, strings } from '../../../src/platform/dtb/tree.ts';
import { virtTree } from '../../../src/platform/dtb/virt-tree.ts';
import { createVirt } from '../../../src/platform/virt-machine.ts';

const folder = process.env.ASSAY_KUT ?? '.work/kvm-unit-tests';
export const available = existsSync(join(folder, 'arm/selftest.flat'));
const MIB = 2 ** 20;
const RAM = 0x4000_0000;

export interface Verdict {
  readonly pass: number;
  readonly fail: number;
  readonly skip: number;
}

export interface SuiteTest {
  readonly name: string;
  readonly file: string;
  readonly args: string;
  readonly cores: number;
  readonly mib: number;
  readonly gic: 2 | 3;
  readonly its: boolean;
  readonly qemu: Verdict;
  /** Where the architecture gives more than QEMU shows: the model's own verdict, and why. */
  readonly own?: { readonly verdict: Verdict; readonly why: string };
}

function own(verdict: string, why: string): Pick<SuiteTest, 'own'> {
  return { own: { verdict: counted(verdict), why } };
}

function counted(text: string): Verdict {
  const [pass, fail, skip] = text.split('/').map(Number);
  return { pass: pass!, fail: fail!, skip: skip! };
}

const RETIRED = 'retired instructions are counted, which QEMU does with -icount only';
const CHAIN = 'the CHAIN event exists, as in the processor and not in QEMU';
const TARGETS = 'GICD_ITARGETSR keeps the bits of existing cores only, and takes bytes';

function test(name: string, file: string, args: string, qemu: string, more: Partial<SuiteTest> = {}): SuiteTest {
  return { name, file, args, cores: 1, mib: 128, gic: 2, its: false, qemu: counted(qemu), ...more };
}

const pmu = (args: string, qemu: string, more: Partial<SuiteTest> = {}): SuiteTest =>
  test(args.startsWith('pmu') ? args : `pmu-${args.split(' ')[0]}`, 'pmu', args, qemu, more);

/** Name, file, arguments, QEMU's PASS/FAIL/SKIP. */
export const SUITE: readonly SuiteTest[] = [
  test('selftest-setup', 'selftest', 'setup smp=2 mem=256', '2/0/0', { cores: 2, mib: 256 }),
  test('selftest-vectors-kernel', 'selftest', 'vectors-kernel', '3/0/0'),
  test('selftest-vectors-user', 'selftest', 'vectors-user', '2/0/0'),
  test('selftest-smp', 'selftest', 'smp', '1/0/0', { cores: 4 }),
  pmu('cycle-counter 0', '2/0/0'),
  pmu('pmu-event-introspection', '0/1/0', own('1/0/0', RETIRED)),
  pmu('pmu-event-counter-config', '3/0/0'),
  pmu('pmu-basic-event-count', '0/0/2', own('10/0/1', RETIRED)),
  pmu('pmu-mem-access', '0/0/2'),
  pmu('pmu-mem-access-reliability', '0/0/2'),
  pmu('pmu-sw-incr', '4/0/1'),
  pmu('pmu-chained-counters', '0/0/1', own('6/0/0', CHAIN)),
  pmu('pmu-chained-sw-incr', '0/0/1', own('2/0/0', CHAIN)),
  pmu('pmu-chain-promotion', '0/0/1'),
  pmu('pmu-overflow-interrupt', '0/0/2'),
  test('gicv2-ipi', 'gic', 'ipi', '3/0/0', { cores: 4 }),
  test('gicv2-mmio', 'gic', 'mmio', '15/2/0', { cores: 4, ...own('17/0/0', TARGETS) }),
  test('gicv2-mmio-up', 'gic', 'mmio', '15/2/0'),
  test('gicv2-mmio-3p', 'gic', 'mmio', '14/3/0', { cores: 3, ...own('17/0/0', TARGETS) }),
  test('gicv2-active', 'gic', 'active', '1/0/0', { cores: 4 }),
  test('gicv3-ipi', 'gic', 'ipi', '3/0/0', { cores: 4, gic: 3 }),
  test('gicv3-active', 'gic', 'active', '1/0/0', { cores: 4, gic: 3 }),
  test('its-introspection', 'gic', 'its-introspection', '5/0/0', { cores: 4, gic: 3, its: true }),
  test('its-trigger', 'gic', 'its-trigger', '6/0/0', { cores: 4, gic: 3, its: true }),
  test('psci', 'psci', '', '4/0/1', { cores: 4 }),
  test('timer', 'timer', '', '18/0/0'),
  test('cache', 'cache', '', '1/0/0'),
  test('debug-bp', 'debug', 'bp', '6/0/0'),
  test('debug-wp', 'debug', 'wp', '8/0/0'),
  test('debug-sstep', 'debug', 'ss', '1/0/0'),
  test('fpu-context', 'fpu', '', '2/0/0', { cores: 2 }),
  test('pl031', 'pl031', '', '12/0/0'),
  test('pci-test', 'pci-test', '', '0/0/1'),
  test('spinlock-test', 'spinlock-test', '', '2/0/0', { cores: 2 }),
];

export interface SuiteRun {
  readonly verdict: Verdict;
  readonly console: string;
  readonly ended: boolean;
  readonly instructions: number;
  readonly lastPcs: readonly string[];
}

/** Instructions after which a test that has not ended counts as hanging. */
export const BUDGET = 4_000_000_000;

export function runOnModel(t: SuiteTest, budget = BUDGET): SuiteRun {
  const tree = virtTree({ cores: t.cores, ramSize: t.mib * MIB, gic: t.gic, its: t.its, psciMethod: 'hvc' });
  setProperty(nodeAt(tree, '/chosen')!, 'bootargs', strings(t.args));
  const plan = planBoot({
    ramBase: RAM,
    ramSize: t.mib * MIB,
    kernel: { file: t.file, bytes: new Uint8Array(readFileSync(join(folder, `arm/${t.file}.flat`))) },
    dtb: { file: 'dtb', bytes: writeDtb(tree) },
  });
  let console = '';
  const machine = createVirt({
    memory: t.mib * MIB,
    cores: Array(t.cores).fill('cortex-a57'),
    gic: t.gic,
    its: t.its,
    bootLevel: 1,
    console: {
      write: (byte) => {
        console += String.fromCharCode(byte);
      },
    },
  });
  for (const s of plan.value!.segments) machine.memory.load(s.address, s.data);
  machine.start({ hi: 0, lo: plan.value!.entry }, 1);
  const { reason, instructions, lastPcs } = machine.run(budget);
  const count = (word: string): number => console.split('\n').filter((line) => line.startsWith(word)).length;
  const verdict = { pass: count('PASS'), fail: count('FAIL'), skip: count('SKIP') };
  return { verdict, console, ended: reason === 'power-off', instructions, lastPcs };
}
