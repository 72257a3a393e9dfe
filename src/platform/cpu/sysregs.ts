/**
 * The system registers of AArch64 that this machine knows, one row each: name, encoding (op0 op1 CRn CRm op2), access and
 * the group of EL2 traps it belongs to. Encodings that are not here are UNDEFINED, but for the reserved ID space (RAZ).
 *
 * Access: `r` read-only, `w` write-only, `rw`. `unit` marks registers whose behaviour lives in an attached
 * `SystemRegisterUnit`; `const` registers answer the profile's value; the others are storage with the write effects of
 * `system.ts`.
 */

/** Groups of traps (HCR_EL2, MDCR_EL2, CPTR_EL2 bits) a register belongs to. */
export type TrapGroup = '' | 'vm' | 'tid1' | 'tid2' | 'tid3' | 'acr' | 'da' | 'dosa' | 'dra' | 'pm' | 'pmcr' | 'cpac' | 'err';

export interface SystemRegisterRow<N extends string = string> {
  readonly name: N;
  /** op0(2) op1(3) CRn(4) CRm(4) op2(3). */
  readonly encoding: number;
  readonly access: 'r' | 'w' | 'rw';
  readonly trap: TrapGroup;
  readonly unit: boolean;
  /** Exists with the Virtualization Host Extensions only; `alias` = a name of an EL1 register for EL2 and EL3 while E2H is set. */
  readonly host?: 'own' | 'alias';
}

/** 16-bit key of an encoding. */
export function encodingOf(op0: number, op1: number, crn: number, crm: number, op2: number): number {
  return (op0 << 14) | (op1 << 11) | (crn << 7) | (crm << 3) | op2;
}

function reg<const N extends string>(
  name: N,
  op0: number,
  op1: number,
  crn: number,
  crm: number,
  op2: number,
  access: 'r' | 'w' | 'rw' = 'rw',
  trap: TrapGroup = '',
): SystemRegisterRow<N> {
  return { name, encoding: encodingOf(op0, op1, crn, crm, op2), access, trap, unit: false };
}

function unit<const N extends string>(
  name: N,
  op0: number,
  op1: number,
  crn: number,
  crm: number,
  op2: number,
  access: 'r' | 'w' | 'rw' = 'rw',
): SystemRegisterRow<N> {
  return { name, encoding: encodingOf(op0, op1, crn, crm, op2), access, trap: '', unit: true };
}

/** A register of the Virtualization Host Extensions. */
function host<const N extends string>(row: SystemRegisterRow<N>, kind: 'own' | 'alias' = 'own'): SystemRegisterRow<N> {
  return { ...row, host: kind };
}

