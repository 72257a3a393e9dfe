/**
 * Lock-step with QEMU: the same images boot on both; after every instruction PC, X0–X30, SP and PSTATE are compared.
 * QEMU streams its states (`-singlestep -d cpu,nochain`, `-icount shift=0`); nothing is stored.
 *
 * What the two may differ in by nature is resynchronised and counted: a counter read (the value is taken over when the
 * instruction is MRS of a counter), and when an interrupt arrives (the model is given QEMU's moment: it runs until it
 * takes the interrupt too, or the states are re-aligned on the next common PC).
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { planBoot } from '../../src/platform/boot/boot-plan.ts';
import { SP } from '../../src/platform/cpu/core.ts';
import { pstateOf } from '../../src/platform/cpu/exceptions.ts';
import { writeDtb } from '../../src/platform/dtb/blob.ts';
import { applyDom0less } from '../../src/platform/dtb/dom0less.ts';
import { nodeAt, removeProperty } from '../../src/platform/dtb/tree.ts';
import { virtTree } from '../../src/platform/dtb/virt-tree.ts';
import type { VirtMachine } from '../../src/platform/machine.ts';
import { createVirt } from '../../src/platform/virt-machine.ts';

const ART = process.env.ASSAY_ARM ?? '.work/arm/art';
const STEPS = Number(process.env.ASSAY_LOCKSTEP ?? '40000000');
const MEMORY = 256 * 0x100000;
const available = existsSync(join(ART, 'xen'));
const COMMON = `-M virt,virtualization=on,gic-version=3,its=off -cpu cortex-a57 -smp 1 -m 256M -nic none -no-reboot -icount shift=0,sleep=off -kernel ${join(ART, 'xen')} -device loader,file=${join(ART, 'hello.bin')},addr=0x44000000,force-raw=on`;

const YAML = `bootargs: console=dtuart dtuart=/pl011@9000000 bootscrub=0 loglvl=all guest_loglvl=all
domains:
  - name: domU1
    memory: 8M
    cpus: 1
    vpl011: true
    kernel: { file: hello.bin, address: 0x44000000 }
`;

/** A state as QEMU prints it: always the same number of bytes, so that both sides can be compared in place. */
type State = string;

const hex = (n: number): string => (n >>> 0).toString(16).padStart(8, '0');
const TEMPLATE = ` PC=${'0'.repeat(16)}${Array.from({ length: 32 }, (_, i) => {
  const name = i === 31 ? ' SP' : `X${String(i).padStart(2, '0')}`;
  return `${i >= 2 && (i - 2) % 3 === 0 ? '\n' : ' '}${name}=${'0'.repeat(16)}`;
}).join('')}\nPSTATE=00000000 ---- EL2h\n`;
const LENGTH = TEMPLATE.length;
const VALUE_AT = Array.from(
  { length: 32 },
  (_, i) => TEMPLATE.indexOf(i === 31 ? ' SP=' : `X${String(i).padStart(2, '0')}=`) + 4,
);
const PSTATE_AT = TEMPLATE.indexOf('PSTATE=') + 7;
const DIGITS = Buffer.from('0123456789abcdef', 'latin1');

function putHex(into: Buffer, at: number, value: number): void {
  for (let i = 0; i < 8; i++) into[at + i] = DIGITS[(value >>> (28 - 4 * i)) & 15]!;
}

/** The model's state in the same bytes; only what changed is written anew. */
class Shown {
  readonly bytes = Buffer.from(TEMPLATE, 'latin1');
  readonly #known = new Int32Array(64);

  update(m: VirtMachine): void {
    const core = m.raw[0]!;
    const r = core.r;
    const k = this.#known;
    for (let i = 0; i < 32; i++) {
      const at = i === 31 ? SP : 2 * i;
      if (k[2 * i] === r[at] && k[2 * i + 1] === r[at + 1]) continue;
      k[2 * i] = r[at]!;
      k[2 * i + 1] = r[at + 1]!;
      putHex(this.bytes, VALUE_AT[i]!, r[at + 1]!);
      putHex(this.bytes, VALUE_AT[i]! + 8, r[at]!);
    }
    putHex(this.bytes, 4, core.pcHi);
    putHex(this.bytes, 12, core.pcLo);
    putHex(this.bytes, PSTATE_AT, pstateOf(core));
    const n = core.nzcv;
    const flags = `${n & 8 ? 'N' : '-'}${n & 4 ? 'Z' : '-'}${n & 2 ? 'C' : '-'}${n & 1 ? 'V' : '-'} EL${core.el}${core.el > 0 && core.spSel === 1 ? 'h' : 't'}`;
    this.bytes.write(flags, PSTATE_AT + 9, 'latin1');
  }

