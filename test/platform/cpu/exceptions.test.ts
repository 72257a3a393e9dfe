import { describe, expect, it } from 'vitest';
import { assemble } from '../../../src/platform/asm/assemble.ts';
import type { CoreState, TakenException } from '../../../src/platform/ports.ts';
import { bareMachine, RAM, run, vectors } from '../guest.ts';

/** EL2 start: vectors set, EL1 entered at `guest`, the exception's registers kept in X21–X25. */
const fromEl1 = (guest: string, hcr = '0x80000000', more = ''): string => `
  adr x0, table
  msr vbar_el2, x0
  ldr x0, =${hcr}
  msr hcr_el2, x0
  ${more}
  mov x0, #0x3c5
  msr spsr_el2, x0
  adr x0, guest
  msr elr_el2, x0
  eret
guest: ${guest}
  b .
handler_table:
  mrs x21, esr_el2
  mrs x22, elr_el2
  mrs x23, spsr_el2
  mrs x24, far_el2
  mrs x25, hpfar_el2
  mrs x26, currentel
  b stop
${vectors('table')}`;

// [utest->dsn~platform-exception-entry~1]
describe('exception entry', () => {
  it('takes HVC from EL1 to the lower-EL vector with ELR behind it', () => {
    const g = run(fromEl1('hvc #0x1234'));
    expect(g.x(20)).toBe(8n);
    expect(g.x(21)).toBe(0x5a001234n);
    expect(g.x(22)).toBe(BigInt(g.symbols.get('guest')! + 4));
    expect(g.x(23) & 0x3cfn).toBe(0x3c5n);
    expect(g.x(26)).toBe(8n);
  });

  it('takes BRK in EL2 to the SPx vector with ELR on it and all interrupts masked', () => {
    const g = run(`adr x0, table
      msr vbar_el2, x0
      msr daifclr, #15
      here: brk #7
      handler_table: mrs x21, esr_el2
      mrs x22, elr_el2
      mrs x23, daif
      b stop
      ${vectors('table')}`);
    expect([g.x(20), g.x(21), g.x(22), g.x(23)]).toEqual([4n, 0xf2000007n, BigInt(g.symbols.get('here')!), 0x3c0n]);
  });

  it('uses the SP0 vector when SPSel is 0', () => {
    const g = run(`adr x0, table
      msr vbar_el2, x0
      msr spsel, #0
      brk #1
      handler_table: mrs x21, spsel
      b stop
      ${vectors('table')}`);
    expect([g.x(20), g.x(21)]).toEqual([0n, 1n]);
  });

  it('reports a misaligned PC and a misaligned SP', () => {
    const pc = run(`adr x0, table
      msr vbar_el2, x0
      adr x1, table
      add x1, x1, #2
      br x1
      handler_table: mrs x21, esr_el2
      mrs x22, far_el2
      b stop
      ${vectors('table')}`);
    expect(pc.x(21) >> 26n).toBe(0x22n);
    expect(pc.x(22)).toBe(BigInt(pc.symbols.get('table')! + 2));
    const sp = run(`adr x0, table
      msr vbar_el2, x0
      mrs x1, sctlr_el2
      orr x1, x1, #8
      msr sctlr_el2, x1
      mov x1, #0x40000008
      mov sp, x1
      ldr x2, [sp]
      handler_table: mrs x21, esr_el2
      b stop
      ${vectors('table')}`);
    expect(sp.x(21)).toBe(0x9a000000n);
  });
});

// [utest->dsn~platform-undefined~1]
describe('unallocated encodings', () => {
  it('are UNDEFINED with EC 0', () => {
    for (const word of ['0x00000000', '0xffffffff', '0x1e8e0ca9', '0x03020100']) {
      const g = run(
        fromEl1(`.word ${word}`, '0x80000000', 'adr x1, el1_table\nmsr vbar_el1, x1') +
          `handler_el1_table: mrs x21, esr_el1\nhvc #0\n${vectors('el1_table')}`,
      );
      expect(g.register('ESR_EL1'), word).toBe(0x02000000n);
    }
  });

  it('make registers of a higher level UNDEFINED', () => {
    const g = run(
      fromEl1('mrs x0, hcr_el2', '0x80000000', 'adr x1, el1_table\nmsr vbar_el1, x1') +
        `handler_el1_table: hvc #0\n${vectors('el1_table')}`,
    );
    expect(g.register('ESR_EL1')).toBe(0x02000000n);
  });
});

// [utest->dsn~platform-exception-return~1]
describe('exception return', () => {
  it('to AArch32, to a higher level or with reserved bits is illegal and sets PSTATE.IL', () => {
    for (const spsr of ['0x1d3', '0x3cd', '0x3c6', '0x3c1']) {
      const g = run(`adr x0, table
        msr vbar_el2, x0
        ldr x0, =${spsr}
        msr spsr_el2, x0
        adr x0, stop
        msr elr_el2, x0
        eret
        handler_table: mrs x21, esr_el2
        mrs x23, spsr_el2
        b stop
        ${vectors('table')}`);
      expect(g.x(21), spsr).toBe(0x3a000000n);
      expect((g.x(23) >> 20n) & 1n, spsr).toBe(1n);
      expect(g.x(23) & 15n, spsr).toBe(9n);
    }
  });
});

