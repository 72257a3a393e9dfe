import { describe, expect, it } from 'vitest';
import type { Dma } from '../../../../src/platform/devices/dma.ts';
import { createVirtioMmio, type VirtioModel } from '../../../../src/platform/devices/virtio/mmio.ts';
import { virtioBlock, virtioConsole, virtioNet, virtioRng } from '../../../../src/platform/devices/virtio/models.ts';
import { FakeLine, FakeSink, FakeSource } from '../fakes.ts';

const MEMORY = 0x20000;
const DESC = 0x1000;
const AVAIL = 0x2000;
const USED = 0x3000;

function ram() {
  const bytes = new Uint8Array(MEMORY);
  const dma: Dma = {
    read: (at, length) => (at + length <= MEMORY ? bytes.slice(at, at + length) : undefined),
    write: (at, data) => {
      if (at + data.length > MEMORY) return false;
      bytes.set(data, at);
      return true;
    },
  };
  return { bytes, dma, view: new DataView(bytes.buffer) };
}

interface Buffer_ {
  readonly at: number;
  readonly length: number;
  readonly write?: boolean;
}

/** A driver as small as possible: initialises the transport, queues buffers, notifies, reads the used ring. */
function driver(model: VirtioModel<never> | VirtioModel<unknown>, legacy = false) {
  const memory = ram();
  const irq = new FakeLine();
  const device = createVirtioMmio({ irq, dma: memory.dma, model: model as VirtioModel, legacy });
  const rd = (offset: number) => device.read(offset, 4, 0);
  const wr = (offset: number, value: number) => device.write(offset, 4, value >>> 0, 0);
  const base = (queue: number) => queue * 0x4000;
  const place = (queue: number) => {
    wr(0x30, queue);
    wr(0x38, 8);
    if (legacy) {
      wr(0x3c, 4096);
      wr(0x40, (base(queue) + DESC) / 4096);
      return { desc: base(queue) + DESC, avail: base(queue) + DESC + 128, used: base(queue) + DESC + 4096 };
    }
    for (const [offset, at] of [
      [0x80, DESC],
      [0x90, AVAIL],
      [0xa0, USED],
    ]) {
      wr(offset!, base(queue) + at!);
      wr(offset! + 4, 0);
    }
    wr(0x44, 1);
    return { desc: base(queue) + DESC, avail: base(queue) + AVAIL, used: base(queue) + USED };
  };
  // Linux tells a legacy transport the page size before it resets the device
  if (legacy) wr(0x28, 4096);
  wr(0x70, 0);
  wr(0x70, 3);
  if (!legacy) {
    wr(0x24, 1);
    wr(0x20, 1);
    wr(0x70, 11);
  }
  const rings = Array.from({ length: model.queues }, (_, q) => place(q));
  wr(0x70, legacy ? 7 : 15);
  let heads = 0;
  const queue = (q: number, buffers: readonly Buffer_[]) => {
    const { desc, avail } = rings[q]!;
    const first = heads;
    buffers.forEach((b, i) => {
      const at = desc + 16 * (first + i);
      memory.view.setBigUint64(at, BigInt(b.at), true);
      memory.view.setUint32(at + 8, b.length, true);
      memory.view.setUint16(at + 12, (i + 1 < buffers.length ? 1 : 0) | (b.write ? 2 : 0), true);
      memory.view.setUint16(at + 14, first + i + 1, true);
    });
    heads = (heads + buffers.length) % 8;
    const index = memory.view.getUint16(avail + 2, true);
    memory.view.setUint16(avail + 4 + 2 * (index % 8), first, true);
    memory.view.setUint16(avail + 2, index + 1, true);
  };
  const used = (q: number) => {
    const index = memory.view.getUint16(rings[q]!.used + 2, true);
    return { index, length: memory.view.getUint32(rings[q]!.used + 8 + 8 * ((index - 1) % 8), true) };
  };
  return { ...memory, irq, device, rd, wr, queue, used, rings, notify: (q: number) => wr(0x50, q) };
}

