import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { bootStub, describeBoot, dtbAddress, initrdAddress, planBoot } from '../../../src/platform/boot/boot-plan.ts';
import { loadImage } from '../../../src/platform/boot/image.ts';
import { cellsOf, node, nodeAt, propertyOf, stringsOf } from '../../../src/platform/dtb/tree.ts';

const RAM = 0x4000_0000;
const art = process.env.ASSAY_ARM ?? '.work/arm/art';
const MIB = 0x100000;

function image(textOffset: bigint, size: bigint, flags = 0xan, length = 256): Uint8Array {
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  view.setBigUint64(8, textOffset, true);
  view.setBigUint64(16, size, true);
  view.setBigUint64(24, flags, true);
  view.setUint32(56, 0x644d5241, true);
  return bytes;
}

function elf(options: {
  machine?: number;
  segments?: { address: bigint; size: bigint; memory: bigint; offset?: bigint }[];
  big?: boolean;
}) {
  const segments = options.segments ?? [{ address: 0x4010_0000n, size: 16n, memory: 64n }];
  const bytes = new Uint8Array(64 + 56 * segments.length + 256);
  const view = new DataView(bytes.buffer);
  bytes.set([0x7f, 0x45, 0x4c, 0x46, 2, options.big ? 2 : 1, 1]);
  view.setUint16(18, options.machine ?? 183, true);
  view.setBigUint64(24, 0x4010_0004n, true);
  view.setBigUint64(32, 64n, true);
  view.setUint16(54, 56, true);
  view.setUint16(56, segments.length, true);
  segments.forEach((s, i) => {
    const at = 64 + 56 * i;
    view.setUint32(at, 1, true);
    view.setBigUint64(at + 8, s.offset ?? 64n, true);
    view.setBigUint64(at + 24, s.address, true);
    view.setBigUint64(at + 32, s.size, true);
    view.setBigUint64(at + 40, s.memory, true);
  });
  return bytes;
}

// [utest->dsn~platform-image-formats~1]
describe('kernel files', () => {
  it('an Image goes to its text offset, moved by 2 MiB when that is in the first page', () => {
    expect(loadImage('k', image(0n, 0x1000n), RAM).value).toMatchObject({
      format: 'arm64-image',
      entry: RAM + 2 * MIB,
      linux: true,
    });
    expect(loadImage('k', image(0x80000n, 0x1000n), RAM).value?.entry).toBe(RAM + 0x80000);
  });

  it('an Image without size uses the traditional offset', () => {
    expect(loadImage('k', image(0n, 0n), RAM).value?.entry).toBe(RAM + 0x80000);
  });

  it('counts the memory that the header asks for', () => {
    expect(loadImage('k', image(0n, 0x9000n), RAM).value?.end).toBe(RAM + 2 * MIB + 0x9000);
  });

  it('gzip is unpacked first', () => {
    const value = loadImage('k.gz', gzipSync(image(0n, 0x1000n)), RAM).value;
    expect(value).toMatchObject({ compressed: true, format: 'arm64-image' });
    expect(value?.segments.map((s) => s.data.length)).toEqual([256]);
  });

  it('anything else is raw code at the traditional offset', () => {
    expect(loadImage('k', new Uint8Array([1, 2, 3]), RAM).value).toMatchObject({ format: 'raw', entry: RAM + 0x80000 });
  });

  it('ELF segments go where they say, with .bss', () => {
    const value = loadImage('k.elf', elf({}), RAM).value;
    expect(value).toMatchObject({ format: 'elf64', linux: false, entry: 0x4010_0004, end: 0x4010_0040 });
    expect(value?.segments[0]).toMatchObject({ address: 0x4010_0000, zero: 48 });
  });

  it.each([
    ['empty', new Uint8Array(0), 'empty'],
    ['broken gzip', new Uint8Array([0x1f, 0x8b, 8, 0, 1, 2, 3]), 'gzip'],
    ['big-endian Image', image(0n, 0x1000n, 1n), 'big-endian'],
    ['ELF for x86', elf({ machine: 62 }), 'machine 62'],
    ['big-endian ELF', elf({ big: true }), 'little-endian'],
    ['cut ELF', elf({}).slice(0, 40), 'cut off'],
    ['ELF without segments', elf({ segments: [] }), 'no loadable'],
    ['ELF segment outside', elf({ segments: [{ address: 0n, size: 99999n, memory: 99999n }] }), 'outside the file'],
    ['ELF absurd address', elf({ segments: [{ address: 1n << 63n, size: 1n, memory: 1n }] }), 'beyond'],
  ])('%s is diagnosed', (_, bytes, message) => {
    const { value, problems } = loadImage('bad', bytes, RAM);
    expect(value).toBeUndefined();
    expect(problems[0]).toMatchObject({ code: 'platform/bad-image', effect: 'incomplete' });
    expect(problems[0]!.message).toContain(message);
  });
});

