/** `assay machine`: the options that choose devices, and trees read from blobs or source. */
import { decodeSource } from '../../base/text.ts';
import type { NamedBytes } from '../../platform/boot/boot-plan.ts';
import type { VirtioModel } from '../../platform/devices/virtio/mmio.ts';
import { virtioBlock, virtioConsole, virtioNet, virtioRng } from '../../platform/devices/virtio/models.ts';
import { answerFrame } from '../../platform/devices/virtio/net-peer.ts';
import { FDT_MAGIC, readDtb, writeDtb } from '../../platform/dtb/blob.ts';
import { readDts } from '../../platform/dtb/dts-reader.ts';
import { writeDts } from '../../platform/dtb/dts-writer.ts';
import type { DeviceTree } from '../../platform/dtb/tree.ts';
import { VIRTIO_SLOTS } from '../../platform/dtb/virt-map.ts';
import type { VirtDeviceOptions } from '../../platform/virt-devices.ts';
import type { Invocation, OptionSpec } from '../command.ts';
import { usage } from '../options.ts';

export const deviceOptions: readonly OptionSpec[] = [
  { name: '--its', summary: 'an interrupt translation service (GICv3)' },
  { name: '--smmu', summary: 'an SMMUv3 in front of the bus-master co-processor' },
  { name: '--drive', value: 'FILE', repeatable: true, summary: 'a virtio disk with this image (the file is never changed)' },
  { name: '--rng', value: 'SEED', summary: 'a virtio entropy device with this seed' },
  {
    name: '--fw-cfg',
    value: 'NAME=FILE',
    repeatable: true,
    summary: 'a file of the firmware configuration device, as opt/org.example=FILE',
  },
  { name: '--net', summary: 'a virtio network device; 10.0.2.2 on its network answers ARP and ping' },
  { name: '--virtio-console', value: 'FILE', summary: 'a virtio console; what the guest writes to it goes into this file' },
  { name: '--virtio-modern', summary: 'virtio 1.0 transports (default: legacy, as QEMU has them)' },
];

type Chosen = Pick<VirtDeviceOptions, 'virtio' | 'virtioModern' | 'smmu' | 'its' | 'firmwareFiles'>;

/** Reads a file given by an option; a missing one is reported. */
export function fileOf(invocation: Invocation, path: string): NamedBytes | undefined {
  const bytes = invocation.host.read(path);
  if (bytes !== undefined) return { file: path, bytes };
  invocation.report.show([
    {
      code: 'machine/cannot-read',
      severity: 'error',
      effect: 'incomplete',
      message: `Cannot read ${path}`,
      cure: 'Check the path and the permissions.',
    },
  ]);
  return undefined;
}

/** A network device (the address that QEMU gives its first one) and the one other station there. */
function pingableNet(): VirtioModel<unknown> {
  const net = virtioNet([0x52, 0x54, 0x00, 0x12, 0x34, 0x56], {
    send: (frame) => {
      const answer = answerFrame(frame);
      if (answer !== undefined) net.deliver(answer);
    },
  });
  return net as VirtioModel<unknown>;
}

/** The devices that the options choose, and what is to be done when the run is over; undefined after a problem was shown. */
export function devicesOf(invocation: Invocation, gic: 2 | 3): { chosen: Chosen; finish(): void } | undefined {
  const { options, report } = invocation;
  const virtio: VirtioModel[] = [];
  for (const path of options.values('--drive')) {
    const image = fileOf(invocation, path)?.bytes;
    if (image === undefined) return undefined;
    if (image.length === 0 || image.length % 512 !== 0) {
      report.show([
        usage(
          `${path} cannot be a disk: it has ${image.length} bytes`,
          'Give an image of whole sectors of 512 bytes (truncate -s %512 FILE fills it up).',
        ),
      ]);
      return undefined;
    }
    virtio.push(virtioBlock(image) as VirtioModel);
  }
  const seed = options.value('--rng');
  if (seed !== undefined) {
    const number = /^(0x[0-9a-f]+|\d+)$/i.test(seed) ? Number(seed) : Number.NaN;
    if (!(number >= 1 && number <= 0xffffffff)) {
      report.show([usage(`--rng ${seed} is not a seed`, 'Give a number of 1 to 4294967295, for example --rng 1.')]);
      return undefined;
    }
    virtio.push(virtioRng(number) as VirtioModel);
  }
  if (options.has('--net')) virtio.push(pingableNet() as VirtioModel);
  const written: number[] = [];
  const consolePath = options.value('--virtio-console');
  if (consolePath !== undefined) virtio.push(virtioConsole({ write: (byte) => void written.push(byte) }) as VirtioModel);
  if (virtio.length > VIRTIO_SLOTS) {
    report.show([
      usage(`${virtio.length} virtio devices are more than the machine has transports`, `Give at most ${VIRTIO_SLOTS} in all.`),
    ]);
    return undefined;
  }
  const firmwareFiles = firmwareFilesOf(invocation);
  if (firmwareFiles === undefined) return undefined;
  return {
    chosen: {
      virtio,
      firmwareFiles,
      virtioModern: options.has('--virtio-modern'),
      smmu: options.has('--smmu'),
      its: gic === 3 && options.has('--its'),
    },
    finish: () => {
      if (consolePath === undefined) return;
      const failed = invocation.host.write(consolePath, Uint8Array.from(written));
      if (failed !== undefined) report.show([failed]);
    },
  };
}

/** The files of --fw-cfg; undefined after a problem was shown. */
function firmwareFilesOf(invocation: Invocation): ReadonlyMap<string, Uint8Array> | undefined {
  const files = new Map<string, Uint8Array>();
  for (const text of invocation.options.values('--fw-cfg')) {
    const at = text.indexOf('=');
    const name = text.slice(0, Math.max(at, 0));
    if (!/^[\x21-\x7e]{1,55}$/.test(name) || files.has(name)) {
      const message = files.has(name) ? `--fw-cfg names ${name} twice` : `--fw-cfg ${text} does not name a file and its contents`;
      invocation.report.show([usage(message, 'Write --fw-cfg opt/org.example=FILE, each name (at most 55 characters) once.')]);
      return undefined;
    }
    const file = fileOf(invocation, text.slice(at + 1));
    if (file === undefined) return undefined;
    files.set(name, file.bytes);
  }
  return files;
}

/** A tree from a blob or from source, by the file's first bytes; problems are shown. */
export function readTree(invocation: Invocation, file: string, bytes: Uint8Array): DeviceTree {
  const magic = bytes.length >= 4 ? new DataView(bytes.buffer, bytes.byteOffset).getUint32(0) : 0;
  if (magic === FDT_MAGIC || bytes.includes(0)) {
    const read = readDtb(file, bytes);
    invocation.report.show(read.problems);
    return read.value;
  }
  const source = decodeSource(file, bytes);
  invocation.report.show(source.problems);
  const read = readDts(source.value);
  invocation.report.show(read.problems);
  return read.value;
}

/** Source form on standard output, or the blob into the file of `--blob`. */
export function putTree(invocation: Invocation, tree: DeviceTree): void {
  const { options, host, report } = invocation;
  const path = options.value('--blob');
  if (path === undefined) {
    host.out(writeDts(tree));
    return;
  }
  const failed = host.write(path, writeDtb(tree));
  if (failed !== undefined) report.show([failed]);
}
