import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { run, vectors } from '../guest.ts';
import { hostDigest, makeHostImage, runHostOnModel } from './host-registers.ts';

const VHE = { cores: ['armv8.1+vhe'] };

/** HCR_EL2 of a host: RW and E2H, with TGE or without. */
const host = (tge: boolean): string => `ldr x9, =${(1n << 34n) | (1n << 31n) | (tge ? 1n << 27n : 0n)}\nmsr hcr_el2, x9\nisb\n`;

/** A vector table that notes syndrome and return address in x21, x22 and stops. */
const caught = `b stop\n${vectors('host')}
${Array.from({ length: 1 }, () => 'handler_host: mrs x21, esr_el2\nmrs x22, elr_el2\nmrs x23, spsr_el2\nmrs x24, far_el2\nb stop').join('\n')}`;
const setVectors = 'adr x9, host\nmsr vbar_el2, x9\n';

/** Maps 1 GiB of RAM at 1 GiB for EL2, and at `upper` (negative) through TTBR1_EL2, with 2 MB blocks of which block 4 is EL0's. */
const tables = `
  ldr x9, =0x40100000
  ldr x10, =0x40101003
  str x10, [x9, #8]
  ldr x11, =0x40101000
  ldr x10, =0x40000701
  mov x12, #0
fill: str x10, [x11, x12, lsl #3]
  movz x13, #0x20, lsl #16
  add x10, x10, x13
  add x12, x12, #1
  cmp x12, #8
  b.ne fill
  ldr x10, =0x40800741
  str x10, [x11, #32]
  ldr x9, =0x40102000
  ldr x10, =0x40103003
  str x10, [x9]
  ldr x11, =0x40103000
  ldr x10, =0x40400f01
  str x10, [x11]
  ldr x9, =0x40100000
  msr ttbr0_el2, x9
  ldr x9, =0x40102000
  msr ttbr1_el2, x9
  // 39 bits each, 4 KB granules, 40 bits of physical address
  ldr x9, =0x280190019
  orr x9, x9, #0x80000000
  msr tcr_el2, x9
  mov x9, #0xff
  msr mair_el2, x9
  isb
  mrs x9, sctlr_el1
  orr x9, x9, #1
  msr sctlr_el1, x9
  isb
`;

