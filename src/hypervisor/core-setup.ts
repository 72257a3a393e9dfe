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

const GICD_CTLR_ON = 0x12;
const GICR_WAKER = 0x14;
const SGI_FRAME = 0x1_0000;
const REDISTRIBUTOR_STRIDE = 0x2_0000;
/** Maintenance (25), EL2 physical timer (26), virtual timer (27). */
const OWN_INTERRUPTS = (1 << 25) | (1 << 26) | (1 << 27);

/** Sets a core up after reset. */
export function prepareCore(core: CoreState, hv: Hypervisor): void {
  prepareInterrupts(core, hv);
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

/** GICv3: distributor on with affinity routing, this core's redistributor awake, its three interrupts enabled in group 1. */
function prepareInterrupts(core: CoreState, hv: Hypervisor): void {
  const { memory, interrupts } = hv;
  if (!interrupts) return;
  memory.write(interrupts.distributor, 4, GICD_CTLR_ON);
  const frame = interrupts.redistributors + core.index * REDISTRIBUTOR_STRIDE;
  memory.write(frame + GICR_WAKER, 4, 0);
  const sgi = frame + SGI_FRAME;
  memory.write(sgi + 0x080, 4, 0xffff_ffff);
  memory.write(sgi + 0x100, 4, OWN_INTERRUPTS);
}
