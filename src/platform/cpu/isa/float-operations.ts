/** What the floating-point rows share: execution under FPCR, the operations on two and one operands, lanes. Arithmetic is `fp/soft-float.ts`. */
import type { Core, Executor, Op } from '../core.ts';
import { lane, lanes, setLanes } from '../exec/simd.ts';
import { guard } from '../exec/simd-memory.ts';
import * as fp from '../fp/soft-float.ts';
import { DOUBLE, type FloatContext, type FloatFormat, HALF, type Rounding, SINGLE } from '../fp/soft-float.ts';
import type { Fields, InstructionRow } from '../row.ts';
import { SYS } from '../sysregs.ts';

export type Operation = (core: Core, op: Op, c: FloatContext) => void;

/** Runs with FPCR's control and adds the exceptions to FPSR. */
export function execute(f: Fields, op: Op, operation: Operation): Executor {
  op.d = f.Rd ?? 0;
  op.n = f.Rn ?? 0;
  op.m = f.Rm ?? 0;
  op.a = f.Ra ?? 0;
  return guard(op, (core, o) => {
    const fpcr = core.sys[SYS.FPCR]!;
    const c: FloatContext = {
      rounding: ((fpcr >>> 22) & 3) as Rounding,
      flushToZero: (fpcr & 0x01000000) !== 0,
      flushHalfToZero: false,
      defaultNaN: (fpcr & 0x02000000) !== 0,
      fpsr: 0,
    };
    operation(core, o, c);
    core.sys[SYS.FPSR] = core.sys[SYS.FPSR]! | c.fpsr;
    return 0;
  });
}

/** Format of `type` (scalar) ; undefined = reserved, or half precision arithmetic, which Armv8.0 lacks. */
export const formatOf = (type: number): FloatFormat | undefined => (type === 0 ? SINGLE : type === 1 ? DOUBLE : undefined);
export const anyFormat = (type: number): FloatFormat | undefined => (type === 3 ? HALF : formatOf(type));

export const get = (core: Core, reg: number, f: FloatFormat): bigint => lane(core, reg, 0, f.width);
export const put = (core: Core, reg: number, f: FloatFormat, value: bigint): void => setLanes(core, reg, f.width, [value]);

export type Two = (f: FloatFormat, a: bigint, b: bigint, c: FloatContext) => bigint;
export type One = (f: FloatFormat, a: bigint, c: FloatContext) => bigint;

export const add: Two = fp.add;
export const sub: Two = fp.subtract;
export const mul: Two = (f, a, b, c) => fp.multiply(f, a, b, c);
export const mulx: Two = (f, a, b, c) => fp.multiply(f, a, b, c, true);
export const max: Two = (f, a, b, c) => fp.extreme(f, a, b, c, true);
export const min: Two = (f, a, b, c) => fp.extreme(f, a, b, c, false);
export const maxnm: Two = (f, a, b, c) => fp.extremeNumber(f, a, b, c, true);
export const minnm: Two = (f, a, b, c) => fp.extremeNumber(f, a, b, c, false);
export const nmul: Two = (f, a, b, c) => fp.negate(f, mul(f, a, b, c));
export const abd: Two = (f, a, b, c) => fp.absolute(f, fp.subtract(f, a, b, c));

/** Comparison that yields all ones or zero; `test` gets the ordering (undefined = unordered). */
function comparison(test: (o: number) => boolean, signalAll: boolean, absolute = false): Two {
  return (f, a, b, c) => {
    const x = absolute ? fp.absolute(f, a) : a;
    const y = absolute ? fp.absolute(f, b) : b;
    const o = fp.ordering(f, x, y, c, signalAll);
    return o !== undefined && test(o) ? (1n << BigInt(f.width)) - 1n : 0n;
  };
}

export const cmeq = comparison((o) => o === 0, false);
export const cmge = comparison((o) => o >= 0, true);
export const cmgt = comparison((o) => o > 0, true);
export const cmle = comparison((o) => o <= 0, true);
export const cmlt = comparison((o) => o < 0, true);
export const acge = comparison((o) => o >= 0, true, true);
export const acgt = comparison((o) => o > 0, true, true);

// -------------------------------------------------------------------------------------------------- over the lanes

export interface Shape {
  readonly format: FloatFormat;
  readonly width: number;
}

/** sz bit: single or double; a double needs the full register. */
export function shapeOf(f: Fields): Shape | undefined {
  if (f.sz === 1 && f.Q === 0) return undefined;
  return { format: f.sz === 1 ? DOUBLE : SINGLE, width: f.Q === 1 ? 128 : 64 };
}

export const scalarShape = (f: Fields): Shape => (f.sz === 1 ? { format: DOUBLE, width: 64 } : { format: SINGLE, width: 32 });

export type Lanes = (core: Core, op: Op, c: FloatContext, s: Shape) => void;

export const overTwo =
  (f: (format: FloatFormat, a: bigint, b: bigint, c: FloatContext, d: bigint) => bigint): Lanes =>
  (core, op, c, { format, width }) => {
    const b = lanes(core, op.m, format.width, width);
    const d = lanes(core, op.d, format.width, width);
    setLanes(
      core,
      op.d,
      format.width,
      lanes(core, op.n, format.width, width).map((a, i) => f(format, a, b[i]!, c, d[i]!)),
    );
  };

export const overPairs =
  (f: Two): Lanes =>
  (core, op, c, { format, width }) => {
    const all = [...lanes(core, op.n, format.width, width), ...lanes(core, op.m, format.width, width)];
    setLanes(
      core,
      op.d,
      format.width,
      all.filter((_, i) => i % 2 === 0).map((a, i) => f(format, a, all[2 * i + 1]!, c)),
    );
  };

export const overOne =
  (f: (format: FloatFormat, a: bigint, c: FloatContext) => bigint): Lanes =>
  (core, op, c, { format, width }) => {
    setLanes(
      core,
      op.d,
      format.width,
      lanes(core, op.n, format.width, width).map((a) => f(format, a, c)),
    );
  };

export function shaped(shape: (f: Fields) => Shape | undefined, run: Lanes): InstructionRow['build'] {
  return (fields, op) => {
    const s = shape(fields);
    if (s === undefined) return undefined;
    return execute(fields, op, (core, o, c) => run(core, o, c, s));
  };
}

export const V3 = '<Vf Q sz Rd>, <Vf Q sz Rn>, <Vf Q sz Rm>';
export const V2 = '<Vf Q sz Rd>, <Vf Q sz Rn>';
export const S3 = '<Sf sz Rd>, <Sf sz Rn>, <Sf sz Rm>';
export const S2 = '<Sf sz Rd>, <Sf sz Rn>';

export const fma: (format: FloatFormat, a: bigint, b: bigint, c: FloatContext, d: bigint) => bigint = (f, a, b, c, d) =>
  fp.multiplyAdd(f, d, a, b, c);
export const fms: typeof fma = (f, a, b, c, d) => fp.multiplyAdd(f, d, fp.negate(f, a), b, c);

export const rint =
  (mode: Rounding | undefined, exact = false): One =>
  (f, a, c) =>
    fp.roundToIntegral(f, a, c, mode ?? c.rounding, exact);