// [utest->dsn~platform-traps~1]
describe('traps of EL1 to EL2', () => {
  const cases: [string, string, bigint][] = [
    ['msr ttbr0_el1, x5', '0x84000000', 0n],
    ['mrs x3, id_aa64pfr0_el1', '0x80040000', 0n],
    ['wfi', '0x80002000', 0x07e00000n],
    ['smc #5', '0x80080000', 0x5e000005n],
    ['dc cisw, x0', '0x80400000', 0n],
    ['tlbi vmalle1', '0x82000000', 0n],
  ];
  it.each(cases)('%s with HCR_EL2 = %s', (text, hcr, esr) => {
    const g = run(fromEl1(text, hcr));
    const ec = g.x(21) >> 26n;
    if (esr >> 26n === 1n || text.startsWith('smc')) expect(g.x(21)).toBe(esr);
    else expect(ec).toBe(0x18n);
    expect(g.x(22)).toBe(BigInt(g.symbols.get('guest')!));
  });

  it('WFE only when it would wait: the first after ERET finds the event register set', () => {
    const g = run(fromEl1('wfe\nwfe', '0x80004000'));
    expect(g.x(21)).toBe(0x07e00001n);
    expect(g.x(22)).toBe(BigInt(g.symbols.get('guest')! + 4));
  });

  it('carry op0, op1, CRn, CRm, op2, Rt and direction', () => {
    // S3_0_C2_C0_0 (TTBR0_EL1), Rt = 5, write
    expect(run(fromEl1('msr ttbr0_el1, x5', '0x84000000')).x(21)).toBe(0x62000000n | (3n << 20n) | (2n << 10n) | (5n << 5n));
    // S3_0_C0_C4_0 (ID_AA64PFR0_EL1), Rt = 3, read
    expect(run(fromEl1('mrs x3, id_aa64pfr0_el1', '0x80040000')).x(21)).toBe(
      0x62000000n | (3n << 20n) | (3n << 5n) | (4n << 1n) | 1n,
    );
  });

  it('trap FP with CPTR_EL2.TFP and with CPACR_EL1', () => {
    const g = run(fromEl1('fmov d0, x0', '0x80000000', 'mov x1, #3 << 20\nmsr cpacr_el1, x1\nmov x1, #0x400\nmsr cptr_el2, x1'));
    expect(g.x(21)).toBe(0x1fe00000n);
    const own = run(
      fromEl1('fmov d0, x0', '0x80000000', 'adr x1, el1_table\nmsr vbar_el1, x1') +
        `handler_el1_table: hvc #0\n${vectors('el1_table')}`,
    );
    expect(own.register('ESR_EL1')).toBe(0x1fe00000n);
  });
});

// [utest->dsn~platform-native-firmware~1]
describe('native firmware', () => {
  it('at EL2 is entered by a real exception and returns by ERET', () => {
    const machine = bareMachine();
    const seen: { taken: TakenException; elr: number }[] = [];
    machine.attachFirmware({
      level: 2,
      onReset: (core: CoreState) => {
        core.setRegister('HCR_EL2', { hi: 0, lo: 0x80000000 });
        core.setRegister('SPSR_EL2', { hi: 0, lo: 0x3c5 });
        core.setRegister('ELR_EL2', core.pc());
      },
      onException: (core: CoreState, taken: TakenException) => {
        seen.push({ taken, elr: core.register('ELR_EL2').lo });
        if (seen.length === 2) machine.stop('requested');
        core.setX(0, { hi: 0, lo: 42 });
      },
    });
    const { value } = assemble('hvc #1\nmov x7, x0\nhvc #2\nb .', { base: RAM });
    machine.memory.load(RAM, value.bytes);
    machine.start({ hi: 0, lo: RAM }, 2);
    expect(machine.run(1000).reason).toBe('requested');
    expect(seen.map((s) => s.taken.syndrome >>> 0)).toEqual([0x5a000001, 0x5a000002]);
    expect(seen.map((s) => s.elr)).toEqual([RAM + 4, RAM + 12]);
    expect(machine.cores[0]!.x(7).lo).toBe(42);
    expect(machine.cores[0]!.el).toBe(1);
  });

  it('may inject an exception into EL1', () => {
    const machine = bareMachine();
    machine.attachFirmware({
      level: 2,
      onReset: (core: CoreState) => {
        core.setRegister('HCR_EL2', { hi: 0, lo: 0x80000000 });
        core.setRegister('SPSR_EL2', { hi: 0, lo: 0x3c5 });
        core.setRegister('ELR_EL2', core.pc());
      },
      onException: (core: CoreState, taken: TakenException) => {
        if ((taken.syndrome & 0xffff) === 2) machine.stop('requested');
        else core.inject(1, 'sync', 0x02000000);
      },
    });
    const text = `hvc #1\nb .\nhandler_el1: mrs x9, esr_el1\nmrs x10, elr_el1\nhvc #2\n${vectors('el1')}`;
    const { value } = assemble(text, { base: RAM });
    machine.cores[0]!.setRegister('VBAR_EL1', { hi: 0, lo: value.symbols.get('el1')! });
    machine.memory.load(RAM, value.bytes);
    machine.start({ hi: 0, lo: RAM }, 2);
    expect(machine.run(1000).reason).toBe('requested');
    expect([machine.cores[0]!.x(9).lo, machine.cores[0]!.x(10).lo]).toEqual([0x02000000, RAM + 4]);
  });
});
