/** `assay machine`: the platform model by itself — boot images, disassemble, write its device tree. */
import type { Diagnostic, ExitCode } from '../../base/diagnostic.ts';
import { suggest } from '../../base/suggest.ts';
import { PROFILES } from '../../platform/cpu/profiles.ts';
import { parseSize } from '../../platform/dtb/dom0less.ts';
import type { DeviceTree } from '../../platform/dtb/tree.ts';
import type { VirtMachine } from '../../platform/machine.ts';
import { createSnapshots } from '../../platform/snapshot.ts';
import { createVirtBoard } from '../../platform/virt-machine.ts';
import type { Command, Invocation } from '../command.ts';
import { usage } from '../options.ts';
import { deviceOptions, devicesOf, fileOf, putTree, readTree } from './machine-devices.ts';
import { dis } from './machine-dis.ts';
import { debugMachine } from './machine-gdb.ts';
import { planOf, type Settings, treeOf } from './machine-images.ts';
import { consoleInput, inputOptions, recordedInput } from './machine-input.ts';
import { conclude, watchRun } from './machine-report.ts';

const ACTIONS = ['boot', 'dis', 'dtb'] as const;
const MIB = 0x100000;
/** As QEMU's virt machine: RAM from 1 GiB up to 256 GiB. */
const MOST_MEMORY = 255 * 1024 * MIB;

// [impl->dsn~platform-machine-command~1]
export const machine: Command = {
  name: 'machine',
  summary: 'the Arm platform model: boot images, disassemble, device tree',
  positional: 'boot|dis|dtb [FILE]',
  options: [
    { name: '--kernel', value: 'FILE', summary: 'image to start: arm64 Image (also gzip), ELF, raw' },
    { name: '--initrd', value: 'FILE', summary: 'initial RAM disk' },
    {
      name: '--dtb',
      value: 'FILE',
      summary: 'device tree blob, for example of QEMU’s virt machine (default: the machine writes its own)',
    },
    { name: '--dom0less', value: 'FILE', summary: 'YAML description of domains for Xen: fills /chosen and loads their images' },
    { name: '--append', value: 'TEXT', summary: 'kernel command line' },
    { name: '--load', value: 'FILE@ADDR', repeatable: true, summary: 'load a raw file at an address' },
    { name: '--el', value: 'N', choices: ['1', '2'], summary: 'exception level to start at (default 2)' },
    {
      name: '--el3',
      summary: 'machine with an EL3 and native PSCI firmware there (default: SMC served without EL3, as QEMU does)',
    },
    { name: '--smp', value: 'N', summary: 'cores, 1 to 8 (default 1)' },
    { name: '--cpu', value: 'NAMES', summary: `profile, or a comma list per core: ${PROFILES.map((p) => p.name).join(', ')}` },
    { name: '--gic', value: 'N', choices: ['2', '3'], summary: 'interrupt controller (default 3)' },
    { name: '--mem', value: 'SIZE', summary: 'RAM, for example 512M or 2G (default 1G)' },
    { name: '--until', value: 'TEXT', summary: 'stop with success when a console line contains this' },
    { name: '--accelerate', summary: 'translate hot code to WebAssembly: same results, sooner on long runs' },
    { name: '--budget', value: 'N', summary: 'most instructions to execute (default 2000000000)' },
    ...inputOptions,
    { name: '--gdb', value: 'PORT', summary: 'wait for GDB on this port of this computer; it runs the machine' },
    { name: '--trace', summary: 'every exception on standard error' },
    { name: '--profile', summary: 'show where the time goes: hot code (sampled), exceptions by class, accesses by device' },
    {
      name: '--stats',
      value: 'FILE',
      summary: 'write instructions, time, exceptions, device accesses, hot code and translator counts as JSON',
    },
    { name: '--base', value: 'ADDR', summary: 'dis: address of the first instruction (default: the image’s own)' },
    { name: '--dts', summary: 'dtb: print the source form of FILE (blob or source), or of the machine (the default)' },
    { name: '--blob', value: 'OUT', summary: 'dtb: write the blob to this file instead' },
    ...deviceOptions,
  ],
  notes:
    'Memory map, load addresses and device-tree address are those of QEMU’s virt machine. Exit code 1: --until was not seen, the guest waits for ever, or the budget is used up and was not given.\n\nDom0less description (keys of a domain: kernel, initrd, dtb, bootargs, name, memory, cpus, vpl011, direct-map, passthrough, enhanced):\n  bootargs: console=dtuart\n  domains:\n    - name: guest\n      memory: 128M\n      kernel: guest.bin\n      bootargs: console=ttyAMA0',
  run(invocation: Invocation): ExitCode | Promise<ExitCode> {
    const [action] = invocation.args;
    if (action === 'boot') return boot(invocation);
    if (action === 'dis') return dis(invocation);
    if (action === 'dtb') return dtb(invocation);
    const near = action === undefined ? undefined : suggest(action, ACTIONS);
    invocation.report.show([
      usage(
        action === undefined ? 'machine needs an action' : `machine has no action "${action}"`,
        near === undefined ? `Write one of ${ACTIONS.join(', ')}.` : `Did you mean "${near}"?`,
      ),
    ]);
    return 2;
  },
};

