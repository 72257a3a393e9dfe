/** `assay machine boot`: the files of a boot, its device tree (the machine's own or --dtb), and where everything lies. */
import type { Diagnostic } from '../../base/diagnostic.ts';
import { type BootPlan, describeBoot, initrdAddress, type NamedBytes, planBoot } from '../../platform/boot/boot-plan.ts';
import { loadImage } from '../../platform/boot/image.ts';
import { PROFILES } from '../../platform/cpu/profiles.ts';
import { readDtb, writeDtb } from '../../platform/dtb/blob.ts';
import { applyDom0less } from '../../platform/dtb/dom0less.ts';
import { type DeviceTree, memoryEnd } from '../../platform/dtb/tree.ts';
import { VIRT } from '../../platform/dtb/virt-map.ts';
import { virtTree } from '../../platform/dtb/virt-tree.ts';
import type { Invocation } from '../command.ts';
import { usage } from '../options.ts';
import { fileOf } from './machine-devices.ts';

export interface Settings {
  readonly cores: readonly string[];
  readonly memory: number;
  readonly gic: 2 | 3;
  readonly level: 1 | 2;
  readonly budget: number;
}

/** The machine's own tree for these settings. */
export function treeOf(s: Settings, { options }: Invocation): DeviceTree {
  const compatible = s.cores.map((name) => PROFILES.find((p) => p.name === name)!.compatible);
  return virtTree({
    cores: s.cores.length,
    ramSize: s.memory,
    gic: s.gic,
    cpuCompatible: compatible,
    el2: s.level === 2,
    psciMethod: s.level === 1 && !options.has('--el3') ? 'hvc' : 'smc',
    its: s.gic === 3 && options.has('--its'),
    smmu: options.has('--smmu'),
  });
}

/** Loads everything and places it; problems are shown. */
export function planOf(invocation: Invocation, settings: Settings, kernelPath: string): BootPlan | undefined {
  const { options, report } = invocation;
  const kernel = fileOf(invocation, kernelPath);
  const initrdPath = options.value('--initrd');
  const initrd = initrdPath === undefined ? undefined : fileOf(invocation, initrdPath);
  if (initrd?.bytes.length === 0) {
    report.show([usage(`${initrdPath} is empty: no initial RAM disk`, 'Give another file, or leave out --initrd.')]);
  }
  const loads = loadsOf(invocation);
  const given = givenTree(invocation, settings);
  if (given === undefined || kernel === undefined || loads === undefined || report.exit !== 0) return undefined;
  const more = describe(invocation, given.tree, settings, kernel, initrd);
  if (more === undefined) return undefined;
  loads.push(...more);
  const asItIs = initrd === undefined && !options.has('--append') && !options.has('--dom0less');
  const dtb = given.blob !== undefined && asItIs ? given.blob : { file: '<device tree>', bytes: blobOf(given) };
  const plan = planBoot({
    ramBase: VIRT.ram.base,
    ramSize: settings.memory,
    kernel,
    dtb,
    loads,
    ...(initrd === undefined ? {} : { initrd }),
  });
  report.show(plan.problems);
  return report.exit === 0 ? plan.value : undefined;
}

/** The tree of --dtb (with its bytes, which reach the guest unless something has to be written into the tree), or the machine's own. */
function givenTree(invocation: Invocation, settings: Settings): { tree: DeviceTree; blob?: NamedBytes } | undefined {
  const path = invocation.options.value('--dtb');
  if (path === undefined) return { tree: treeOf(settings, invocation) };
  const blob = fileOf(invocation, path);
  if (blob === undefined) return undefined;
  const { value: tree, problems } = readDtb(path, blob.bytes);
  invocation.report.show([...problems, ...moreMemory(path, tree, settings.memory)]);
  return invocation.report.exit === 0 ? { tree, blob } : undefined;
}

/** The blob of a tree; one that was given keeps its length, as room that its maker left for the guest. */
function blobOf({ tree, blob }: { tree: DeviceTree; blob?: NamedBytes }): Uint8Array {
  const bytes = writeDtb(tree);
  const room = blob === undefined ? 0 : new DataView(blob.bytes.buffer, blob.bytes.byteOffset).getUint32(4);
  return room <= bytes.length ? bytes : writeDtb(tree, { padding: room - bytes.length });
}

/** A tree that names RAM which the machine does not have. */
function moreMemory(path: string, tree: DeviceTree, size: number): Diagnostic[] {
  const end = VIRT.ram.base + size;
  const last = memoryEnd(tree);
  if (last === undefined || last <= end) return [];
  return [
    {
      code: 'machine/less-memory',
      severity: 'warning',
      effect: 'info',
      message: `${path} describes memory up to 0x${last.toString(16)}, the machine's ends at 0x${end.toString(16)}`,
      cause: 'A guest that uses what is described takes external aborts behind the end.',
      cure: 'Give at least as much with --mem as the tree describes.',
    },
  ];
}

/** Command line, initrd and domains in the tree; further files to load. */
function describe(
  invocation: Invocation,
  tree: DeviceTree,
  settings: Settings,
  kernel: NamedBytes,
  initrd: NamedBytes | undefined,
): (NamedBytes & { address: number })[] | undefined {
  const { options, report, host } = invocation;
  const image = loadImage(kernel.file, kernel.bytes, VIRT.ram.base).value;
  const bootargs = options.value('--append');
  const start = initrdAddress(VIRT.ram.base, settings.memory, image?.end ?? VIRT.ram.base);
  describeBoot(tree, {
    ...(bootargs === undefined ? {} : { bootargs }),
    ...(initrd === undefined ? {} : { initrd: { start, end: start + initrd.bytes.length } }),
  });
  const path = options.value('--dom0less');
  if (path === undefined) return [];
  const text = fileOf(invocation, path);
  if (text === undefined) return undefined;
  const read = applyDom0less(tree, path, new TextDecoder().decode(text.bytes), { sizeOf: (file) => host.read(file)?.length });
  report.show(read.problems);
  if (report.exit !== 0) return undefined;
  return read.value.modules.map((m) => ({ file: m.file, bytes: host.read(m.file)!, address: m.address }));
}

function loadsOf(invocation: Invocation): (NamedBytes & { address: number })[] | undefined {
  const out: (NamedBytes & { address: number })[] = [];
  for (const text of invocation.options.values('--load')) {
    const at = text.lastIndexOf('@');
    const digits = text.slice(at + 1);
    const address = /^(0x[0-9a-f]+|\d+)$/i.test(digits) ? Number(digits) : Number.NaN;
    if (at < 1 || !Number.isSafeInteger(address)) {
      invocation.report.show([usage(`--load ${text} does not name a file and an address`, 'Write --load FILE@0x54000000.')]);
      return undefined;
    }
    const file = fileOf(invocation, text.slice(0, at));
    if (file === undefined) return undefined;
    out.push({ ...file, address });
  }
  return out;
}
