/** Traps and injected exceptions, seen by a guest that records what it takes. */
import { describe, expect, it } from 'vitest';
import { GUEST_HCR } from '../../src/hypervisor/core-setup.ts';
import { HYPERCALLS } from '../../src/hypervisor/subsystems.ts';
import { injectUndefined } from '../../src/hypervisor/trap/inject.ts';
import { handleSync } from '../../src/hypervisor/trap/trap.ts';
import { boot, guest, peek } from './harness.ts';

/** Runs steps with vectors that store ESR, ELR, FAR, SPSR and the vector's offset, then skip the instruction. */
function recording(steps: string): string {
  const entry = (offset: number): string => `mov x17, #${offset}\n b record\n .balign 128`;
  return `
  b start
  .balign 2048
vectors: ${Array.from({ length: 16 }, (_, i) => entry(i * 128)).join('\n')}
record:
  adr x18, log
  mrs x16, esr_el1
  str x16, [x18]
  mrs x16, elr_el1
  str x16, [x18, #8]
  mrs x16, far_el1
  str x16, [x18, #16]
  mrs x16, spsr_el1
  str x16, [x18, #24]
  str x17, [x18, #32]
  mrs x16, daif
  str x16, [x18, #40]
  mrs x16, elr_el1
  add x16, x16, #4
  msr elr_el1, x16
  cbnz x20, end
  eret
start:
  adr x0, vectors
  msr vbar_el1, x0
  ${steps}
end: wfi
  b end
  .balign 4096
log: .space 64`;
}

function logOf(steps: string) {
  const text = recording(steps);
  const { machine, hv } = boot({ domains: [guest(text)] });
  machine.run(5000);
  const log = 0x4000_2000;
  const word = (i: number): bigint => peek(hv, 1, log + 8 * i);
  return { esr: word(0), elr: word(1), far: word(2), spsr: word(3), vector: word(4), daif: word(5) };
}

describe('traps', () => {
  // [utest->dsn~hyp-trap-configuration~1]
  it('are configured for what is emulated', () => {
    const { machine } = boot({ domains: [guest('b .')] });
    const hcr = machine.cores[0]!.register('HCR_EL2');
    expect((BigInt(hcr.hi >>> 0) << 32n) | BigInt(hcr.lo >>> 0)).toBe(GUEST_HCR);
    for (const bit of [0, 3, 4, 5, 13, 14, 18, 19, 31]) expect((GUEST_HCR >> BigInt(bit)) & 1n, `HCR_EL2 bit ${bit}`).toBe(1n);
    expect(machine.cores[0]!.register('CNTHCTL_EL2').lo & 3).toBe(1);
    expect(machine.cores[0]!.register('MDCR_EL2').lo & 0x240).toBe(0x240);
  });

  // [utest->dsn~hyp-inject-undefined~1]
  it('inject undefined instructions at the instruction, masked, at the right vector', () => {
    const log = logOf('here: hvc #7');
    expect(log.esr).toBe(0x0200_0000n);
    expect(log.elr & 3n).toBe(0n);
    expect(log.vector).toBe(0x200n);
    expect(log.daif).toBe(0x3c0n);
    expect(log.spsr & 0xfn).toBe(5n);
  });

  // [utest->dsn~hyp-inject-abort~1]
  it('inject aborts with class, status and address, from EL1 and from EL0', () => {
    const own = logOf('mov x1, #0x10000000\nadd x1, x1, #0x18\nldr x2, [x1]');
    expect([own.esr, own.far, own.vector]).toEqual([0x9600_0010n, 0x1000_0018n, 0x200n]);
    const user = logOf(
      'mov x20, #1\nadr x0, user\nmsr elr_el1, x0\nmsr spsr_el1, xzr\neret\nuser: mov x1, #0x10000000\nldr x2, [x1]',
    );
    expect([user.esr, user.far, user.vector]).toEqual([0x9200_0010n, 0x1000_0000n, 0x400n]);
    const fetch = logOf('mov x20, #1\nmov x1, #0x10000000\nbr x1');
    expect([fetch.esr, fetch.far, fetch.elr]).toEqual([0x8600_0010n, 0x1000_0000n, 0x1000_0000n]);
  });

  // [utest->dsn~hyp-trap-dispatch~1]
  it('make every exception class without handler undefined for the guest', () => {
    for (let ec = 0; ec < 64; ec++) {
      if ([0x01, 0x16, 0x17, 0x18, 0x20, 0x24].includes(ec)) continue;
      const { machine, hv } = boot({ domains: [guest('b .')] });
      machine.run(10);
      const core = machine.cores[0]!;
      core.setRegister('ELR_EL2', { hi: 0, lo: 0x4000_0000 });
      core.setRegister('VBAR_EL1', { hi: 0, lo: 0x4001_0000 });
      const [perCore] = hv.cores;
      handleSync(hv, HYPERCALLS, perCore!, perCore!.current!, { level: 2, kind: 'sync', syndrome: (ec << 26) >>> 0 });
      expect(core.register('ESR_EL1').lo >>> 0).toBe(0x0200_0000);
      expect(core.register('ELR_EL1').lo >>> 0).toBe(0x4000_0000);
      expect((core.register('ELR_EL2').lo >>> 0) & 0xffff_f000).toBe(0x4001_0000);
    }
    expect(injectUndefined).toBeDefined();
  });
});
