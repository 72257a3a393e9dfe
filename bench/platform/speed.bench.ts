/**
 * Speed of the reference interpreter and of the accelerated machine beside QEMU's TCG, with the same results of both checked: a compute loop (copy, add, exclusive-or, branches), a mixed one
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
import type { createSnapshots as CreateSnapshots } from '../../src/platform/snapshot.ts';
import type { createVirt as CreateVirt, createVirtBoard as CreateVirtBoard } from '../../src/platform/virt-machine.ts';
import { copyLoop, mixedLoop } from '../../test/platform/guest-loops.ts';

// the compiled modules: a test runner's module wrapper costs a property read at every call between files
const compiled = resolve('dist/platform/virt-machine.js');
const { createVirt, createVirtBoard } = (await import(compiled)) as {
  createVirt: typeof CreateVirt;
  createVirtBoard: typeof CreateVirtBoard;
};
const { createSnapshots } = (await import(resolve('dist/platform/snapshot.js'))) as { createSnapshots: typeof CreateSnapshots };
const ART = process.env.ASSAY_ARM ?? '.work/arm/art';
const BASE = 0x40200000;

const OFF = 'movz w0, #0x0008\nmovk w0, #0x8400, lsl #16\nhvc #0\nb .\n';
const COPY = copyLoop(48_000, 512, 0x40400000, 0x40500000) + OFF;
const MIXED = mixedLoop(6_000_000, 0x40400000, OFF);

function loop(name: string, text: string): void {
  const { value, problems } = assemble(text, { base: BASE });
  expect(problems).toEqual([]);
  const [plain, fast] = [false, true].map((accelerate) => {
    const machine = createVirt({
      memory: 64 << 20,
      cores: ['cortex-a57'],
      gic: 3,
      bootLevel: 1,
      console: { write: () => undefined },
      accelerate,
    });
    machine.memory.load(BASE, value.bytes);
    machine.start({ hi: 0, lo: BASE }, 1);
    return { ...measured(() => machine.run(20_000_000_000)), machine };
  }) as [Timed, Timed];
  expect(fast.result).toEqual(plain.result);
  expect(fast.result.reason).toBe('power-off');
  expect(registersOf(fast.machine)).toEqual(registersOf(plain.machine));
  const file = join(mkdtempSync(join(tmpdir(), 'speed-')), 'image');
  writeFileSync(file, value.bytes);
  const q = process.hrtime.bigint();
  const run = spawnSync(
    'bash',
    [
      '-c',
      `time qemu-system-aarch64 -M virt -cpu cortex-a57 -m 64M -nic none -display none -serial null -monitor none -no-reboot -icount shift=0,sleep=off -device loader,file=${file},addr=${BASE},force-raw=on -device loader,addr=${BASE},cpu-num=0`,
    ],
    { timeout: 300_000, encoding: 'utf8' },
  );
  report(name, plain, fast, Number(process.hrtime.bigint() - q) / 1e9, qemuCpu(run.stderr));
}

type RunOf = ReturnType<ReturnType<typeof CreateVirt>['run']>;

interface Timed {
  readonly result: RunOf;
  readonly seconds: number;
  readonly cpu: number;
  readonly machine: ReturnType<typeof CreateVirt>;
}

function measured(run: () => RunOf): Omit<Timed, 'machine'> {
  const c = cpuSeconds();
  const t = process.hrtime.bigint();
  const result = run();
  return { result, seconds: Number(process.hrtime.bigint() - t) / 1e9, cpu: cpuSeconds() - c };
}

const registersOf = (machine: ReturnType<typeof CreateVirt>): unknown =>
  machine.raw.map((c) => [[...c.r.subarray(0, 66)], [...c.sys], c.nzcv, c.pcLo, c.pcHi]);

/** Processor seconds of what `time` of the shell measured. */
function qemuCpu(text: string): number {
  const of = (what: string): number => {
    const [, minutes, seconds] = new RegExp(`${what}\\s+(\\d+)m([\\d.]+)s`).exec(text)!;
    return 60 * Number(minutes) + Number(seconds);
  };
  return of('user') + of('sys');
}

/** Processor seconds of this process: the machine is shared, the wall clock says little. */
function cpuSeconds(): number {
  const u = process.cpuUsage();
  return (u.user + u.system) / 1e6;
}

