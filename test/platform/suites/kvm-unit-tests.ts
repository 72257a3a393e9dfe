/**
 * The suite kvm-unit-tests (built for arm64, outside this repository) on the model: its configured tests with the verdict
 * QEMU 7.2 gives for the same processor (`-cpu cortex-a57`, PASS, FAIL and SKIP lines), and the run itself.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SourceText } from '../../../src/base/text.ts';
import { assemble } from '../../../src/platform/asm/assemble.ts';
import { planBoot } from '../../../src/platform/boot/boot-plan.ts';
import { writeDtb } from '../../../src/platform/dtb/blob.ts';
import { readDts } from '../../../src/platform/dtb/dts-reader.ts';
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
  /** At EL2 as a host (VHE); QEMU's verdict is that of `virtualization=on -cpu cortex-a76`. */
  readonly host?: boolean;
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

/** The device tree of a domain as the suite needs it: what Xen gives its domains, at Xen's addresses. */
const domainTree = (mib: number, cores: number, args: string): string => `/dts-v1/;
/ {
  #address-cells = <2>; #size-cells = <2>; interrupt-parent = <1>;
  chosen { bootargs = "${args}"; };
  memory@40000000 { device_type = "memory"; reg = <0 0x40000000 0 ${mib * MIB}>; };
  psci { compatible = "arm,psci-1.0", "arm,psci-0.2"; method = "hvc"; };
  cpus { #address-cells = <1>; #size-cells = <0>;
    ${Array.from({ length: cores }, (_, n) => `cpu@${n} { device_type = "cpu"; compatible = "arm,armv8"; enable-method = "psci"; reg = <${n}>; };`).join('\n')}
  };
  intc: interrupt-controller@3001000 { compatible = "arm,gic-v3"; #interrupt-cells = <3>; interrupt-controller; phandle = <1>;
    reg = <0 0x3001000 0 0x10000 0 0x3020000 0 0x1000000>; };
  timer { compatible = "arm,armv8-timer"; interrupts = <1 13 0xf08 1 14 0xf08 1 11 0xf08 1 10 0xf08>; };
  pl011@22000000 { compatible = "arm,pl011"; reg = <0 0x22000000 0 0x1000>; interrupts = <0 0 4>; };
};
`;

/**
 * A test as the kernel of a Xen domain: an Image header, a few instructions that put a device tree of our own at 48 MiB (Xen's
 * lacks what the suite asserts), and behind 64 KB the test, which is position independent.
 */
export function asDomainKernel(file: string, mib: number, cores: number, args: string): Uint8Array {
  const flat = new Uint8Array(readFileSync(join(folder, `arm/${file}.flat`)));
  const blob = writeDtb(readDts(new SourceText('domain.dts', domainTree(mib, cores, args))).value);
  const start = 0x10000;
  const image = new Uint8Array(start + flat.length);
  const prelude = `adr x1, tree
    movz x0, #0x4300, lsl #16
    mov x2, x0
    movz x3, #${blob.length + 8}
1:  ldr x4, [x1], #8
    str x4, [x2], #8
    subs x3, x3, #8
    b.hi 1b
    mov x1, xzr
    mov x2, xzr
    mov x3, xzr
    b 0x${(start - 64).toString(16)}
.balign 8
tree: .space 8
`;
  const code = assemble(prelude, { base: 0 }).value;
  image.set(code.bytes, 64);
  image.set(blob, 64 + code.symbols.get('tree')!);
  image.set(flat, start);
  const view = new DataView(image.buffer);
  view.setUint32(0, 0x14000010, true);
  view.setUint32(8, 0x80000, true);
  view.setUint32(16, start + flat.length + 0x100000, true);
  view.setUint32(24, 0xa, true);
  view.setUint32(56, 0x644d5241, true);
  // where it prints before it has read the device tree
  for (let i = start; i + 8 <= image.length; i += 8) {
    if (view.getUint32(i, true) === 0x9000000 && view.getUint32(i + 4, true) === 0) view.setUint32(i, 0x22000000, true);
  }
  return image;
}

