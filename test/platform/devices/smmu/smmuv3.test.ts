import { describe, expect, it } from 'vitest';
import type { Dma } from '../../../../src/platform/devices/dma.ts';
import { createSmmuV3, SMMU_BANK } from '../../../../src/platform/devices/smmu/smmuv3.ts';
import { EVENT, stage1StartLevel } from '../../../../src/platform/devices/smmu/tables.ts';
import { FakeLine } from '../fakes.ts';

const SIZE = 0x400000;
const STRTAB = 0x1000;
const CMDQ = 0x10000;
const EVENTQ = 0x20000;
const CD = 0x30000;
const STREAM = 3;
const R = Object.fromEntries(SMMU_BANK.rows.map((r) => [r.name, r.offset])) as Record<string, number>;

/** Tables grow from here. */
const POOL = 0x100000;

function unit() {
  const bytes = new Uint8Array(SIZE);
  const view = new DataView(bytes.buffer);
  const memory: Dma = {
    read: (at, length) => (at + length <= SIZE ? bytes.slice(at, at + length) : undefined),
    write: (at, data) => {
      if (at + data.length > SIZE) return false;
      bytes.set(data, at);
      return true;
    },
  };
  const lines = { eventIrq: new FakeLine(), syncIrq: new FakeLine(), errorIrq: new FakeLine() };
  const smmu = createSmmuV3({ memory, ...lines });
  const rd = (name: string) => smmu.read(R[name]!, 4, 0);
  const wr = (name: string, value: number) => smmu.write(R[name]!, 4, value >>> 0, 0);
  const put = (at: number, ...doubles: bigint[]) => doubles.forEach((d, i) => void view.setBigUint64(at + 8 * i, d, true));
  let pool = POOL;
  const page = (granule: number) => {
    pool = Math.ceil(pool / 2 ** granule) * 2 ** granule;
    pool += 2 ** granule;
    return pool - 2 ** granule;
  };
  /** Maps one granule (or a block ending at `level`) by the architecture's layout; returns nothing, tables grow as needed. */
  const map = (
    root: number,
    inputBits: number,
    granule: number,
    start: number,
    va: bigint,
    pa: bigint,
    attributes: bigint,
    level = 3,
  ) => {
    let table = root;
    for (let l = start; ; l++) {
      const low = granule + (granule - 3) * (3 - l);
      const high = l === start ? inputBits : low + granule - 3;
      const at = table + 8 * Number((va >> BigInt(low)) & ((1n << BigInt(high - low)) - 1n));
      if (l === level) {
        put(at, pa | attributes | (l === 3 ? 3n : 1n));
        return;
      }
      if (view.getBigUint64(at, true) === 0n) put(at, BigInt(page(granule)) | 3n);
      table = Number(view.getBigUint64(at, true) & 0xffff_ffff_f000n);
    }
  };
  wr('SMMU_STRTAB_BASE', STRTAB);
  wr('SMMU_STRTAB_BASE_CFG', 4);
  wr('SMMU_CMDQ_BASE', CMDQ | 2);
  wr('SMMU_EVENTQ_BASE', EVENTQ | 1);
  wr('SMMU_CR0', 0xd);
  wr('SMMU_IRQ_CTRL', 5);
  const command = (opcode: number, extra = 0) => {
    const prod = rd('SMMU_CMDQ_PROD');
    put(CMDQ + 16 * (prod & 3), BigInt(opcode) | (BigInt(extra) << 8n), 0n);
    wr('SMMU_CMDQ_PROD', (prod + 1) & 7);
  };
  const events = () => {
    const out: { event: number; stream: number; flags: number; address: bigint; ipa: bigint }[] = [];
    while (((rd('SMMU_EVENTQ_PROD') ^ rd('SMMU_EVENTQ_CONS')) & 3) !== 0) {
      const cons = rd('SMMU_EVENTQ_CONS');
      const at = EVENTQ + 32 * (cons & 1);
      out.push({
        event: view.getUint8(at),
        stream: view.getUint32(at + 4, true),
        flags: view.getUint32(at + 12, true),
        address: view.getBigUint64(at + 16, true),
        ipa: view.getBigUint64(at + 24, true),
      });
      wr('SMMU_EVENTQ_CONS', (cons & 0x80000000) | ((cons + 1) & 3));
    }
    return out;
  };
  const ste = (config: number, ...more: bigint[]) => put(STRTAB + 64 * STREAM, 1n | (BigInt(config) << 1n) | BigInt(CD), ...more);
  return { smmu, bytes, view, rd, wr, put, page, map, command, events, ste, ...lines, master: smmu.master(STREAM) };
}

