import { describe, expect, it } from 'vitest';
import { SYS } from '../../../src/platform/cpu/sysregs.ts';
import type { VirtMachine } from '../../../src/platform/machine.ts';
import { bareMachine, RAM, run, vectors } from '../guest.ts';

const TABLES = RAM + 0x100000;

/** Writes a descriptor (plain number address | attribute bits) into a table. */
function put(m: VirtMachine, table: number, index: number, low: number, high = 0): void {
  m.memory.write64(table + 8 * index, { lo: low | 0, hi: high });
}

interface Setup {
  readonly tcr: [number, number];
  readonly fill: (m: VirtMachine) => void;
}

const VALID = 0x701; // block, AF, inner shareable, attribute 0
const PAGE = 0x703;

/** EL1 stage 1 on with TTBR0 = TABLES; translates addresses with the firmware's view of AT S1E1R. */
function stage1(setup: Setup): VirtMachine {
  const m = bareMachine();
  const core = m.cores[0]!;
  setup.fill(m);
  core.setRegister('TTBR0_EL1', { hi: 0, lo: TABLES });
  core.setRegister('TCR_EL1', { lo: setup.tcr[0], hi: setup.tcr[1] });
  core.setRegister('MAIR_EL1', { hi: 0, lo: 0xff });
  core.setRegister('SCTLR_EL1', { hi: 0, lo: 1 });
  return m;
}

const read = { el: 1, write: false, execute: false } as const;
const at = (m: VirtMachine, lo: number, hi = 0, access: Parameters<VirtMachine['cores'][0]['translate']>[1] = read) =>
  m.cores[0]!.translate({ hi, lo }, access);