// [utest->dsn~platform-virtio-mmio~1]
describe('virtio over MMIO', () => {
  it('identifies itself: modern, legacy, empty', () => {
    const modern = driver(virtioRng(1));
    expect([0, 4, 8, 0xc].map(modern.rd)).toEqual([0x74726976, 2, 4, 0x554d4551]);
    expect(driver(virtioRng(1), true).rd(4)).toBe(1);
    const empty = createVirtioMmio({ irq: new FakeLine(), dma: ram().dma });
    expect([empty.read(0, 4, 0), empty.read(8, 4, 0), empty.read(0x34, 4, 0)]).toEqual([0x74726976, 0, 0]);
  });

  it('offers VERSION_1 only in the modern transport', () => {
    const d = driver(virtioBlock(new Uint8Array(512)));
    d.wr(0x14, 1);
    expect(d.rd(0x10)).toBe(1);
    d.wr(0x14, 0);
    expect(d.rd(0x10)).toBe((1 << 28) | (1 << 9));
    d.wr(0x14, 2);
    expect(d.rd(0x10)).toBe(0);
    const old = driver(virtioRng(1), true);
    old.wr(0x14, 1);
    expect(old.rd(0x10)).toBe(0);
  });

  it('interrupts on used buffers until acknowledged, unless the driver declined', () => {
    const d = driver(virtioRng(1));
    d.queue(0, [{ at: 0x8000, length: 4, write: true }]);
    d.notify(0);
    expect([d.irq.level, d.rd(0x60), d.used(0).index]).toEqual([true, 1, 1]);
    d.wr(0x64, 1);
    expect([d.irq.level, d.rd(0x60)]).toEqual([false, 0]);
    d.view.setUint16(d.rings[0]!.avail, 1, true);
    d.queue(0, [{ at: 0x8000, length: 4, write: true }]);
    d.notify(0);
    expect([d.irq.level, d.used(0).index]).toEqual([false, 2]);
  });

  it('a status of zero resets', () => {
    const d = driver(virtioRng(1));
    d.wr(0x70, 0);
    expect([d.rd(0x70), d.rd(0x44)]).toEqual([0, 0]);
    d.queue(0, [{ at: 0x8000, length: 4, write: true }]);
    d.notify(0);
    expect(d.used(0).index).toBe(0);
  });

  it.each([
    ['a descriptor beyond the table', (d: ReturnType<typeof driver>) => d.view.setUint16(d.rings[0]!.avail + 4, 99, true)],
    [
      'a circle',
      (d: ReturnType<typeof driver>) => {
        d.view.setUint16(d.rings[0]!.desc + 12, 1, true);
        d.view.setUint16(d.rings[0]!.desc + 14, 0, true);
      },
    ],
    [
      'an address that is not memory',
      (d: ReturnType<typeof driver>) => {
        d.view.setUint16(d.rings[0]!.desc + 12, 0, true);
        d.view.setBigUint64(d.rings[0]!.desc, 0xffff_0000n, true);
      },
    ],
    ['an index that jumps', (d: ReturnType<typeof driver>) => d.view.setUint16(d.rings[0]!.avail + 2, 77, true)],
    [
      'a nested indirect table',
      (d: ReturnType<typeof driver>) => {
        d.view.setUint16(d.rings[0]!.desc + 12, 4, true);
        d.view.setUint32(d.rings[0]!.desc + 8, 16, true);
        d.view.setUint16(0x8000 + 12, 4, true);
      },
    ],
  ])('%s stops the device and asks for a reset', (_, spoil) => {
    const d = driver(virtioRng(1));
    d.queue(0, [{ at: 0x8000, length: 16, write: true }]);
    spoil(d);
    d.notify(0);
    expect([d.rd(0x70) & 64, d.rd(0x60) & 2, d.irq.level]).toEqual([64, 2, true]);
    d.wr(0x70, 0);
    expect([d.rd(0x70), d.irq.level]).toEqual([0, false]);
  });

  it('is RAZ/WI at reserved offsets, for other queues and for narrow accesses', () => {
    const d = driver(virtioRng(1));
    for (const offset of [0x18, 0x2c, 0x48, 0x54, 0x68, 0x74, 0x88, 0xb0]) {
      d.wr(offset, 0xffffffff);
      expect(d.rd(offset), offset.toString(16)).toBe(0);
    }
    d.wr(0x30, 7);
    expect([d.rd(0x34), d.rd(0x44), d.rd(0x40)]).toEqual([0, 0, 0]);
    d.notify(9);
    expect(d.device.read(0, 2, 0)).toBe(0);
  });

  it('comes back from a snapshot', () => {
    const sink = new FakeSink();
    const d = driver(virtioConsole(sink));
    const state = d.device.save();
    d.wr(0x70, 0);
    d.device.restore(structuredClone(state));
    d.bytes.set(Buffer.from('hi'), 0xc000);
    d.queue(1, [{ at: 0xc000, length: 2 }]);
    d.notify(1);
    expect(sink.text).toBe('hi');
  });
});

// [utest->dsn~platform-virtio-console~1]
describe('virtio console', () => {
  it('sends what the driver queues and receives what is typed', () => {
    const sink = new FakeSink();
    const source = new FakeSource();
    const d = driver(virtioConsole(sink, source));
    d.bytes.set(Buffer.from('hello'), 0xc000);
    d.queue(1, [
      { at: 0xc000, length: 2 },
      { at: 0xc002, length: 3 },
    ]);
    d.notify(1);
    expect([sink.text, d.used(1).length]).toEqual(['hello', 0]);
    d.queue(0, [{ at: 0xd000, length: 3, write: true }]);
    source.queue.push(...Buffer.from('abcd'));
    d.device.changed(0);
    expect([Buffer.from(d.bytes.slice(0xd000, 0xd004)).toString('latin1'), d.used(0).length]).toEqual(['abc\0', 3]);
  });
});

