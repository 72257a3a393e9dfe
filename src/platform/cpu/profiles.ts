/**
 * Processor profiles: identification registers of the Cortex cores as QEMU 7.2 presents them (the reference of the
 * lock-step). EL3 and the GIC's system registers are marked in the ID registers when the machine has them.
 */
import type { CoreFeatures } from './core.ts';
import type { SystemRegisterName } from './sysregs.ts';

export interface Profile {
  readonly name: string;
  readonly compatible: string;
  /** Low halves of read-only registers; what is not here is zero. */
  readonly registers: Readonly<Partial<Record<SystemRegisterName, number>>>;
  /** CCSIDR_EL1 by CSSELR_EL1. */
  readonly cacheSizes: readonly number[];
  readonly features: CoreFeatures;
}

const BASE: Readonly<Partial<Record<SystemRegisterName, number>>> = {
  ID_PFR0_EL1: 0x131,
  ID_PFR1_EL1: 0x00011011,
  ID_DFR0_EL1: 0x03010066,
  ID_MMFR0_EL1: 0x10101105,
  ID_MMFR1_EL1: 0x40000000,
  ID_MMFR2_EL1: 0x01260000,
  ID_MMFR3_EL1: 0x02102211,
  ID_ISAR0_EL1: 0x02101110,
  ID_ISAR1_EL1: 0x13112111,
  ID_ISAR2_EL1: 0x21232042,
  ID_ISAR3_EL1: 0x01112131,
  ID_ISAR4_EL1: 0x00011142,
  ID_ISAR5_EL1: 0x00011121,
  MVFR0_EL1: 0x10110222,
  MVFR1_EL1: 0x12111111,
  MVFR2_EL1: 0x43,
  ID_AA64PFR0_EL1: 0x00002222,
  ID_AA64DFR0_EL1: 0x10305106,
  ID_AA64ISAR0_EL1: 0x00011120,
  ID_AA64MMFR0_EL1: 0x00001124,
  CLIDR_EL1: 0x0a200023,
  CTR_EL0: 0x8444c004 | 0,
  DCZID_EL0: 4,
  PMCR_EL0: 0x41013000,
  // SW_INCR, INST_RETIRED, CPU_CYCLES, CHAIN
  PMCEID0_EL0: 0x40020101,
  OSLSR_EL1: 2,
};

const V80: CoreFeatures = { lse: false, pan: false, rdm: false, crypto: true, vhe: false };

/**
 * No product: the v8.0 core with the v8.1 features that Xen and Linux use (LSE atomics, PAN, 16-bit VMID, 16 KB pages), and by name
 * the Virtualization Host Extensions and the hardware management of access flag and dirty state.
 */
function v81(extensions: '' | '+vhe' | '+hafdbs' | '+vhe+hafdbs'): Profile {
  const vhe = extensions.includes('+vhe');
  const flags = extensions.includes('+hafdbs') ? 2 : 0;
  return {
    name: `armv8.1${extensions}`,
    compatible: 'arm,armv8',
    registers: {
      ...BASE,
      MIDR_EL1: 0x410fd0f0,
      ID_AA64ISAR0_EL1: BASE.ID_AA64ISAR0_EL1! | (2 << 20),
      ID_AA64MMFR1_EL1: (1 << 20) | (vhe ? 1 << 8 : 0) | (2 << 4) | flags,
      ID_AA64MMFR0_EL1: BASE.ID_AA64MMFR0_EL1! | (1 << 20),
    },
    cacheSizes: [0x701fe00a, 0x201fe012, 0x70ffe07a],
    features: { ...V80, lse: true, pan: true, vhe },
  };
}

export const PROFILES: readonly Profile[] = [
  {
    name: 'cortex-a53',
    compatible: 'arm,cortex-a53',
    registers: { ...BASE, MIDR_EL1: 0x410fd034, CTR_EL0: 0x84448004 | 0, ID_AA64MMFR0_EL1: 0x00001122, PMCR_EL0: 0x41033000 },
    cacheSizes: [0x700fe01a, 0x201fe00a, 0x707fe07a],
    features: V80,
  },
  {
    name: 'cortex-a57',
    compatible: 'arm,cortex-a57',
    registers: { ...BASE, MIDR_EL1: 0x411fd070 },
    cacheSizes: [0x701fe00a, 0x201fe012, 0x70ffe07a],
    features: V80,
  },
  {
    name: 'cortex-a72',
    compatible: 'arm,cortex-a72',
    registers: { ...BASE, MIDR_EL1: 0x410fd083, ID_MMFR0_EL1: 0x10201105, PMCR_EL0: 0x41023000 },
    cacheSizes: [0x701fe00a, 0x201fe012, 0x707fe07a],
    features: V80,
  },
  v81(''),
  v81('+vhe'),
  v81('+hafdbs'),
  v81('+vhe+hafdbs'),
];

export function profileNamed(name: string): Profile | undefined {
  return PROFILES.find((p) => p.name === name);
}