const NAMED = [
  // identification
  reg('MIDR_EL1', 3, 0, 0, 0, 0, 'r'),
  reg('MPIDR_EL1', 3, 0, 0, 0, 5, 'r'),
  reg('REVIDR_EL1', 3, 0, 0, 0, 6, 'r', 'tid1'),
  reg('ID_PFR0_EL1', 3, 0, 0, 1, 0, 'r', 'tid3'),
  reg('ID_PFR1_EL1', 3, 0, 0, 1, 1, 'r', 'tid3'),
  reg('ID_DFR0_EL1', 3, 0, 0, 1, 2, 'r', 'tid3'),
  reg('ID_AFR0_EL1', 3, 0, 0, 1, 3, 'r', 'tid3'),
  reg('ID_MMFR0_EL1', 3, 0, 0, 1, 4, 'r', 'tid3'),
  reg('ID_MMFR1_EL1', 3, 0, 0, 1, 5, 'r', 'tid3'),
  reg('ID_MMFR2_EL1', 3, 0, 0, 1, 6, 'r', 'tid3'),
  reg('ID_MMFR3_EL1', 3, 0, 0, 1, 7, 'r', 'tid3'),
  reg('ID_ISAR0_EL1', 3, 0, 0, 2, 0, 'r', 'tid3'),
  reg('ID_ISAR1_EL1', 3, 0, 0, 2, 1, 'r', 'tid3'),
  reg('ID_ISAR2_EL1', 3, 0, 0, 2, 2, 'r', 'tid3'),
  reg('ID_ISAR3_EL1', 3, 0, 0, 2, 3, 'r', 'tid3'),
  reg('ID_ISAR4_EL1', 3, 0, 0, 2, 4, 'r', 'tid3'),
  reg('ID_ISAR5_EL1', 3, 0, 0, 2, 5, 'r', 'tid3'),
  reg('ID_MMFR4_EL1', 3, 0, 0, 2, 6, 'r', 'tid3'),
  reg('ID_ISAR6_EL1', 3, 0, 0, 2, 7, 'r', 'tid3'),
  reg('MVFR0_EL1', 3, 0, 0, 3, 0, 'r', 'tid3'),
  reg('MVFR1_EL1', 3, 0, 0, 3, 1, 'r', 'tid3'),
  reg('MVFR2_EL1', 3, 0, 0, 3, 2, 'r', 'tid3'),
  reg('ID_PFR2_EL1', 3, 0, 0, 3, 4, 'r', 'tid3'),
  reg('ID_DFR1_EL1', 3, 0, 0, 3, 5, 'r', 'tid3'),
  reg('ID_MMFR5_EL1', 3, 0, 0, 3, 6, 'r', 'tid3'),
  reg('ID_AA64PFR0_EL1', 3, 0, 0, 4, 0, 'r', 'tid3'),
  reg('ID_AA64PFR1_EL1', 3, 0, 0, 4, 1, 'r', 'tid3'),
  reg('ID_AA64ZFR0_EL1', 3, 0, 0, 4, 4, 'r', 'tid3'),
  reg('ID_AA64SMFR0_EL1', 3, 0, 0, 4, 5, 'r', 'tid3'),
  reg('ID_AA64DFR0_EL1', 3, 0, 0, 5, 0, 'r', 'tid3'),
  reg('ID_AA64DFR1_EL1', 3, 0, 0, 5, 1, 'r', 'tid3'),
  reg('ID_AA64AFR0_EL1', 3, 0, 0, 5, 4, 'r', 'tid3'),
  reg('ID_AA64AFR1_EL1', 3, 0, 0, 5, 5, 'r', 'tid3'),
  reg('ID_AA64ISAR0_EL1', 3, 0, 0, 6, 0, 'r', 'tid3'),
  reg('ID_AA64ISAR1_EL1', 3, 0, 0, 6, 1, 'r', 'tid3'),
  reg('ID_AA64ISAR2_EL1', 3, 0, 0, 6, 2, 'r', 'tid3'),
  reg('ID_AA64MMFR0_EL1', 3, 0, 0, 7, 0, 'r', 'tid3'),
  reg('ID_AA64MMFR1_EL1', 3, 0, 0, 7, 1, 'r', 'tid3'),
  reg('ID_AA64MMFR2_EL1', 3, 0, 0, 7, 2, 'r', 'tid3'),
  reg('CCSIDR_EL1', 3, 1, 0, 0, 0, 'r', 'tid2'),
  reg('CLIDR_EL1', 3, 1, 0, 0, 1, 'r', 'tid2'),
  reg('AIDR_EL1', 3, 1, 0, 0, 7, 'r', 'tid1'),
  reg('CSSELR_EL1', 3, 2, 0, 0, 0, 'rw', 'tid2'),
  reg('CTR_EL0', 3, 3, 0, 0, 1, 'r', 'tid2'),
  reg('DCZID_EL0', 3, 3, 0, 0, 7, 'r'),
  reg('VPIDR_EL2', 3, 4, 0, 0, 0),
  reg('VMPIDR_EL2', 3, 4, 0, 0, 5),
  // control
  reg('SCTLR_EL1', 3, 0, 1, 0, 0, 'rw', 'vm'),
  reg('ACTLR_EL1', 3, 0, 1, 0, 1, 'rw', 'acr'),
  reg('CPACR_EL1', 3, 0, 1, 0, 2, 'rw', 'cpac'),
  reg('SCTLR_EL2', 3, 4, 1, 0, 0),
  reg('ACTLR_EL2', 3, 4, 1, 0, 1),
  reg('HCR_EL2', 3, 4, 1, 1, 0),
  reg('MDCR_EL2', 3, 4, 1, 1, 1),
  reg('CPTR_EL2', 3, 4, 1, 1, 2),
  reg('HSTR_EL2', 3, 4, 1, 1, 3),
  reg('HACR_EL2', 3, 4, 1, 1, 7),
  reg('SCTLR_EL3', 3, 6, 1, 0, 0),
  reg('ACTLR_EL3', 3, 6, 1, 0, 1),
  reg('SCR_EL3', 3, 6, 1, 1, 0),
  reg('SDER32_EL3', 3, 6, 1, 1, 1),
  reg('CPTR_EL3', 3, 6, 1, 1, 2),
  reg('MDCR_EL3', 3, 6, 1, 3, 1),
  // implementation defined, as the Cortex-A53/A57/A72 have them
  reg('L2CTLR_EL1', 3, 1, 11, 0, 2),
  reg('L2ECTLR_EL1', 3, 1, 11, 0, 3),
  reg('L2ACTLR_EL1', 3, 1, 15, 0, 0),
  reg('CPUACTLR_EL1', 3, 1, 15, 2, 0),
  reg('CPUECTLR_EL1', 3, 1, 15, 2, 1),
  reg('CPUMERRSR_EL1', 3, 1, 15, 2, 2),
  reg('L2MERRSR_EL1', 3, 1, 15, 2, 3),
  // translation
  reg('TTBR0_EL1', 3, 0, 2, 0, 0, 'rw', 'vm'),
  reg('TTBR1_EL1', 3, 0, 2, 0, 1, 'rw', 'vm'),
  reg('TCR_EL1', 3, 0, 2, 0, 2, 'rw', 'vm'),
  reg('TTBR0_EL2', 3, 4, 2, 0, 0),
  reg('TCR_EL2', 3, 4, 2, 0, 2),
  host(reg('TTBR1_EL2', 3, 4, 2, 0, 1)),
  reg('VTTBR_EL2', 3, 4, 2, 1, 0),
  reg('VTCR_EL2', 3, 4, 2, 1, 2),
  reg('DACR32_EL2', 3, 4, 3, 0, 0),
  reg('TTBR0_EL3', 3, 6, 2, 0, 0),
  reg('TCR_EL3', 3, 6, 2, 0, 2),
  reg('MAIR_EL1', 3, 0, 10, 2, 0, 'rw', 'vm'),
  reg('AMAIR_EL1', 3, 0, 10, 3, 0, 'rw', 'vm'),
  reg('MAIR_EL2', 3, 4, 10, 2, 0),
  reg('AMAIR_EL2', 3, 4, 10, 3, 0),
  reg('MAIR_EL3', 3, 6, 10, 2, 0),
  reg('AMAIR_EL3', 3, 6, 10, 3, 0),
  reg('CONTEXTIDR_EL1', 3, 0, 13, 0, 1, 'rw', 'vm'),
  host(reg('CONTEXTIDR_EL2', 3, 4, 13, 0, 1)),
  // exceptions
  reg('SPSR_EL1', 3, 0, 4, 0, 0),
  reg('ELR_EL1', 3, 0, 4, 0, 1),
  reg('SP_EL0', 3, 0, 4, 1, 0),
  reg('SPSR_EL2', 3, 4, 4, 0, 0),
  reg('ELR_EL2', 3, 4, 4, 0, 1),
  reg('SP_EL1', 3, 4, 4, 1, 0),
  reg('SPSR_IRQ', 3, 4, 4, 3, 0),
  reg('SPSR_ABT', 3, 4, 4, 3, 1),
  reg('SPSR_UND', 3, 4, 4, 3, 2),
  reg('SPSR_FIQ', 3, 4, 4, 3, 3),
  reg('SPSR_EL3', 3, 6, 4, 0, 0),
  reg('ELR_EL3', 3, 6, 4, 0, 1),
  reg('SP_EL2', 3, 6, 4, 1, 0),
  reg('AFSR0_EL1', 3, 0, 5, 1, 0, 'rw', 'vm'),
  reg('AFSR1_EL1', 3, 0, 5, 1, 1, 'rw', 'vm'),
  reg('ESR_EL1', 3, 0, 5, 2, 0, 'rw', 'vm'),
  reg('IFSR32_EL2', 3, 4, 5, 0, 1),
  reg('AFSR0_EL2', 3, 4, 5, 1, 0),
  reg('AFSR1_EL2', 3, 4, 5, 1, 1),
  reg('ESR_EL2', 3, 4, 5, 2, 0),
  reg('FPEXC32_EL2', 3, 4, 5, 3, 0),
  reg('AFSR0_EL3', 3, 6, 5, 1, 0),
  reg('AFSR1_EL3', 3, 6, 5, 1, 1),
  reg('ESR_EL3', 3, 6, 5, 2, 0),
  reg('FAR_EL1', 3, 0, 6, 0, 0, 'rw', 'vm'),
  reg('FAR_EL2', 3, 4, 6, 0, 0),
  reg('HPFAR_EL2', 3, 4, 6, 0, 4),
  reg('FAR_EL3', 3, 6, 6, 0, 0),
  reg('PAR_EL1', 3, 0, 7, 4, 0),
  reg('VBAR_EL1', 3, 0, 12, 0, 0),
  reg('RVBAR_EL1', 3, 0, 12, 0, 1, 'r'),
  reg('ISR_EL1', 3, 0, 12, 1, 0, 'r'),
  reg('VBAR_EL2', 3, 4, 12, 0, 0),
  reg('RVBAR_EL2', 3, 4, 12, 0, 1, 'r'),
  reg('VBAR_EL3', 3, 6, 12, 0, 0),
  reg('RVBAR_EL3', 3, 6, 12, 0, 1, 'r'),
  reg('RMR_EL3', 3, 6, 12, 0, 2),
  // threads, PSTATE, floating point
  reg('TPIDR_EL1', 3, 0, 13, 0, 4),
  reg('TPIDR_EL0', 3, 3, 13, 0, 2),
  reg('TPIDRRO_EL0', 3, 3, 13, 0, 3),
  reg('TPIDR_EL2', 3, 4, 13, 0, 2),
  reg('TPIDR_EL3', 3, 6, 13, 0, 2),
  reg('SPSEL', 3, 0, 4, 2, 0),
  reg('CURRENTEL', 3, 0, 4, 2, 2, 'r'),
  reg('PAN', 3, 0, 4, 2, 3),
  reg('NZCV', 3, 3, 4, 2, 0),
  reg('DAIF', 3, 3, 4, 2, 1),
  reg('FPCR', 3, 3, 4, 4, 0),
  reg('FPSR', 3, 3, 4, 4, 1),
  reg('DSPSR_EL0', 3, 3, 4, 5, 0),
  reg('DLR_EL0', 3, 3, 4, 5, 1),
  // debug
  reg('OSDTRRX_EL1', 2, 0, 0, 0, 2, 'rw', 'da'),
  reg('MDCCINT_EL1', 2, 0, 0, 2, 0, 'rw', 'da'),
  reg('MDSCR_EL1', 2, 0, 0, 2, 2, 'rw', 'da'),
  reg('OSDTRTX_EL1', 2, 0, 0, 3, 2, 'rw', 'da'),
  reg('OSECCR_EL1', 2, 0, 0, 6, 2, 'rw', 'da'),
  reg('MDRAR_EL1', 2, 0, 1, 0, 0, 'r', 'dra'),
  reg('OSLAR_EL1', 2, 0, 1, 0, 4, 'w', 'dosa'),
  reg('OSLSR_EL1', 2, 0, 1, 1, 4, 'r', 'dosa'),
  reg('OSDLR_EL1', 2, 0, 1, 3, 4, 'rw', 'dosa'),
  reg('DBGPRCR_EL1', 2, 0, 1, 4, 4, 'rw', 'dosa'),
  reg('DBGCLAIMSET_EL1', 2, 0, 7, 8, 6, 'rw', 'da'),
  reg('DBGCLAIMCLR_EL1', 2, 0, 7, 9, 6, 'rw', 'da'),
  reg('DBGAUTHSTATUS_EL1', 2, 0, 7, 14, 6, 'r', 'da'),
  reg('MDCCSR_EL0', 2, 3, 0, 1, 0, 'r', 'da'),
  reg('DBGDTR_EL0', 2, 3, 0, 4, 0, 'rw', 'da'),
  reg('DBGDTRRX_EL0', 2, 3, 0, 5, 0, 'rw', 'da'),
  reg('DBGVCR32_EL2', 2, 4, 0, 7, 0, 'rw', 'da'),
  // performance monitors
  reg('PMINTENSET_EL1', 3, 0, 9, 14, 1, 'rw', 'pm'),
  reg('PMINTENCLR_EL1', 3, 0, 9, 14, 2, 'rw', 'pm'),
  reg('PMCR_EL0', 3, 3, 9, 12, 0, 'rw', 'pmcr'),
  reg('PMCNTENSET_EL0', 3, 3, 9, 12, 1, 'rw', 'pm'),
  reg('PMCNTENCLR_EL0', 3, 3, 9, 12, 2, 'rw', 'pm'),
  reg('PMOVSCLR_EL0', 3, 3, 9, 12, 3, 'rw', 'pm'),
  reg('PMSWINC_EL0', 3, 3, 9, 12, 4, 'w', 'pm'),
  reg('PMSELR_EL0', 3, 3, 9, 12, 5, 'rw', 'pm'),
  reg('PMCEID0_EL0', 3, 3, 9, 12, 6, 'r', 'pm'),
  reg('PMCEID1_EL0', 3, 3, 9, 12, 7, 'r', 'pm'),
  reg('PMCCNTR_EL0', 3, 3, 9, 13, 0, 'rw', 'pm'),
  reg('PMXEVTYPER_EL0', 3, 3, 9, 13, 1, 'rw', 'pm'),
  reg('PMXEVCNTR_EL0', 3, 3, 9, 13, 2, 'rw', 'pm'),
  reg('PMUSERENR_EL0', 3, 3, 9, 14, 0, 'rw', 'pm'),
  reg('PMOVSSET_EL0', 3, 3, 9, 14, 3, 'rw', 'pm'),
  reg('PMCCFILTR_EL0', 3, 3, 14, 15, 7, 'rw', 'pm'),
  // generic timers (unit)
  unit('CNTFRQ_EL0', 3, 3, 14, 0, 0),
  unit('CNTPCT_EL0', 3, 3, 14, 0, 1, 'r'),
  unit('CNTVCT_EL0', 3, 3, 14, 0, 2, 'r'),
  unit('CNTP_TVAL_EL0', 3, 3, 14, 2, 0),
  unit('CNTP_CTL_EL0', 3, 3, 14, 2, 1),
  unit('CNTP_CVAL_EL0', 3, 3, 14, 2, 2),
  unit('CNTV_TVAL_EL0', 3, 3, 14, 3, 0),
  unit('CNTV_CTL_EL0', 3, 3, 14, 3, 1),
  unit('CNTV_CVAL_EL0', 3, 3, 14, 3, 2),
  unit('CNTKCTL_EL1', 3, 0, 14, 1, 0),
  unit('CNTVOFF_EL2', 3, 4, 14, 0, 3),
  unit('CNTHCTL_EL2', 3, 4, 14, 1, 0),
  unit('CNTHP_TVAL_EL2', 3, 4, 14, 2, 0),
  unit('CNTHP_CTL_EL2', 3, 4, 14, 2, 1),
  unit('CNTHP_CVAL_EL2', 3, 4, 14, 2, 2),
  host(unit('CNTHV_TVAL_EL2', 3, 4, 14, 3, 0)),
  host(unit('CNTHV_CTL_EL2', 3, 4, 14, 3, 1)),
  host(unit('CNTHV_CVAL_EL2', 3, 4, 14, 3, 2)),
  unit('CNTPS_TVAL_EL1', 3, 7, 14, 2, 0),
  unit('CNTPS_CTL_EL1', 3, 7, 14, 2, 1),
  unit('CNTPS_CVAL_EL1', 3, 7, 14, 2, 2),
  // interrupt controller (unit)
  unit('ICC_PMR_EL1', 3, 0, 4, 6, 0),
  unit('ICC_IAR0_EL1', 3, 0, 12, 8, 0, 'r'),
  unit('ICC_EOIR0_EL1', 3, 0, 12, 8, 1, 'w'),
  unit('ICC_HPPIR0_EL1', 3, 0, 12, 8, 2, 'r'),
  unit('ICC_BPR0_EL1', 3, 0, 12, 8, 3),
  unit('ICC_AP0R0_EL1', 3, 0, 12, 8, 4),
  unit('ICC_AP0R1_EL1', 3, 0, 12, 8, 5),
  unit('ICC_AP0R2_EL1', 3, 0, 12, 8, 6),
  unit('ICC_AP0R3_EL1', 3, 0, 12, 8, 7),
  unit('ICC_AP1R0_EL1', 3, 0, 12, 9, 0),
  unit('ICC_AP1R1_EL1', 3, 0, 12, 9, 1),
  unit('ICC_AP1R2_EL1', 3, 0, 12, 9, 2),
  unit('ICC_AP1R3_EL1', 3, 0, 12, 9, 3),
  unit('ICC_DIR_EL1', 3, 0, 12, 11, 1, 'w'),
  unit('ICC_RPR_EL1', 3, 0, 12, 11, 3, 'r'),
  unit('ICC_SGI1R_EL1', 3, 0, 12, 11, 5, 'w'),
  unit('ICC_ASGI1R_EL1', 3, 0, 12, 11, 6, 'w'),
  unit('ICC_SGI0R_EL1', 3, 0, 12, 11, 7, 'w'),
  unit('ICC_IAR1_EL1', 3, 0, 12, 12, 0, 'r'),
  unit('ICC_EOIR1_EL1', 3, 0, 12, 12, 1, 'w'),
  unit('ICC_HPPIR1_EL1', 3, 0, 12, 12, 2, 'r'),
  unit('ICC_BPR1_EL1', 3, 0, 12, 12, 3),
  unit('ICC_CTLR_EL1', 3, 0, 12, 12, 4),
  unit('ICC_SRE_EL1', 3, 0, 12, 12, 5),
  unit('ICC_IGRPEN0_EL1', 3, 0, 12, 12, 6),
  unit('ICC_IGRPEN1_EL1', 3, 0, 12, 12, 7),
  unit('ICC_SRE_EL2', 3, 4, 12, 9, 5),
  unit('ICC_CTLR_EL3', 3, 6, 12, 12, 4),
  unit('ICC_SRE_EL3', 3, 6, 12, 12, 5),
  unit('ICC_IGRPEN1_EL3', 3, 6, 12, 12, 7),
  unit('ICH_AP0R0_EL2', 3, 4, 12, 8, 0),
  unit('ICH_AP0R1_EL2', 3, 4, 12, 8, 1),
  unit('ICH_AP0R2_EL2', 3, 4, 12, 8, 2),
  unit('ICH_AP0R3_EL2', 3, 4, 12, 8, 3),
  unit('ICH_AP1R0_EL2', 3, 4, 12, 9, 0),
  unit('ICH_AP1R1_EL2', 3, 4, 12, 9, 1),
  unit('ICH_AP1R2_EL2', 3, 4, 12, 9, 2),
  unit('ICH_AP1R3_EL2', 3, 4, 12, 9, 3),
  unit('ICH_HCR_EL2', 3, 4, 12, 11, 0),
  unit('ICH_VTR_EL2', 3, 4, 12, 11, 1, 'r'),
  unit('ICH_MISR_EL2', 3, 4, 12, 11, 2, 'r'),
  unit('ICH_EISR_EL2', 3, 4, 12, 11, 3, 'r'),
  unit('ICH_ELRSR_EL2', 3, 4, 12, 11, 5, 'r'),
  unit('ICH_VMCR_EL2', 3, 4, 12, 11, 7),
] as const;