function test(name: string, file: string, args: string, qemu: string, more: Partial<SuiteTest> = {}): SuiteTest {
  return { name, file, args, cores: 1, mib: 128, gic: 2, its: false, qemu: counted(qemu), ...more };
}

const pmu = (args: string, qemu: string, more: Partial<SuiteTest> = {}): SuiteTest =>
  test(args.startsWith('pmu') ? args : `pmu-${args.split(' ')[0]}`, 'pmu', args, qemu, more);

/** The same at EL2 of a core with the Virtualization Host Extensions. */
const atEl2 = (name: string, file: string, args: string, qemu: string, cores = 1): SuiteTest =>
  test(`${name} at EL2`, file, args, qemu, { cores, gic: 3, host: true });

/** Name, file, arguments, QEMU's PASS/FAIL/SKIP. */
export const SUITE: readonly SuiteTest[] = [
  test('selftest-setup', 'selftest', 'setup smp=2 mem=256', '2/0/0', { cores: 2, mib: 256 }),
  test('selftest-vectors-kernel', 'selftest', 'vectors-kernel', '3/0/0'),
  test('selftest-vectors-user', 'selftest', 'vectors-user', '2/0/0'),
  test('selftest-smp', 'selftest', 'smp', '1/0/0', { cores: 4 }),
  test('selftest-smp, eight cores', 'selftest', 'smp', '1/0/0', { cores: 8 }),
  test('selftest-smp, eight cores, GICv3', 'selftest', 'smp', '1/0/0', { cores: 8, gic: 3 }),
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
  atEl2('selftest-setup', 'selftest', 'setup smp=1 mem=128', '2/0/0'),
  atEl2('selftest-vectors-kernel', 'selftest', 'vectors-kernel', '3/0/0'),
  atEl2('selftest-vectors-user', 'selftest', 'vectors-user', '2/0/0'),
  atEl2('selftest-smp', 'selftest', 'smp', '1/0/0', 2),
  atEl2('psci', 'psci', '', '4/0/1', 2),
  atEl2('cache', 'cache', '', '1/0/0'),
  atEl2('debug-bp', 'debug', 'bp', '0/0/1'),
  atEl2('debug-wp', 'debug', 'wp', '0/0/1'),
  atEl2('debug-sstep', 'debug', 'ss', '1/0/0'),
  atEl2('pmu-cycle-counter', 'pmu', 'cycle-counter 0', '2/0/0'),
  atEl2('pmu-sw-incr', 'pmu', 'pmu-sw-incr', '4/0/1'),
  atEl2('fpu-context', 'fpu', '', '2/0/0', 2),
  atEl2('gicv3-ipi', 'gic', 'ipi', '3/0/0', 2),
];

export interface SuiteRun {
  readonly verdict: Verdict;
  readonly console: string;
  readonly ended: boolean;
  readonly instructions: number;
  readonly lastPcs: readonly string[];
}

/** Instructions after which a test that has not ended counts as hanging: some wait for seconds of virtual time. */
export const BUDGET = 20_000_000_000;

export function runOnModel(t: SuiteTest, budget = BUDGET): SuiteRun {
  const tree = virtTree({
    cores: t.cores,
    ramSize: t.mib * MIB,
    gic: t.gic,
    its: t.its,
    psciMethod: t.host === true ? 'smc' : 'hvc',
  });
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
    cores: Array(t.cores).fill(t.host === true ? 'armv8.1+vhe' : 'cortex-a57'),
    gic: t.gic,
    its: t.its,
    bootLevel: t.host === true ? 2 : 1,
    accelerate: process.env.ASSAY_ACCELERATE === '1',
    console: {
      write: (byte) => {
        console += String.fromCharCode(byte);
      },
    },
  });
  for (const s of plan.value!.segments) machine.memory.load(s.address, s.data);
  machine.start({ hi: 0, lo: plan.value!.entry }, t.host === true ? 2 : 1);
  const { reason, instructions, lastPcs } = machine.run(budget);
  const count = (word: string): number => console.split('\n').filter((line) => line.startsWith(word)).length;
  const verdict = { pass: count('PASS'), fail: count('FAIL'), skip: count('SKIP') };
  return { verdict, console, ended: reason === 'power-off', instructions, lastPcs };
}
