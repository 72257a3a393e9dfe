/** Exception syndromes (ESR_EL2) taken apart: exception class, and the fields of the classes a hypervisor handles. */

/** Exception classes (ESR_ELx.EC). */
export const EC = {
  unknown: 0x00,
  wfx: 0x01,
  fp: 0x07,
  hvc64: 0x16,
  smc64: 0x17,
  sysreg: 0x18,
  instructionAbortLower: 0x20,
  instructionAbortSame: 0x21,
  dataAbortLower: 0x24,
  dataAbortSame: 0x25,
} as const;

/** ESR_ELx.IL: the instruction had 32 bits. */
export const IL = 0x0200_0000;

export function exceptionClass(syndrome: number): number {
  return (syndrome >>> 26) & 0x3f;
}

/** ISS of a data abort. `register` and the rest count only when `valid`. */
export interface DataAbort {
  readonly valid: boolean;
  /** Access size in bytes. */
  readonly size: 1 | 2 | 4 | 8;
  readonly signExtend: boolean;
  readonly register: number;
  /** The destination is a 64-bit register. */
  readonly sixtyFour: boolean;
  readonly write: boolean;
  /** The fault happened during a stage-1 table walk. */
  readonly tableWalk: boolean;
  readonly cacheMaintenance: boolean;
  /** Fault status; bits 5:2 = 1 translation, 3 permission. */
  readonly status: number;
}

export function dataAbort(syndrome: number): DataAbort {
  return {
    valid: (syndrome & (1 << 24)) !== 0,
    size: (1 << ((syndrome >>> 22) & 3)) as DataAbort['size'],
    signExtend: (syndrome & (1 << 21)) !== 0,
    register: (syndrome >>> 16) & 31,
    sixtyFour: (syndrome & (1 << 15)) !== 0,
    cacheMaintenance: (syndrome & (1 << 8)) !== 0,
    tableWalk: (syndrome & (1 << 7)) !== 0,
    write: (syndrome & (1 << 6)) !== 0,
    status: syndrome & 0x3f,
  };
}

/** ISS of a trapped MSR or MRS. */
export interface SystemAccess {
  /** op0(2) op1(3) CRn(4) CRm(4) op2(3), as the platform's register table counts. */
  readonly encoding: number;
  readonly register: number;
  readonly read: boolean;
}

export function systemAccess(syndrome: number): SystemAccess {
  const op0 = (syndrome >>> 20) & 3;
  const op2 = (syndrome >>> 17) & 7;
  const op1 = (syndrome >>> 14) & 7;
  const crn = (syndrome >>> 10) & 15;
  const crm = (syndrome >>> 1) & 15;
  return {
    encoding: (op0 << 14) | (op1 << 11) | (crn << 7) | (crm << 3) | op2,
    register: (syndrome >>> 5) & 31,
    read: (syndrome & 1) !== 0,
  };
}
