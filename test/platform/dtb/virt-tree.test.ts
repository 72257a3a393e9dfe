import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDtb, writeDtb } from '../../../src/platform/dtb/blob.ts';
import { applyDom0less, parseSize } from '../../../src/platform/dtb/dom0less.ts';
import {
  cells,
  cellsOf,
  type DeviceTree,
  type DtNode,
  memoryEnd,
  node,
  nodeAt,
  property,
  propertyOf,
  strings,
  stringsOf,
} from '../../../src/platform/dtb/tree.ts';
import { type VirtTreeOptions, virtTree } from '../../../src/platform/dtb/virt-tree.ts';

const GIB = 2 ** 30;

/** A tree as a sorted text, without seeds and without node order. */
function content(tree: DeviceTree): string[] {
  const lines: string[] = [];
  const visit = (node: DtNode, path: string) => {
    for (const p of node.properties) {
      if (p.name === 'rng-seed' || p.name === 'kaslr-seed') continue;
      lines.push(`${path}:${p.name}=${Buffer.from(p.value).toString('hex')}`);
    }
    if (node.properties.length === 0) lines.push(`${path}:`);
    for (const child of node.children) {
      visit(child, `${path}/${child.name}`);
    }
  };
  visit(tree.root, '');
  return lines.sort();
}

type Kind = Pick<VirtTreeOptions, 'gic' | 'cores' | 'its' | 'smmu' | 'el2'>;

/** The tree that QEMU itself makes for these options. */
function qemuTree({ gic, cores, its, smmu, el2 }: Kind): DeviceTree {
  const folder = mkdtempSync(join(tmpdir(), 'assay-dtb-'));
  const [onOff, blob] = [(on?: boolean) => (on === true ? 'on' : 'off'), join(folder, 'machine.dtb')];
  const machine = `virt,virtualization=${onOff(el2)},gic-version=${gic},its=${onOff(its)}${smmu === true ? ',iommu=smmuv3' : ''},dumpdtb=${blob}`;
  spawnSync(
    'qemu-system-aarch64',
    `-M ${machine} -cpu cortex-a57 -smp ${cores} -m 1G -display none -nic none -serial none`.split(' '),
  );
  const { value, problems } = readDtb('qemu', readFileSync(blob));
  expect(problems).toEqual([]);
  rmSync(folder, { recursive: true });
  return value;
}

// [utest->dsn~platform-virt-tree~1]
// [utest->dsn~platform-pcie-host~1]
describe.skipIf(spawnSync('qemu-system-aarch64', ['--version']).status !== 0)('the tree of the machine (needs QEMU)', () => {
  const base = { gic: 3, cores: 1, its: false, smmu: false, el2: true } as const;
  it.each<Kind>([
    base,
    { ...base, its: true },
    { ...base, cores: 8, its: true, smmu: true },
    { ...base, cores: 2, smmu: true },
    { ...base, cores: 4, el2: false },
    { ...base, gic: 2 },
    { ...base, gic: 2, cores: 2, smmu: true },
    { ...base, gic: 2, cores: 8, el2: false },
  ])('has every node, property and value of QEMU’s: %o', (kind) => {
    const ours = virtTree({ ...kind, ramSize: GIB, ...(kind.el2 === false ? { psciMethod: 'hvc' } : {}) });
    expect(content(ours)).toEqual(content(qemuTree(kind)));
  });
});

describe('the tree of the machine', () => {
  it('is the same bytes every time, with fixed seeds', () => {
    const make = () =>
      writeDtb(virtTree({ gic: 3, cores: 4, ramSize: GIB, cpuCompatible: ['arm,cortex-a57', 'arm,cortex-a53'] }));
    expect(Buffer.from(make()).equals(Buffer.from(make()))).toBe(true);
    const tree = virtTree({ gic: 3, cores: 1, ramSize: GIB, kaslrSeed: [1, 2] });
    expect(cellsOf(propertyOf(nodeAt(tree, '/chosen')!, 'kaslr-seed')!)).toEqual([1, 2]);
  });
});

describe('memory that a tree describes', () => {
  it('ends where its highest node ends, whatever the widths', () => {
    expect(memoryEnd(virtTree({ gic: 3, cores: 1, ramSize: GIB }))).toBe(0x4000_0000 + GIB);
    const with32 = node(
      '',
      [property('#address-cells', cells(1)), property('#size-cells', cells(1))],
      [
        node('memory@0', [property('device_type', strings('memory')), property('reg', cells(0, 0x1000, 0x8000, 0x1000))]),
        node('memory@1', [property('device_type', strings('memory'))]),
      ],
    );
    expect(memoryEnd({ root: with32, reservations: [], bootCpu: 0 })).toBe(0x9000);
    expect(memoryEnd({ root: node(''), reservations: [], bootCpu: 0 })).toBeUndefined();
  });
});

