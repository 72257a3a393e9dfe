/** `assay machine boot`: what a run did — exceptions, device accesses, hot code, how it ended — shown and as statistics. */
import type { Diagnostic } from '../../base/diagnostic.ts';
import type { TranslatorCounts } from '../../platform/accelerate/counts.ts';
import { Translator } from '../../platform/accelerate/translator.ts';
import { disassemble } from '../../platform/cpu/disassemble.ts';
import { RAM_IN_USE } from '../../platform/cpu/frame-map.ts';
import type { VirtMachine } from '../../platform/machine.ts';
import type { CoreState, RunResult, TakenException, Word64 } from '../../platform/ports.ts';
import type { Invocation } from '../command.ts';

/** Places of hot code shown and written. */
const PLACES = 20;

interface Place {
  readonly name: string;
  readonly instruction: string;
  samples: number;
}

export interface Watch {
  readonly exceptions: ReadonlyMap<string, number>;
  readonly devices: ReadonlyMap<string, { reads: number; writes: number }>;
  readonly places: ReadonlyMap<string, Place>;
}

const hex64 = (v: Word64): string =>
  `0x${(v.hi >>> 0).toString(16).padStart(8, '0')}${(v.lo >>> 0).toString(16).padStart(8, '0')}`;

const exceptionName = (taken: TakenException): string =>
  taken.kind === 'sync'
    ? `EL${taken.level} sync EC 0x${(taken.syndrome >>> 26).toString(16).padStart(2, '0')}`
    : `EL${taken.level} ${taken.kind}`;

// [impl->dsn~platform-machine-profile~1]
/** Counts what --stats, --trace and --profile ask for; with --trace every exception is shown. */
export function watchRun(invocation: Invocation, virt: VirtMachine): Watch {
  const { options, host } = invocation;
  const exceptions = new Map<string, number>();
  const devices = new Map<string, { reads: number; writes: number }>();
  const places = new Map<string, Place>();
  const trace = options.has('--trace');
  const profile = options.has('--profile');
  if (!trace && !profile && !options.has('--stats')) return { exceptions, devices, places };
  virt.observe({
    exception: (core, taken) => {
      const name = exceptionName(taken);
      exceptions.set(name, (exceptions.get(name) ?? 0) + 1);
      if (!trace) return;
      const from = hex64(core.register(`ELR_EL${taken.level}`));
      host.err(`${virt.now()} core ${core.index} ${name} ESR 0x${(taken.syndrome >>> 0).toString(16)} from ${from}\n`);
    },
    mmio: (_core, pa, _size, write) => {
      const name = virt.mappings().find((m) => pa >= m.base && pa < m.base + m.size)?.name ?? 'nothing';
      const count = devices.get(name) ?? { reads: 0, writes: 0 };
      if (write) count.writes++;
      else count.reads++;
      devices.set(name, count);
    },
    ...(profile ? { slice: (core: CoreState) => sample(virt, core, places) } : {}),
  });
  return { exceptions, devices, places };
}

/** Counts where a core is; the instruction there is read when the place is new. */
function sample(virt: VirtMachine, core: CoreState, places: Map<string, Place>): void {
  const pc = core.pc();
  const name = `EL${core.el} ${hex64(pc)}`;
  const known = places.get(name);
  if (known !== undefined) {
    known.samples++;
    return;
  }
  const found = core.translate(pc, { el: core.el, write: false, execute: true });
  const word = found.ok && virt.memory.contains(found.pa, 4) ? virt.memory.read(found.pa, 4) : undefined;
  const at = (BigInt(pc.hi >>> 0) << 32n) | BigInt(pc.lo >>> 0);
  places.set(name, { name, instruction: word === undefined ? '?' : disassemble(word, at), samples: 1 });
}

function hottest({ places }: Watch): { place: string; instruction: string; samples: number; share: number }[] {
  const all = [...places.values()];
  const total = all.reduce((n, p) => n + p.samples, 0);
  return all
    .sort((a, b) => b.samples - a.samples || (a.name < b.name ? -1 : 1))
    .slice(0, PLACES)
    .map((p) => ({
      place: p.name,
      instruction: p.instruction,
      samples: p.samples,
      share: Number((p.samples / total).toFixed(4)),
    }));
}

/** How the run ended, statistics, exit code; `asWished`: --until was seen or not asked for. */
export function conclude(
  invocation: Invocation,
  virt: VirtMachine,
  result: RunResult,
  ms: number,
  watch: Watch,
  asWished: boolean,
): void {
  const { report, options } = invocation;
  report.say('');
  report.say(
    `${result.reason}: ${result.instructions} instructions, ${(result.timeNs / 1e9).toFixed(6)} s of virtual time, ${(result.instructions / Math.max(ms, 1) / 1000).toFixed(1)} MIPS`,
  );
  if (result.reason === 'budget' || result.reason === 'idle') {
    for (const [i, c] of result.cores.entries()) {
      report.say(
        c.powered ? `core ${i}: ${c.waiting ? 'waiting' : 'running'} at ${hex64(c.pc)}, EL${c.el}` : `core ${i}: switched off`,
      );
    }
    report.say(`last control flow: ${result.lastPcs.slice(-8).join(' ')}`);
  }
  if (options.has('--profile')) showProfile(invocation, watch);
  writeStats(invocation, virt, result, ms, watch);
  if (virt.ram.sparse?.exhausted === true) report.show([outOfPages()]);
  const problem = ending(result, asWished, options.value('--until'), options.has('--budget'));
  if (problem !== undefined) report.show([problem]);
}