  text(): State {
    return this.bytes.toString('latin1');
  }
}

const pcOf = (s: State): string => s.slice(4, 20);
const wordsOf = (s: State): string[] => VALUE_AT.map((at) => s.slice(at, at + 16));
const pstateText = (s: State): string => s.slice(PSTATE_AT, PSTATE_AT + 8);

function wordAt(m: VirtMachine): number {
  const core = m.raw[0]!;
  const t = m.cores[0]!.translate({ hi: core.pcHi, lo: core.pcLo }, { el: core.el, write: false, execute: true });
  return t.ok ? m.memory.read(t.pa, 4) : 0;
}

const isCounter = (word: number): boolean =>
  ((word & 0xffffffc0) | 0) === (0xd53be000 | 0) && ((word >>> 5) & 7) <= 2 && ((word >>> 5) & 7) >= 1;

/** The device tree as QEMU leaves it in memory: it adds to /chosen and pads the blob. */
function asLoaded(dir: string, dtb: string, length: number): Uint8Array {
  const out = join(dir, 'loaded.dtb');
  const args = `${COMMON} -dtb ${dtb} -S -monitor stdio -serial null -display none`.split(' ');
  spawnSync('qemu-system-aarch64', args, {
    input: `pmemsave 0x48000000 ${2 * length + 0x10000} "${out}"\nquit\n`,
    timeout: 20_000,
  });
  const bytes = readFileSync(out);
  return bytes.subarray(0, bytes.readUInt32BE(4));
}

function build(dir: string): { machine: VirtMachine; dtb: string } {
  const tree = virtTree({ cores: 1, ramSize: MEMORY, gic: 3, cpuCompatible: ['arm,cortex-a57'] });
  // QEMU draws these anew at every start
  for (const name of ['rng-seed', 'kaslr-seed']) removeProperty(nodeAt(tree, '/chosen')!, name);
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
    dtb: { file: 'dtb', bytes: asLoaded(dir, dtb, bytes.length) },
    loads: [{ file: 'hello.bin', bytes: readFileSync(join(ART, 'hello.bin')), address: 0x44000000 }],
  });
  expect(plan.problems).toEqual([]);
  for (const s of plan.value!.segments) machine.memory.load(s.address, s.data);
  machine.start({ hi: 0, lo: plan.value!.entry }, 2);
  return { machine, dtb };
}

describe.skipIf(!available)('lock-step with QEMU on Xen 4.17 and its payload (needs ASSAY_ARM)', () => {
  it('agrees in every register after every instruction', { timeout: 5_400_000 }, async () => {
    const dir = mkdtempSync(join(tmpdir(), 'lockstep-'));
    const { machine, dtb } = build(dir);
    const qemu = spawn(
      'qemu-system-aarch64',
      `${COMMON} -dtb ${dtb} -singlestep -d cpu,nochain -serial null -monitor none -display none`.split(' '),
      { stdio: ['ignore', 'ignore', 'pipe'] },
    );
    const run = new Comparison(machine);
    let rest: Buffer = Buffer.alloc(0);
    for await (const chunk of qemu.stderr as AsyncIterable<Buffer>) {
      const all = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
      let at = 0;
      while (at + LENGTH <= all.length && !run.done) {
        run.take(all, at);
        at += LENGTH;
      }
      rest = all.subarray(at);
      if (run.done) break;
    }
    const { steps, counters, repeated, realigned, identification, entries, ticks, differences } = run;
    qemu.kill('SIGKILL');
    process.stdout.write(
      `${steps} instructions compared, ${counters} counter reads (${ticks} one tick apart), ${repeated} repeated states, ${realigned} re-alignments, ${identification} reads of LPI identification, ${entries} exception entries with the flags kept, ${differences.length} differences\n${differences.join('\n')}\n`,
    );
    expect(steps).toBeGreaterThan(1_000_000);
    expect(differences).toEqual([]);
  });
});

/** QEMU 7.2 shows LPI support in GICD_TYPER, GICR_TYPER and GICR_CTLR even with `its=off`; a machine without ITS does not. */
const LPI_IDENTIFICATION =
  /^x\d+ (0000000003780007 QEMU 00000000037a0007|0000000000000010 QEMU 0000000001000011|0000000000000000 QEMU 0000000000000002)$/;

