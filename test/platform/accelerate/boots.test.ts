/**
 * The unmodified Xen, with a payload and with Linux, accelerated and on the reference: consoles byte for byte, instruction
 * counts, virtual time, registers, memory. Needs the arm images (folder in ASSAY_ARM); Linux also ASSAY_LONG=1.
 */
import { describe, expect, it } from 'vitest';
import { available, type Case, onModel, XEN_ARGS } from '../boot/xen-runs.ts';
import { stateOf, translator } from './compare.ts';

const hello = (name: string, address: string, memory: string): string =>
  `  - { name: ${name}, memory: ${memory}, vpl011: true, kernel: { file: hello.bin, address: ${address} } }\n`;
const TINY = `bootargs: ${XEN_ARGS}\ndomains:\n${hello('domU1', '0x44000000', '8M')}`;
const linux = (cpus: number): string => `bootargs: ${XEN_ARGS}
domains:
  - name: domU1
    memory: 96M
    cpus: ${cpus}
    vpl011: true
    kernel: { file: Image-cloud, address: 0x50000000 }
    initrd: { file: initrd.cpio, address: 0x53000000 }
    bootargs: console=ttyAMA0 earlycon mark.poweroff rdinit=/init cryptomgr.notests initcall_blacklist=load_system_certificate_list
`;

/** Both runs of a case; everything visible is compared. */
function both(c: Case): void {
  const expected = onModel(c);
  const ours = onModel(c, true);
  expect(ours.console).toBe(expected.console);
  expect(ours.instructions).toBe(expected.instructions);
  expect(stateOf(ours.machine)).toEqual(stateOf(expected.machine));
  expect(Buffer.compare(ours.machine.memory.bytes, expected.machine.memory.bytes), 'memory').toBe(0);
  expect(translator(ours.machine).counts.regions).toBeGreaterThan(50);
}

// [utest->dsn~platform-accelerator-identical~1]
describe.skipIf(!available)('accelerated Xen with a payload equals the reference (needs ASSAY_ARM, QEMU)', () => {
  const until = /DONE\r*\n/;
  it.each<[string, Case]>([
    ['GICv3', { gic: 3, cores: 1, mib: 256, system: TINY, until, budget: 40e6 }],
    ['GICv2, two cores', { gic: 2, cores: 2, mib: 256, system: TINY, until, budget: 60e6 }],
  ])('%s', { timeout: 300_000 }, (_, c) => both(c));
});

describe.skipIf(!available || process.env.ASSAY_LONG !== '1')(
  'accelerated Xen with Linux equals the reference (needs ASSAY_ARM, QEMU, ASSAY_LONG=1)',
  () => {
    const until = /reboot: Power down\r*\n/;
    it.each<[string, Case]>([
      ['one core', { gic: 3, cores: 1, mib: 512, system: linux(1), until, budget: 600e6 }],
      ['two cores, two virtual CPUs', { gic: 3, cores: 2, mib: 512, system: linux(2), until, budget: 1200e6 }],
    ])('%s', { timeout: 900_000 }, (_, c) => both(c));
  },
);
