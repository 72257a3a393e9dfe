/**
 * The architectural state of a virtual processor: everything a guest at EL1 and EL0 can see or change, saved when it is
 * descheduled and restored before it runs again. The table is the contract: a register missing here leaks between guests.
 */
import type { CoreState } from '../../platform/ports.ts';
import { toBig, toWord } from '../word.ts';

/** System registers a guest can reach without a trap. */
export const GUEST_REGISTERS = [
  'SCTLR_EL1',
  'ACTLR_EL1',
  'CPACR_EL1',
  'TTBR0_EL1',
  'TTBR1_EL1',
  'TCR_EL1',
  'ESR_EL1',
  'AFSR0_EL1',
  'AFSR1_EL1',
  'FAR_EL1',
  'MAIR_EL1',
  'AMAIR_EL1',
  'VBAR_EL1',
  'CONTEXTIDR_EL1',
  'TPIDR_EL0',
  'TPIDRRO_EL0',
  'TPIDR_EL1',
  'PAR_EL1',
  'CSSELR_EL1',
  'CNTKCTL_EL1',
  'SP_EL0',
  'SP_EL1',
  'ELR_EL1',
  'SPSR_EL1',
  'MDSCR_EL1',
  'DACR32_EL2',
  'IFSR32_EL2',
  'FPEXC32_EL2',
  'SPSR_ABT',
  'SPSR_UND',
  'SPSR_IRQ',
  'SPSR_FIQ',
  'FPCR',
  'FPSR',
] as const;
export type GuestRegister = (typeof GUEST_REGISTERS)[number];

/** SCTLR_EL1 of a virtual processor that starts: MMU and caches off, RES1 bits set. */
export const SCTLR_EL1_RESET = 0x00c5_0838n;
/** EL1h with D, A, I and F masked: how a guest starts. */
export const SPSR_GUEST_INIT = 0x3c5;

export interface VcpuContext {
  /** X0 to X30. */
  readonly x: bigint[];
  /** V0 to V31, four words each. */
  readonly v: Int32Array[];
  pc: bigint;
  pstate: number;
  readonly registers: Record<GuestRegister, bigint>;
}

// [impl->dsn~hyp-vcpu-reset-state~1]
/** The state a virtual processor starts from: everything zero but what the architecture fixes. */
export function initialContext(entry: bigint, x0: bigint): VcpuContext {
  const registers = Object.fromEntries(GUEST_REGISTERS.map((name) => [name, 0n])) as Record<GuestRegister, bigint>;
  registers.SCTLR_EL1 = SCTLR_EL1_RESET;
  const x = new Array<bigint>(31).fill(0n);
  x[0] = BigInt.asUintN(64, x0);
  return { x, v: Array.from({ length: 32 }, () => new Int32Array(4)), pc: entry, pstate: SPSR_GUEST_INIT, registers };
}

// [impl->dsn~hyp-context-switch~1]
/** Takes the guest state out of a core that has trapped to EL2. */
export function saveContext(core: CoreState, into: VcpuContext): void {
  for (let n = 0; n < 31; n++) into.x[n] = toBig(core.x(n));
  for (let n = 0; n < 32; n++) into.v[n]!.set(core.v(n));
  for (const name of GUEST_REGISTERS) into.registers[name] = toBig(core.register(name));
  into.pc = toBig(core.register('ELR_EL2'));
  into.pstate = core.register('SPSR_EL2').lo >>> 0;
}

/** Puts it into the core; the next ERET from EL2 enters the guest. */
export function restoreContext(core: CoreState, from: VcpuContext): void {
  for (let n = 0; n < 31; n++) core.setX(n, toWord(from.x[n]!));
  for (let n = 0; n < 32; n++) core.v(n).set(from.v[n]!);
  for (const name of GUEST_REGISTERS) core.setRegister(name, toWord(from.registers[name]));
  core.setRegister('ELR_EL2', toWord(from.pc));
  core.setRegister('SPSR_EL2', { hi: 0, lo: from.pstate });
}
