/** The devices that are there because QEMU's `virt` has them; the values are those that QEMU 7.2 answers over qtest. */
import { describe, expect, it } from 'vitest';
import { createCfiFlash } from '../../../src/platform/devices/cfi-flash.ts';
import { createFwCfg } from '../../../src/platform/devices/fw-cfg.ts';
import { createPcieHost } from '../../../src/platform/devices/pcie-host.ts';

// [utest->dsn~platform-pcie-host~1]
describe('PCIe host', () => {
  const words = (host = createPcieHost()) =>
    Object.fromEntries(
      Array.from({ length: 0x44 / 4 }, (_, i): [string, number] => [
        (4 * i).toString(16),
        host.ecam.read(4 * i, 4, 0) >>> 0,
      ]).filter(([, value]) => value !== 0),
    );

  it('shows a host bridge at 00:00.0 and nothing elsewhere', () => {
    expect(words()).toEqual({ '0': 0x81b36, '8': 0x6000000, '2c': 0x11001af4 });
    const { ecam } = createPcieHost();
    const at = (offset: number) => ecam.read(offset, 4, 0) >>> 0;
    expect([0x100, 0x1000, 0x8000, 0x10_0000, 0xfff_fffc].map(at)).toEqual(Array(5).fill(0xffffffff));
    expect([ecam.read(2, 2, 0), ecam.read(0xb, 1, 0), ecam.read(1, 2, 0)]).toEqual([8, 6, 0x081b]);
  });

  it('lets the bits be written that QEMU’s bridge lets', () => {
    const host = createPcieHost();
    for (let at = 0; at < 0x2000; at += 4) host.ecam.write(at, 4, 0xffffffff, 0);
    expect(words(host)).toEqual({
      '0': 0x81b36,
      '4': 0x507,
      '8': 0x6000000,
      c: 0xff,
      '2c': 0x11001af4,
      '3c': 0xff,
      '40': 0xffffffff,
    });
    const other = createPcieHost();
    other.restore(host.save());
    host.ecam.write(4, 2, 0, 0);
    expect([words(other)['4'], words(host)['4']]).toEqual([0x507, undefined]);
  });

  it('has windows that no device claims', () => {
    const { window } = createPcieHost();
    window.write(0, 4, 1, 0);
    expect(window.read(0, 4, 0) >>> 0).toBe(0xffffffff);
  });
});

// [utest->dsn~platform-cfi-flash~1]
describe('CFI flash', () => {
  const bench = () => {
    const device = createCfiFlash(0x400_0000);
    return {
      device,
      rd: (at: number) => device.read(at, 4, 0) >>> 0,
      wr: (at: number, ...values: number[]) => {
        for (const v of values) device.write(at, 4, v, 0);
      },
    };
  };
  const [READ, STATUS, READY] = [0x00ff00ff, 0x00700070, 0x00800080];

  it('answers the query as QEMU’s two chips do', () => {
    const { device, rd, wr } = bench();
    expect(rd(0)).toBe(0);
    wr(0, 0x00980098);
    const table = Array.from({ length: 0x30 }, (_, i) => rd(4 * (i + 0x10)));
    expect(table.every((word) => word >>> 16 === (word & 0xffff))).toBe(true);
    expect(Buffer.from(table.map((word) => word & 0xff)).toString('hex')).toBe(
      [
        '5152590100310000000000',
        '455500000707',
        '0a0004040400',
        '1902000b0001',
        'ff000002',
        '5052493130',
        '00'.repeat(9),
        '01',
      ].join(''),
    );
    expect([device.read(0x40, 1, 0), device.read(0x40, 2, 0), device.read(0x42, 1, 0)]).toEqual([0x51, 0x51, 0x51]);
  });

  it('programs words and buffers, erases sectors, and goes on being read after', () => {
    const { rd, wr } = bench();
    wr(0x100, 0x00400040, 0x12345678);
    expect(rd(0x100)).toBe(READY);
    wr(0, READ);
    expect(rd(0x100)).toBe(0x12345678);
    wr(0x100, 0x00200020, 0x00d000d0);
    expect(rd(0x100)).toBe(READY);
    wr(0, READ);
    expect([rd(0x100), rd(0x3_fffc), rd(0x4_0000)]).toEqual([0xffffffff, 0xffffffff, 0]);
    wr(0x200, 0x00e800e8, 0x00030003);
    for (let i = 0; i < 4; i++) wr(0x200 + 4 * i, 0xa0b0c0d0 + i);
    wr(0x200, 0x00d000d0);
    expect(rd(0x200)).toBe(READY);
    wr(0, READ);
    expect([rd(0x200), rd(0x20c), rd(0x210)]).toEqual([0xa0b0c0d0, 0xa0b0c0d3, 0xffffffff]);
  });

  it('ends at reading after what is no command, and erases nothing without the second half', () => {
    const { rd, wr } = bench();
    wr(0x200, 0x00400040, 0x55, READ, 0x00330033);
    expect(rd(0x200)).toBe(0x55);
    wr(0x200, 0x00200020, 0x00110011);
    expect(rd(0x200)).toBe(0x55);
    wr(0x200, 0x00600060, 0x00550055);
    expect(rd(0x200)).toBe(0x55);
    wr(0x200, 0x00600060, 0x00d000d0);
    expect(rd(0x200)).toBe(READY);
    wr(0, STATUS);
    expect(rd(0)).toBe(READY);
    wr(0, 0x00900090);
    expect(rd(0)).toBe(0);
    wr(0x200, READ, 0x00e800e8, 0, 0x77, 0x00110011);
    expect(rd(0x200)).toBe(0x55);
  });

  it('is saved with its contents', () => {
    const { device, rd, wr } = bench();
    wr(0x100, 0x00400040, 0x99);
    const state = device.save();
    wr(0x100, 0x00400040, 0x11, READ);
    device.restore(state);
    expect(rd(0x100)).toBe(READY);
    wr(0, READ);
    expect(rd(0x100)).toBe(0x99);
  });
});

