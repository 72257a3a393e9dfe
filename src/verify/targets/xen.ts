/**
 * Real Xen as a target: the unmodified binary at EL2 of the same platform model, with four Dom0less domains. Xen is booted
 * once; each domain runs a stub that waits. The machine is then kept as a snapshot, and every case starts from it: its
 * guest images, the very bytes the reference hypervisor runs, are put over the stubs' memory and the stubs jump to them.
 *
 * Results are read from the mailboxes in machine memory; Xen itself is asked nothing.
 */
import type { Diagnostic, Read } from '../../base/diagnostic.ts';
import { assemble } from '../../platform/asm/assemble.ts';
import { planBoot } from '../../platform/boot/boot-plan.ts';
import { writeDtb } from '../../platform/dtb/blob.ts';
import { applyDom0less } from '../../platform/dtb/dom0less.ts';
import { VIRT } from '../../platform/dtb/virt-map.ts';
import { virtTree } from '../../platform/dtb/virt-tree.ts';
import type { VirtMachine } from '../../platform/machine.ts';
import { createSnapshots, type Snapshot, type Snapshots } from '../../platform/snapshot.ts';
import { createVirtBoard } from '../../platform/virt-machine.ts';
import type { CompiledCase } from '../compile.ts';
import { MAILBOX, MAILBOX_SIZE, PLACES, STATUS } from '../guest/runtime.ts';
import { XEN_4_17 } from '../ledger.ts';
import { watchedGuests } from '../watched.ts';
import type { Outcome, Target } from './target.ts';

const MACHINE_MEMORY = 256 * 1024 * 1024;
const DOMAINS = 4;
const MODULE_BASE = 0x4c00_0000;
const MODULE_STEP = 0x10_0000;
/** The stub lies behind the space that test images may use. */
const STUB_OFFSET = 0x2_0000;
const STUB_MAILBOX = 0x2_1000;
const SIGNATURE = 'assay stub  v1..';
const BOOT_BUDGET = 150_000_000;
/** A hypervisor that has printed nothing after this many instructions will not start. */
const SILENCE_BUDGET = 4_500_000;
const DEFAULT_BUDGET = 60_000_000;
const WAIT_BUDGET = 2_000_000;
const CHUNK = 40_000;
const XEN_ARGUMENTS = 'console=dtuart dtuart=/pl011@9000000 bootscrub=0 loglvl=all guest_loglvl=all';

const READY = 16;
const GO = 24;
const POLL = 40;

