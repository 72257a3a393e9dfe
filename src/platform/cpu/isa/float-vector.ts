/** Rows of AdvSIMD floating point, with the scalar forms of the same operations: three same, two registers, across lanes, by element. */
import { lane, lanes, setLanes } from '../exec/simd.ts';
import * as fp from '../fp/soft-float.ts';
import { DOUBLE, type FloatContext, type FloatFormat, HALF, ROUNDING, type Rounding, SINGLE } from '../fp/soft-float.ts';
import { type Fields, type InstructionRow, row } from '../row.ts';
import {
  abd,
  acge,
  acgt,
  add,
  cmeq,
  cmge,
  cmgt,
  cmle,
  cmlt,
  execute,
  fma,
  fms,
  get,
  type Lanes,
  max,
  maxnm,
  min,
  minnm,
  mul,
  mulx,
  type One,
  type Operation,
  overOne,
  overPairs,
  overTwo,
  put,
  rint,
  S2,
  S3,
  type Shape,
  scalarShape,
  shaped,
  shapeOf,
  sub,
  type Two,
  V2,
  V3,
} from './float-operations.ts';

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

export const FLOAT_VECTOR_ROWS: readonly InstructionRow[] = [
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
