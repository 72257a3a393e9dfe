/**
 * The unmodified Debian Linux as a host at EL2 (no hypervisor below it): it finds the Virtualization Host Extensions, stays at EL2
 * with them, and says on the console what it says on QEMU's Cortex-A76. Needs the arm images, QEMU and the patience of
 * ASSAY_LONG=1.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { describeBoot, initrdAddress, planBoot } from '../../../src/platform/boot/boot-plan.ts';
import { writeDtb } from '../../../src/platform/dtb/blob.ts';
import { virtTree } from '../../../src/platform/dtb/virt-tree.ts';
import { createVirt } from '../../../src/platform/virt-machine.ts';

const art = process.env.ASSAY_ARM ?? '.work/arm/art';
const [kernel, initrd] = [join(art, 'Image-cloud'), join(art, 'initrd.cpio.gz')];
const available = existsSync(kernel) && spawnSync('qemu-system-aarch64', ['--version']).status === 0;
const MIB = 2 ** 20;
const RAM = 0x4000_0000;
const ARGS =
  'console=ttyAMA0 earlycon=pl011,0x9000000 mark.poweroff rdinit=/init cryptomgr.notests initcall_blacklist=load_system_certificate_list';

function tree(mib: number) {
  return virtTree({ cores: 1, ramSize: mib * MIB, gic: 3, psciMethod: 'smc' });
}

function onModel(mib: number, profile: string): string {
  const machineTree = tree(mib);
  const file = new Uint8Array(readFileSync(initrd));
  const image = new Uint8Array(readFileSync(kernel));
  const start = initrdAddress(
    RAM,
    mib * MIB,
    planBoot({ ramBase: RAM, ramSize: mib * MIB, kernel: { file: kernel, bytes: image } }).value!.kernel.end,
  );
  describeBoot(machineTree, { bootargs: ARGS, initrd: { start, end: start + file.length } });
  const plan = planBoot({
    ramBase: RAM,
    ramSize: mib * MIB,
    kernel: { file: kernel, bytes: image },
    initrd: { file: initrd, bytes: file },
    dtb: { file: 'dtb', bytes: writeDtb(machineTree) },
  });
  let console = '';
  const machine = createVirt({
    memory: mib * MIB,
    cores: [profile],
    gic: 3,
    bootLevel: 2,
    console: {
      write: (byte) => {
        console += String.fromCharCode(byte);
      },
    },
  });
  for (const s of plan.value!.segments) machine.memory.load(s.address, s.data);
  machine.start({ hi: 0, lo: plan.value!.entry }, 2);
  const { reason, lastPcs } = machine.run(900e6);
  expect(reason, `${console.slice(-2000)}${lastPcs.join(' ')}`).toBe('power-off');
  return console;
}

function onQemu(mib: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'assay-qemu-'));
  const dtb = join(folder, 'machine.dtb');
  writeFileSync(dtb, writeDtb(tree(mib)));
  const args = `-M virt,virtualization=on,gic-version=3 -cpu cortex-a76 -m ${mib}M -nographic -nic none -no-reboot -dtb ${dtb} -kernel ${kernel} -initrd ${initrd}`;
  const r = spawnSync('qemu-system-aarch64', [...args.split(' '), '-append', ARGS], {
    timeout: 240_000,
    encoding: 'latin1',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  rmSync(folder, { recursive: true });
  return r.stdout;
}

/** Which processor it is, where QEMU put things, and what is time: of these lines only their being there is compared. */
const ASIDE: readonly RegExp[] = [
  /^(CPU features: detected: )(?!Virtualization Host|Privileged Access|Hardware dirty|GIC system|16-bit|CRC32).*/,
  /^(Booting Linux on physical CPU ).*/,
  /^(kvm \[1\]: IPA Size Limit: ).*/,
  /^(Memory: ).*/,
  /^(NUMA: NODE_DATA ).*/,
  /^(node 0 deferred pages initialised in ).*/,
  /^(audit: type=2000 ).*/,
  /^(rtc-pl031 .*setting system clock to ).*/,
];

/** QEMU 7.2 shows LPIs in GICD_TYPER where the device tree has no ITS. */
const QEMU_LPIS = 'ITS: No ITS available, not enabling LPIs';

function lines(console: string): string[] {
  const all = console
    .replace(/\r/g, '')
    .split('\n')
    .map((line) => line.replace(/^\[ *\d+\.\d+\] ?/, ''))
    .map((line) => ASIDE.reduce((text, pattern) => text.replace(pattern, '$1…'), line));
  return [...new Set(all)].filter((line) => line !== '' && line !== QEMU_LPIS).sort();
}

// [utest->dsn~platform-vhe~1]
describe.skipIf(!available || process.env.ASSAY_LONG !== '1')(
  'Linux as a host at EL2: the console equals QEMU’s (needs ASSAY_ARM, QEMU, ASSAY_LONG=1)',
  () => {
    it('with the Virtualization Host Extensions and hardware dirty state', { timeout: 900_000 }, () => {
      const mine = onModel(512, 'armv8.1+vhe+hafdbs');
      expect(mine).toContain('VHE mode initialized successfully');
      expect(lines(mine)).toEqual(lines(onQemu(512)));
    });

    it('without them it is no host', { timeout: 900_000 }, () => {
      const mine = onModel(512, 'armv8.1');
      expect(mine).toContain('Hyp mode initialized successfully');
      expect(mine).toContain('MARK-INIT');
    });
  },
);
