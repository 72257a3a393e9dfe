import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SourceText } from '../../../src/base/text.ts';
import { readDtb, writeDtb } from '../../../src/platform/dtb/blob.ts';
import { readDts } from '../../../src/platform/dtb/dts-reader.ts';
import { writeDts } from '../../../src/platform/dtb/dts-writer.ts';
import { cellsOf, nodeAt, propertyOf, stringsOf } from '../../../src/platform/dtb/tree.ts';
import { virtTree } from '../../../src/platform/dtb/virt-tree.ts';

const art = process.env.ASSAY_ARM ?? '.work/arm/art';
const read = (text: string) => readDts(new SourceText('a.dts', text));
const hasDtc = spawnSync('dtc', ['--version']).status === 0;

const SAMPLE = `/dts-v1/;
/memreserve/ 0x40000000 0x1000;
/ { // the board
  #address-cells = <2>; compatible = "acme,board", "linux,dummy-virt";
  model = "say \\"hi\\"\\n\\x41\\101";
  sum = <(1 + 2 * 3) (0x10 << 4) (7 > 3 ? 5 : 6) (~0 & 0xff) (-1) 'A' 017>;
  wide = /bits/ 64 <0x123456789abcdef0>, /bits/ 8 <1 2 3>, /bits/ 16 <0x1234>;
  bytes = [00 11 2233 ff]; mixed = "a", <1>, [02];
  uart: serial@9000000 { reg = <0 0x9000000 0 0x1000>; interrupt-parent = <&gic>; flag; /* gone */ old = <1>; };
  gic: intc@8000000 { interrupt-controller; };
  aliases { serial0 = &uart; by-path = &{/intc@8000000}; };
  extra { };
};
&uart { status = "okay"; /delete-property/ old; sub { x = <&uart 5>; }; };
/ { added = <1>; /delete-node/ extra; };
`;