export type SystemRegisterName = (typeof NAMED)[number]['name'];

/** EL1 registers that EL2 of a host reaches as `_EL12` (`_EL02`), and, where it has its own, under their own name. */
const HOST_NAMES = [
  ['SCTLR_EL1', 'SCTLR_EL2'],
  ['CPACR_EL1', 'CPTR_EL2'],
  ['TTBR0_EL1', 'TTBR0_EL2'],
  ['TTBR1_EL1', 'TTBR1_EL2'],
  ['TCR_EL1', 'TCR_EL2'],
  ['SPSR_EL1', 'SPSR_EL2'],
  ['ELR_EL1', 'ELR_EL2'],
  ['AFSR0_EL1', 'AFSR0_EL2'],
  ['AFSR1_EL1', 'AFSR1_EL2'],
  ['ESR_EL1', 'ESR_EL2'],
  ['FAR_EL1', 'FAR_EL2'],
  ['MAIR_EL1', 'MAIR_EL2'],
  ['AMAIR_EL1', 'AMAIR_EL2'],
  ['VBAR_EL1', 'VBAR_EL2'],
  ['CONTEXTIDR_EL1', 'CONTEXTIDR_EL2'],
  // the timers' own unit finds the EL2 timers under these names
  ['CNTKCTL_EL1', undefined],
  ['CNTP_TVAL_EL0', undefined],
  ['CNTP_CTL_EL0', undefined],
  ['CNTP_CVAL_EL0', undefined],
  ['CNTV_TVAL_EL0', undefined],
  ['CNTV_CTL_EL0', undefined],
  ['CNTV_CVAL_EL0', undefined],
] as const;

