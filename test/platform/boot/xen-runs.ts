/** Runs of Xen on the model and on QEMU: same images, same device tree; what of their consoles is comparable. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { planBoot } from '../../../src/platform/boot/boot-plan.ts';
import { writeDtb } from '../../../src/platform/dtb/blob.ts';
import { applyDom0less } from '../../../src/platform/dtb/dom0less.ts';
import { virtTree } from '../../../src/platform/dtb/virt-tree.ts';
import type { VirtMachine } from '../../../src/platform/machine.ts';
import { createVirt } from '../../../src/platform/virt-machine.ts';

const art = process.env.ASSAY_ARM ?? '.work/arm/art';
export const available420 = existsSync(join(art, 'xen-4.20'));
export const available = existsSync(join(art, 'xen')) && spawnSync('qemu-system-aarch64', ['--version']).status === 0;
const MIB = 2 ** 20;
const RAM = 0x4000_0000;
export const XEN_ARGS = 'console=dtuart dtuart=/pl011@9000000 bootscrub=0 loglvl=all guest_loglvl=all';

export interface Case {
  /** Image of the hypervisor in the folder (default `xen`, Debian's 4.17). */
  readonly xen?: string;
  readonly gic: 2 | 3;
  /** Files that do not lie in the folder. */
  readonly files?: Readonly<Record<string, Uint8Array>>;
  readonly cores: number;
  readonly mib: number;
  readonly system: string;
  /** The console text that ends the run. */
  readonly until: RegExp;
  readonly budget: number;
  /** The guest prints from several threads: whose line comes first depends on time. */
  readonly unordered?: boolean;
}

function prepare(c: Case) {
  const tree = virtTree({ cores: c.cores, ramSize: c.mib * MIB, gic: c.gic });
  const read = applyDom0less(tree, 'system.yaml', c.system, {
    sizeOf: (f) => c.files?.[f]?.length ?? statSync(join(art, f)).size,
  });
  expect(read.problems).toEqual([]);
  return { dtb: writeDtb(tree), modules: read.value.modules };
}

export function onModel(c: Case, accelerate = false): { console: string; instructions: number; machine: VirtMachine } {
  const { dtb, modules } = prepare(c);
  const bytesOf = (file: string) => c.files?.[file] ?? new Uint8Array(readFileSync(join(art, file)));
  const plan = planBoot({
    ramBase: RAM,
    ramSize: c.mib * MIB,
    kernel: { file: 'xen', bytes: bytesOf(c.xen ?? 'xen') },
    dtb: { file: 'dtb', bytes: dtb },
    loads: modules.map((m) => ({ file: m.file, address: m.address, bytes: bytesOf(m.file) })),
  });
  expect(plan.problems).toEqual([]);
  let console = '';
  const machine = createVirt({
    memory: c.mib * MIB,
    cores: Array(c.cores).fill('cortex-a57'),
    gic: c.gic,
    bootLevel: 2,
    accelerate,
    console: {
      write: (byte) => {
        console += String.fromCharCode(byte);
        if (byte === 10 && c.until.test(console)) machine.stop('until');
      },
    },
  });
  for (const s of plan.value!.segments) machine.memory.load(s.address, s.data);
  machine.cores[0]!.powerOn({ hi: 0, lo: plan.value!.entry }, { hi: 0, lo: 0 }, 2);
  const result = machine.run(c.budget);
  expect(result.reason, `${console.slice(-2000)}${result.lastPcs.join(' ')}`).toBe('until');
  return { console, instructions: result.instructions, machine };
}

export async function onQemu(c: Case): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'assay-qemu-'));
  const { dtb, modules } = prepare(c);
  writeFileSync(join(folder, 'machine.dtb'), dtb);
  const args = [
    '-M',
    `virt,virtualization=on,gic-version=${c.gic}`,
    '-cpu',
    'cortex-a57',
    '-smp',
    String(c.cores),
    '-m',
    `${c.mib}M`,
  ];
  args.push(
    '-nographic',
    '-nic',
    'none',
    '-no-reboot',
    '-kernel',
    join(art, c.xen ?? 'xen'),
    '-dtb',
    join(folder, 'machine.dtb'),
  );
  for (const [name, bytes] of Object.entries(c.files ?? {})) writeFileSync(join(folder, name), bytes);
  const pathOf = (file: string): string => join(c.files?.[file] === undefined ? art : folder, file);
  for (const m of modules) args.push('-device', `loader,file=${pathOf(m.file)},addr=${m.address},force-raw=on`);
  const child = spawn('qemu-system-aarch64', args, { stdio: ['ignore', 'pipe', 'ignore'] });
  const limit = setTimeout(() => child.kill(), 120_000);
  let console = '';
  child.stdout.on('data', (data: Buffer) => {
    console += data.toString('latin1');
    if (c.until.test(console)) child.kill();
  });
  await new Promise((resolve) => child.on('close', resolve));
  clearTimeout(limit);
  rmSync(folder, { recursive: true });
  return console;
}

/** What depends on time and may differ, and what stands for it. */
const UNEQUAL: readonly (readonly [RegExp, string])[] = [
  [/\[ *\d+\.\d+\]/, '[time]'],
  [/will try \d+ times/, 'will try N times'],
  [/initialised in \d+ms/, 'initialised in N ms'],
  [/audit\(\d+\.\d+:/, 'audit(T:'],
  [/setting system clock to .*/, 'setting system clock to D'],
];

/** The lines up to the end mark. With several cores whose line comes first, and who warns once, is a race: a sorted set. */
export function comparable(console: string, c: Case): string[] {
  const lines = console
    .replace(/\r/g, '')
    .split('\n')
    .map((line) => UNEQUAL.reduce((text, [pattern, instead]) => text.replace(pattern, instead), line))
    .filter((line) => line !== '');
  const end = lines.findLastIndex((line) => c.until.test(`${line}\n`));
  const compared = lines.slice(0, end + 1);
  return c.cores === 1 && c.unordered !== true ? compared : [...new Set(compared)].sort();
}
