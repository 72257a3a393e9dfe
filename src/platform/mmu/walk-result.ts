/** What the walks of both stages share: kinds of access, fault status codes, the result, sizes and granules. */
import type { Core } from '../cpu/core.ts';
import { SYS } from '../cpu/sysregs.ts';

export const READ = 0;
export const WRITE = 1;
export const FETCH = 2;
export type AccessKind = typeof READ | typeof WRITE | typeof FETCH;

/** Fault status codes without their level. */
export const FAULT = {
  addressSize: 0x00,
  translation: 0x04,
  accessFlag: 0x08,
  permission: 0x0c,
  external: 0x10,
  externalWalk: 0x14,
} as const;

/** Result of a walk; one object per caller is reused. */
export class Walk {
  /** 0 = translated; otherwise the fault status code plus 1 (so that "address size, level 0" is not 0). */
  fault = 0;
  stage: 1 | 2 = 1;
  /** Stage-2 fault on a stage-1 descriptor fetch. */
  onWalk = false;
  ipa = 0;
  pa = 0;
  /** log2 of the smallest mapping of the stages used (contiguous entries count as one). */
  shift = 12;
  device = false;
  /** MAIR-format attributes and shareability, combined. */
  attributes = 0;
  shareability = 0;
  notGlobal = false;
  nonSecure = true;
  /** A write makes clean pages dirty where the tables ask for it: true but for the AT instructions. */
  readonly dirties: boolean;
  /** The descriptor read last. */
  lo = 0;
  hi = 0;
  /** Its low half as the hardware updates it. */
  updated = 0;

  constructor(dirties = true) {
    this.dirties = dirties;
  }

  fail(code: number, stage: 1 | 2): boolean {
    this.fault = code + 1;
    this.stage = stage;
    return false;
  }
}

export const PA_BITS: readonly number[] = [32, 36, 40, 42, 44, 48, 48, 48];
export const P32 = 4294967296;
/** Powers of two by exponent: the operator is a call. */
export const POW2: readonly number[] = Array.from({ length: 65 }, (_, n) => 2 ** n);

/** The physical address size the core implements, from ID_AA64MMFR0_EL1.PARange. */
export function paBitsOf(core: Core, field: number): number {
  const own = PA_BITS[core.sys[SYS.ID_AA64MMFR0_EL1]! & 7]!;
  return Math.min(PA_BITS[field & 7]!, own);
}

/** Granule in address bits; TG0 and TG1 are coded differently. What is reserved or not implemented acts as 4 KB. */
export function granule(core: Core, tg: number, upper: boolean): number {
  const asked = upper ? (tg === 1 ? 14 : tg === 3 ? 16 : 12) : tg === 1 ? 16 : tg === 2 ? 14 : 12;
  const features = core.sys[SYS.ID_AA64MMFR0_EL1]!;
  if (asked === 14 && ((features >>> 20) & 15) === 0) return 12;
  return asked === 16 && ((features >>> 24) & 15) !== 0 ? 12 : asked;
}

export function blockAllowed(grain: number, level: number): boolean {
  return grain === 12 ? level === 1 || level === 2 : level === 2;
}

/** Address bits covered by a contiguous run of entries at a level. */
export function contiguousBits(grain: number, level: number): number {
  if (grain === 12) return 4;
  if (grain === 14) return level === 2 ? 5 : 7;
  return 5;
}

export function leafAddress(input: number, shift: number, lo: number, hi: number): number {
  const page = (hi & 0xffff) * P32 + (lo >>> 0);
  const span = POW2[shift]!;
  return page - (page % span) + (input % span);
}

/** SCTLR by regime (1, 2, 3). */
export const SCTLR = [0, SYS.SCTLR_EL1, SYS.SCTLR_EL2, SYS.SCTLR_EL3] as const;
/** SCTLR.EE: descriptors are big-endian. */
export const EE = 0x02000000;
