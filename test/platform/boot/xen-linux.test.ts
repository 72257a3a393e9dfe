/**
 * The unmodified Debian Xen with unmodified Debian Linux, as domU and as dom0. Needs the arm images (folder in ASSAY_ARM),
 * qemu-system-aarch64, and the patience of ASSAY_LONG=1 (minutes).
 */
import { describe, expect, it } from 'vitest';
import { available, available420, type Case, comparable, onModel, onQemu, XEN_ARGS } from './xen-runs.ts';

const QUICK = 'cryptomgr.notests initcall_blacklist=load_system_certificate_list';
const domU = `bootargs: ${XEN_ARGS}
domains:
  - name: domU1
    memory: 96M
    vpl011: true
    kernel: { file: Image-cloud, address: 0x50000000 }
    initrd: { file: initrd.cpio, address: 0x53000000 }
    bootargs: console=ttyAMA0 earlycon mark.poweroff rdinit=/init ${QUICK}
`;
const dom0 = `bootargs: console=dtuart dtuart=/pl011@9000000 dom0_mem=512M bootscrub=0
dom0:
  kernel: { file: Image-cloud, address: 0x50000000 }
  initrd: { file: initrd.cpio.gz, address: 0x53000000 }
  bootargs: console=hvc0 earlycon=xen mark.poweroff rdinit=/init ${QUICK}
`;

describe.skipIf(!available || process.env.ASSAY_LONG !== '1')(
  'Xen with Linux: the console equals QEMU’s (needs ASSAY_ARM, QEMU, ASSAY_LONG=1)',
  () => {
    const domUOff = /reboot: Power down\r*\n/;
    const dom0Off = /halting machine\r*\n/;
    const trixie: Case = {
      xen: 'xen-4.20',
      gic: 3,
      cores: 1,
      mib: 512,
      system: domU,
      until: domUOff,
      unordered: true,
      budget: 600e6,
    };
    it.each<[string, Case]>([
      ...(available420 ? [['domU, GICv3, Xen 4.20', trixie] as [string, Case]] : []),
      ['domU, GICv3', { gic: 3, cores: 1, mib: 512, system: domU, until: domUOff, unordered: true, budget: 600e6 }],
      ['domU, GICv2', { gic: 2, cores: 1, mib: 512, system: domU, until: domUOff, unordered: true, budget: 600e6 }],
      ['domU, GICv3, two cores', { gic: 3, cores: 2, mib: 512, system: domU, until: domUOff, unordered: true, budget: 900e6 }],
      ['dom0, GICv3', { gic: 3, cores: 1, mib: 2048, system: dom0, until: dom0Off, unordered: true, budget: 1500e6 }],
    ])(
      '%s',
      async (_, c) => {
        const ours = onModel(c);
        expect(comparable(ours.console, c)).toEqual(comparable(await onQemu(c), c));
      },
      600_000,
    );
  },
);