// [utest->dsn~platform-stage1-walk~1]
describe('stage 1 walks', () => {
  it('of 4 KB granules: block at level 1, block at level 2, page at level 3', () => {
    const m = stage1({
      tcr: [25, 2],
      fill: (x) => {
        put(x, TABLES, 0, 0x80000000 | VALID);
        put(x, TABLES, 1, (TABLES + 0x1000) | 3);
        put(x, TABLES + 0x1000, 1, 0x40200000 | VALID);
        put(x, TABLES + 0x1000, 2, (TABLES + 0x2000) | 3);
        put(x, TABLES + 0x2000, 5, 0x40345000 | PAGE);
      },
    });
    expect(at(m, 0x12345678)).toMatchObject({ ok: true, pa: 0x92345678 });
    expect(at(m, 0x40234567)).toMatchObject({ ok: true, pa: 0x40234567 });
    expect(at(m, 0x40405abc)).toMatchObject({ ok: true, pa: 0x40345abc });
    expect(at(m, 0x40406000)).toMatchObject({ ok: false, stage: 1, status: 7 });
    expect(at(m, 0x40600000)).toMatchObject({ ok: false, status: 6 });
    expect(at(m, 0x80000000 | 0)).toMatchObject({ ok: false, status: 5 });
    expect(at(m, 0, 0x80)).toMatchObject({ ok: false, status: 4 });
  });

  it('of 16 KB and 64 KB granules', () => {
    // T0SZ 28: 36 bits, 16 KB pages start at level 2; a core that does not have them takes 4 KB, which starts at level 1
    const small = stage1({ tcr: [28 | (2 << 14), 2], fill: (x) => put(x, TABLES, 2, 0x42000000 | VALID) });
    expect(at(small, 0x04123456)).toMatchObject({ ok: false, status: 5 });
    for (const core of small.raw) core.sys[SYS.ID_AA64MMFR0_EL1] = core.sys[SYS.ID_AA64MMFR0_EL1]! | 0x100000;
    expect(at(small, 0x04123456)).toMatchObject({ ok: true, pa: 0x42123456 });
    // T0SZ 25, 64 KB: level 2 blocks of 512 MB
    const large = stage1({ tcr: [25 | (1 << 14), 2], fill: (x) => put(x, TABLES, 2, 0x60000000 | VALID) });
    expect(at(large, 0x41234567)).toMatchObject({ ok: true, pa: 0x61234567 });
  });

  it('check access flag, permissions and output size with their status codes and levels', () => {
    const m = stage1({
      tcr: [25, 0],
      fill: (x) => {
        put(x, TABLES, 0, 0x301); // no access flag
        put(x, TABLES, 1, 0x40000000 | VALID | 0x80); // read-only
        put(x, TABLES, 2, 0x40000000 | VALID, 0x00200000); // PXN
        put(x, TABLES, 3, 0x40000000 | VALID | 0x40); // user
        put(x, TABLES, 4, 0x00000000 | VALID, 1); // 4 GB, beyond IPS = 32 bits
      },
    });
    expect(at(m, 0)).toMatchObject({ ok: false, status: 0x9 });
    expect(at(m, 0x40000000, 0, { el: 1, write: true, execute: false })).toMatchObject({ ok: false, status: 0xd });
    expect(at(m, 0x80000000 | 0, 0, { el: 1, write: false, execute: true })).toMatchObject({ ok: false, status: 0xd });
    expect(at(m, 0xc0000000 | 0, 0, { el: 0, write: true, execute: false })).toMatchObject({ ok: true });
    expect(at(m, 0xc0000000 | 0, 0, { el: 1, write: false, execute: true })).toMatchObject({ ok: false, status: 0xd });
    expect(at(m, 0x40000000, 0, { el: 0, write: false, execute: false })).toMatchObject({ ok: false, status: 0xd });
    expect(at(m, 0, 1)).toMatchObject({ ok: false, status: 0x1 });
  });

  it('refuse a disabled range, a wrong size and a hole in the address', () => {
    expect(at(stage1({ tcr: [25 | 0x80, 2], fill: (x) => put(x, TABLES, 0, VALID) }), 0)).toMatchObject({ ok: false, status: 4 });
    expect(at(stage1({ tcr: [45, 2], fill: (x) => put(x, TABLES, 0, VALID) }), 0)).toMatchObject({ ok: false, status: 4 });
    expect(at(stage1({ tcr: [25, 2], fill: (x) => put(x, TABLES, 0, VALID) }), 0, 0x12000000)).toMatchObject({
      ok: false,
      status: 4,
    });
    // top byte ignored
    expect(at(stage1({ tcr: [25, 2 | 0x20], fill: (x) => put(x, TABLES, 0, VALID) }), 0x10, 0x12000000)).toMatchObject({
      ok: true,
      pa: 0x10,
    });
  });

  it('report tables outside memory as an external abort on the walk', () => {
    const m = stage1({ tcr: [25, 2], fill: (x) => put(x, TABLES, 0, 0x10000003) });
    expect(at(m, 0)).toMatchObject({ ok: false, status: 0x16 });
  });
});

/** EL1 guest under stage 2: identity by 2 MB blocks but for what `fill` changes. */
function stage2Guest(guest: string, fill = ''): ReturnType<typeof run> {
  return run(`
    adr x0, table
    msr vbar_el2, x0
    ldr x1, =0x40100000
    ldr x2, =0x40101003
    str x2, [x1, #8]
    ldr x1, =0x40101000
    ldr x2, =0x400007fd
    mov x3, #0
  1: str x2, [x1, x3, lsl #3]
    add x2, x2, #0x200000
    add x3, x3, #1
    cmp x3, #8
    b.ne 1b
    ${fill}
    ldr x0, =0x80023559
    msr vtcr_el2, x0
    ldr x0, =0x0001000040100000
    msr vttbr_el2, x0
    ldr x0, =0x80000001
    msr hcr_el2, x0
    mov x0, #0x3c5
    msr spsr_el2, x0
    adr x0, guest
    msr elr_el2, x0
    ldr x10, =0x41200010
    eret
  guest: ${guest}
    hvc #0
  handler_table:
    mrs x21, esr_el2
    mrs x22, elr_el2
    mrs x24, far_el2
    mrs x25, hpfar_el2
    b stop
  ${vectors('table')}`);
}