const AF = 1n << 10n;
/** Stage 1: unprivileged read/write. Stage 2: read/write. */
const S1_RW = AF | (1n << 6n);
const S1_RO = S1_RW | (1n << 7n);
const S2_RW = AF | (3n << 6n);
const S2_RO = AF | (1n << 6n);
const TG0: Record<number, bigint> = { 12: 0n, 16: 1n, 14: 2n };

/** Context descriptor: AArch64, valid, faults recorded, 44-bit output. */
const cd = (t0sz: number, granule: number) =>
  BigInt(t0sz) | (TG0[granule]! << 6n) | (1n << 30n) | (1n << 31n) | (4n << 32n) | (1n << 41n) | (1n << 45n);
/** Stage 2 part of an entry: AArch64, faults recorded, 44-bit output. */
const s2 = (t0sz: number, granule: number, sl0: number) =>
  (BigInt(t0sz) << 32n) | (BigInt(sl0) << 38n) | (TG0[granule]! << 46n) | (4n << 48n) | (1n << 51n) | (1n << 58n);

function stage1(granule = 12, t0sz = 25) {
  const u = unit();
  const root = u.page(granule);
  u.ste(5);
  u.put(CD, cd(t0sz, granule), BigInt(root));
  const inputBits = 64 - t0sz;
  const start = stage1StartLevel(inputBits, granule);
  return {
    ...u,
    map1: (va: bigint, pa: bigint, attributes = S1_RW, level = 3) =>
      u.map(root, inputBits, granule, start, va, pa, attributes, level),
  };
}

function stage2(config = 6) {
  const u = unit();
  const root = u.page(13); // 40-bit input: two concatenated level 1 tables
  u.ste(config, 0n, s2(24, 12, 1), BigInt(root));
  return {
    ...u,
    map2: (ipa: bigint, pa: bigint, attributes = S2_RW, level = 3) => u.map(root, 40, 12, 1, ipa, pa, attributes, level),
  };
}

// [utest->dsn~platform-smmu~1]
describe('SMMUv3 registers', () => {
  it('says what it can: both stages, AArch64 tables, 16-bit streams, three granules', () => {
    const { rd } = unit();
    expect([rd('SMMU_IDR0') & 0xf, rd('SMMU_IDR1') & 63, (rd('SMMU_IDR5') >>> 4) & 7, rd('SMMU_IDR5') & 7]).toEqual([
      0xb, 16, 7, 5,
    ]);
  });

  it('acknowledges control at once and keeps what exists', () => {
    const { rd, wr } = unit();
    wr('SMMU_CR0', 0xffffffff);
    wr('SMMU_IRQ_CTRL', 0xffffffff);
    expect([rd('SMMU_CR0'), rd('SMMU_CR0ACK'), rd('SMMU_IRQ_CTRLACK')]).toEqual([0xd, 0xd, 5]);
  });

  it('disabled: passes through, or aborts when GBPA says so', () => {
    const { wr, rd, bytes, master } = unit();
    wr('SMMU_CR0', 0);
    bytes[0x3000] = 7;
    expect(master.read(0x3000, 1)).toEqual(Uint8Array.of(7));
    wr('SMMU_GBPA', 1 << 20);
    expect(master.read(0x3000, 1)).toBeDefined();
    wr('SMMU_GBPA', 0x80000000 | (1 << 20));
    expect([master.read(0x3000, 1), rd('SMMU_GBPA')]).toEqual([undefined, 1 << 20]);
  });

  it('is RAZ/WI at reserved offsets and for narrow accesses', () => {
    const { smmu } = unit();
    for (const offset of [0x30, 0x48, 0x58, 0xa8, 0x200, 0x10000, 0x100b0, 0x1fffc]) {
      smmu.write(offset, 4, 0xffffffff, 0);
      expect(smmu.read(offset, 4, 0), offset.toString(16)).toBe(0);
    }
    expect([smmu.read(0, 2, 0), smmu.read(4, 1, 0)]).toEqual([0, 0]);
  });

  it('comes back from a snapshot', () => {
    const a = stage1();
    a.map1(0x5000n, 0x3000n);
    const state = structuredClone(a.smmu.save());
    a.wr('SMMU_CR0', 0);
    a.smmu.restore(state);
    a.bytes[0x3000] = 9;
    expect(a.master.read(0x5000, 1)).toEqual(Uint8Array.of(9));
  });
});