/** The waiting guest: says that it is there, sleeps in short polls until `go` is set, then enters the image at its base. */
function stubSource(index: number): string {
  return `
_start: b stub
.long 0
.quad 0, stub_end - _start, 0xa, 0, 0, 0
.ascii "ARM\\x64"
.long 0
.space ${STUB_OFFSET} - (. - _start)
stub:
  adr x19, box
  mov x0, #0
  mov x1, #6
  adr x2, text
  mov x16, #18
  hvc #0xea1
  mov x10, #1
  str x10, [x19, #${READY}]
1: ldr x10, [x19, #${GO}]
  cbnz x10, 2f
  mrs x10, cntpct_el0
  lsl x10, x10, #4
  add x10, x10, #0x40, lsl #12
  str x10, [x19, #${POLL + 16}]
  mov x0, #3
  add x1, x19, #${POLL}
  mov x16, #29
  hvc #0xea1
  b 1b
2: ic iallu
  dsb sy
  isb
  ${Array.from({ length: 31 }, (_, n) => (n === 10 ? '' : `mov x${n}, #0`)).join('\n  ')}
  mov x10, #${PLACES.ramBase}
  br x10
text: .ascii "ready\\n"
.space ${STUB_MAILBOX} - (. - _start)
box: .ascii "${SIGNATURE}"
.quad 0, 0, ${index}, 0, 0, 0
.balign 4096
stub_end:
`;
}

interface Booted {
  readonly machine: VirtMachine;
  readonly snapshots: Snapshots;
  readonly start: Snapshot;
  /** Machine address of each guest's memory. */
  readonly memory: readonly number[];
  readonly console: { text: string };
}

// [impl->dsn~hyp-verify-xen~1]
/** Boots Xen; a problem says why it is not a target here. */
export function xenTarget(xen: { readonly file: string; readonly bytes: Uint8Array }): Read<Target | undefined> {
  const booted = bootXen(xen);
  if (!booted.value) return { value: undefined, problems: booted.problems };
  const board = booted.value;
  const version = /Xen version (\S+)/.exec(board.banner)?.[1] ?? 'unknown';
  return {
    value: { name: 'xen', version, ledger: XEN_4_17, refuses, run: (compiled) => runOnXen(board, compiled) },
    problems: [],
  };
}

function trouble(file: string, message: string, cure: string): Diagnostic {
  return { code: 'verify/xen', severity: 'error', effect: 'incomplete', message, place: { file, line: 1, column: 1 }, cure };
}

function bootXen(xen: {
  readonly file: string;
  readonly bytes: Uint8Array;
}): Read<(Booted & { readonly banner: string }) | undefined> {
  const stubs = Array.from({ length: DOMAINS }, (_, i) => ({
    file: `stub${i}`,
    bytes: assemble(stubSource(i), { base: PLACES.ramBase }).value.bytes,
  }));
  const plan = planXen(xen, stubs);
  if (!plan.value) return { value: undefined, problems: plan.problems };
  const console = { text: '' };
  const board = createVirtBoard({
    memory: MACHINE_MEMORY,
    cores: ['cortex-a57'],
    gic: 3,
    bootLevel: 2,
    console: {
      write(byte) {
        console.text += String.fromCharCode(byte);
      },
    },
  });
  for (const s of plan.value.segments) board.machine.memory.load(s.address, s.data);
  board.machine.cores[0]!.powerOn({ hi: 0, lo: plan.value.entry }, { hi: 0, lo: 0 }, 2);
  const silent = (spent: number): boolean => spent > SILENCE_BUDGET && console.text === '';
  for (let spent = 0; spent < BOOT_BUDGET && !silent(spent) && readyCount(console.text) < DOMAINS; spent += CHUNK * 25)
    board.machine.run(CHUNK * 25);
  board.machine.run(CHUNK * 10);
  const memory = findStubs(board.machine);
  if (memory.includes(undefined)) {
    const tail = console.text.slice(-300).replaceAll('\r', '');
    return {
      value: undefined,
      problems: [
        trouble(xen.file, `Xen did not start the ${DOMAINS} waiting guests`, `Look at the end of its console:\n${tail}`),
      ],
    };
  }
  const snapshots = createSnapshots(board.machine, board.devices);
  return {
    value: {
      machine: board.machine,
      snapshots,
      start: snapshots.take(),
      memory: memory as number[],
      console,
      banner: console.text,
    },
    problems: [],
  };
}

function readyCount(text: string): number {
  return [...text.matchAll(/\(d\d\) ready/g)].length;
}

function planXen(
  xen: { readonly file: string; readonly bytes: Uint8Array },
  stubs: readonly { readonly file: string; readonly bytes: Uint8Array }[],
) {
  const tree = virtTree({ cores: 1, ramSize: MACHINE_MEMORY, gic: 3 });
  const domains = stubs.map(
    (s, i) =>
      `  - name: domU${i + 1}\n    memory: 8M\n    cpus: 2\n    vpl011: true\n    kernel: { file: ${s.file}, address: ${MODULE_BASE + i * MODULE_STEP} }\n    bootargs: x\n`,
  );
  const read = applyDom0less(tree, '<dom0less>', `bootargs: ${XEN_ARGUMENTS}\ndomains:\n${domains.join('')}`, {
    sizeOf: (file) => stubs.find((s) => s.file === file)?.bytes.length,
  });
  if (read.problems.length > 0) return { value: undefined, problems: read.problems };
  return planBoot({
    ramBase: VIRT.ram.base,
    ramSize: MACHINE_MEMORY,
    kernel: xen,
    dtb: { file: '<device tree>', bytes: writeDtb(tree) },
    loads: read.value.modules.map((m) => ({
      file: m.file,
      address: m.address,
      bytes: stubs.find((s) => s.file === m.file)!.bytes,
    })),
  });
}

/** Base of each guest's memory: the copy of its stub that has run, told from the boot module by its ready word. */
function findStubs(machine: VirtMachine): (number | undefined)[] {
  const { memory } = machine;
  const found = new Array<number | undefined>(DOMAINS).fill(undefined);
  const signature = Buffer.from(SIGNATURE, 'latin1');
  for (let at = memory.base + STUB_MAILBOX; memory.contains(at, 64); at += 4096) {
    if (memory.read(at, 1) !== signature[0]) continue;
    const bytes = memory.copy(at, 64);
    if (Buffer.compare(bytes.subarray(0, 16), signature) !== 0 || bytes[READY] !== 1) continue;
    const index = bytes[32]!;
    if (index < DOMAINS) found[index] = at - STUB_MAILBOX;
  }
  return found;
}

/** What this target cannot set up or observe. */
function refuses(compiled: CompiledCase): string | undefined {
  const { options } = compiled.plan;
  if (options.policy === 'dummy') return 'Xen was booted with its default policy, silo';
  if (compiled.images.length > DOMAINS)
    return `needs ${compiled.images.length} domains; the system booted under Xen has ${DOMAINS}`;
  if (options.console === false) return 'a Dom0less domain always has the console';
  if ((options.uartInput ?? []).length > 0) return 'no way to feed the virtual UART of a Dom0less domain from here';
  const asked = Object.keys(compiled.case.expect).map((name) => compiled.plan.observations[name]!.kind);
  return asked.includes('shutdown') ? 'Xen without a control domain does not tell the reason of a shutdown' : undefined;
}

function runOnXen(board: Booted, compiled: CompiledCase): Outcome {
  const { machine } = board;
  board.snapshots.restore(board.start);
  board.console.text = '';
  compiled.images.forEach((image, i) => {
    const padded = new Uint8Array(Math.max(image.bytes.length, 0x1_0000));
    padded.set(image.bytes);
    machine.memory.load(board.memory[i]!, padded);
    machine.memory.load(board.memory[i]! + STUB_MAILBOX + GO, Uint8Array.of(1));
  });
  const mailbox = (i: number): Uint8Array => {
    return machine.memory.copy(board.memory[i]! + compiled.images[i]!.mailbox, MAILBOX_SIZE);
  };
  const watched = watchedGuests(compiled);
  const budget = compiled.plan.options.waits
    ? WAIT_BUDGET + (compiled.plan.options.budget ?? 0)
    : Math.max(DEFAULT_BUDGET, 4 * (compiled.plan.options.budget ?? 0));
  let instructions = 0;
  for (;;) {
    const result = machine.run(Math.min(CHUNK, budget - instructions));
    instructions += result.instructions;
    const finished = watched.every((i) => mailbox(i)[MAILBOX.status]! >= STATUS.done);
    const end: Outcome['end'] | undefined = finished
      ? 'done'
      : result.reason !== 'budget'
        ? 'idle'
        : instructions >= budget
          ? 'budget'
          : undefined;
    if (!end) continue;
    return {
      mailboxes: compiled.images.map((_, i) => mailbox(i)),
      console: board.console.text,
      shutdowns: compiled.images.map(() => undefined),
      end,
      instructions,
      timeNs: result.timeNs - board.start.timeNs,
      lastPcs: result.lastPcs,
    };
  }
}