// [utest->dsn~platform-vhe~1]
describe('the Virtualization Host Extensions', () => {
  it('are a choice: without them E2H is not kept and their registers are UNDEFINED', () => {
    const off = run(`${host(false)}mrs x1, hcr_el2\nmrs x2, id_aa64mmfr1_el1\n${setVectors}mrs x3, sctlr_el12\n${caught}`, {
      cores: ['armv8.1'],
    });
    expect([(off.x(1) >> 34n) & 1n, (off.x(2) >> 8n) & 15n, off.x(21) >> 26n]).toEqual([0n, 0n, 0n]);
    const on = run(`${host(false)}mrs x1, hcr_el2\nmrs x2, id_aa64mmfr1_el1\nb stop`, VHE);
    expect([(on.x(1) >> 34n) & 1n, (on.x(2) >> 8n) & 15n]).toEqual([1n, 1n]);
    for (const name of ['ttbr1_el2', 'contextidr_el2', 'cnthv_ctl_el2']) {
      expect(run(`${setVectors}mrs x1, ${name}\n${caught}`, { cores: ['armv8.1'] }).x(21) >> 26n, name).toBe(0n);
    }
  });

  it('have EL1 names mean EL2 registers at EL2, and _EL12 names the EL1 registers', () => {
    const pairs = ['far', 'afsr0', 'elr', 'vbar', 'contextidr', 'mair', 'ttbr0', 'ttbr1'];
    for (const [i, name] of pairs.entries()) {
      const g = run(
        `movz x1, #${0x1000 + 0x800 * i}\nmsr ${name}_el1, x1\n${host(false)}movz x2, #${0x2000 + 0x800 * i}\nmsr ${name}_el1, x2
        mrs x3, ${name}_el2\nmrs x4, ${name}_el12\nmovz x5, #0x7000\nmsr ${name}_el12, x5\nmsr hcr_el2, xzr\nisb\nmrs x6, ${name}_el1\nb stop`,
        VHE,
      );
      expect([g.x(3), g.x(4), g.x(6)], name).toEqual([g.x(2), g.x(1), 0x7000n]);
    }
  });

  it('refuse _EL12 names while E2H is clear', () => {
    const g = run(`${setVectors}mrs x1, spsr_el12\n${caught}`, VHE);
    expect(g.x(21) >> 26n).toBe(0n);
  });

  it('give CPTR_EL2 the format of CPACR_EL1', () => {
    const g = run(
      `${host(true)}${setVectors}movz x1, #0x30, lsl #16\nmsr cpacr_el1, x1\nisb\nfmov d0, xzr
      mrs x2, cptr_el2\nmsr cpacr_el1, xzr\nisb\nfmov d0, xzr\n${caught}`,
      VHE,
    );
    expect([g.x(2), g.x(21) >> 26n]).toEqual([0x300000n, 7n]);
  });

  it('leave CPACR_EL1 to EL0 only without E2H: what it refuses under TGE comes to EL2 as unknown', () => {
    const user = (e2h: boolean): bigint => {
      const g = run(
        `msr cpacr_el1, xzr\n${e2h ? host(true) : 'movz x9, #0x8800, lsl #16\nmsr hcr_el2, x9\nisb\n'}${setVectors}
        ${e2h ? 'movz x1, #0x30, lsl #16\nmsr cptr_el2, x1\n' : ''}adr x9, user\nmsr elr_el2, x9\nmsr spsr_el2, xzr\neret\nuser: fmov d0, xzr\nsvc #7\n${caught}`,
        VHE,
      );
      return g.x(21) >> 26n;
    };
    expect([user(false), user(true)]).toEqual([0n, 0x15n]);
  });

  it('translate EL2 and EL0 by two tables of EL2, with EL0 permissions and PAN', () => {
    const g = run(
      `${setVectors}${host(true)}${tables}
      ldr x1, =0x40800000
      ldr x2, =0xd4000541d2800551
      str x2, [x1]
      ldr x3, =0xffffff8000000000
      ldr x4, =0x40400000
      movz x5, #0x77
      str x5, [x4, #16]
      ldr x6, [x3, #16]
      sttr x5, [x1, #64]
      at s1e0r, x4
      mrs x7, par_el1
      at s1e1w, x3
      mrs x8, par_el1
      msr elr_el1, x1
      msr spsr_el1, xzr
      eret
      ${caught}`,
      VHE,
    );
    expect(g.x(6)).toBe(0x77n);
    expect(g.x(7) & 0x7fn).toBe(0x1dn); // permission fault, level 2
    expect(g.x(8) & 0xfffff001n).toBe(0x40400000n);
    // the SVC of EL0 comes to EL2
    expect([g.x(21), g.x(20), g.x(22), g.x(17)]).toEqual([0x5600002an, 8n, 0x40800008n, 42n]);
  });

  it('fault unprivileged stores of the host and reads under PAN as EL0 would', () => {
    const store = run(`${setVectors}${host(true)}${tables}ldr x1, =0x40400000\nsttr x1, [x1]\n${caught}`, VHE);
    expect([store.x(21) >> 26n, store.x(21) & 0x7fn]).toEqual([0x25n, 0x4en]);
    const pan = run(`${setVectors}${host(true)}${tables}msr pan, #1\nldr x1, =0x40800000\nldr x2, [x1]\n${caught}`, VHE);
    expect([pan.x(21) >> 26n, pan.x(21) & 0x7fn, pan.x(24)]).toEqual([0x25n, 0x0en, 0x40800000n]);
  });

  it('have TLBI of EL1 names drop the host’s translations, by page and by ASID', () => {
    const g = run(
      `${setVectors}${host(true)}${tables}ldr x1, =0xffffff8000000000\nldr x4, =0x40400000\nldr x5, =0x40600000
      movz x2, #1\nstr x2, [x4]\nmovz x2, #2\nstr x2, [x5]\nldr x6, [x1]
      ldr x9, =0x40103000\nldr x10, =0x40600f01\nstr x10, [x9]\ndsb sy
      lsr x11, x1, #12\nand x11, x11, #0xfffffffffff\ntlbi vae1is, x11\ndsb sy\nisb\nldr x7, [x1]
      ldr x10, =0x40400f01\nstr x10, [x9]\ndsb sy\ntlbi aside1is, xzr\ndsb sy\nisb\nldr x8, [x1]\nb stop\n${caught}`,
      VHE,
    );
    expect([g.x(6), g.x(7), g.x(8)]).toEqual([1n, 2n, 1n]);
  });
});

interface Golden {
  readonly qemu: string;
  readonly writes: number;
  readonly seed: number;
  readonly digest: string;
}

const golden = JSON.parse(readFileSync('test/platform/cpu/golden/host-registers.json', 'utf8')) as Golden;

// [utest->dsn~platform-vhe~1]
describe(`register names at EL2 of a host against recorded results of ${golden.qemu}`, () => {
  it('mean the same registers', () => {
    const { image, names } = makeHostImage(golden.writes, golden.seed);
    expect(hostDigest(runHostOnModel(image, names.length))).toBe(golden.digest);
  });
});