// [utest->dsn~platform-smmu-stream~1]
describe('SMMUv3 streams', () => {
  it('bypass, silent abort, invalid entry, unknown stream', () => {
    const { ste, put, events, bytes, smmu, master } = unit();
    ste(4);
    bytes[0x3000] = 5;
    expect(master.read(0x3000, 1)).toEqual(Uint8Array.of(5));
    ste(0);
    expect([master.read(0x3000, 1), events()]).toEqual([undefined, []]);
    put(STRTAB + 64 * STREAM, 0n);
    expect([master.read(0x3000, 1), events()[0]?.event]).toEqual([undefined, EVENT.C_BAD_STE]);
    expect([smmu.master(16).read(0, 1), events()[0]]).toMatchObject([undefined, { event: EVENT.C_BAD_STREAMID, stream: 16 }]);
  });

  it('finds entries of a two-level table', () => {
    const { wr, put, smmu, bytes, events } = unit();
    wr('SMMU_STRTAB_BASE_CFG', 10 | (6 << 6) | (1 << 16));
    put(STRTAB + 8 * 2, 0x8000n | 5n); // streams 128–143
    put(0x8000 + 64 * 15, 1n | (4n << 1n));
    bytes[0x3000] = 6;
    expect(smmu.master(143).read(0x3000, 1)).toEqual(Uint8Array.of(6));
    for (const stream of [144, 0, 1024]) {
      expect(smmu.master(stream).read(0x3000, 1)).toBeUndefined();
      expect(events()[0]).toMatchObject({ event: EVENT.C_BAD_STREAMID, stream });
    }
  });

  it('a bad context descriptor, a table outside memory', () => {
    const u = stage1();
    u.put(CD, 0n);
    u.master.read(0, 1);
    u.put(CD, cd(25, 12), 0xffff_f000n);
    u.master.read(0x1000, 1);
    u.put(STRTAB + 64 * STREAM, 1n | (5n << 1n) | 0xf_ffff_0000n);
    u.events().forEach((e, i) => void expect(e.event).toBe([EVENT.C_BAD_CD, EVENT.F_WALK_EABT][i]));
    u.master.read(0x1000, 1);
    expect(u.events()[0]?.event).toBe(EVENT.F_CD_FETCH);
  });
});