/** The same encodings with op1 = 5. */
function aliases(): SystemRegisterRow[] {
  return HOST_NAMES.map(([name]) => {
    const row = NAMED.find((r) => r.name === name)!;
    const encoding = (row.encoding & ~(7 << 11)) | (5 << 11);
    return { name: name.replace(/_EL(.)$/, '_EL$12'), encoding, access: 'rw', trap: '', unit: row.unit, host: 'alias' };
  });
}

function numbered(): SystemRegisterRow[] {
  const rows: SystemRegisterRow[] = [];
  for (let n = 0; n < 16; n++) rows.push(unit(`ICH_LR${n}_EL2`, 3, 4, 12, 12 + (n >> 3), n & 7));
  for (let n = 0; n < 16; n++) {
    rows.push(reg(`DBGBVR${n}_EL1`, 2, 0, 0, n, 4, 'rw', 'da'), reg(`DBGBCR${n}_EL1`, 2, 0, 0, n, 5, 'rw', 'da'));
    rows.push(reg(`DBGWVR${n}_EL1`, 2, 0, 0, n, 6, 'rw', 'da'), reg(`DBGWCR${n}_EL1`, 2, 0, 0, n, 7, 'rw', 'da'));
  }
  for (let n = 0; n < 6; n++) {
    rows.push(reg(`PMEVCNTR${n}_EL0`, 3, 3, 14, 8, n, 'rw', 'pm'), reg(`PMEVTYPER${n}_EL0`, 3, 3, 14, 12, n, 'rw', 'pm'));
  }
  return rows;
}

