/**
 * Speed of the reference interpreter beside QEMU's TCG: a compute loop (copy, add, exclusive-or, branches), a mixed one
 * (multiply, divide, table, calls), and the boots of Xen with a payload and with a Debian Linux guest (ASSAY_ARM).
 * QEMU runs with `-icount shift=0`, so that both count the same virtual instructions.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { assemble } from '../../src/platform/asm/assemble.ts';
import { planBoot } from '../../src/platform/boot/boot-plan.ts';
import { writeDtb } from '../../src/platform/dtb/blob.ts';
import { applyDom0less } from '../../src/platform/dtb/dom0less.ts';
import { virtTree } from '../../src/platform/dtb/virt-tree.ts';
import type { createVirt as CreateVirt } from '../../src/platform/virt-machine.ts';

// the compiled modules: a test runner's module wrapper costs a property read at every call between files
const compiled = resolve('dist/platform/virt-machine.js');
const { createVirt } = (await import(compiled)) as { createVirt: typeof CreateVirt };
const ART = process.env.ASSAY_ARM ?? '.work/arm/art';
const BASE = 0x40200000;

const OFF = 'movz w0, #0x0008\nmovk w0, #0x8400, lsl #16\nhvc #0\nb .\n';
/** Copies 4 KB words with a mix, 12,000 times. */
const COPY = `
  ldr x10, =12000
1: ldr x1, =0x40400000
  ldr x2, =0x40500000
  mov x3, #512
2: ldr x4, [x1], #8
  add x5, x5, x4
  eor x6, x6, x5, lsl #7
  str x6, [x2], #8
  subs x3, x3, #1
  b.ne 2b
  subs x10, x10, #1
  b.ne 1b
  ${OFF}`;
/** Multiplies, divides, looks up a table and calls, 1,500,000 times. */
const MIXED = `
  ldr x10, =1500000
  ldr x1, =0x40400000
  mov x5, #12345
1: mov x2, #1103
  madd x5, x5, x2, x10
  and x3, x5, #0xff8
  ldr x4, [x1, x3]
  add x4, x4, #1
  str x4, [x1, x3]
  lsr x6, x5, #7
  orr x7, x10, #1
  udiv x8, x6, x7
  msub x9, x8, x7, x6
  cmp x9, x4
  csel x11, x9, x4, hi
  bl 3f
  tbz x9, #3, 2f
  add x12, x12, x11
2: subs x10, x10, #1
  b.ne 1b
  ${OFF}
3: ubfm x13, x11, #4, #19
  add w14, w14, w13
  ret`;

function loop(name: string, text: string): void {
  const { value, problems } = assemble(text, { base: BASE });
  expect(problems).toEqual([]);
  const machine = createVirt({
    memory: 64 << 20,
    cores: ['cortex-a57'],
    gic: 3,
    bootLevel: 1,
    console: { write: () => undefined },
  });
  machine.memory.load(BASE, value.bytes);
  machine.start({ hi: 0, lo: BASE }, 1);
  const c = cpuSeconds();
  const t = process.hrtime.bigint();
  const r = machine.run(500_000_000);
  const s = Number(process.hrtime.bigint() - t) / 1e9;
  const cpu = cpuSeconds() - c;
  expect(r.reason).toBe('power-off');
  const file = join(mkdtempSync(join(tmpdir(), 'speed-')), 'image');
  writeFileSync(file, value.bytes);
  const q = process.hrtime.bigint();
  spawnSync(
    'qemu-system-aarch64',
    `-M virt -cpu cortex-a57 -m 64M -nic none -display none -serial null -monitor none -no-reboot -icount shift=0,sleep=off -device loader,file=${file},addr=${BASE},force-raw=on -device loader,addr=${BASE},cpu-num=0`.split(
      ' ',
    ),
    { timeout: 120_000 },
  );
  report(name, r.instructions, s, cpu, Number(process.hrtime.bigint() - q) / 1e9);
}

/** Processor seconds of this process: the machine is shared, the wall clock says little. */
function cpuSeconds(): number {
  const u = process.cpuUsage();
  return (u.user + u.system) / 1e6;
}

function report(name: string, instructions: number, seconds: number, cpu: number, qemu: number): void {
  const mips = (n: number): string => (instructions / n / 1e6).toFixed(1);
  writeSync(
    1,
    `${name}: ${(instructions / 1e6).toFixed(1)} M instructions, model ${seconds.toFixed(2)} s (${mips(seconds)} MIPS; ${mips(cpu)} per processor second), QEMU TCG with start-up ${qemu.toFixed(2)} s (${mips(qemu)} MIPS)\n`,
  );
}