// [utest->dsn~platform-smmu-walk~1]
describe('SMMUv3 translation', () => {
  it.each([
    [12, 25],
    [12, 16],
    [14, 28],
    [16, 22],
  ])('stage 1, granule 2^%d, T0SZ %d: pages are found, across a page boundary too', (granule, t0sz) => {
    const u = stage1(granule, t0sz);
    const size = 2 ** granule;
    u.map1(BigInt(8 * size), BigInt(0x200000 + 3 * size));
    u.map1(BigInt(9 * size), BigInt(0x200000 + 7 * size));
    expect(u.master.write(9 * size - 2, Uint8Array.of(1, 2, 3, 4))).toBe(true);
    expect([u.bytes[0x200000 + 4 * size - 1], u.bytes[0x200000 + 7 * size]]).toEqual([2, 3]);
    expect(u.master.read(9 * size - 2, 4)).toEqual(Uint8Array.of(1, 2, 3, 4));
    expect(u.events()).toEqual([]);
  });

  it('blocks translate whole', () => {
    const u = stage1();
    u.map1(0x4000_0000n, 0x200000n, S1_RW, 2);
    u.bytes[0x3fffff] = 0x5a;
    expect(u.master.read(0x401f_ffff, 1)).toEqual(Uint8Array.of(0x5a));
  });

  it('stage 1 faults are recorded with their address and direction', () => {
    const u = stage1();
    u.map1(0x5000n, 0x3000n, S1_RO);
    u.map1(0x6000n, 0x3000n, S1_RW & ~AF);
    u.map1(0x7000n, 0x3000n, AF);
    u.map1(0x8000n, 1n << 45n);
    const cases: [number, boolean, number][] = [
      [0x5000, true, EVENT.F_PERMISSION],
      [0x6000, false, EVENT.F_ACCESS],
      [0x7000, false, EVENT.F_PERMISSION],
      [0x8000, false, EVENT.F_ADDR_SIZE],
      [0x9000, false, EVENT.F_TRANSLATION],
      [2 ** 40, false, EVENT.F_TRANSLATION],
    ];
    for (const [at, write, event] of cases) {
      expect(write ? u.master.write(at, Uint8Array.of(1)) : u.master.read(at, 1)).toBe(write ? false : undefined);
      expect(u.events()).toEqual([
        { event, stream: STREAM, flags: (2 << 8) | (write ? 0 : 8), address: BigInt(at), ipa: expect.anything() },
      ]);
    }
    expect(u.master.read(0x5000, 1)).toBeDefined();
  });

  it('a descriptor that wants no records gets none', () => {
    const u = stage1();
    u.put(CD, cd(25, 12) & ~(1n << 45n));
    u.master.read(0x9000, 1);
    expect(u.events()).toEqual([]);
  });

  it('stage 2, with concatenated first tables', () => {
    const u = stage2();
    u.map2(0x80_0000_5000n, 0x3000n);
    u.map2(0x6000n, 0x3000n, S2_RO);
    u.bytes[0x3010] = 3;
    expect(u.master.read(0x80_0000_5010, 1)).toEqual(Uint8Array.of(3));
    u.master.write(0x6000, Uint8Array.of(1));
    u.master.read(0x7000, 1);
    expect(u.events()).toMatchObject([
      { event: EVENT.F_PERMISSION, flags: (2 << 8) | 0x80, ipa: 0x6000n },
      { event: EVENT.F_TRANSLATION, flags: (2 << 8) | 0x88, ipa: 0x7000n },
    ]);
  });

  it('nested: stage 1 addresses and tables go through stage 2', () => {
    const u = stage2(7);
    // The guest's view: context descriptor and tables at intermediate addresses that stage 2 moves.
    u.put(CD, cd(25, 12), 0x1_0000_0000n);
    const real = u.page(12);
    u.map2(BigInt(CD), BigInt(CD));
    u.map2(0x1_0000_0000n, BigInt(real), S2_RO);
    const [l2, l3] = [u.page(12), u.page(12)];
    u.map2(0x1_0000_1000n, BigInt(l2), S2_RO);
    u.map2(0x1_0000_2000n, BigInt(l3), S2_RO);
    u.put(real, 0x1_0000_1003n);
    u.put(l2, 0x1_0000_2003n);
    u.put(l3 + 8 * 5, 0x2_0000_0000n | S1_RW | 3n);
    u.put(l3 + 8 * 6, 0x2_0000_1000n | S1_RW | 3n);
    u.map2(0x2_0000_0000n, 0x3000n);
    u.bytes[0x3004] = 0x77;
    expect(u.master.read(0x5004, 1)).toEqual(Uint8Array.of(0x77));
    u.master.read(0x6000, 1); // the page itself is missing in stage 2
    expect(u.events()).toMatchObject([
      { event: EVENT.F_TRANSLATION, flags: (2 << 8) | 0x88, address: 0x6000n, ipa: 0x2_0000_1000n },
    ]);
    u.put(l2 + 8, 0x3_0000_0003n); // a table that is missing in stage 2
    u.master.read(0x20_0000, 1);
    expect(u.events()).toMatchObject([{ event: EVENT.F_TRANSLATION, flags: (1 << 8) | 0x88, ipa: 0x3_0000_0000n }]);
  });

  it('2,000 random pages: every mapped address goes where it was mapped, every other faults', () => {
    let x = 12345;
    const random = (n: number) => {
      x = (Math.imul(x, 1103515245) + 12345) >>> 0;
      return Math.floor((x / 2 ** 32) * n);
    };
    const u = stage1(12, 32);
    const expected = new Map<number, number>();
    for (let i = 0; i < 200; i++) {
      const [va, pa] = [random(2 ** 8) * 0x1000 + random(4) * 2 ** 25, 0x200000 + random(256) * 0x1000];
      if (!expected.has(va)) u.map1(BigInt(va), BigInt(pa));
      if (!expected.has(va)) expected.set(va, pa);
    }
    for (let i = 0; i < 2000; i++) {
      const va = random(2 ** 8) * 0x1000 + random(4) * 2 ** 25;
      const pa = expected.get(va);
      const value = random(256);
      if (pa !== undefined) u.bytes[pa + 8] = value;
      expect(u.master.read(va + 8, 1)).toEqual(pa === undefined ? undefined : Uint8Array.of(value));
      if (pa === undefined) expect(u.events()[0]?.event).toBe(EVENT.F_TRANSLATION);
    }
  });
});

