import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDtb, writeDtb } from '../../../src/platform/dtb/blob.ts';
import { writeDts } from '../../../src/platform/dtb/dts-writer.ts';
import type { DeviceTree, DtNode } from '../../../src/platform/dtb/tree.ts';
import {
  cells,
  cellsOf,
  childOf,
  copyTree,
  node,
  nodeAt,
  property,
  propertyOf,
  strings,
  stringsOf,
} from '../../../src/platform/dtb/tree.ts';

const sample: DeviceTree = {
  reservations: [{ address: 0x4000_0000n, size: 0x1000n }],
  bootCpu: 1,
  root: node(
    '',
    [
      property('compatible', strings('linux,dummy-virt')),
      property('#address-cells', cells(2)),
      property('odd', new Uint8Array([1, 2, 3])),
    ],
    [
      node('memory@40000000', [property('reg', cells(0x4000_0000n, 0x8000_0000n)), property('device_type', strings('memory'))]),
      node('cpus', [], [node('cpu@0', [property('enable-method', strings('psci', 'spin "table"'))]), node('empty')]),
      node('chosen', [property('dma-coherent'), property('zero', cells(0))]),
    ],
  ),
};
const dtc = (args: string[], input: Uint8Array | string) => spawnSync('dtc', args, { input, maxBuffer: 1 << 26 });
const hasDtc = spawnSync('dtc', ['--version']).status === 0;

// [utest->dsn~platform-dtb-write~1]
describe('device tree blobs', () => {
  it('come back as they were written', () => {
    const back = readDtb('a.dtb', writeDtb(sample));
    expect(back.problems).toEqual([]);
    expect(back.value).toEqual(sample);
  });

  it('padding counts in the total size and changes nothing else', () => {
    const blob = writeDtb(sample, { padding: 4096 });
    expect([blob.length, new DataView(blob.buffer).getUint32(4)]).toEqual([writeDtb(sample).length + 4096, blob.length]);
    expect(readDtb('a.dtb', blob).value).toEqual(sample);
  });

  it('random trees come back', () => {
    const prop = fc.record({ name: fc.stringMatching(/^[a-z#,-]{1,12}$/), value: fc.uint8Array({ maxLength: 20 }) });
    const level = (children: fc.Arbitrary<DtNode[]>): fc.Arbitrary<DtNode> =>
      fc.record({ name: fc.stringMatching(/^[a-z@0-9]{1,10}$/), properties: fc.array(prop, { maxLength: 4 }), children });
    const leaf = level(fc.constant([]));
    const tree = level(fc.array(level(fc.array(leaf, { maxLength: 2 })), { maxLength: 3 }));
    fc.assert(
      fc.property(tree, (n) => {
        const t: DeviceTree = { root: { ...n, name: '' }, reservations: [], bootCpu: 0 };
        expect(readDtb('r', writeDtb(t)).value).toEqual(t);
      }),
      { numRuns: 100, seed: 7 },
    );
  });

  it.skipIf(!hasDtc)('are what dtc reads, and our text is dtc’s text (needs dtc)', () => {
    const read = dtc(['-q', '-I', 'dtb', '-O', 'dts'], writeDtb(sample));
    expect(read.status).toBe(0);
    expect(writeDts(sample)).toBe(read.stdout.toString());
  });
});

// [utest->dsn~platform-dtb-read~1]
describe('bad blobs are diagnosed, never thrown', () => {
  const blob = writeDtb(sample);
  const cut = (n: number) => blob.slice(0, n);
  const patched = (offset: number, word: number) => {
    const copy = blob.slice();
    new DataView(copy.buffer).setUint32(offset, word);
    return copy;
  };
  const structure = new DataView(blob.buffer).getUint32(8);
  it.each([
    ['empty', new Uint8Array(0), 'fewer than'],
    ['text', new Uint8Array(Buffer.from('/dts-v1/; / { compatible = "not compiled"; };')), 'magic'],
    ['truncated', cut(blob.length - 8), 'says it has'],
    ['future version', patched(20, 99), ''],
    ['old version', patched(20, 3), 'version 3'],
    ['structure outside', patched(36, 0xfffffff0), 'outside'],
    ['strings outside', patched(32, 0xfffffff0), 'outside'],
    ['unknown token', patched(structure, 0x77), 'unknown token'],
    ['unbalanced end', patched(structure, 2), 'never began'],
    ['property outside', patched(structure, 3), 'outside any node'],
    ['early end', patched(structure, 9), 'no root'],
  ])('%s', (name, bytes, message) => {
    const { problems } = readDtb('bad.dtb', bytes);
    if (name === 'future version') expect(problems).toEqual([]);
    else {
      expect(problems[0]).toMatchObject({ code: 'platform/bad-dtb', effect: 'incomplete' });
      expect(problems[0]!.message).toContain(message);
    }
  });

  it('any corruption ends in a value or a diagnostic', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(blob.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 }), (changes) => {
        const copy = blob.slice();
        for (const [at, value] of changes) copy[at] = value;
        expect(readDtb('fuzz', copy).value.root).toBeDefined();
      }),
      { numRuns: 2000, seed: 11 },
    );
  });
});

// [utest->dsn~platform-dts-write~1]
describe('the text of a tree', () => {
  it('guesses text, cells and bytes and quotes what must be quoted', () => {
    const text = writeDts(sample);
    expect(text).toContain('\todd = [01 02 03];');
    expect(text).toContain('reg = <0x00 0x40000000 0x00 0x80000000>;');
    expect(text).toContain('enable-method = "psci\\0spin \\"table\\"";');
    expect(text).toContain('\t\tdma-coherent;');
    expect(text.startsWith('/dts-v1/;\n\n/memreserve/\t0x0000000040000000 0x0000000000001000;\n/ {\n')).toBe(true);
  });
});

describe('looking into a tree', () => {
  it('finds nodes by path, with or without unit address', () => {
    expect(nodeAt(sample, '/memory')).toBe(nodeAt(sample, '/memory@40000000'));
    expect(nodeAt(sample, '/cpus/cpu@1')).toBeUndefined();
    expect(childOf(sample.root, 'nothing')).toBeUndefined();
  });

  it('decodes cells and strings', () => {
    expect(cellsOf(propertyOf(nodeAt(sample, '/memory')!, 'reg')!)).toEqual([0, 0x40000000, 0, 0x80000000]);
    expect(stringsOf(strings('a', 'b'))).toEqual(['a', 'b']);
  });

  it('copies share nothing', () => {
    const copy = copyTree(sample);
    copy.root.children.pop();
    expect(sample.root.children.length).toBe(3);
  });
});
