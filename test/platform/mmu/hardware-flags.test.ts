import { describe, expect, it } from 'vitest';
import { run, vectors } from '../guest.ts';

const BOTH = { cores: ['armv8.1+hafdbs'] };
const HA = 1n << 39n;
const HD = 1n << 40n;
/** 25 bits unused, one range, 40 bits of output. */
const TCR = 0x2_0080_0019n;
const AF = 0x400n;
const READ_ONLY = 0x80n;
const DBM = 1n << 51n;

const hex = (n: bigint): string => `0x${n.toString(16)}`;

/**
 * EL1 with 1 GiB of RAM mapped by 2 MB blocks, block 1 by `leaf`; X1 = address in it, X2 = address of its descriptor. The handler
 * keeps the syndrome in X21.
 */
function el1(leaf: bigint, tcr: bigint, text: string, options: Parameters<typeof run>[1] = {}) {
  return run(
    `adr x9, flags
    msr vbar_el1, x9
    ldr x9, =0x40100000
    ldr x10, =0x40101003
    str x10, [x9, #8]
    ldr x2, =0x40101000
    ldr x10, =0x40000701
    str x10, [x2]
    ldr x10, =${hex(0x4020_0301n | leaf)}
    str x10, [x2, #8]!
    ldr x10, =0x40100701
    msr ttbr0_el1, x9
    ldr x9, =${hex(tcr)}
    msr tcr_el1, x9
    mov x9, #0xff
    msr mair_el1, x9
    mrs x9, sctlr_el1
    orr x9, x9, #1
    msr sctlr_el1, x9
    isb
    ldr x1, =0x40200000
    mov x21, #0
    ${text}
    ldr x3, [x2]
    b stop
    ${vectors('flags')}
    handler_flags: mrs x21, esr_el1
    ldr x3, [x2]
    b stop`,
    { level: 1, ...BOTH, ...options },
  );
}

// [utest->dsn~platform-hardware-flags~1]
describe('access flag and dirty state managed by the hardware', () => {
  it('set the access flag with HA, and fault without it or on a core that has not got it', () => {
    const set = el1(0n, TCR | HA, 'ldr x4, [x1]');
    expect([set.x(3) & AF, set.x(21)]).toEqual([AF, 0n]);
    for (const g of [el1(0n, TCR, 'ldr x4, [x1]'), el1(0n, TCR | HA, 'ldr x4, [x1]', { cores: ['armv8.1'] })]) {
      expect([g.x(3) & AF, g.x(21) & 0x3fn]).toEqual([0n, 0x0an]);
    }
  });

  it('make a page writable by a write with HA, HD and DBM only', () => {
    const dirty = el1(AF | READ_ONLY | DBM, TCR | HA | HD, 'ldr x4, [x1]\nldr x5, [x2]\nstr x4, [x1]');
    expect([dirty.x(5) & READ_ONLY, dirty.x(3) & READ_ONLY, dirty.x(21)]).toEqual([READ_ONLY, 0n, 0n]);
    for (const [leaf, tcr] of [
      [AF | READ_ONLY, TCR | HA | HD],
      [AF | READ_ONLY | DBM, TCR | HA],
      [AF | READ_ONLY | DBM, TCR | HD],
    ] as const) {
      const g = el1(leaf, tcr, 'str x4, [x1]');
      expect([g.x(3) & READ_ONLY, g.x(21) & 0x7fn]).toEqual([READ_ONLY, 0x4en]);
    }
  });

  it('write nothing for an access that faults, and nothing dirty for AT', () => {
    const user = el1(READ_ONLY | DBM, TCR | HA | HD, 'msr spsr_el1, xzr\nsttr x4, [x1]');
    expect([user.x(3) & (AF | READ_ONLY), user.x(21) & 0x7fn]).toEqual([READ_ONLY, 0x4en]);
    const at = el1(AF | READ_ONLY | DBM, TCR | HA | HD, 'at s1e1w, x1\nisb\nmrs x5, par_el1');
    expect([at.x(5) & 1n, at.x(3) & READ_ONLY]).toEqual([0n, READ_ONLY]);
  });

  it('hold for the EL2&0 regime of a host, with the same bits', () => {
    const g = run(
      `ldr x9, =0x40100000\nldr x10, =0x40101003\nstr x10, [x9, #8]\nldr x2, =0x40101000\nldr x10, =0x40000701\nstr x10, [x2]
      ldr x10, =${hex(0x4020_0301n | READ_ONLY | DBM)}\nstr x10, [x2, #8]!\nldr x11, =${hex((1n << 34n) | (1n << 31n))}\nmsr hcr_el2, x11\nisb
      msr ttbr0_el1, x9\nldr x9, =${hex(TCR | HA | HD)}\nmsr tcr_el1, x9\nmov x9, #0xff\nmsr mair_el1, x9
      mrs x9, sctlr_el1\norr x9, x9, #1\nmsr sctlr_el1, x9\nisb\nldr x1, =0x40200000\nstr x1, [x1]\nldr x3, [x2]\nb stop`,
      { cores: ['armv8.1+vhe+hafdbs'] },
    );
    expect(g.x(3) & (AF | READ_ONLY)).toBe(AF);
  });
});

/** EL1 without stage 1 under a stage 2 whose block 1 is `leaf`; X3 = the descriptor afterwards, X21 = syndrome at EL2. */
function stage2(leaf: bigint, vtcr: bigint, text: string) {
  return run(
    `adr x9, flags
    msr vbar_el2, x9
    ldr x9, =0x40100000
    ldr x10, =0x40101003
    str x10, [x9, #8]
    ldr x2, =0x40101000
    ldr x10, =0x400007fd
    str x10, [x2]
    ldr x10, =${hex(0x4020_033dn | leaf)}
    str x10, [x2, #8]!
    msr vttbr_el2, x9
    ldr x9, =${hex(0x8002_3559n | vtcr)}
    msr vtcr_el2, x9
    ldr x9, =0x80000001
    msr hcr_el2, x9
    adr x9, guest
    msr elr_el2, x9
    mov x9, #0x3c5
    msr spsr_el2, x9
    ldr x1, =0x40200000
    eret
    guest: ${text}
    hvc #0
    ${vectors('flags')}
    handler_flags: mrs x21, esr_el2
    ldr x3, [x2]
    b stop`,
    BOTH,
  );
}

// [utest->dsn~platform-hardware-flags~1]
describe('stage 2 managed by the hardware', () => {
  const [VHA, VHD] = [1n << 21n, 1n << 22n];
  const READS = 0x40n;
  const WRITES = 0x80n;

  it('sets the access flag, and S2AP[1] when a page with DBM is written', () => {
    const read = stage2(READS | DBM, VHA | VHD, 'ldr x4, [x1]');
    expect([read.x(21) >> 26n, read.x(3) & (AF | WRITES)]).toEqual([0x16n, AF]);
    const write = stage2(READS | DBM, VHA | VHD, 'ldr x4, [x1]\nstr x4, [x1]');
    expect([write.x(21) >> 26n, write.x(3) & (AF | WRITES)]).toEqual([0x16n, AF | WRITES]);
  });

  it('faults where the tables do not ask for it', () => {
    expect(stage2(READS, 0n, 'ldr x4, [x1]').x(21) & 0x3fn).toBe(0x0an);
    expect(stage2(READS | AF, VHA | VHD, 'str x4, [x1]').x(21) & 0x3fn).toBe(0x0en);
  });
});
