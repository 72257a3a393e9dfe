/** Rows of floating point: scalar, AdvSIMD, conversions. Arithmetic is `fp/soft-float.ts`, exact in every mode. */
import type { Core, Executor, Op } from '../core.ts';
import { CONDITION_BITS } from '../exec/conditional.ts';
import { lane, lanes, setLane, setLanes } from '../exec/simd.ts';
import { guard } from '../exec/simd-memory.ts';
import * as fp from '../fp/soft-float.ts';
import { DOUBLE, type FloatContext, type FloatFormat, HALF, ROUNDING, type Rounding, SINGLE } from '../fp/soft-float.ts';
import { dest, type Fields, type InstructionRow, row, source } from '../row.ts';
import { SYS } from '../sysregs.ts';
import { doubleImmediate, singleImmediate } from './simd-permute.ts';

type Operation = (core: Core, op: Op, c: FloatContext) => void;

/** Runs with FPCR's control and adds the exceptions to FPSR. */
function execute(f: Fields, op: Op, operation: Operation): Executor {
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
const formatOf = (type: number): FloatFormat | undefined => (type === 0 ? SINGLE : type === 1 ? DOUBLE : undefined);
const anyFormat = (type: number): FloatFormat | undefined => (type === 3 ? HALF : formatOf(type));

const get = (core: Core, reg: number, f: FloatFormat): bigint => lane(core, reg, 0, f.width);
const put = (core: Core, reg: number, f: FloatFormat, value: bigint): void => setLanes(core, reg, f.width, [value]);

type Two = (f: FloatFormat, a: bigint, b: bigint, c: FloatContext) => bigint;
type One = (f: FloatFormat, a: bigint, c: FloatContext) => bigint;

const add: Two = fp.add;
const sub: Two = fp.subtract;
const mul: Two = (f, a, b, c) => fp.multiply(f, a, b, c);
const mulx: Two = (f, a, b, c) => fp.multiply(f, a, b, c, true);
const max: Two = (f, a, b, c) => fp.extreme(f, a, b, c, true);
const min: Two = (f, a, b, c) => fp.extreme(f, a, b, c, false);
const maxnm: Two = (f, a, b, c) => fp.extremeNumber(f, a, b, c, true);
const minnm: Two = (f, a, b, c) => fp.extremeNumber(f, a, b, c, false);
const nmul: Two = (f, a, b, c) => fp.negate(f, mul(f, a, b, c));
const abd: Two = (f, a, b, c) => fp.absolute(f, fp.subtract(f, a, b, c));

/** Comparison that yields all ones or zero; `test` gets the ordering (undefined = unordered). */
function comparison(test: (o: number) => boolean, signalAll: boolean, absolute = false): Two {
  return (f, a, b, c) => {
    const x = absolute ? fp.absolute(f, a) : a;
    const y = absolute ? fp.absolute(f, b) : b;
    const o = fp.ordering(f, x, y, c, signalAll);
    return o !== undefined && test(o) ? (1n << BigInt(f.width)) - 1n : 0n;
  };
}

const cmeq = comparison((o) => o === 0, false);
const cmge = comparison((o) => o >= 0, true);
const cmgt = comparison((o) => o > 0, true);
const cmle = comparison((o) => o <= 0, true);
const cmlt = comparison((o) => o < 0, true);
const acge = comparison((o) => o >= 0, true, true);
const acgt = comparison((o) => o > 0, true, true);

// ----------------------------------------------------------------------------------------------------- scalar: 1, 2, 3

const FTYPE = '<F type Rd>, <F type Rn>';

function scalarOne(name: string, opcode: string, f: One): InstructionRow {
  return row(`${name.toUpperCase()} (scalar)`, `000 11110 type:2 1 ${opcode} 10000 Rn Rd`, `${name} ${FTYPE}`, (fields, op) => {
    const format = formatOf(fields.type!);
    if (format === undefined) return undefined;
    return execute(fields, op, (core, o, c) => put(core, o.d, format, f(format, get(core, o.n, format), c)));
  });
}

function scalarTwo(name: string, opcode: string, f: Two): InstructionRow {
  return row(
    `${name.toUpperCase()} (scalar)`,
    `000 11110 type:2 1 Rm ${opcode} 10 Rn Rd`,
    `${name} ${FTYPE}, <F type Rm>`,
    (fields, op) => {
      const format = formatOf(fields.type!);
      if (format === undefined) return undefined;
      return execute(fields, op, (core, o, c) =>
        put(core, o.d, format, f(format, get(core, o.n, format), get(core, o.m, format), c)),
      );
    },
  );
}

function scalarThree(name: string, o1: number, o0: number): InstructionRow {
  return row(
    name.toUpperCase(),
    `000 11111 type:2 ${o1} Rm ${o0} Ra Rn Rd`,
    `${name} ${FTYPE}, <F type Rm>, <F type Ra>`,
    (fields, op) => {
      const format = formatOf(fields.type!);
      if (format === undefined) return undefined;
      return execute(fields, op, (core, o, c) => {
        const a = get(core, o.a, format);
        const n = get(core, o.n, format);
        const addend = o1 === 1 ? fp.negate(format, a) : a;
        const left = o0 !== o1 ? fp.negate(format, n) : n;
        put(core, o.d, format, fp.multiplyAdd(format, addend, left, get(core, o.m, format), c));
      });
    },
  );
}

function convertRow(from: number, to: number): InstructionRow {
  const letters = ['S', 'D', '', 'H'];
  const bits = (n: number): string => n.toString(2).padStart(2, '0');
  return row(
    `FCVT ${letters[from]} to ${letters[to]}`,
    `000 11110 ${bits(from)} 1 0001${bits(to)} 10000 Rn Rd`,
    `fcvt <${letters[to]} Rd>, <${letters[from]} Rn>`,
    (fields, op) =>
      execute(fields, op, (core, o, c) => {
        put(core, o.d, anyFormat(to)!, fp.convert(anyFormat(from)!, anyFormat(to)!, get(core, o.n, anyFormat(from)!), c));
      }),
  );
}

const rint =
  (mode: Rounding | undefined, exact = false): One =>
  (f, a, c) =>
    fp.roundToIntegral(f, a, c, mode ?? c.rounding, exact);

const ONE: readonly [string, string, One][] = [
  ['fmov', '000000', (_f, a) => a],
  ['fabs', '000001', (f, a) => fp.absolute(f, a)],
  ['fneg', '000010', (f, a) => fp.negate(f, a)],
  ['fsqrt', '000011', fp.squareRoot],
  ['frintn', '001000', rint(ROUNDING.tieEven)],
  ['frintp', '001001', rint(ROUNDING.plusInfinity)],
  ['frintm', '001010', rint(ROUNDING.minusInfinity)],
  ['frintz', '001011', rint(ROUNDING.zero)],
  ['frinta', '001100', rint(ROUNDING.tieAway)],
  ['frintx', '001110', rint(undefined, true)],
  ['frinti', '001111', rint(undefined)],
];
const TWO: readonly [string, string, Two][] = [
  ['fmul', '0000', mul],
  ['fdiv', '0001', fp.divide],
  ['fadd', '0010', add],
  ['fsub', '0011', sub],
  ['fmax', '0100', max],
  ['fmin', '0101', min],
  ['fmaxnm', '0110', maxnm],
  ['fminnm', '0111', minnm],
  ['fnmul', '1000', nmul],
];

function compareRow(name: string, opcode2: string, zero: boolean, signalAll: boolean): InstructionRow {
  return row(
    `${name.toUpperCase()}${zero ? ' (zero)' : ''}`,
    `000 11110 type:2 1 ${zero ? 'xxxxx' : 'Rm'} 00 1000 Rn ${opcode2}`,
    `${name} <F type Rn>, ${zero ? '#0.0' : '<F type Rm>'}`,
    (fields, op) => {
      const format = formatOf(fields.type!);
      if (format === undefined) return undefined;
      return execute(fields, op, (core, o, c) => {
        core.nzcv = fp.compare(format, get(core, o.n, format), zero ? 0n : get(core, o.m, format), c, signalAll);
      });
    },
  );
}

function conditionalCompare(name: string, bit: number, signalAll: boolean): InstructionRow {
  return row(
    name.toUpperCase(),
    `000 11110 type:2 1 Rm cond 01 Rn ${bit} nzcv`,
    `${name} <F type Rn>, <F type Rm>, <hex nzcv>, <cond cond>`,
    (fields, op) => {
      const format = formatOf(fields.type!);
      if (format === undefined) return undefined;
      const bits = CONDITION_BITS[fields.cond!]!;
      return execute(fields, op, (core, o, c) => {
        if (((bits >>> core.nzcv) & 1) === 0) core.nzcv = fields.nzcv!;
        else core.nzcv = fp.compare(format, get(core, o.n, format), get(core, o.m, format), c, signalAll);
      });
    },
  );
}

const MOVES: readonly InstructionRow[] = [
  row('FCSEL', '000 11110 type:2 1 Rm cond 11 Rn Rd', `fcsel ${FTYPE}, <F type Rm>, <cond cond>`, (fields, op) => {
    const format = formatOf(fields.type!);
    if (format === undefined) return undefined;
    const bits = CONDITION_BITS[fields.cond!]!;
    return execute(fields, op, (core, o) =>
      put(core, o.d, format, get(core, ((bits >>> core.nzcv) & 1) !== 0 ? o.n : o.m, format)),
    );
  }),
  row('FMOV (scalar, immediate)', '000 11110 type:2 1 imm8 100 00000 Rd', 'fmov <F type Rd>, <fimm imm8>', (fields, op) => {
    const format = formatOf(fields.type!);
    if (format === undefined) return undefined;
    const value = format === SINGLE ? singleImmediate(fields.imm8!) : doubleImmediate(fields.imm8!);
    return execute(fields, op, (core, o) => put(core, o.d, format, value));
  }),
];

// ------------------------------------------------------------------------------------- conversions with general registers

function general(core: Core, n: number, wide: boolean): bigint {
  const lo = BigInt(core.r[source(n)]! >>> 0);
  return wide ? (BigInt(core.r[source(n) + 1]! >>> 0) << 32n) | lo : lo;
}

function setGeneral(core: Core, n: number, wide: boolean, value: bigint): void {
  core.r[dest(n)] = Number(BigInt.asIntN(32, value));
  core.r[dest(n) + 1] = wide ? Number(BigInt.asIntN(32, value >> 32n)) : 0;
}

function toInteger(name: string, rmode: string, opcode: string, signed: boolean, mode: Rounding): InstructionRow {
  return row(
    `${name.toUpperCase()} (scalar, integer)`,
    `sf 00 11110 type:2 1 ${rmode} ${opcode} 000000 Rn Rd`,
    `${name} <R sf Rd>, <F type Rn>`,
    (fields, op) => {
      const format = formatOf(fields.type!);
      if (format === undefined) return undefined;
      const wide = fields.sf === 1;
      return execute(fields, op, (core, o, c) =>
        setGeneral(core, o.d, wide, fp.toFixed(format, get(core, o.n, format), wide ? 64 : 32, signed, 0, c, mode)),
      );
    },
  );
}

function fromInteger(name: string, opcode: string, signed: boolean): InstructionRow {
  return row(
    `${name.toUpperCase()} (scalar, integer)`,
    `sf 00 11110 type:2 1 00 ${opcode} 000000 Rn Rd`,
    `${name} <F type Rd>, <R sf Rn>`,
    (fields, op) => {
      const format = formatOf(fields.type!);
      if (format === undefined) return undefined;
      const wide = fields.sf === 1;
      return execute(fields, op, (core, o, c) =>
        put(core, o.d, format, fp.fromFixed(format, general(core, o.n, wide), wide ? 64 : 32, signed, 0, c)),
      );
    },
  );
}

function fixedRow(name: string, rmode: string, opcode: string, signed: boolean, to: boolean): InstructionRow {
  const operands = to ? '<R sf Rd>, <F type Rn>' : '<F type Rd>, <R sf Rn>';
  return row(
    `${name.toUpperCase()} (scalar, fixed-point)`,
    `sf 00 11110 type:2 0 ${rmode} ${opcode} scale:6 Rn Rd`,
    `${name} ${operands}, <fbits scale>`,
    (fields, op) => {
      const format = formatOf(fields.type!);
      const wide = fields.sf === 1;
      if (format === undefined || (!wide && fields.scale! < 32)) return undefined;
      const fraction = 64 - fields.scale!;
      return execute(fields, op, (core, o, c) => {
        if (to)
          setGeneral(
            core,
            o.d,
            wide,
            fp.toFixed(format, get(core, o.n, format), wide ? 64 : 32, signed, fraction, c, ROUNDING.zero),
          );
        else put(core, o.d, format, fp.fromFixed(format, general(core, o.n, wide), wide ? 64 : 32, signed, fraction, c));
      });
    },
  );
}

const ROUNDS: readonly [string, string, Rounding][] = [
  ['n', '00', ROUNDING.tieEven],
  ['p', '01', ROUNDING.plusInfinity],
  ['m', '10', ROUNDING.minusInfinity],
  ['z', '11', ROUNDING.zero],
];

const GENERAL: readonly InstructionRow[] = [
  ...ROUNDS.flatMap(([letter, rmode, mode]) => [
    toInteger(`fcvt${letter}s`, rmode, '000', true, mode),
    toInteger(`fcvt${letter}u`, rmode, '001', false, mode),
  ]),
  toInteger('fcvtas', '00', '100', true, ROUNDING.tieAway),
  toInteger('fcvtau', '00', '101', false, ROUNDING.tieAway),
  fromInteger('scvtf', '010', true),
  fromInteger('ucvtf', '011', false),
  fixedRow('scvtf', '00', '010', true, false),
  fixedRow('ucvtf', '00', '011', false, false),
  fixedRow('fcvtzs', '11', '000', true, true),
  fixedRow('fcvtzu', '11', '001', false, true),
  row('FMOV (W from S)', '0 00 11110 00 1 00 110 000000 Rn Rd', 'fmov <W Rd>, <S Rn>', (f, op) =>
    execute(f, op, (core, o) => setGeneral(core, o.d, false, lane(core, o.n, 0, 32))),
  ),
  row('FMOV (S from W)', '0 00 11110 00 1 00 111 000000 Rn Rd', 'fmov <S Rd>, <W Rn>', (f, op) =>
    execute(f, op, (core, o) => put(core, o.d, SINGLE, general(core, o.n, false))),
  ),
  row('FMOV (X from D)', '1 00 11110 01 1 00 110 000000 Rn Rd', 'fmov <X Rd>, <D Rn>', (f, op) =>
    execute(f, op, (core, o) => setGeneral(core, o.d, true, lane(core, o.n, 0, 64))),
  ),
  row('FMOV (D from X)', '1 00 11110 01 1 00 111 000000 Rn Rd', 'fmov <D Rd>, <X Rn>', (f, op) =>
    execute(f, op, (core, o) => put(core, o.d, DOUBLE, general(core, o.n, true))),
  ),
  row('FMOV (X from upper half)', '1 00 11110 10 1 01 110 000000 Rn Rd', 'fmov <X Rd>, <Vd1 Rn>', (f, op) =>
    execute(f, op, (core, o) => setGeneral(core, o.d, true, lane(core, o.n, 1, 64))),
  ),
  row('FMOV (upper half from X)', '1 00 11110 10 1 01 111 000000 Rn Rd', 'fmov <Vd1 Rd>, <X Rn>', (f, op) =>
    execute(f, op, (core, o) => setLane(core, o.d, 1, 64, general(core, o.n, true))),
  ),
];

// ------------------------------------------------------------------------------------------------------------ vectors

interface Shape {
  readonly format: FloatFormat;
  readonly width: number;
}

/** sz bit: single or double; a double needs the full register. */
function shapeOf(f: Fields): Shape | undefined {
  if (f.sz === 1 && f.Q === 0) return undefined;
  return { format: f.sz === 1 ? DOUBLE : SINGLE, width: f.Q === 1 ? 128 : 64 };
}

const scalarShape = (f: Fields): Shape => (f.sz === 1 ? { format: DOUBLE, width: 64 } : { format: SINGLE, width: 32 });

type Lanes = (core: Core, op: Op, c: FloatContext, s: Shape) => void;

const overTwo =
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

const overPairs =
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

const overOne =
  (f: (format: FloatFormat, a: bigint, c: FloatContext) => bigint): Lanes =>
  (core, op, c, { format, width }) => {
    setLanes(
      core,
      op.d,
      format.width,
      lanes(core, op.n, format.width, width).map((a) => f(format, a, c)),
    );
  };

function shaped(shape: (f: Fields) => Shape | undefined, run: Lanes): InstructionRow['build'] {
  return (fields, op) => {
    const s = shape(fields);
    if (s === undefined) return undefined;
    return execute(fields, op, (core, o, c) => run(core, o, c, s));
  };
}

const V3 = '<Vf Q sz Rd>, <Vf Q sz Rn>, <Vf Q sz Rm>';
const V2 = '<Vf Q sz Rd>, <Vf Q sz Rn>';
const S3 = '<Sf sz Rd>, <Sf sz Rn>, <Sf sz Rm>';
const S2 = '<Sf sz Rd>, <Sf sz Rn>';

const fma: (format: FloatFormat, a: bigint, b: bigint, c: FloatContext, d: bigint) => bigint = (f, a, b, c, d) =>
  fp.multiplyAdd(f, d, a, b, c);
const fms: typeof fma = (f, a, b, c, d) => fp.multiplyAdd(f, d, fp.negate(f, a), b, c);

/** name, U, upper size bit, opcode, lanes, scalar form. */
const SAME: readonly [string, number, number, string, Lanes, boolean][] = [
  ['fmaxnm', 0, 0, '11000', overTwo(maxnm), false],
  ['fmla', 0, 0, '11001', overTwo(fma), false],
  ['fadd', 0, 0, '11010', overTwo(add), false],
  ['fmulx', 0, 0, '11011', overTwo(mulx), true],
  ['fcmeq', 0, 0, '11100', overTwo(cmeq), true],
  ['fmax', 0, 0, '11110', overTwo(max), false],
  ['frecps', 0, 0, '11111', overTwo(fp.reciprocalStep), true],
  ['fminnm', 0, 1, '11000', overTwo(minnm), false],
  ['fmls', 0, 1, '11001', overTwo(fms), false],
  ['fsub', 0, 1, '11010', overTwo(sub), false],
  ['fmin', 0, 1, '11110', overTwo(min), false],
  ['frsqrts', 0, 1, '11111', overTwo(fp.reciprocalRootStep), true],
  ['fmaxnmp', 1, 0, '11000', overPairs(maxnm), false],
  ['faddp', 1, 0, '11010', overPairs(add), false],
  ['fmul', 1, 0, '11011', overTwo(mul), false],
  ['fcmge', 1, 0, '11100', overTwo(cmge), true],
  ['facge', 1, 0, '11101', overTwo(acge), true],
  ['fmaxp', 1, 0, '11110', overPairs(max), false],
  ['fdiv', 1, 0, '11111', overTwo(fp.divide), false],
  ['fminnmp', 1, 1, '11000', overPairs(minnm), false],
  ['fabd', 1, 1, '11010', overTwo(abd), true],
  ['fcmgt', 1, 1, '11100', overTwo(cmgt), true],
  ['facgt', 1, 1, '11101', overTwo(acgt), true],
  ['fminp', 1, 1, '11110', overPairs(min), false],
];

const sameRows = SAME.flatMap(([name, u, a, opcode, run, scalar]) => {
  const rows = [
    row(
      `${name.toUpperCase()} (vector)`,
      `0 Q ${u} 01110 ${a} sz:1 1 Rm ${opcode} 1 Rn Rd`,
      `${name} ${V3}`,
      shaped(shapeOf, run),
    ),
  ];
  if (scalar)
    rows.push(
      row(
        `${name.toUpperCase()} (scalar, AdvSIMD)`,
        `01 ${u} 11110 ${a} sz:1 1 Rm ${opcode} 1 Rn Rd`,
        `${name} ${S3}`,
        shaped(scalarShape, run),
      ),
    );
  return rows;
});

const zeroCompare = (f: Two): Lanes => overOne((format, a, c) => f(format, a, 0n, c));
const toInt =
  (signed: boolean, mode: Rounding): Lanes =>
  (core, op, c, s) =>
    overOne((format, a, ctx) => fp.toFixed(format, a, format.width as 32 | 64, signed, 0, ctx, mode))(core, op, c, s);
const fromInt = (signed: boolean): Lanes => overOne((format, a, c) => fp.fromFixed(format, a, format.width, signed, 0, c));

/** name, U, upper size bit, opcode, lanes, scalar form, tail of the assembler form. */
const MISC: readonly [string, number, number, string, Lanes, boolean, string?][] = [
  ['fcmgt', 0, 1, '01100', zeroCompare(cmgt), true, ', #0.0'],
  ['fcmge', 1, 1, '01100', zeroCompare(cmge), true, ', #0.0'],
  ['fcmeq', 0, 1, '01101', zeroCompare(cmeq), true, ', #0.0'],
  ['fcmle', 1, 1, '01101', zeroCompare(cmle), true, ', #0.0'],
  ['fcmlt', 0, 1, '01110', zeroCompare(cmlt), true, ', #0.0'],
  ['fabs', 0, 1, '01111', overOne((f, a) => fp.absolute(f, a)), false],
  ['fneg', 1, 1, '01111', overOne((f, a) => fp.negate(f, a)), false],
  ['frintn', 0, 0, '11000', overOne(rint(ROUNDING.tieEven)), false],
  ['frinta', 1, 0, '11000', overOne(rint(ROUNDING.tieAway)), false],
  ['frintp', 0, 1, '11000', overOne(rint(ROUNDING.plusInfinity)), false],
  ['frintm', 0, 0, '11001', overOne(rint(ROUNDING.minusInfinity)), false],
  ['frintx', 1, 0, '11001', overOne(rint(undefined, true)), false],
  ['frintz', 0, 1, '11001', overOne(rint(ROUNDING.zero)), false],
  ['frinti', 1, 1, '11001', overOne(rint(undefined)), false],
  ['fcvtns', 0, 0, '11010', toInt(true, ROUNDING.tieEven), true],
  ['fcvtnu', 1, 0, '11010', toInt(false, ROUNDING.tieEven), true],
  ['fcvtps', 0, 1, '11010', toInt(true, ROUNDING.plusInfinity), true],
  ['fcvtpu', 1, 1, '11010', toInt(false, ROUNDING.plusInfinity), true],
  ['fcvtms', 0, 0, '11011', toInt(true, ROUNDING.minusInfinity), true],
  ['fcvtmu', 1, 0, '11011', toInt(false, ROUNDING.minusInfinity), true],
  ['fcvtzs', 0, 1, '11011', toInt(true, ROUNDING.zero), true],
  ['fcvtzu', 1, 1, '11011', toInt(false, ROUNDING.zero), true],
  ['fcvtas', 0, 0, '11100', toInt(true, ROUNDING.tieAway), true],
  ['fcvtau', 1, 0, '11100', toInt(false, ROUNDING.tieAway), true],
  ['scvtf', 0, 0, '11101', fromInt(true), true],
  ['ucvtf', 1, 0, '11101', fromInt(false), true],
  ['frecpe', 0, 1, '11101', overOne(fp.reciprocalEstimate), true],
  ['frsqrte', 1, 1, '11101', overOne(fp.reciprocalRootEstimate), true],
  ['fsqrt', 1, 1, '11111', overOne(fp.squareRoot), false],
];

const miscRows = MISC.flatMap(([name, u, a, opcode, run, scalar, tail = '']) => {
  const title = name.toUpperCase() + (tail === '' ? '' : ' (zero)');
  const rows = [
    row(
      `${title} (vector, one source)`,
      `0 Q ${u} 01110 ${a} sz:1 10000 ${opcode} 10 Rn Rd`,
      `${name} ${V2}${tail}`,
      shaped(shapeOf, run),
    ),
  ];
  if (scalar)
    rows.push(
      row(
        `${title} (scalar, one source)`,
        `01 ${u} 11110 ${a} sz:1 10000 ${opcode} 10 Rn Rd`,
        `${name} ${S2}${tail}`,
        shaped(scalarShape, run),
      ),
    );
  return rows;
});

/** FRECPX: the exponent inverted. */
const exponentInverse: One = (f, a, c) => {
  const nan = fp.roundToIntegral(f, a, { ...c, fpsr: 0 }, ROUNDING.tieEven);
  const top = (1n << BigInt(f.exponentBits)) - 1n;
  const exponent = (a >> BigInt(f.fractionBits)) & top;
  const fraction = a & ((1n << BigInt(f.fractionBits)) - 1n);
  if (exponent === top && fraction !== 0n) {
    if (fraction >> BigInt(f.fractionBits - 1) === 0n) c.fpsr |= fp.FPSR.IOC;
    return nan;
  }
  if (exponent === 0n && fraction !== 0n && c.flushToZero) c.fpsr |= fp.FPSR.IDC;
  const sign = (a >> BigInt(f.width - 1)) << BigInt(f.width - 1);
  const inverted = exponent === 0n ? top - 1n : ~exponent & top;
  return sign | (inverted << BigInt(f.fractionBits));
};

/** URECPE and URSQRTE on unsigned fixed point. */
function estimateRow(name: string, u: number, f: (a: bigint) => bigint): InstructionRow {
  return row(name.toUpperCase(), `0 Q ${u} 01110 1 0 10000 11100 10 Rn Rd`, `${name} <Vs Q Rd>, <Vs Q Rn>`, (fields, op) =>
    execute(fields, op, (core, o) => setLanes(core, o.d, 32, lanes(core, o.n, 32, fields.Q === 1 ? 128 : 64).map(f))),
  );
}

const fixedVector = (name: string, u: number, opcode: string, to: boolean): InstructionRow[] => {
  const run =
    (fields: Fields, width: number): Operation =>
    (core, o, c) => {
      const bits = fields.immh! >= 8 ? 64 : 32;
      const format = bits === 64 ? DOUBLE : SINGLE;
      const fraction = 2 * bits - ((fields.immh! << 3) | fields.immb!);
      const out = lanes(core, o.n, bits, width).map((a) =>
        to
          ? fp.toFixed(format, a, bits as 32 | 64, u === 0, fraction, c, ROUNDING.zero)
          : fp.fromFixed(format, a, bits, u === 0, fraction, c),
      );
      setLanes(core, o.d, bits, out);
    };
  return [
    row(
      `${name.toUpperCase()} (vector, fixed-point)`,
      `0 Q ${u} 011110 immh:4 immb:3 ${opcode} 1 Rn Rd`,
      `${name} <Vi Q immh Rd>, <Vi Q immh Rn>, <shr immh immb>`,
      (fields, op) => {
        if (fields.immh! < 4 || (fields.immh! >= 8 && fields.Q === 0)) return undefined;
        return execute(fields, op, run(fields, fields.Q === 1 ? 128 : 64));
      },
    ),
    row(
      `${name.toUpperCase()} (scalar, AdvSIMD fixed-point)`,
      `01 ${u} 111110 immh:4 immb:3 ${opcode} 1 Rn Rd`,
      `${name} <Si immh Rd>, <Si immh Rn>, <shr immh immb>`,
      (fields, op) => {
        if (fields.immh! < 4) return undefined;
        return execute(fields, op, run(fields, fields.immh! >= 8 ? 64 : 32));
      },
    ),
  ];
};

// ------------------------------------------------------------------------- precision changes, across lanes, by element

function narrowRow(name: string, u: number, odd: boolean): InstructionRow {
  return row(
    name.toUpperCase(),
    `0 Q ${u} 01110 0 sz:1 10000 10110 10 Rn Rd`,
    `${name}<two Q> <Vfn Q sz Rd>, <Vfw sz Rn>`,
    (fields, op) => {
      if (odd && fields.sz === 0) return undefined;
      const [from, to] = fields.sz === 1 ? [DOUBLE, SINGLE] : [SINGLE, HALF];
      return execute(fields, op, (core, o, c) => {
        const out = lanes(core, o.n, from.width, 128).map((a) => fp.convert(from, to, a, c, odd ? ROUNDING.odd : c.rounding));
        setLanes(core, o.d, to.width, fields.Q === 1 ? [...lanes(core, o.d, to.width, 64), ...out] : out);
      });
    },
  );
}

const lengthen = row(
  'FCVTL',
  '0 Q 0 01110 0 sz:1 10000 10111 10 Rn Rd',
  'fcvtl<two Q> <Vfw sz Rd>, <Vfn Q sz Rn>',
  (fields, op) => {
    const [from, to] = fields.sz === 1 ? [SINGLE, DOUBLE] : [HALF, SINGLE];
    return execute(fields, op, (core, o, c) => {
      const all = lanes(core, o.n, from.width, 128);
      const half = fields.Q === 1 ? all.slice(all.length / 2) : all.slice(0, all.length / 2);
      setLanes(
        core,
        o.d,
        to.width,
        half.map((a) => fp.convert(from, to, a, c)),
      );
    });
  },
);

const ACROSS: readonly [string, number, string, Two][] = [
  ['fmaxnm', 0, '01100', maxnm],
  ['fminnm', 1, '01100', minnm],
  ['fmax', 0, '01111', max],
  ['fmin', 1, '01111', min],
];

/** Reduces in the order of the architecture: halves against halves. */
function reduce(f: Two, format: FloatFormat, all: readonly bigint[], c: FloatContext): bigint {
  if (all.length === 1) return all[0]!;
  const middle = all.length / 2;
  return f(format, reduce(f, format, all.slice(0, middle), c), reduce(f, format, all.slice(middle), c), c);
}

const acrossRows = ACROSS.flatMap(([name, a, opcode, f]) => [
  row(`${name.toUpperCase()}V`, `0 1 1 01110 ${a} 0 11000 ${opcode} 10 Rn Rd`, `${name}v <S Rd>, <Vs4 Rn>`, (fields, op) =>
    execute(fields, op, (core, o, c) => put(core, o.d, SINGLE, reduce(f, SINGLE, lanes(core, o.n, 32, 128), c))),
  ),
  pairRow(`${name}p`, a, opcode, f),
]);

function pairRow(name: string, a: number, opcode: string, f: Two): InstructionRow {
  return row(
    `${name.toUpperCase()} (scalar)`,
    `01 1 11110 ${a} sz:1 11000 ${opcode} 10 Rn Rd`,
    `${name} <Sf sz Rd>, <Vf2 sz Rn>`,
    (fields, op) => {
      const format = fields.sz === 1 ? DOUBLE : SINGLE;
      return execute(fields, op, (core, o, c) =>
        put(core, o.d, format, f(format, lane(core, o.n, 0, format.width), lane(core, o.n, 1, format.width), c)),
      );
    },
  );
}

function elementRows(name: string, u: number, opcode: string, f: typeof fma): InstructionRow[] {
  const element = (fields: Fields): { reg: number; index: number } | undefined => {
    const { sz, L, M, Rm, H } = fields as Record<'sz' | 'L' | 'M' | 'Rm' | 'H', number>;
    if (sz === 1) return L === 1 ? undefined : { reg: (M << 4) | Rm, index: H };
    return { reg: (M << 4) | Rm, index: (H << 1) | L };
  };
  const build =
    (shape: (x: Fields) => Shape | undefined): InstructionRow['build'] =>
    (fields, op) => {
      const e = element(fields);
      if (e === undefined) return undefined;
      return shaped(shape, (core, o, c, { format, width }) => {
        const b = lane(core, e.reg, e.index, format.width);
        const d = lanes(core, o.d, format.width, width);
        setLanes(
          core,
          o.d,
          format.width,
          lanes(core, o.n, format.width, width).map((a, i) => f(format, a, b, c, d[i]!)),
        );
      })(fields, op);
    };
  const tail = '<Vfe sz L M Rm H>';
  return [
    row(
      `${name.toUpperCase()} (by element)`,
      `0 Q ${u} 01111 1 sz:1 L:1 M:1 Rm:4 ${opcode} H:1 0 Rn Rd`,
      `${name} ${V2}, ${tail}`,
      build(shapeOf),
    ),
    row(
      `${name.toUpperCase()} (scalar, by element)`,
      `01 ${u} 11111 1 sz:1 L:1 M:1 Rm:4 ${opcode} H:1 0 Rn Rd`,
      `${name} ${S2}, ${tail}`,
      build(scalarShape),
    ),
  ];
}

export const FLOAT_ROWS: readonly InstructionRow[] = [
  ...ONE.map(([name, opcode, f]) => scalarOne(name, opcode, f)),
  ...TWO.map(([name, opcode, f]) => scalarTwo(name, opcode, f)),
  scalarThree('fmadd', 0, 0),
  scalarThree('fmsub', 0, 1),
  scalarThree('fnmadd', 1, 0),
  scalarThree('fnmsub', 1, 1),
  ...[
    [0, 1],
    [0, 3],
    [1, 0],
    [1, 3],
    [3, 0],
    [3, 1],
  ].map(([from, to]) => convertRow(from!, to!)),
  compareRow('fcmp', '00000', false, false),
  compareRow('fcmp', '01000', true, false),
  compareRow('fcmpe', '10000', false, true),
  compareRow('fcmpe', '11000', true, true),
  conditionalCompare('fccmp', 0, false),
  conditionalCompare('fccmpe', 1, true),
  ...MOVES,
  ...GENERAL,
  ...sameRows,
  ...miscRows,
  row('FRECPX', '01 0 11110 1 sz:1 10000 11111 10 Rn Rd', `frecpx ${S2}`, shaped(scalarShape, overOne(exponentInverse))),
  estimateRow('urecpe', 0, (a) => (a >> 31n === 0n ? 0xffffffffn : BigInt(fp.reciprocalTable(Number(a >> 23n) & 511)) << 23n)),
  estimateRow('ursqrte', 1, (a) =>
    a >> 30n === 0n ? 0xffffffffn : BigInt(fp.reciprocalRootTable(Number(a >> 23n) & 511)) << 23n,
  ),
  ...fixedVector('scvtf', 0, '11100', false),
  ...fixedVector('ucvtf', 1, '11100', false),
  ...fixedVector('fcvtzs', 0, '11111', true),
  ...fixedVector('fcvtzu', 1, '11111', true),
  narrowRow('fcvtn', 0, false),
  narrowRow('fcvtxn', 1, true),
  row('FCVTXN (scalar)', '01 1 11110 0 1 10000 10110 10 Rn Rd', 'fcvtxn <S Rd>, <D Rn>', (fields, op) =>
    execute(fields, op, (core, o, c) =>
      put(core, o.d, SINGLE, fp.convert(DOUBLE, SINGLE, get(core, o.n, DOUBLE), c, ROUNDING.odd)),
    ),
  ),
  lengthen,
  ...acrossRows,
  pairRow('faddp', 0, '01101', add),
  ...elementRows('fmla', 0, '0001', fma),
  ...elementRows('fmls', 0, '0101', fms),
  ...elementRows('fmul', 0, '1001', (f, a, b, c) => mul(f, a, b, c)),
  ...elementRows('fmulx', 1, '1001', (f, a, b, c) => mulx(f, a, b, c)),
];