// [utest->dsn~platform-stage2-walk~1]
describe('stage 2', () => {
  it('translates the addresses of EL1 and faults with the IPA in HPFAR', () => {
    const g = stage2Guest('ldr x4, [x10]');
    expect(g.x(21)).toBe(0x93c48006n); // lower EL, ISV, 64-bit, Rt 4, translation fault level 2
    expect(g.x(24)).toBe(0x41200010n);
    expect(g.x(25)).toBe(0x412000n);
    expect(g.x(22)).toBe(BigInt(g.symbols.get('guest')!));
  });

  it('refuses writes to a read-only mapping (permission fault, level 2)', () => {
    const g = stage2Guest('ldr x10, =0x40c00000\nldr x5, [x10]\nstrb w3, [x10, #3]', 'ldr x2, =0x40c0077d\nstr x2, [x1, #48]');
    expect(g.x(21)).toBe(0x9303004en); // byte, Rt 3, write, permission level 2
    expect(g.x(24)).toBe(0x40c00003n);
  });
});

// [utest->dsn~platform-stage2-syndrome~1]
describe('the syndrome of a stage-2 data abort', () => {
  const iss = (text: string): bigint => stage2Guest(text).x(21) & 0x1ffffffn;
  it('describes single-register accesses (ISV, SAS, SSE, SRT, SF)', () => {
    expect(iss('ldrb w7, [x10]')).toBe(0x1070006n);
    expect(iss('ldrsh x8, [x10, #2]')).toBe(0x1688006n | 0n);
    expect(iss('ldrsw x9, [x10]')).toBe(0x1a98006n);
    expect(iss('str wzr, [x10]')).toBe(0x19f0046n);
    expect(iss('ldar x6, [x10]') & 0x1c04000n).toBe(0x1c04000n);
  });
  it('has ISV = 0 with write-back, pairs, exclusives and vectors', () => {
    for (const text of ['ldr x4, [x10], #8', 'ldp x4, x5, [x10]', 'ldxr x4, [x10]']) expect(iss(text) >> 24n, text).toBe(0n);
  });
});

// [utest->dsn~platform-tlb~1]
describe('translation caching', () => {
  const tables = `
      ldr x1, =0x40100000
      ldr x2, =0x40000705
      str x2, [x1, #8]
      ldr x2, =0x40101003
      str x2, [x1]
      ldr x4, =0x40101000
      ldr x2, =0x40200705
      str x2, [x4, #8]
      ldr x0, =0x80802519
      msr tcr_el2, x0
      msr ttbr0_el2, x1
      mov x0, #0xff00
      msr mair_el2, x0
      mov x7, #11
      ldr x6, =0x40200000
      str x7, [x6]
      mov x7, #22
      ldr x6, =0x40400000
      str x7, [x6]
      isb
      mrs x0, sctlr_el2
      orr x0, x0, #1
      msr sctlr_el2, x0
      isb
      ldr x5, =0x00200000
      ldr x8, [x5]
      ldr x2, =0x40400705
      str x2, [x4, #8]
      dsb sy`;
  it.each(['tlbi alle2', 'lsr x11, x5, #12\nsys #4, c8, c7, #1, x11', 'lsr x11, x5, #12\nsys #4, c8, c3, #1, x11'])(
    'shows a changed mapping after %s',
    (tlbi) => {
      const g = run(`${tables}\n${tlbi}\ndsb sy\nisb\nldr x9, [x5]`);
      expect([g.x(8), g.x(9)]).toEqual([11n, 22n]);
    },
  );
});

// [utest->dsn~platform-self-modifying~1]
describe('stores into code', () => {
  it('are executed', () => {
    const g = run(`
      mov x9, #0
    again: add x9, x9, #1
    patch: mov x8, #1
      cmp x9, #2
      b.eq 2f
      ldr w1, =0xd2800548 // mov x8, #42
      adr x2, patch
      str w1, [x2]
      dc cvau, x2
      ic ivau, x2
      isb
      b again
    2: nop`);
    expect(g.x(8)).toBe(42n);
  });
});