// [utest->dsn~platform-virtio-rng~1]
describe('virtio entropy', () => {
  it('fills buffers, repeatably by seed, also for a legacy driver', () => {
    const take = (seed: number, legacy: boolean) => {
      const d = driver(virtioRng(seed), legacy);
      d.queue(0, [
        { at: 0x8000, length: 8, write: true },
        { at: 0x8100, length: 8, write: true },
      ]);
      d.notify(0);
      expect(d.used(0)).toEqual({ index: 1, length: 16 });
      return Buffer.from([...d.bytes.slice(0x8000, 0x8008), ...d.bytes.slice(0x8100, 0x8108)]).toString('hex');
    };
    expect(take(7, false)).toBe(take(7, true));
    expect(take(7, false)).not.toBe(take(8, false));
    expect(new Set(take(7, false).match(/../g)).size).toBeGreaterThan(8);
  });
});

// [utest->dsn~platform-virtio-block~1]
describe('virtio block', () => {
  const image = Uint8Array.from({ length: 4 * 512 }, (_, i) => i >>> 9);
  function request(d: ReturnType<typeof driver>, type: number, sector: number, data: Buffer_[]) {
    d.view.setUint32(0x8000, type, true);
    d.view.setBigUint64(0x8008, BigInt(sector), true);
    d.bytes[0x8100] = 0xee;
    d.queue(0, [{ at: 0x8000, length: 16 }, ...data, { at: 0x8100, length: 1, write: true }]);
    d.notify(0);
    return d.bytes[0x8100];
  }

  it('says its size and reads sectors', () => {
    const d = driver(virtioBlock(image));
    expect([d.device.read(0x100, 4, 0), d.device.read(0x104, 4, 0), d.device.read(0x100, 1, 0)]).toEqual([4, 0, 4]);
    expect(request(d, 0, 2, [{ at: 0x9000, length: 1024, write: true }])).toBe(0);
    expect([d.bytes[0x9000], d.bytes[0x91ff], d.bytes[0x9200], d.used(0).length]).toEqual([2, 2, 3, 1025]);
  });

  it('writes into its state, not into the image', () => {
    const model = virtioBlock(image);
    const d = driver(model);
    d.bytes.fill(0x55, 0x9000, 0x9200);
    expect(request(d, 1, 1, [{ at: 0x9000, length: 512 }])).toBe(0);
    expect(request(d, 0, 1, [{ at: 0xa000, length: 512, write: true }])).toBe(0);
    expect([d.bytes[0xa000], image[512], model.save().written.size]).toEqual([0x55, 1, 1]);
  });

  it('refuses what is beyond the end, what is read-only, and what it does not know', () => {
    const d = driver(virtioBlock(image, { readOnly: true, id: 'disk' }));
    expect(request(d, 0, 4, [{ at: 0x9000, length: 512, write: true }])).toBe(1);
    expect(request(d, 1, 0, [{ at: 0x9000, length: 512 }])).toBe(1);
    const e = driver(virtioBlock(image, { id: 'disk' }));
    expect(request(e, 77, 0, [])).toBe(2);
    expect(request(e, 4, 0, [])).toBe(0);
    expect(request(e, 8, 0, [{ at: 0x9000, length: 20, write: true }])).toBe(0);
    expect(Buffer.from(e.bytes.slice(0x9000, 0x9005)).toString('latin1')).toBe('disk\0');
  });
});

// [utest->dsn~platform-virtio-net~1]
describe('virtio network', () => {
  const mac = [0x52, 0x54, 0, 0x12, 0x34, 0x56];

  it.each([
    ['modern', false, 12],
    ['legacy', true, 10],
  ] as const)('%s: sends frames without their header, receives them with one', (_, legacy, header) => {
    const sent: Uint8Array[] = [];
    const model = virtioNet(mac, { send: (frame) => sent.push(frame) });
    const d = driver(model, legacy);
    expect(Array.from({ length: 6 }, (_, i) => d.device.read(0x100 + i, 1, 0))).toEqual(mac);
    d.bytes.set(Buffer.from('frame'), 0xc000 + header);
    d.queue(1, [{ at: 0xc000, length: header + 5 }]);
    d.notify(1);
    expect(Buffer.from(sent[0]!).toString()).toBe('frame');
    model.deliver(Buffer.from('reply'));
    d.device.changed(0);
    expect(d.used(0).index).toBe(0); // no buffer yet: it waits
    d.queue(0, [{ at: 0xd000, length: 100, write: true }]);
    d.notify(0);
    expect([Buffer.from(d.bytes.slice(0xd000 + header, 0xd005 + header)).toString(), d.used(0).length]).toEqual([
      'reply',
      header + 5,
    ]);
  });

  it('drops a frame that does not fit its buffer', () => {
    const model = virtioNet(mac, { send: () => {} });
    const d = driver(model);
    model.deliver(new Uint8Array(200));
    d.queue(0, [{ at: 0xd000, length: 100, write: true }]);
    d.notify(0);
    expect(d.used(0)).toEqual({ index: 1, length: 0 });
  });
});