async function boot(name: string, memory: number, yaml: string, until: string): Promise<void> {
  const tree = virtTree({ cores: 1, ramSize: memory, gic: 3, cpuCompatible: ['arm,cortex-a57'] });
  const domains = applyDom0less(tree, 'domains.yaml', yaml, { sizeOf: (f) => readFileSync(join(ART, f)).length });
  expect(domains.problems).toEqual([]);
  let line = '';
  const machine = createVirt({
    memory,
    cores: ['cortex-a57'],
    gic: 3,
    bootLevel: 2,
    console: {
      write: (byte) => {
        line = byte === 10 ? '' : line + String.fromCharCode(byte);
        if (line.includes(until)) machine.stop('until');
      },
    },
  });
  const loads = domains.value.modules.map((m) => ({ file: m.file, bytes: readFileSync(join(ART, m.file)), address: m.address }));
  const dtb = writeDtb(tree);
  const plan = planBoot({
    ramBase: 0x40000000,
    ramSize: memory,
    kernel: { file: 'xen', bytes: readFileSync(join(ART, 'xen')) },
    dtb: { file: 'dtb', bytes: dtb },
    loads,
  });
  expect(plan.problems).toEqual([]);
  for (const s of plan.value!.segments) machine.memory.load(s.address, s.data);
  machine.start({ hi: 0, lo: plan.value!.entry }, 2);
  const c = cpuSeconds();
  const t = process.hrtime.bigint();
  const r = machine.run(1_500_000_000);
  const s = Number(process.hrtime.bigint() - t) / 1e9;
  const cpu = cpuSeconds() - c;
  expect(r.reason).toBe('until');
  report(name, r.instructions, s, cpu, await qemuBoot(memory, dtb, loads, until));
}

/** Seconds until QEMU's console shows the text. */
async function qemuBoot(
  memory: number,
  dtb: Uint8Array,
  loads: readonly { file: string; address: number }[],
  until: string,
): Promise<number> {
  const dir = mkdtempSync(join(tmpdir(), 'speed-'));
  writeFileSync(join(dir, 'dtb'), dtb);
  const devices = loads.flatMap((l) => ['-device', `loader,file=${join(ART, l.file)},addr=${l.address},force-raw=on`]);
  const args = `-M virt,virtualization=on,gic-version=3,its=off -cpu cortex-a57 -m ${memory >>> 20}M -nic none -display none -monitor none -no-reboot -icount shift=0,sleep=off -kernel ${join(ART, 'xen')} -dtb ${join(dir, 'dtb')} -serial stdio`;
  const from = process.hrtime.bigint();
  const qemu = spawn('qemu-system-aarch64', [...args.split(' '), ...devices], { stdio: ['ignore', 'pipe', 'ignore'] });
  let text = '';
  for await (const chunk of qemu.stdout) {
    text = (text + String(chunk)).slice(-2000);
    if (text.includes(until)) break;
  }
  qemu.kill('SIGKILL');
  return Number(process.hrtime.bigint() - from) / 1e9;
}

const XEN = 'bootargs: console=dtuart dtuart=/pl011@9000000 bootscrub=0 loglvl=all guest_loglvl=all\n';

describe('speed of the reference interpreter', () => {
  it('on compute loops', { timeout: 600_000 }, () => {
    loop('copy loop', COPY);
    loop('mixed loop', MIXED);
  });

  it.skipIf(!existsSync(join(ART, 'xen')))(
    'on Xen with a payload and with Debian Linux (needs ASSAY_ARM)',
    { timeout: 900_000 },
    async () => {
      await boot(
        'Xen 4.17 + payload',
        256 << 20,
        `${XEN}domains:\n  - { name: domU1, memory: 8M, cpus: 1, vpl011: true, kernel: { file: hello.bin, address: 0x44000000 } }\n`,
        'DONE',
      );
      await boot(
        'Xen 4.17 + Debian Linux 6.1 to power-off',
        512 << 20,
        `${XEN}domains:\n  - name: domU1\n    memory: 96M\n    cpus: 1\n    vpl011: true\n    kernel: { file: Image-cloud, address: 0x50000000 }\n    initrd: { file: initrd.cpio, address: 0x53000000 }\n    bootargs: console=ttyAMA0 earlycon mark.poweroff rdinit=/init cryptomgr.notests initcall_blacklist=load_system_certificate_list\n`,
        'reboot: Power down',
      );
    },
  );
});