// [utest->dsn~platform-dts-read~1]
describe('device tree source', () => {
  it('is read with values, labels, references, changes', () => {
    const { value, problems } = read(SAMPLE);
    expect(problems).toEqual([]);
    const root = value.root;
    expect(value.reservations).toEqual([{ address: 0x40000000n, size: 0x1000n }]);
    expect(cellsOf(propertyOf(root, 'sum')!)).toEqual([7, 0x100, 5, 0xff, 0xffffffff, 65, 15]);
    expect(Buffer.from(propertyOf(root, 'wide')!).toString('hex')).toBe('123456789abcdef00102031234');
    expect(Buffer.from(propertyOf(root, 'bytes')!).toString('hex')).toBe('00112233ff');
    expect(stringsOf(propertyOf(root, 'model')!)).toEqual(['say "hi"\nAA']);
    const uart = nodeAt(value, '/serial@9000000')!;
    expect(uart.properties.map((p) => p.name)).toEqual(['reg', 'interrupt-parent', 'flag', 'status', 'phandle']);
    const gicHandle = cellsOf(propertyOf(nodeAt(value, '/intc@8000000')!, 'phandle')!);
    expect(cellsOf(propertyOf(uart, 'interrupt-parent')!)).toEqual(gicHandle);
    expect(cellsOf(propertyOf(nodeAt(value, '/serial/sub')!, 'x')!)[1]).toBe(5);
    expect(stringsOf(propertyOf(nodeAt(value, '/aliases')!, 'serial0')!)).toEqual(['/serial@9000000']);
    expect(stringsOf(propertyOf(nodeAt(value, '/aliases')!, 'by-path')!)).toEqual(['/intc@8000000']);
    expect([nodeAt(value, '/extra'), propertyOf(root, 'added')]).toEqual([undefined, Uint8Array.of(0, 0, 0, 1)]);
  });

  it.skipIf(!hasDtc)('is read as dtc reads it (needs dtc)', () => {
    const compiled = spawnSync('dtc', ['-q', '-I', 'dts', '-O', 'dtb'], { input: SAMPLE, maxBuffer: 1 << 24 });
    const theirs = readDtb('dtc', new Uint8Array(compiled.stdout)).value;
    expect(writeDts(read(SAMPLE).value)).toBe(writeDts(theirs));
  });

  it.skipIf(!existsSync(join(art, 'virt-gic3-smp1.dts')))('QEMU’s trees come back from their text (needs ASSAY_ARM)', () => {
    for (const name of ['virt-gic3-smp1', 'virt-gic2-smp2']) {
      const { value, problems } = read(readFileSync(join(art, `${name}.dts`), 'utf8'));
      expect(problems).toEqual([]);
      expect(value.root).toEqual(readDtb(name, readFileSync(join(art, `${name}.dtb`))).value.root);
    }
  });

  it('what the writer prints comes back', () => {
    const tree = virtTree({ gic: 3, cores: 4, ramSize: 2 ** 30, its: true, smmu: true });
    expect(read(writeDts(tree))).toEqual({ value: tree, problems: [] });
  });

  it.each([
    ['', 'expected "/dts-v1/;"', 1],
    ['/ { };', 'expected "/dts-v1/;"', 1],
    ['/dts-v1/;\n/ { a = <1>', 'expected ";"', 2],
    ['/dts-v1/;\n/ {\n a = <1 oops>;\n};', 'expected a number', 3],
    ['/dts-v1/;\n/ { a = <&nobody>; };', 'no node is called nobody', 2],
    ['/dts-v1/;\n/ { a = &nobody; };', 'no node is called nobody', 2],
    ['/dts-v1/;\n&nobody { };', 'no node is called nobody', 2],
    ['/dts-v1/;\n/ { a = <0x100000000>; };', 'does not fit into 32 bits', 2],
    ['/dts-v1/;\n/ { a = /bits/ 12 <1>; };', 'elements of 12 bits', 2],
    ['/dts-v1/;\n/ { a = [123]; };', 'odd number', 2],
    ['/dts-v1/;\n/ { a = <(1 / 0)>; };', 'division by zero', 2],
    ['/dts-v1/;\n/ { a = <(1 + >; };', 'is not a number', 2],
    ['/dts-v1/;\n}', 'closes nothing', 2],
    ['/dts-v1/;\n/ { b {', 'is not closed', 2],
    ['/dts-v1/;\n\u0001', 'expected "/"', 2],
    ['/dts-v1/;\n/ { a = "never ends; };', 'expected', 2],
    [`/dts-v1/;\n/ ${'{ n '.repeat(80)}`, 'nested', 2],
  ])('diagnoses %j', (text, message, line) => {
    const { problems } = read(text);
    const hit = problems.find((p) => p.message.includes(message));
    expect(hit, JSON.stringify(problems.map((p) => p.message))).toMatchObject({ code: 'platform/bad-dts', effect: 'incomplete' });
    expect(hit!.place!.line).toBe(line);
  });

  it('goes on after a fault', () => {
    const { value, problems } = read('/dts-v1/;\n/ { a = <x>; b = <2>; c { d = !; e = <3>; }; };');
    expect(problems.length).toBe(2);
    expect([propertyOf(value.root, 'b'), propertyOf(nodeAt(value, '/c')!, 'e')]).toEqual([
      Uint8Array.of(0, 0, 0, 2),
      Uint8Array.of(0, 0, 0, 3),
    ]);
  });
});

// [utest->dsn~platform-dts-write~1]
describe('what real trees have', () => {
  it('strings of digits and long node names come back as they were', () => {
    const text = '/dts-v1/;\n/ { mount-matrix = "1", "0", "-1"; qup-spi10-cs-gpio-init-high-pins-and-more { }; };';
    const read = readDts(new SourceText('a.dts', text));
    expect(read.problems).toEqual([]);
    const again = readDts(new SourceText('b.dts', writeDts(read.value)));
    expect(writeDtb(again.value)).toEqual(writeDtb(read.value));
  });
});
