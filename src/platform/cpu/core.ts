/**
 * The state of one processor core, laid out for speed: 64-bit registers are pairs of int32 in typed arrays, PSTATE is a
 * handful of small integers. Executors work on this class directly; everything outside the processor sees `CoreState`.
 */
import type { ExceptionLevel } from '../ports.ts';

/** Doubled indices into `Core.r` of the registers that are not X0–X30. */
export const ZR = 62;
export const SP = 64;
/** Writes to XZR go here; nothing reads it. */
export const SINK = 66;

export class Core {
  readonly index: number;
  /** X0–X30 at 2n (low) and 2n+1 (high), zero at 62, SP in use at 64, sink at 66. */
  readonly r = new Int32Array(68);
  /** V0–V31: four words each, least significant first. */
  readonly v = new Int32Array(128);
  readonly vBytes = new Uint8Array(this.v.buffer);
  readonly vDouble = new Float64Array(this.v.buffer);
  readonly vSingle = new Float32Array(this.v.buffer);
  /** N 8, Z 4, C 2, V 1. */
  nzcv = 0;
  pcLo = 0;
  pcHi = 0;
  el: ExceptionLevel = 3;

  constructor(index: number) {
    this.index = index;
  }
}