const files: Record<string, number> = { Image: 27_303_872, 'initrd.gz': 986_447, 'hello.bin': 8192 };
function apply(text: string) {
  const tree = virtTree({ gic: 3, cores: 1, ramSize: GIB });
  return { tree, ...applyDom0less(tree, 'system.yaml', text, { sizeOf: (file) => files[file] }) };
}

// [utest->dsn~platform-dom0less~1]
describe('dom0less descriptions', () => {
  it('become /chosen and a list of modules', () => {
    const { tree, value, problems } = apply(`
bootargs: console=dtuart guest_loglvl=all
domains:
  - name: domU1
    memory: 128M
    vpl011: true
    kernel: hello.bin
    bootargs: x
  - name: domU2
    memory: 256M
    cpus: 2
    kernel: { file: Image, address: 0x60000000 }
    initrd: initrd.gz
    bootargs: console=ttyAMA0
`);
    expect(problems).toEqual([]);
    expect(value.modules).toEqual([
      { file: 'hello.bin', address: 0x5000_0000, size: 8192 },
      { file: 'Image', address: 0x6000_0000, size: 27_303_872 },
      { file: 'initrd.gz', address: 0x5020_0000, size: 986_447 },
    ]);
    const domU1 = nodeAt(tree, '/chosen/domU1')!;
    expect(cellsOf(propertyOf(domU1, 'memory')!)).toEqual([0, 0x20000]);
    expect(propertyOf(domU1, 'vpl011')).toEqual(new Uint8Array(0));
    const kernel = nodeAt(tree, '/chosen/domU2/module@60000000')!;
    expect(stringsOf(propertyOf(kernel, 'compatible')!)).toEqual(['multiboot,kernel', 'multiboot,module']);
    expect(cellsOf(propertyOf(kernel, 'reg')!)).toEqual([0, 0x60000000, 0, 27_303_872]);
    expect(stringsOf(propertyOf(kernel, 'bootargs')!)).toEqual(['console=ttyAMA0']);
    expect(cellsOf(propertyOf(nodeAt(tree, '/chosen/domU2')!, 'cpus')!)).toEqual([2]);
  });

  it('describe dom0 as well', () => {
    const { tree, problems } = apply('dom0:\n  kernel: Image\n  initrd: initrd.gz\n  bootargs: console=hvc0\n');
    expect(problems).toEqual([]);
    expect(stringsOf(propertyOf(nodeAt(tree, '/chosen')!, 'xen,dom0-bootargs')!)).toEqual(['console=hvc0']);
    expect(nodeAt(tree, '/chosen/module@50000000')).toBeDefined();
  });

  it.each([
    ['', 'is a map', 1],
    ['- 1', 'is a map', 1],
    ['domains: {', '', 1],
    ['domains: 3', 'is a list', 1],
    ['domainz:\n  - name: a', 'no key "domainz"', 1],
    ['domains:\n  - 3', 'a domain is a map', 2],
    ['domains:\n  - name: a\n    kernel: Image', 'no memory', 2],
    ['domains:\n  - name: a\n    memory: 128M', 'no kernel', 2],
    ['domains:\n  - name: a\n    memory: lots\n    kernel: Image', 'memory is not an amount', 3],
    ['domains:\n  - name: a\n    memory: 100\n    kernel: Image', 'multiple of 1 KiB', 2],
    ['domains:\n  - name: a\n    memory: 1M\n    cpus: 99\n    kernel: Image', 'cpus is not a number of 1 to 8', 4],
    ['domains:\n  - name: a\n    memory: 1M\n    kernel: gone', 'gone cannot be read', 4],
    ['domains:\n  - name: a b\n    memory: 1M\n    kernel: Image', 'cannot name a node', 2],
    ['domains:\n  - { name: a, memory: 1M, kernel: Image }\n  - { name: a, memory: 1M, kernel: Image }', 'two domains', 3],
    ['domains: []', 'neither', 1],
    ['dom0: 3', 'dom0 is a map', 1],
    [
      'domains:\n  - name: a\n    memory: 1M\n    kernel: { file: Image, address: 0x50000000 }\n    initrd: initrd.gz',
      'overlaps',
      1,
    ],
  ])('diagnose %j', (text, message, line) => {
    const { problems } = apply(text);
    const hit = problems.find((p) => p.message.includes(message));
    expect(hit, JSON.stringify(problems)).toMatchObject({ code: 'platform/bad-dom0less', effect: 'usage' });
    expect([hit!.place!.line, hit!.cure!.length > 0]).toEqual([line, true]);
  });

  it.each([
    ['128M', 128 * 2 ** 20],
    ['1G', GIB],
    ['0x1000', 4096],
    ['1.5K', 1536],
    ['9999G', undefined],
    ['x', undefined],
    ['-1', undefined],
  ])('size %s', (text, bytes) => {
    expect(parseSize(text)).toBe(bytes);
  });
});