function settingsOf(invocation: Invocation): Settings | undefined {
  const { options, report } = invocation;
  const problems: Diagnostic[] = [];
  const smp = Number(options.value('--smp') ?? '1');
  if (!Number.isInteger(smp) || smp < 1 || smp > 8) {
    problems.push(usage(`--smp ${options.value('--smp')} is not a number of cores`, 'Give 1 to 8.'));
  }
  const memory = parseSize(options.value('--mem') ?? '1G') ?? 0;
  if (memory < 16 * MIB || memory > MOST_MEMORY || memory % 4096 !== 0) {
    problems.push(usage(`--mem ${options.value('--mem')} is not a usable size of RAM`, 'Give 16M to 255G, for example 512M.'));
  }
  const names = (options.value('--cpu') ?? 'cortex-a57').split(',');
  for (const name of new Set(names)) {
    if (PROFILES.some((p) => p.name === name)) continue;
    const known = PROFILES.map((p) => p.name);
    const near = suggest(name, known);
    problems.push(
      usage(`No processor is called "${name}"`, near === undefined ? `Known: ${known.join(', ')}.` : `Did you mean "${near}"?`),
    );
  }
  const budget = Number(options.value('--budget') ?? '2000000000');
  if (!Number.isInteger(budget) || budget < 1)
    problems.push(usage('--budget needs a whole number of instructions', 'For example 100000000.'));
  report.show(problems);
  if (problems.length > 0) return undefined;
  return {
    cores: Array.from({ length: smp }, (_, i) => names[i % names.length]!),
    memory,
    gic: options.value('--gic') === '2' ? 2 : 3,
    level: options.value('--el') === '1' ? 1 : 2,
    budget,
  };
}

// [impl->dsn~platform-machine-refusals~1]
/** Options that do not go together: none of them may be left out of account silently. */
function contradictions({ options, args }: Invocation): Diagnostic[] {
  const problems: Diagnostic[] = [];
  if (args.length > 1) {
    problems.push(usage(`machine boot takes no argument "${args[1]}"`, `Write --kernel ${args[1]} if that is the image.`));
  }
  if (options.has('--its') && options.value('--gic') === '2') {
    problems.push(usage('--its needs a GICv3', 'Leave out --gic 2, or --its.'));
  }
  return problems;
}

function boot(invocation: Invocation): ExitCode | Promise<ExitCode> {
  const { options, report } = invocation;
  report.show(contradictions(invocation));
  if (report.exit !== 0) return report.exit;
  const settings = settingsOf(invocation);
  const kernelPath = options.value('--kernel');
  if (kernelPath === undefined)
    report.show([usage('machine boot needs --kernel FILE', 'Give an arm64 Image, an ELF file or a raw binary.')]);
  if (settings === undefined || kernelPath === undefined) return report.exit;
  const plan = planOf(invocation, settings, kernelPath);
  if (plan === undefined) return report.exit;
  const seen = { line: '', found: false };
  const until = options.value('--until');
  const { input, problems } = consoleInput(options.value('--input') ?? '', options.values('--type'));
  report.show(problems);
  if (problems.length > 0) return report.exit;
  let shownLength = 0;
  const output = consoleOf(invocation, (line) => {
    // A line that did not grow has ended.
    const grown = line.length > shownLength;
    shownLength = grown ? line.length : 0;
    input.shown(grown ? line.slice(-1) : '\n');
    if (until === undefined || !line.includes(until)) return;
    seen.found = true;
    virt.stop('until');
  });
  const devices = devicesOf(invocation, settings.gic);
  if (devices === undefined) return report.exit;
  const recorded = recordedInput(invocation, input);
  if (recorded === undefined) return report.exit;
  const board = createVirtBoard({
    ...devices.chosen,
    memory: settings.memory,
    cores: settings.cores,
    gic: settings.gic,
    console: output,
    input: recorded.source,
    bootLevel: settings.level,
    el3: options.has('--el3'),
    accelerate: options.has('--accelerate'),
  });
  const virt: VirtMachine = board.machine;
  recorded.begin(virt.clock);
  const finish = (): void => {
    output.flush();
    devices.finish();
    recorded.finish();
  };
  const watch = watchRun(invocation, virt);
  for (const segment of plan.segments) {
    virt.memory.load(segment.address, segment.data);
    if (segment.zero > 0) virt.memory.load(segment.address + segment.data.length, new Uint8Array(segment.zero));
  }
  virt.start({ hi: 0, lo: plan.entry }, settings.level);
  const port = options.value('--gdb');
  if (port !== undefined)
    return debugMachine(invocation, virt, createSnapshots(virt, board.devices), port)
      .finally(finish)
      .then(() => report.exit);
  const from = invocation.host.nowMs();
  const result = virt.run(settings.budget);
  finish();
  conclude(invocation, virt, result, invocation.host.nowMs() - from, watch, seen.found || until === undefined);
  return report.exit;
}

/** Console bytes to standard output, a line (or a pause) at a time; every piece of a line is offered to `look`. */
function consoleOf(invocation: Invocation, look: (line: string) => void): { write(byte: number): void; flush(): void } {
  let pending: number[] = [];
  let line = '';
  const flush = (): void => {
    if (pending.length > 0) invocation.host.out(new TextDecoder().decode(Uint8Array.from(pending)));
    pending = [];
  };
  return {
    write: (byte) => {
      pending.push(byte);
      if (byte === 10) {
        look(line);
        line = '';
        flush();
        return;
      }
      line += String.fromCharCode(byte);
      look(line);
    },
    flush,
  };
}

function dtb(invocation: Invocation): ExitCode {
  const { report } = invocation;
  const path = invocation.args[1];
  let tree: DeviceTree | undefined;
  if (path !== undefined) {
    const file = fileOf(invocation, path);
    if (file === undefined) return report.exit;
    tree = readTree(invocation, path, file.bytes);
    if (report.exit !== 0) return report.exit;
  } else {
    const settings = settingsOf(invocation);
    if (settings === undefined) return report.exit;
    tree = treeOf(settings, invocation);
  }
  putTree(invocation, tree);
  return report.exit;
}
