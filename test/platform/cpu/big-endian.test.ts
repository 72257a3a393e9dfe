import { describe, expect, it } from 'vitest';
import { assemble } from '../../../src/platform/asm/assemble.ts';
import { bareMachine, big, RAM, run } from '../guest.ts';

/** SCTLR_EL2.EE on; X9 is lost. */
const on = 'mrs x9, sctlr_el2\norr x9, x9, #0x2000000\nmsr sctlr_el2, x9\nisb\n';
const off = 'mrs x9, sctlr_el2\nand x9, x9, #0xfffffffffdffffff\nmsr sctlr_el2, x9\nisb\n';

// [utest->dsn~platform-big-endian~1]
describe('big-endian data', () => {
  it('is what memory holds, whatever the size, and across pages', () => {
    const g = run(
      `ldr x1, =0x40200000\nldr x2, =0x1122334455667788\nldr x3, =0x40201ffb\n${on}
      str x2, [x1]\nstr w2, [x1, #8]\nstrh w2, [x1, #12]\nstrb w2, [x1, #14]\nstr x2, [x3]\nldr x4, [x3]\nldrsw x5, [x1, #8]\nldrh w6, [x1, #12]
      fmov d0, x2\n.word 0x4e181c20\nstr q0, [x1, #32]\nldr q1, [x1, #32]\nfmov x7, d1\nadd x8, x1, #64\n.word 0x4c007d00\n${off}b stop`,
    );
    const { memory } = g.machine;
    const bytes = (at: number, n: number): string => Buffer.from(memory.copy(at, n)).toString('hex');
    expect(bytes(0x40200008, 7)).toBe('55667788778888');
    expect(bytes(0x40201ffb, 8)).toBe('1122334455667788');
    expect(bytes(0x40200020, 16)).toBe('00000000402000001122334455667788');
    // two elements, each of its own order
    expect(bytes(0x40200040, 16)).toBe('11223344556677880000000040200000');
    expect([g.x(4), g.x(5), g.x(6), g.x(7)]).toEqual([0x1122334455667788n, 0x55667788n, 0x7788n, 0x1122334455667788n]);
  });

  it('is what a device sees', () => {
    const seen: string[] = [];
    const machine = bareMachine();
    machine.map('probe', 0x10000000, 0x1000, {
      read: (offset) => (offset === 0 ? 0x11223344 : 0x55667788),
      write: (offset, size, value) => void seen.push(`${offset} ${size} ${value.toString(16)}`),
    });
    const program = `ldr x1, =0x10000000\nldr x2, =0x1122334455667788\n${on}
      str w2, [x1]\nstrh w2, [x1, #4]\nstr x2, [x1, #8]\nldr w3, [x1]\nldr x4, [x1]\n${off}movz w0, #8\nmovk w0, #0x8400, lsl #16\nsmc #0`;
    machine.memory.load(RAM, assemble(program, { base: RAM }).value.bytes);
    machine.start({ hi: 0, lo: RAM }, 2);
    expect(machine.run(1000).reason).toBe('power-off');
    expect(seen).toEqual(['0 4 88776655', '4 2 8877', '8 4 44332211', '12 4 88776655']);
    expect([big(machine.cores[0]!.x(3)), big(machine.cores[0]!.x(4))]).toEqual([0x44332211n, 0x4433221188776655n]);
  });

  it('of EL0 follows E0E, and that of EL1 EE', () => {
    const g = run(
      `ldr x1, =0x40200000\nmovz w2, #0x1234\nstr w2, [x1]
      mrs x9, sctlr_el1\norr x9, x9, #0x1000000\nmsr sctlr_el1, x9\nisb\nldr w3, [x1]
      adr x9, vect\nmsr vbar_el1, x9\nadr x9, user\nmsr elr_el1, x9\nmsr spsr_el1, xzr\neret
      user: ldr w4, [x1]\nsvc #0\n.balign 2048\nvect: .space 0x400\nldr w5, [x1]\nb stop`,
      { level: 1 },
    );
    expect([g.x(3), g.x(4), g.x(5)]).toEqual([0x1234n, 0x34120000n, 0x1234n]);
  });

  it('gives the same with the accelerator, in hot loops that change the order', () => {
    const loop = `ldr x1, =0x40200000\nmov x5, #0\nmov x6, #3000\nouter: ${on}mov x7, #20
      swap: add x5, x5, x6\nstr x5, [x1]\nldrb w8, [x1]\nadd x5, x5, x8\nsubs x7, x7, #1\nb.ne swap\n${off}ldr x8, [x1]\neor x5, x5, x8
      subs x6, x6, #1\nb.ne outer\nb stop`;
    const plain = run(loop, { budget: 2_000_000 });
    const fast = run(loop, { budget: 2_000_000, accelerate: true });
    expect([fast.x(5), fast.result.instructions, fast.result.timeNs]).toEqual([
      plain.x(5),
      plain.result.instructions,
      plain.result.timeNs,
    ]);
  });
});