/** The guest touched more RAM than the model holds at once: what followed is not what a machine of that size would do. */
function outOfPages(): Diagnostic {
  return {
    code: 'machine/memory-in-use',
    severity: 'error',
    effect: 'incomplete',
    message: `The guest used more than ${RAM_IN_USE / 2 ** 30} GiB of RAM at once; further pages were answered like addresses without memory`,
    cause: 'RAM of any size may be described, but so much of it can hold contents.',
    cure: 'Give the guest less memory (--mem 3G is always whole), or a load that touches less of it.',
  };
}

// [impl->dsn~platform-machine-endings~1]
/** What is wrong with the end of a run, if anything. */
function ending(result: RunResult, asWished: boolean, until: string | undefined, budgetGiven: boolean): Diagnostic | undefined {
  const base = { code: 'machine/not-finished', severity: 'error', effect: 'policy' } as const;
  const wanted = until === undefined ? '' : `, and the console has not shown ${JSON.stringify(until)}`;
  if (result.reason === 'idle' && (!asWished || until === undefined)) {
    return {
      ...base,
      message: `The guest waits for ever: no core can run and no device will wake one${wanted}`,
      cause: 'Every core that is on is in WFI or WFE, and neither a timer nor another alarm is armed.',
      cure: 'Look at the places above: an interrupt may be masked, not enabled at the interrupt controller, or never asked for; a guest that is done should call PSCI SYSTEM_OFF.',
    };
  }
  if (result.reason === 'budget' && (!asWished || !budgetGiven)) {
    return {
      ...base,
      message: `The guest was still running after ${result.instructions} instructions${wanted}`,
      cause: 'The budget of instructions is used up: the guest spins, takes one exception after another, or needs longer.',
      cure: 'Look at the last control flow above and at --trace; give more with --budget N.',
    };
  }
  if (asWished) return undefined;
  return {
    ...base,
    message: `The guest ended (${result.reason}) before the console showed ${JSON.stringify(until)}`,
    cause: 'The text is in no line of the console.',
    cure: 'Check the text of --until against the console above.',
  };
}

function showProfile({ report }: Invocation, watch: Watch): void {
  report.say('hot code:');
  for (const p of hottest(watch)) report.say(`  ${(100 * p.share).toFixed(1).padStart(5)} %  ${p.place}  ${p.instruction}`);
  report.say('exceptions:');
  for (const [name, n] of [...watch.exceptions].sort((a, b) => b[1] - a[1])) report.say(`  ${String(n).padStart(9)}  ${name}`);
  report.say('device accesses (reads, writes):');
  for (const [name, n] of [...watch.devices].sort()) report.say(`  ${String(n.reads).padStart(9)} ${n.writes}  ${name}`);
}

/** What the accelerator did, as written. */
function translatorFacts(counts: TranslatorCounts, instructions: number): object {
  const { modules, regions, blocks, bytes, dropped, entered, chained, executed, interpreted } = counts;
  return {
    translated: { modules, regions, blocks, instructions: counts.instructions, bytes, droppedPages: dropped },
    entered,
    chained,
    executed,
    share: Number((executed / Math.max(instructions, 1)).toFixed(4)),
    exits: counts.exits(),
    interpretedInside: { total: interpreted, instructions: counts.calls() },
    gaveUp: counts.gaveUp(),
  };
}

function writeStats(invocation: Invocation, virt: VirtMachine, result: RunResult, ms: number, watch: Watch): void {
  const { options, host, report } = invocation;
  const path = options.value('--stats');
  if (path === undefined) return;
  const { accelerator } = virt.raw[0]!;
  const counts = accelerator instanceof Translator ? accelerator.counts : undefined;
  const json = {
    reason: result.reason,
    instructions: result.instructions,
    timeNs: result.timeNs,
    wallMs: ms,
    cores: virt.cores.map((c) => ({ instructions: c.instructions, pc: hex64(c.pc()), el: c.el })),
    exceptions: Object.fromEntries([...watch.exceptions].sort()),
    devices: Object.fromEntries([...watch.devices].sort()),
    ...(options.has('--profile') ? { hot: hottest(watch) } : {}),
    ...(counts === undefined ? {} : { accelerator: translatorFacts(counts, result.instructions) }),
  };
  const failed = host.write(path, `${JSON.stringify(json, undefined, 2)}\n`);
  if (failed !== undefined) report.show([failed]);
}
