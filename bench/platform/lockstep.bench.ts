/**
 * Lock-step with QEMU: the same images boot on both; after every instruction PC, X0–X30, SP and PSTATE are compared.
 * QEMU streams its states (`-singlestep -d cpu,nochain`, `-icount shift=0`); nothing is stored.
 *
 * What the two may differ in by nature is resynchronised and counted: a counter read (the value is taken over when the
 * instruction is MRS of a counter), and when an interrupt arrives (the model is given QEMU's moment: it runs until it
 * takes the interrupt too, or the states are re-aligned on the next common PC).
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { planBoot } from '../../src/platform/boot/boot-plan.ts';
import { SP } from '../../src/platform/cpu/core.ts';
import { disassemble } from '../../src/platform/cpu/disassemble.ts';
import { pstateOf } from '../../src/platform/cpu/exceptions.ts';
import { writeDtb } from '../../src/platform/dtb/blob.ts';
import { applyDom0less } from '../../src/platform/dtb/dom0less.ts';
import { virtTree } from '../../src/platform/dtb/virt-tree.ts';
import type { VirtMachine } from '../../src/platform/machine.ts';
import { createVirt } from '../../src/platform/virt-machine.ts';

const ART = process.env['ASSAY_ARM'] ?? '.work/arm/art';
const STEPS = Number(process.env['ASSAY_LOCKSTEP'] ?? '40000000');
const MEMORY = 256 * 0x100000;
const available = existsSync(join(ART, 'xen'));

const YAML = `bootargs: console=dtuart dtuart=/pl011@9000000 bootscrub=0 loglvl=all guest_loglvl=all
domains:
  - name: domU1
    memory: 8M
    cpus: 1
    vpl011: true
    kernel: { file: hello.bin, address: 0x44000000 }
`;

interface State {
  pc: string;
  words: string[];
  pstate: string;
}

/** Splits QEMU's stream into states. */
async function* states(stream: AsyncIterable<Buffer>): AsyncGenerator<State> {
  let rest = '';
  for await (const chunk of stream) {
    rest += chunk.toString('latin1');
    for (;;) {
      const end = rest.indexOf('\n', rest.indexOf('PSTATE='));
      if (end < 0 || rest.indexOf('PSTATE=') < 0) break;
      const block = rest.slice(0, end);
      rest = rest.slice(end + 1);
      const words = [...block.matchAll(/(?:X\d\d|SP)=([0-9a-f]{16})/g)].map((m) => m[1]!);
      yield { pc: /PC=([0-9a-f]{16})/.exec(block)![1]!, words, pstate: /PSTATE=([0-9a-f]{8})/.exec(block)![1]! };
    }
  }
}

const hex = (n: number): string => (n >>> 0).toString(16).padStart(8, '0');

function own(m: VirtMachine): State {
  const core = m.raw[0]!;
  const words: string[] = [];
  for (let i = 0; i < 31; i++) words.push(hex(core.r[2 * i + 1]!) + hex(core.r[2 * i]!));
  words.push(hex(core.r[SP + 1]!) + hex(core.r[SP]!));
  return { pc: hex(core.pcHi) + hex(core.pcLo), words, pstate: hex(pstateOf(core)) };
}

function wordAt(m: VirtMachine): number {
  const core = m.raw[0]!;
  const t = m.cores[0]!.translate({ hi: core.pcHi, lo: core.pcLo }, { el: core.el, write: false, execute: true });
  return t.ok ? m.memory.read(t.pa, 4) : 0;
}

const isCounter = (word: number): boolean =>
  ((word & 0xffffffc0) | 0) === (0xd53be000 | 0) && ((word >>> 5) & 7) <= 2 && ((word >>> 5) & 7) >= 1;