// [utest->dsn~platform-load-addresses~1]
describe('load addresses', () => {
  it.each([
    [2048, 0x4800_0000],
    [256, 0x4800_0000],
    [128, 0x4400_0000],
  ])('with %d MiB the initrd stands at %s', (mib, at) => {
    expect(initrdAddress(RAM, mib * MIB, RAM + 4 * MIB)).toBe(at);
  });

  it('a long kernel pushes the initrd up, the initrd pushes the device tree', () => {
    expect(initrdAddress(RAM, 1024 * MIB, 0x4900_0001)).toBe(0x4900_1000);
    expect([dtbAddress(0x4800_0000, 0), dtbAddress(0x4800_0000, 1)]).toEqual([0x4800_0000, 0x4820_0000]);
  });
});

// [utest->dsn~platform-boot-plan~1]
describe('the boot plan', () => {
  const kernel = { file: 'k', bytes: image(0n, 0x1000n) };
  const dtb = { file: 'd', bytes: new Uint8Array(64) };

  it('begins with a stub at the base of RAM that loads X0 and jumps', () => {
    const { value, problems } = planBoot({ ramBase: RAM, ramSize: 256 * MIB, kernel, dtb });
    expect(problems).toEqual([]);
    expect(value).toMatchObject({ entry: RAM, kernelEntry: RAM + 2 * MIB, dtbAddress: 0x4800_0000 });
    const view = new DataView(bootStub(0x4020_0000, 0x4800_0000).buffer);
    expect([view.getBigUint64(24, true), view.getBigUint64(32, true)]).toEqual([0x4800_0000n, 0x4020_0000n]);
    // LDR X0, #24 and LDR X4, #16 reach the two words; BR X4 ends it.
    expect([(view.getUint32(0, true) >>> 5) & 0x7ffff, (view.getUint32(16, true) >>> 5) & 0x7ffff]).toEqual([6, 4]);
    expect(view.getUint32(20, true)).toBe(0xd61f0080);
  });

  it('starts an ELF file at its entry, with the device tree at the base of RAM', () => {
    const { value } = planBoot({ ramBase: RAM, ramSize: 256 * MIB, kernel: { file: 'e', bytes: elf({}) }, dtb });
    expect(value).toMatchObject({ entry: 0x4010_0004, dtbAddress: RAM });
  });

  it('refuses overlaps and what does not fit', () => {
    const load = { file: 'm', bytes: new Uint8Array(0x1000), address: 0x4800_0000 };
    const overlap = planBoot({ ramBase: RAM, ramSize: 256 * MIB, kernel, dtb, loads: [load] });
    expect(overlap.problems[0]).toMatchObject({ code: 'platform/bad-layout', effect: 'usage' });
    expect(overlap.problems[0]!.message).toContain('overlaps');
    const small = planBoot({ ramBase: RAM, ramSize: 2 * MIB, kernel });
    expect(small.problems[0]!.message).toContain('does not fit');
  });

  it('tells the kernel its command line and initrd', () => {
    const tree = { root: node('', [], [node('chosen')]), reservations: [], bootCpu: 0 };
    describeBoot(tree, { bootargs: 'quiet', initrd: { start: 0x4800_0000, end: 0x4800_1000 } });
    const chosen = nodeAt(tree, '/chosen')!;
    expect(stringsOf(propertyOf(chosen, 'bootargs')!)).toEqual(['quiet']);
    expect(cellsOf(propertyOf(chosen, 'linux,initrd-end')!)).toEqual([0, 0x4800_1000]);
  });
});

describe.skipIf(!existsSync(join(art, 'xen')))('real images (needs the arm images in ASSAY_ARM)', () => {
  it('Xen stands at 0x40200000, Debian’s Linux too, as in QEMU', () => {
    for (const name of ['xen', 'Image-cloud', 'hello.bin']) {
      const { value } = loadImage(name, readFileSync(join(art, name)), RAM);
      expect(value).toMatchObject({ format: 'arm64-image', entry: 0x4020_0000 });
    }
  });
});