// [utest->dsn~platform-fw-cfg~1]
describe('firmware configuration', () => {
  const bench = (files?: ReadonlyMap<string, Uint8Array>) => {
    const ram = new Uint8Array(0x4_0000);
    const inside = (at: number, n: number) => at + n <= ram.length;
    const device = createFwCfg({
      cores: 3,
      dma: {
        read: (at, n) => (inside(at, n) ? ram.slice(at, at + n) : undefined),
        write: (at, data) => {
          if (!inside(at, data.length)) return false;
          ram.set(data, at);
          return true;
        },
      },
      ...(files === undefined ? {} : { files }),
    });
    const select = (key: number) => device.write(8, 2, ((key & 255) << 8) | (key >>> 8), 0);
    const bytes = (key: number, n: number) => {
      select(key);
      return Buffer.from(Array.from({ length: n }, () => device.read(0, 1, 0)));
    };
    /** A DMA request at 0x100; its control word afterwards. */
    const dma = (control: number, length: number, to: number, at = 0x100) => {
      const view = new DataView(ram.buffer);
      view.setUint32(0x100, control);
      view.setUint32(0x104, length);
      view.setBigUint64(0x108, BigInt(to));
      device.write(16, 4, 0, 0);
      device.write(20, 4, Buffer.from(Uint32Array.of(at).buffer).readUInt32BE(0), 0);
      return view.getUint32(0x100);
    };
    return { device, ram, select, bytes, dma };
  };

  it('has QEMU’s signature, features and number of cores', () => {
    const { device, bytes, select } = bench();
    expect([bytes(0, 6).toString('latin1'), bytes(1, 5).toString('hex'), bytes(5, 3).toString('hex')]).toEqual([
      'QEMU\0\0',
      '0300000000',
      '030000',
    ]);
    select(0);
    expect([device.read(0, 4, 0), device.read(4, 4, 0)]).toEqual([0x554d4551, 0]);
    expect([device.read(16, 4, 0), device.read(20, 4, 0), device.read(8, 2, 0)]).toEqual([0x554d4551, 0x47464320, 0]);
  });

  it('lists files and gives their bytes, singly and by DMA', () => {
    const text = Buffer.from('some settings');
    const { bytes, dma, ram } = bench(new Map([['opt/a', text]]));
    const directory = bytes(0x19, 68);
    expect([directory.readUInt32BE(0), directory.readUInt32BE(4), directory.readUInt16BE(8)]).toEqual([1, 13, 0x20]);
    expect(directory.toString('latin1', 12, 18)).toBe('opt/a\0');
    expect(bytes(0x20, 13).toString()).toBe('some settings');
    expect(dma((0x20 << 16) | 8 | 4, 5, 0)).toBe(0);
    expect(dma(2, 16, 0x200)).toBe(0);
    expect(Buffer.from(ram.subarray(0x200, 0x210)).toString('latin1')).toBe('settings'.padEnd(16, '\0'));
  });

  it('refuses writes and memory that is not there, and ends however long a transfer is', () => {
    const { dma } = bench();
    expect(dma((1 << 16) | 8 | 16, 4, 0)).toBe(1);
    expect(dma((1 << 16) | 8 | 2, 0xffffffff, 0x200)).toBe(1);
    expect(dma((1 << 16) | 8 | 2, 4, 2 ** 50)).toBe(1);
    expect(dma(0, 4, 0)).toBe(0);
    expect(dma((1 << 16) | 8, 4, 0, 0xffff_fff0)).toBe((1 << 16) | 8);
  });

  it('is saved in the middle of an item', () => {
    const { device, select } = bench();
    select(0);
    device.read(0, 2, 0);
    const state = device.save();
    select(1);
    device.restore(state);
    expect(device.read(0, 2, 0)).toBe(0x554d);
  });
});
