/** The EL2 registers of a core: which accesses of a guest trap, how stage 2 is walked, who gets interrupts. */
import type { CoreState } from '../platform/ports.ts';
import { VTCR_EL2 } from './p2m/p2m.ts';
import type { Hypervisor } from './state.ts';
import { toWord } from './word.ts';

/** HCR_EL2 bits. */
const HCR = {
  VM: 1n << 0n,
  PTW: 1n << 2n,
  FMO: 1n << 3n,
  IMO: 1n << 4n,
  AMO: 1n << 5n,
  FB: 1n << 9n,
  TWI: 1n << 13n,
  TWE: 1n << 14n,
  TID3: 1n << 18n,
  TSC: 1n << 19n,
  TIDCP: 1n << 20n,
  TACR: 1n << 21n,
  RW: 1n << 31n,
} as const;

// [impl->dsn~hyp-trap-configuration~1]
export const GUEST_HCR = Object.values(HCR).reduce((all, bit) => all | bit, 0n);

/** MDCR_EL2: debug, OS-lock and performance-monitor registers trap. */
const MDCR_EL2 = 0x0e60n;
/** CNTHCTL_EL2: EL1 may read the physical counter, its physical timer traps. */
const CNTHCTL_EL2 = 1n;
const ICC_SRE_ENABLE = 0xfn;

/** Sets a core up after reset. */
export function prepareCore(core: CoreState, _hv: Hypervisor): void {
  const values: readonly (readonly [string, bigint])[] = [
    ['HCR_EL2', GUEST_HCR],
    ['VTCR_EL2', BigInt(VTCR_EL2)],
    ['MDCR_EL2', MDCR_EL2],
    ['CPTR_EL2', 0x33ffn & ~0x400n],
    ['HSTR_EL2', 0n],
    ['CNTHCTL_EL2', CNTHCTL_EL2],
    ['VPIDR_EL2', (BigInt(core.register('MIDR_EL1').hi >>> 0) << 32n) | BigInt(core.register('MIDR_EL1').lo >>> 0)],
    ['ICC_SRE_EL2', ICC_SRE_ENABLE],
    ['ICC_PMR_EL1', 0xffn],
    ['ICC_IGRPEN1_EL1', 1n],
  ];
  for (const [name, value] of values) core.setRegister(name, toWord(value));
}