function report(name: string, plain: Timed, fast: Timed, qemu: number, qemuProcessor?: number): void {
  const n = plain.result.instructions / 1e6;
  const side = (what: string, wall: number, cpu?: number): string =>
    `${what} ${wall.toFixed(2)} s (${(n / wall).toFixed(0)} MIPS)${cpu === undefined ? '' : `, ${(n / cpu).toFixed(0)} per processor second`}`;
  const sides = [
    side('reference', plain.seconds, plain.cpu),
    side('accelerated', fast.seconds, fast.cpu),
    side('QEMU TCG with start-up', qemu, qemuProcessor),
  ];
  writeSync(1, `${name}: ${n.toFixed(1)} M instructions; ${sides.join('; ')}\n`);
}

async function boot(name: string, memory: number, yaml: string, until: string): Promise<void> {
  const tree = virtTree({ cores: 1, ramSize: memory, gic: 3, cpuCompatible: ['arm,cortex-a57'] });
  const domains = applyDom0less(tree, 'domains.yaml', yaml, { sizeOf: (f) => readFileSync(join(ART, f)).length });
  expect(domains.problems).toEqual([]);
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
  const [plain, fast] = [false, true].map((accelerate) => {
    let text = '';
    const board = createVirtBoard({
      memory,
      cores: ['cortex-a57'],
      gic: 3,
      bootLevel: 2,
      accelerate,
      console: {
        write: (byte) => {
          text += String.fromCharCode(byte);
          if (byte === lastOf(until) && text.endsWith(until)) board.machine.stop('until');
        },
      },
    });
    const { machine } = board;
    for (const s of plan.value!.segments) machine.memory.load(s.address, s.data);
    machine.start({ hi: 0, lo: plan.value!.entry }, 2);
    return { ...measured(() => machine.run(1_500_000_000)), machine, text, board };
  }) as [Booted, Booted];
  expect(plain.result.reason).toBe('until');
  expect(fast.result).toEqual(plain.result);
  expect(fast.text).toBe(plain.text);
  expect(registersOf(fast.machine)).toEqual(registersOf(plain.machine));
  report(name, plain, fast, await qemuBoot(memory, dtb, loads, until));
  forks(name, fast.board, memory);
}

interface Booted extends Timed {
  readonly text: string;
  readonly board: ReturnType<typeof CreateVirtBoard>;
}

/** Restores a snapshot of the machine into fresh ones, and executes their first instruction; then the machine itself goes back. */
function forks(name: string, board: Booted['board'], memory: number): void {
  const own = createSnapshots(board.machine, board.devices);
  const from = own.take();
  const fresh = Array.from({ length: 20 }, () =>
    createVirtBoard({
      memory,
      cores: ['cortex-a57'],
      gic: 3,
      bootLevel: 2,
      accelerate: true,
      console: { write: () => undefined },
    }),
  );
  const forked = fresh.map((b) => {
    const snapshots = createSnapshots(b.machine, b.devices);
    return timesOf(() => snapshots.restore(from), b.machine);
  });
  const back = forked.map(() => {
    board.machine.run(100_000);
    return timesOf(() => own.restore(from), board.machine);
  });
  for (const [what, times] of [
    ['fork into a fresh machine', forked],
    ['back after 100,000 instructions', back],
  ] as const) {
    writeSync(
      1,
      `${name}, ${from.frames.length} pages: ${what} ${spread(times.map((t) => t[0]))}; to its first instruction ${spread(times.map((t) => t[1]))}\n`,
    );
  }
}

/** Milliseconds of a restore, and until one instruction was executed after it. */
function timesOf(restore: () => void, machine: ReturnType<typeof CreateVirt>): readonly [number, number] {
  const t = process.hrtime.bigint();
  restore();
  const restored = process.hrtime.bigint();
  machine.run(1);
  return [Number(restored - t) / 1e6, Number(process.hrtime.bigint() - t) / 1e6];
}

function spread(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b).map((n) => n.toFixed(2));
  return `best ${sorted[0]} median ${sorted[sorted.length >> 1]} worst ${sorted.at(-1)} ms`;
}

const lastOf = (text: string): number => text.charCodeAt(text.length - 1);

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

describe('speed of the reference interpreter and accelerated', () => {
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