// [utest->dsn~platform-smmu-queues~1]
describe('SMMUv3 queues', () => {
  it('consumes commands; SYNC signals when asked', () => {
    const { command, rd, syncIrq } = unit();
    for (const opcode of [0x03, 0x30, 0x11, 0x2a]) command(opcode);
    command(0x46, 0x00);
    expect([rd('SMMU_CMDQ_CONS'), syncIrq.changes]).toEqual([5, 0]);
    command(0x46, 0x10);
    expect([rd('SMMU_CMDQ_CONS'), syncIrq.changes]).toEqual([6, 2]);
  });

  it('an illegal command stops the queue until it is acknowledged', () => {
    const { command, rd, wr, put, errorIrq } = unit();
    command(0x03);
    command(0x7f);
    command(0x46);
    expect([rd('SMMU_CMDQ_CONS'), rd('SMMU_GERROR'), errorIrq.changes]).toEqual([(1 << 24) | 1, 1, 2]);
    put(CMDQ + 16, 0x46n);
    wr('SMMU_GERRORN', 1);
    expect([rd('SMMU_CMDQ_CONS'), rd('SMMU_GERROR')]).toEqual([3, 1]);
  });

  it('a queue outside memory is an abort error', () => {
    const { wr, rd } = unit();
    wr('SMMU_CMDQ_BASE', 0xfff00002);
    wr('SMMU_CMDQ_PROD', 1);
    expect(rd('SMMU_CMDQ_CONS') >>> 24).toBe(2);
  });

  it('events interrupt; a full queue overflows visibly and loses nothing older', () => {
    const u = stage1();
    for (const va of [0x1000, 0x2000, 0x3000, 0x4000]) u.master.read(va, 1);
    expect(u.eventIrq.changes).toBe(4);
    expect(u.rd('SMMU_EVENTQ_PROD') >>> 0).toBe((0x80000002 >>> 0) as number);
    expect(u.events().map((e) => e.address)).toEqual([0x1000n, 0x2000n]);
    u.wr('SMMU_EVENTQ_BASE', 0xfff00001);
    u.master.read(0x1000, 1);
    expect(u.rd('SMMU_GERROR')).toBe(4);
  });
});