/** Every known system register; the position is the index into `Core.sys` (doubled). */
export const SYSTEM_REGISTERS: readonly SystemRegisterRow[] = [...NAMED, ...numbered(), ...aliases()];

/** Doubled storage index by name, for the processor's own use. */
export const SYS = Object.fromEntries(NAMED.map((row, i) => [row.name, 2 * i])) as Record<SystemRegisterName, number>;

const BY_NAME = new Map(SYSTEM_REGISTERS.map((row, i) => [row.name, i]));
const BY_ENCODING = new Int16Array(65536).fill(-1);
SYSTEM_REGISTERS.forEach((row, i) => {
  BY_ENCODING[row.encoding] = i;
});

const indexOf = (name: string): number => BY_NAME.get(name)!;

/** By row: the register that the name means at EL2 of a host. */
export const AT_HOST_EL2: readonly (number | undefined)[] = SYSTEM_REGISTERS.map((row) => {
  const own = HOST_NAMES.find(([name, host]) => name === row.name && host !== undefined)?.[1];
  return own && indexOf(own);
});

/** By row: the EL1 register that an `_EL12` name stands for; aliases of the timers are their unit's own. */
export const ALIASED: readonly (number | undefined)[] = SYSTEM_REGISTERS.map((row) =>
  row.host === 'alias' && !row.unit ? indexOf(row.name.replace(/2$/, '')) : undefined,
);

/** Index of a row by 16-bit encoding; -1 = none. */
export function systemRegisterAt(encoding: number): number {
  return BY_ENCODING[encoding]!;
}

/** Index of a row by the architecture's name (any case); undefined = none. */
export function systemRegisterNamed(name: string): number | undefined {
  return BY_NAME.get(name.toUpperCase());
}