function build(dir: string): { machine: VirtMachine; dtb: string } {
  const tree = virtTree({ cores: 1, ramSize: MEMORY, gic: 3, cpuCompatible: ['arm,cortex-a57'] });
  applyDom0less(tree, 'dom0less.yaml', YAML, { sizeOf: (f) => readFileSync(join(ART, f)).length });
  const bytes = writeDtb(tree);
  const dtb = join(dir, 'machine.dtb');
  writeFileSync(dtb, bytes);
  const machine = createVirt({
    memory: MEMORY,
    cores: ['cortex-a57'],
    gic: 3,
    console: { write: () => undefined },
    bootLevel: 2,
  });
  const plan = planBoot({
    ramBase: 0x40000000,
    ramSize: MEMORY,
    kernel: { file: 'xen', bytes: readFileSync(join(ART, 'xen')) },
    dtb: { file: 'dtb', bytes },
    loads: [{ file: 'hello.bin', bytes: readFileSync(join(ART, 'hello.bin')), address: 0x44000000 }],
  });
  expect(plan.problems).toEqual([]);
  for (const s of plan.value!.segments) machine.memory.load(s.address, s.data);
  machine.start({ hi: 0, lo: plan.value!.entry }, 2);
  return { machine, dtb };
}

describe.skipIf(!available)('lock-step with QEMU on Xen 4.17 and its payload (needs ASSAY_ARM)', () => {
  it('agrees in every register after every instruction', { timeout: 3_600_000 }, async () => {
    const dir = mkdtempSync(join(tmpdir(), 'lockstep-'));
    const { machine, dtb } = build(dir);
    const qemu = spawn(
      'qemu-system-aarch64',
      `-M virt,virtualization=on,gic-version=3 -cpu cortex-a57 -smp 1 -m 256M -nic none -no-reboot -icount shift=0,sleep=off -kernel ${join(ART, 'xen')} -dtb ${dtb} -device loader,file=${join(ART, 'hello.bin')},addr=0x44000000,force-raw=on -singlestep -d cpu,nochain -serial null -monitor none -display none`.split(
        ' ',
      ),
      { stdio: ['ignore', 'ignore', 'pipe'] },
    );
    let steps = 0;
    let counters = 0;
    let realigned = 0;
    const differences: string[] = [];
    let mine = own(machine);
    let previous = '';
    for await (const theirs of states(qemu.stderr!)) {
      if (steps >= STEPS || differences.length >= 10) break;
      if (theirs.pc !== mine.pc) {
        // interrupt moment: let the model run on for a little while, or skip states of QEMU until the PCs meet
        let met = false;
        for (let i = 0; i < 2000 && !met; i++) {
          machine.step(0);
          mine = own(machine);
          met = mine.pc === theirs.pc;
        }
        realigned++;
        if (!met) {
          differences.push(`step ${steps}: QEMU at ${theirs.pc}, model at ${mine.pc} after ${previous}`);
          break;
        }
      }
      const bad = theirs.words
        .map((w, i) => (w === mine.words[i] ? '' : `x${i} ${mine.words[i]} QEMU ${w}`))
        .filter((t) => t !== '');
      if (mine.pstate !== theirs.pstate) bad.push(`pstate ${mine.pstate} QEMU ${theirs.pstate}`);
      if (bad.length > 0) {
        differences.push(`step ${steps} at ${theirs.pc} after ${previous}: ${bad.join(', ')}`);
        adopt(machine, theirs);
      }
      const word = wordAt(machine);
      previous = `${theirs.pc} ${disassemble(word)}`;
      const counter = isCounter(word);
      machine.step(0);
      mine = own(machine);
      if (counter) {
        counters++;
      }
      steps++;
    }
    qemu.kill('SIGKILL');
    process.stdout.write(
      `${steps} instructions compared, ${counters} counter reads, ${realigned} re-alignments, ${differences.length} differences\n${differences.join('\n')}\n`,
    );
    expect(steps).toBeGreaterThan(1_000_000);
    expect(differences).toEqual([]);
  });
});

function adopt(m: VirtMachine, s: State): void {
  const core = m.raw[0]!;
  s.words.forEach((w, i) => {
    const at = i === 31 ? SP : 2 * i;
    core.r[at + 1] = Number.parseInt(w.slice(0, 8), 16);
    core.r[at] = Number.parseInt(w.slice(8), 16);
  });
  core.nzcv = Number.parseInt(s.pstate, 16) >>> 28;
}
