/** Plain state of the virtual interrupt controller: what the guest programmed and what is pending. */

/** Interrupts private to a virtual processor (SGI 0–15, PPI 16–31), or shared ones of a domain (SPI). */
export interface InterruptBank {
  readonly pending: Uint8Array;
  readonly active: Uint8Array;
  readonly enabled: Uint8Array;
  readonly group1: Uint8Array;
  readonly priority: Uint8Array;
  /** Two bits per interrupt as in ICFGR: bit 1 set = edge. */
  readonly config: Uint8Array;
  /** Level inputs of level-sensitive interrupts. */
  readonly line: Uint8Array;
}

export interface VgicVcpu {
  readonly local: InterruptBank;
  /** Interrupt number held by each list register, -1 = free. */
  readonly lr: Int16Array;
  /** GICR_WAKER.ProcessorSleep. */
  asleep: boolean;
  /** Saved ICH_VMCR_EL2, ICH_AP0R0_EL2, ICH_AP1R0_EL2, ICH_LRn_EL2 while descheduled. */
  vmcr: bigint;
  ap0r0: bigint;
  ap1r0: bigint;
  readonly lrValues: BigUint64Array;
}

export interface VgicDomain {
  readonly spis: InterruptBank;
  /** GICD_CTLR: EnableGrp1A and so on as written by the guest. */
  ctlr: number;
  /** Target virtual processor of each SPI (GICD_IROUTER). */
  readonly router: BigUint64Array;
}

export const LIST_REGISTERS = 4;

export function interruptBank(count: number): InterruptBank {
  const array = () => new Uint8Array(count);
  return {
    pending: array(),
    active: array(),
    enabled: array(),
    group1: array().fill(1),
    priority: array(),
    config: array(),
    line: array(),
  };
}