class Comparison {
  readonly #machine: VirtMachine;
  #mine = new Shown();
  #before = new Shown();
  #word = 0;
  steps = 0;
  counters = 0;
  repeated = 0;
  realigned = 0;
  identification = 0;
  entries = 0;
  ticks = 0;
  readonly differences: string[] = [];
  done = false;

  constructor(machine: VirtMachine) {
    this.#machine = machine;
    this.#mine.update(machine);
  }

  /** Compares the state at `at` and executes the next instruction. */
  take(all: Buffer, at: number): void {
    if (all.compare(this.#mine.bytes, 0, LENGTH, at, at + LENGTH) !== 0 && !this.#differs(all, at)) return;
    this.#word = wordAt(this.#machine);
    if (isCounter(this.#word)) this.counters++;
    [this.#mine, this.#before] = [this.#before, this.#mine];
    this.#machine.step(0);
    this.#mine.update(this.#machine);
    this.steps++;
    if (this.steps % 1_000_000 === 0)
      process.stdout.write(`${this.steps} instructions, ${this.differences.length} differences\n`);
    if (this.steps >= STEPS || this.differences.length >= 10 || this.#idle()) this.done = true;
  }

  /** The payload is done and Xen waits: nothing will come any more. */
  #idle(): boolean {
    return this.steps > 7_000_000 && this.#machine.raw[0]!.waiting;
  }

  /** Explains a difference; false = the state is to be skipped. */
  #differs(all: Buffer, at: number): boolean {
    if (all.compare(this.#before.bytes, 0, LENGTH, at, at + LENGTH) === 0) {
      // QEMU shows a state twice when its instruction budget ends there
      this.repeated++;
      return false;
    }
    const theirs = all.toString('latin1', at, at + LENGTH);
    const where = `step ${this.steps} at ${pcOf(theirs)} after ${hex(this.#word)}`;
    if (pcOf(theirs) !== pcOf(this.#mine.text()) && !this.#meet(theirs)) {
      this.differences.push(`${where}: the model is at ${pcOf(this.#mine.text())}`);
      this.done = true;
      return false;
    }
    const [a, b] = [wordsOf(this.#mine.text()), wordsOf(theirs)];
    const bad = b.map((w, i) => (w === a[i] ? '' : `x${i} ${a[i]} QEMU ${w}`)).filter((t) => t !== '');
    if (pstateText(this.#mine.text()) !== pstateText(theirs))
      bad.push(`pstate ${pstateText(this.#mine.text())} QEMU ${pstateText(theirs)}`);
    if (bad.length === 0) return true;
    if (LPI_IDENTIFICATION.test(bad.join())) this.identification++;
    else if (isCounter(this.#word) && oneTick(bad)) this.ticks++;
    else if (flagsOnEntry(this.#mine.text(), theirs)) this.entries++;
    else this.differences.push(`${where}: ${bad.join(', ')}`);
    adopt(this.#machine, theirs);
    this.#mine.update(this.#machine);
    return true;
  }

  /** An interrupt came at another moment: the model runs on for a little while until the PCs meet. */
  #meet(theirs: State): boolean {
    this.realigned++;
    for (let i = 0; i < 3000; i++) {
      this.#machine.step(0);
      this.#mine.update(this.#machine);
      if (pcOf(this.#mine.text()) === pcOf(theirs)) return true;
    }
    return false;
  }
}

/** A counter read that is one tick apart: taking an interrupt is a step of no time here, of one instruction there. */
function oneTick(bad: readonly string[]): boolean {
  const read = /^x\d+ ([0-9a-f]{16}) QEMU ([0-9a-f]{16})$/.exec(bad.join());
  return read !== null && Math.abs(Number.parseInt(read[1]!, 16) - Number.parseInt(read[2]!, 16)) <= 1;
}

/** QEMU clears NZCV when it takes an exception; the architecture leaves the flags alone. Only they differ, at a vector. */
function flagsOnEntry(mine: State, theirs: State): boolean {
  const pc = Number.parseInt(pcOf(theirs).slice(8), 16);
  const same = wordsOf(mine).join() === wordsOf(theirs).join() && pstateText(mine).slice(1) === pstateText(theirs).slice(1);
  return same && pstateText(theirs)[0] === '0' && (pc & 0x7f) === 0;
}

function adopt(m: VirtMachine, s: State): void {
  const core = m.raw[0]!;
  wordsOf(s).forEach((w, i) => {
    const at = i === 31 ? SP : 2 * i;
    core.r[at + 1] = Number.parseInt(w.slice(0, 8), 16);
    core.r[at] = Number.parseInt(w.slice(8), 16);
  });
  core.nzcv = Number.parseInt(pstateText(s), 16) >>> 28;
}
