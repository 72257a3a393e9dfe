/**
 * The contents of memory at power-on and the first program counter, as QEMU's `virt` machine makes them for `-kernel`,
 * `-initrd`, `-dtb` and `-device loader`: a stub of six instructions at the base of RAM puts the device tree's address
 * into X0 and jumps to the kernel; initrd at 128 MiB (or half of RAM when that is less), device tree at the next
 * multiple of 2 MiB behind it. The same plan gives the same first instructions on both machines.
 */
import type { Diagnostic, Read } from '../../base/diagnostic.ts';
import { cells, type DeviceTree, node, nodeAt, setProperty, strings } from '../dtb/tree.ts';
import { type LoadedImage, loadImage, type Segment } from './image.ts';

export interface NamedBytes {
  readonly file: string;
  readonly bytes: Uint8Array;
}

export interface BootRequest {
  readonly ramBase: number;
  readonly ramSize: number;
  readonly kernel: NamedBytes;
  readonly initrd?: NamedBytes;
  /** The final blob for this initrd (see `initrdRange`); its length is what the guest sees as total size. */
  readonly dtb?: NamedBytes;
  /** Further raw files at fixed addresses. */
  readonly loads?: readonly (NamedBytes & { readonly address: number })[];
}

export interface BootPlan {
  readonly segments: readonly Segment[];
  /** First instruction: the stub for Linux-protocol images, the ELF entry otherwise. */
  readonly entry: number;
  readonly kernelEntry: number;
  readonly dtbAddress: number | undefined;
  readonly kernel: LoadedImage;
}

const MIB = 0x100000;
const PAGE = 4096;
const alignUp = (n: number, to: number): number => Math.ceil(n / to) * to;

// [impl->dsn~platform-load-addresses~1]
/** Where the initrd goes: behind the kernel, at 128 MiB or half of RAM, page aligned. */
export function initrdAddress(ramBase: number, ramSize: number, kernelEnd: number): number {
  return alignUp(Math.max(ramBase + Math.min(ramSize / 2, 128 * MIB), kernelEnd), PAGE);
}

/** Where the device tree goes for a Linux-protocol kernel: 2 MiB aligned, behind the initrd. */
export function dtbAddress(initrdStart: number, initrdSize: number): number {
  return alignUp(initrdStart + initrdSize, 2 * MIB);
}

/**
 * The stub: LDR X0, dtb; X1–X3 = 0; LDR X4, entry; BR X4; then the two addresses (Linux, arm64 booting protocol).
 */
export function bootStub(entry: number, dtb: number): Uint8Array {
  const bytes = new Uint8Array(40);
  const view = new DataView(bytes.buffer);
  [0x580000c0, 0xaa1f03e1, 0xaa1f03e2, 0xaa1f03e3, 0x58000084, 0xd61f0080].forEach((op, i) => {
    view.setUint32(4 * i, op, true);
  });
  view.setBigUint64(24, BigInt(dtb), true);
  view.setBigUint64(32, BigInt(entry), true);
  return bytes;
}

// [impl->dsn~platform-boot-plan~1]
/** Places everything and checks that it fits and does not overlap. The value is undefined when the kernel is unusable. */
export function planBoot(request: BootRequest): Read<BootPlan | undefined> {
  const kernel = loadImage(request.kernel.file, request.kernel.bytes, request.ramBase);
  if (kernel.value === undefined) return { value: undefined, problems: kernel.problems };
  const image = kernel.value;
  const segments: Segment[] = [...image.segments];
  const initrdAt = initrdAddress(request.ramBase, request.ramSize, image.end);
  if (request.initrd !== undefined) segments.push(raw(request.initrd, initrdAt));
  let dtbAt: number | undefined;
  if (request.dtb !== undefined) {
    dtbAt = image.linux ? dtbAddress(initrdAt, request.initrd?.bytes.length ?? 0) : request.ramBase;
    segments.push(raw(request.dtb, dtbAt));
  }
  for (const load of request.loads ?? []) segments.push(raw(load, load.address));
  let entry = image.entry;
  if (image.linux) {
    entry = request.ramBase;
    segments.push({ name: 'boot stub', address: entry, data: bootStub(image.entry, dtbAt ?? 0), zero: 0 });
  }
  const problems = [...outside(request, segments), ...overlaps(segments)];
  return { value: { segments, entry, kernelEntry: image.entry, dtbAddress: dtbAt, kernel: image }, problems };
}

const raw = (from: NamedBytes, address: number): Segment => ({ name: from.file, address, data: from.bytes, zero: 0 });
const endOf = (s: Segment): number => s.address + s.data.length + s.zero;
const hex = (n: number): string => `0x${n.toString(16)}`;

function usage(message: string, cure: string): Diagnostic {
  return { code: 'platform/bad-layout', severity: 'error', effect: 'usage', message, cure };
}

function outside(request: BootRequest, segments: readonly Segment[]): Diagnostic[] {
  const end = request.ramBase + request.ramSize;
  return segments
    .filter((s) => s.address < request.ramBase || endOf(s) > end)
    .map((s) =>
      usage(
        `${s.name} (${hex(s.address)}–${hex(endOf(s))}) does not fit into RAM (${hex(request.ramBase)}–${hex(end)})`,
        'Give more memory (--mem) or another load address.',
      ),
    );
}

function overlaps(segments: readonly Segment[]): Diagnostic[] {
  const sorted = [...segments].sort((a, b) => a.address - b.address);
  const problems: Diagnostic[] = [];
  for (let i = 1; i < sorted.length; i++) {
    const [a, b] = [sorted[i - 1]!, sorted[i]!];
    if (endOf(a) > b.address) {
      problems.push(
        usage(
          `${b.name} at ${hex(b.address)} overlaps ${a.name} (${hex(a.address)}–${hex(endOf(a))})`,
          'Load it at an address that nothing else uses; the device tree stands at 128 MiB above the base of RAM.',
        ),
      );
    }
  }
  return problems;
}

/** Tells a Linux-protocol kernel about its command line and initrd in /chosen, as the boot loader does. */
export function describeBoot(tree: DeviceTree, boot: { bootargs?: string; initrd?: { start: number; end: number } }): void {
  if (boot.bootargs === undefined && boot.initrd === undefined) return;
  const chosen = nodeAt(tree, '/chosen') ?? node('chosen');
  if (!tree.root.children.includes(chosen)) tree.root.children.push(chosen);
  if (boot.bootargs !== undefined) setProperty(chosen, 'bootargs', strings(boot.bootargs));
  if (boot.initrd !== undefined) {
    setProperty(chosen, 'linux,initrd-start', cells(BigInt(boot.initrd.start)));
    setProperty(chosen, 'linux,initrd-end', cells(BigInt(boot.initrd.end)));
  }
}
