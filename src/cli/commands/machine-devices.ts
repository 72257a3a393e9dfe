/** `assay machine`: the options that choose devices, and trees read from blobs or source. */
import { decodeSource } from '../../base/text.ts';
import type { VirtioModel } from '../../platform/devices/virtio/mmio.ts';
import { virtioBlock, virtioRng } from '../../platform/devices/virtio/models.ts';
import { FDT_MAGIC, readDtb, writeDtb } from '../../platform/dtb/blob.ts';
import { readDts } from '../../platform/dtb/dts-reader.ts';
import { writeDts } from '../../platform/dtb/dts-writer.ts';
import type { DeviceTree } from '../../platform/dtb/tree.ts';
import type { VirtDeviceOptions } from '../../platform/virt-devices.ts';
import type { Invocation, OptionSpec } from '../command.ts';

export const deviceOptions: readonly OptionSpec[] = [
  { name: '--its', summary: 'an interrupt translation service (GICv3)' },
  { name: '--smmu', summary: 'an SMMUv3 in front of the bus-master co-processor' },
  { name: '--drive', value: 'FILE', repeatable: true, summary: 'a virtio disk with this image (the file is never changed)' },
  { name: '--rng', value: 'SEED', summary: 'a virtio entropy device with this seed' },
  { name: '--virtio-modern', summary: 'virtio 1.0 transports (default: legacy, as QEMU has them)' },
];

type Chosen = Pick<VirtDeviceOptions, 'virtio' | 'virtioModern' | 'smmu' | 'its'>;

/** The devices that the options choose; undefined after a problem was shown. */
export function devicesOf(invocation: Invocation, gic: 2 | 3): Chosen | undefined {
  const { options, host, report } = invocation;
  const virtio: VirtioModel[] = [];
  for (const path of options.values('--drive')) {
    const image = host.read(path);
    if (image === undefined) {
      report.show([
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
    virtio.push(virtioBlock(image) as VirtioModel);
  }
  const seed = options.value('--rng');
  if (seed !== undefined) virtio.push(virtioRng(Number(seed) || 1) as VirtioModel);
  return {
    virtio,
    virtioModern: options.has('--virtio-modern'),
    smmu: options.has('--smmu'),
    its: gic === 3 && options.has('--its'),
  };
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
