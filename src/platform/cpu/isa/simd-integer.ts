/** Rows of AdvSIMD integer arithmetic: three same, two registers, narrowing, across lanes, pairwise. */
import type { Core } from '../core.ts';
import * as l from '../exec/simd.ts';
import { lane, lanes, saturate, setLanes, signedOf } from '../exec/simd.ts';
import { type Fields, type InstructionRow, row } from '../row.ts';
import {
  ALL,
  BHS,
  build,
  HS,
  lanewise,
  pairwise,
  type Run,
  S2,
  S3,
  type Shape,
  scalarShape,
  up,
  V2,
  V3,
  vectorShape,
} from './simd-shapes.ts';

interface Same {
  readonly name: string;
  readonly u: 0 | 1;
  readonly opcode: string;
  readonly f: l.Binary;
  readonly sizes: number;
  /** Sizes of the scalar form; 0 = none. */
  readonly scalar?: number;
  readonly pairwise?: boolean;
}

function signedPair(stem: string, opcode: string, f: (s: boolean) => l.Binary, sizes: number, scalar = 0, pairs = false): Same[] {
  return [
    { name: `s${stem}`, u: 0, opcode, f: f(true), sizes, scalar, pairwise: pairs },
    { name: `u${stem}`, u: 1, opcode, f: f(false), sizes, scalar, pairwise: pairs },
  ];
}

const SAME: readonly Same[] = [
  ...signedPair('hadd', '00000', l.hadd, BHS),
  ...signedPair('qadd', '00001', l.qadd, ALL, ALL),
  ...signedPair('rhadd', '00010', l.rhadd, BHS),
  ...signedPair('hsub', '00100', l.hsub, BHS),
  ...signedPair('qsub', '00101', l.qsub, ALL, ALL),
  { name: 'cmgt', u: 0, opcode: '00110', f: l.cmgt(true), sizes: ALL, scalar: 8 },
  { name: 'cmhi', u: 1, opcode: '00110', f: l.cmgt(false), sizes: ALL, scalar: 8 },
  { name: 'cmge', u: 0, opcode: '00111', f: l.cmge(true), sizes: ALL, scalar: 8 },
  { name: 'cmhs', u: 1, opcode: '00111', f: l.cmge(false), sizes: ALL, scalar: 8 },
  ...signedPair('shl', '01000', l.shl, ALL, 8),
  ...signedPair('qshl', '01001', l.qshl, ALL, ALL),
  ...signedPair('rshl', '01010', l.rshl, ALL, 8),
  ...signedPair('qrshl', '01011', l.qrshl, ALL, ALL),
  ...signedPair('max', '01100', l.maximum, BHS),
  ...signedPair('min', '01101', l.minimum, BHS),
  ...signedPair('abd', '01110', l.abd, BHS),
  ...signedPair('aba', '01111', l.aba, BHS),
  { name: 'add', u: 0, opcode: '10000', f: l.add, sizes: ALL, scalar: 8 },
  { name: 'sub', u: 1, opcode: '10000', f: l.subtract, sizes: ALL, scalar: 8 },
  { name: 'cmtst', u: 0, opcode: '10001', f: l.cmtst, sizes: ALL, scalar: 8 },
  { name: 'cmeq', u: 1, opcode: '10001', f: l.cmeq, sizes: ALL, scalar: 8 },
  { name: 'mla', u: 0, opcode: '10010', f: l.mla, sizes: BHS },
  { name: 'mls', u: 1, opcode: '10010', f: l.mls, sizes: BHS },
  { name: 'mul', u: 0, opcode: '10011', f: l.mul, sizes: BHS },
  { name: 'pmul', u: 1, opcode: '10011', f: l.pmul, sizes: 1 },
  ...signedPair('maxp', '10100', l.maximum, BHS, 0, true),
  ...signedPair('minp', '10101', l.minimum, BHS, 0, true),
  { name: 'sqdmulh', u: 0, opcode: '10110', f: l.sqdmulh, sizes: HS, scalar: HS },
  { name: 'sqrdmulh', u: 1, opcode: '10110', f: l.sqrdmulh, sizes: HS, scalar: HS },
  { name: 'addp', u: 0, opcode: '10111', f: l.add, sizes: ALL, pairwise: true },
];

function sameRows(s: Same): InstructionRow[] {
  const run = s.pairwise === true ? pairwise(s.f) : lanewise(s.f);
  const rows = [
    row(
      `${up(s.name)} (vector)`,
      `0 Q ${s.u} 01110 size 1 Rm ${s.opcode} 1 Rn Rd`,
      `${s.name} ${V3}`,
      build((f) => vectorShape(f, s.sizes), run),
    ),
  ];
  const scalar = s.scalar ?? 0;
  if (scalar === 0) return rows;
  return [
    ...rows,
    row(
      `${up(s.name)} (scalar)`,
      `01 ${s.u} 11110 size 1 Rm ${s.opcode} 1 Rn Rd`,
      `${s.name} ${S3}`,
      build((f) => scalarShape(f, scalar), run),
    ),
  ];
}

/** Bitwise operations: the size field chooses. */
const LOGIC: readonly [string, number, string, l.Binary][] = [
  ['and', 0, '00', (a, b) => a & b],
  ['bic', 0, '01', (a, b) => a & ~b],
  ['orr', 0, '10', (a, b) => a | b],
  ['orn', 0, '11', (a, b) => a | ~b],
  ['eor', 1, '00', (a, b) => a ^ b],
  ['bsl', 1, '01', (a, b, _bits, _core, d) => (a & d) | (b & ~d)],
  ['bit', 1, '10', (a, b, _bits, _core, d) => (d & ~b) | (a & b)],
  ['bif', 1, '11', (a, b, _bits, _core, d) => (d & b) | (a & ~b)],
];

const logicRows = LOGIC.map(([name, u, size, f]) =>
  row(
    `${up(name)} (vector, register)`,
    `0 Q ${u} 01110 ${size} 1 Rm 00011 1 Rn Rd`,
    `${name} <Vb Q Rd>, <Vb Q Rn>, <Vb Q Rm>`,
    build((x) => ({ bits: 64, width: x.Q === 1 ? 128 : 64 }), lanewise(f)),
  ),
);

// ----------------------------------------------------------------------------------------------------- two registers

interface Two {
  readonly name: string;
  readonly u: 0 | 1;
  readonly opcode: string;
  readonly f: l.Unary;
  readonly sizes: number;
  readonly scalar?: number;
  /** The assembler form ends in `, #0`. */
  readonly zero?: boolean;
  /** Fixed bits of the size field, for operations on bytes whose size names something else. */
  readonly size?: string;
}

const TWO: readonly Two[] = [
  { name: 'suqadd', u: 0, opcode: '00011', f: l.suqadd, sizes: ALL, scalar: ALL },
  { name: 'usqadd', u: 1, opcode: '00011', f: l.usqadd, sizes: ALL, scalar: ALL },
  { name: 'cls', u: 0, opcode: '00100', f: l.cls, sizes: BHS },
  { name: 'clz', u: 1, opcode: '00100', f: l.clz, sizes: BHS },
  { name: 'cnt', u: 0, opcode: '00101', f: l.cnt, sizes: 1 },
  { name: 'sqabs', u: 0, opcode: '00111', f: l.sqabs, sizes: ALL, scalar: ALL },
  { name: 'sqneg', u: 1, opcode: '00111', f: l.sqneg, sizes: ALL, scalar: ALL },
  { name: 'cmgt', u: 0, opcode: '01000', f: l.zero((a) => a > 0n), sizes: ALL, scalar: 8, zero: true },
  { name: 'cmge', u: 1, opcode: '01000', f: l.zero((a) => a >= 0n), sizes: ALL, scalar: 8, zero: true },
  { name: 'cmeq', u: 0, opcode: '01001', f: l.zero((a) => a === 0n), sizes: ALL, scalar: 8, zero: true },
  { name: 'cmle', u: 1, opcode: '01001', f: l.zero((a) => a <= 0n), sizes: ALL, scalar: 8, zero: true },
  { name: 'cmlt', u: 0, opcode: '01010', f: l.zero((a) => a < 0n), sizes: ALL, scalar: 8, zero: true },
  { name: 'abs', u: 0, opcode: '01011', f: l.abs, sizes: ALL, scalar: 8 },
  { name: 'neg', u: 1, opcode: '01011', f: l.neg, sizes: ALL, scalar: 8 },
];

const mapped =
  (f: l.Unary): Run =>
  (core, op, { bits, width }) => {
    const d = lanes(core, op.d, bits, width);
    setLanes(
      core,
      op.d,
      bits,
      lanes(core, op.n, bits, width).map((a, i) => f(a, bits, core, d[i]!)),
    );
  };

function twoRows(t: Two): InstructionRow[] {
  const tail = t.zero === true ? ', #0' : '';
  const title = `${up(t.name)}${t.zero === true ? ' (zero)' : ''}`;
  const rows = [
    row(
      `${title} (vector)`,
      `0 Q ${t.u} 01110 size 10000 ${t.opcode} 10 Rn Rd`,
      `${t.name} ${V2}${tail}`,
      build((f) => vectorShape(f, t.sizes), mapped(t.f)),
    ),
  ];
  if (t.scalar === undefined) return rows;
  const scalar = t.scalar;
  return [
    ...rows,
    row(
      `${title} (scalar)`,
      `01 ${t.u} 11110 size 10000 ${t.opcode} 10 Rn Rd`,
      `${t.name} ${S2}${tail}`,
      build((f) => scalarShape(f, scalar), mapped(t.f)),
    ),
  ];
}

const byteShape = (f: Fields): Shape => ({ bits: 8, width: f.Q === 1 ? 128 : 64 });

function reverseRow(name: string, u: number, opcode: string, container: number, sizes: number): InstructionRow {
  const run: Run = (core, op, { bits, width }) => {
    setLanes(core, op.d, bits, l.reverse(lanes(core, op.n, bits, width), container / bits));
  };
  const shape = (f: Fields): Shape | undefined =>
    ((sizes >> f.size!) & 1) === 0 ? undefined : { bits: 8 << f.size!, width: f.Q === 1 ? 128 : 64 };
  return row(
    up(name) + (name === 'rev32' || name === 'rev16' ? ' (vector)' : ''),
    `0 Q ${u} 01110 size 10000 ${opcode} 10 Rn Rd`,
    `${name} ${V2}`,
    build(shape, run),
  );
}

/** Adds neighbours into lanes twice as wide. */
function longPairRow(name: string, u: number, opcode: string, accumulate: boolean): InstructionRow {
  const run: Run = (core, op, { bits, width }) => {
    const a = lanes(core, op.n, bits, width).map((x) => (u === 0 ? signedOf(x, bits) : x));
    const d = lanes(core, op.d, 2 * bits, width);
    setLanes(
      core,
      op.d,
      2 * bits,
      d.map((old, i) => a[2 * i]! + a[2 * i + 1]! + (accumulate ? old : 0n)),
    );
  };
  return row(
    up(name),
    `0 Q ${u} 01110 size 10000 ${opcode} 10 Rn Rd`,
    `${name} <Vl Q size Rd>, <V Q size Rn>`,
    build((f) => (f.size === 3 ? undefined : { bits: 8 << f.size!, width: f.Q === 1 ? 128 : 64 }), run),
  );
}

/** Narrowing: lanes of 2×bits to bits, into the lower half or (second form, Q) the upper. */
function narrowRun(q: number, f: (a: bigint, bits: number, core: Core) => bigint): Run {
  return (core, op, { bits }) => {
    const source = lanes(core, op.n, 2 * bits, 128).map((a) => f(a, bits, core));
    if (q === 0) setLanes(core, op.d, bits, source);
    else setLanes(core, op.d, bits, [...lanes(core, op.d, bits, 64), ...source]);
  };
}

type Narrow = (a: bigint, bits: number, core: Core) => bigint;
const xtn: Narrow = (a) => a;
const sqxtn: Narrow = (a, bits, core) => saturate(core, signedOf(a, 2 * bits), bits, true);
const uqxtn: Narrow = (a, bits, core) => saturate(core, a, bits, false);
const sqxtun: Narrow = (a, bits, core) => saturate(core, signedOf(a, 2 * bits), bits, false);

function narrowRows(name: string, u: number, opcode: string, f: Narrow, scalar: boolean): InstructionRow[] {
  const rows = [
    row(up(name), `0 Q ${u} 01110 size 10000 ${opcode} 10 Rn Rd`, `${name}<two Q> <V Q size Rd>, <Vw size Rn>`, (fields, op) =>
      build((x) => (x.size === 3 ? undefined : { bits: 8 << x.size!, width: 64 }), narrowRun(fields.Q!, f))(fields, op),
    ),
  ];
  if (!scalar) return rows;
  const run: Run = (core, op, { bits }) => setLanes(core, op.d, bits, [f(lane(core, op.n, 0, 2 * bits), bits, core)]);
  return [
    ...rows,
    row(
      `${up(name)} (scalar)`,
      `01 ${u} 11110 size 10000 ${opcode} 10 Rn Rd`,
      `${name} <Sc size Rd>, <Scw size Rn>`,
      build((x) => scalarShape(x, BHS), run),
    ),
  ];
}

const shll = row(
  'SHLL',
  '0 Q 1 01110 size 10000 10011 10 Rn Rd',
  'shll<two Q> <Vw size Rd>, <V Q size Rn>, <lanebits size>',
  (fields, op) =>
    build(
      (x) => (x.size === 3 ? undefined : { bits: 8 << x.size!, width: 128 }),
      (core, o, { bits }) => {
        const a = lanes(core, o.n, bits, 128);
        const half = fields.Q === 1 ? a.slice(a.length / 2) : a.slice(0, a.length / 2);
        setLanes(
          core,
          o.d,
          2 * bits,
          half.map((x) => x << BigInt(bits)),
        );
      },
    )(fields, op),
);

// -------------------------------------------------------------------------------------------------- across, pairwise

function acrossRow(
  name: string,
  u: number,
  opcode: string,
  f: (all: bigint[], bits: number) => bigint,
  long: boolean,
): InstructionRow {
  const run: Run = (core, op, { bits, width }) =>
    setLanes(core, op.d, long ? 2 * bits : bits, [f(lanes(core, op.n, bits, width), bits)]);
  const shape = (x: Fields): Shape | undefined => {
    if (x.size === 3 || (x.size === 2 && x.Q === 0)) return undefined;
    return { bits: 8 << x.size!, width: x.Q === 1 ? 128 : 64 };
  };
  return row(
    up(name),
    `0 Q ${u} 01110 size 11000 ${opcode} 10 Rn Rd`,
    `${name} ${long ? '<Scw size Rd>' : '<Sc size Rd>'}, <V Q size Rn>`,
    build(shape, run),
  );
}

const sum = (all: readonly bigint[]): bigint => all.reduce((a, b) => a + b, 0n);
const signedAll = (all: readonly bigint[], bits: number): bigint[] => all.map((a) => signedOf(a, bits));
const largest = (all: readonly bigint[]): bigint => all.reduce((a, b) => (a > b ? a : b));
const smallest = (all: readonly bigint[]): bigint => all.reduce((a, b) => (a < b ? a : b));

const acrossRows: readonly InstructionRow[] = [
  acrossRow('saddlv', 0, '00011', (a, bits) => sum(signedAll(a, bits)), true),
  acrossRow('uaddlv', 1, '00011', (a) => sum(a), true),
  acrossRow('smaxv', 0, '01010', (a, bits) => largest(signedAll(a, bits)), false),
  acrossRow('umaxv', 1, '01010', (a) => largest(a), false),
  acrossRow('sminv', 0, '11010', (a, bits) => smallest(signedAll(a, bits)), false),
  acrossRow('uminv', 1, '11010', (a) => smallest(a), false),
  acrossRow('addv', 0, '11011', (a) => sum(a), false),
  row(
    'ADDP (scalar)',
    '01 0 11110 11 11000 11011 10 Rn Rd',
    'addp <D Rd>, <Vd2 Rn>',
    build(
      () => ({ bits: 64, width: 128 }),
      (core, op) => setLanes(core, op.d, 64, [lane(core, op.n, 0, 64) + lane(core, op.n, 1, 64)]),
    ),
  ),
];

export const SIMD_INTEGER_ROWS: readonly InstructionRow[] = [
  ...SAME.flatMap(sameRows),
  ...logicRows,
  ...TWO.flatMap(twoRows),
  row('NOT', '0 Q 1 01110 00 10000 00101 10 Rn Rd', 'not <Vb Q Rd>, <Vb Q Rn>', build(byteShape, mapped(l.not))),
  row('RBIT (vector)', '0 Q 1 01110 01 10000 00101 10 Rn Rd', 'rbit <Vb Q Rd>, <Vb Q Rn>', build(byteShape, mapped(l.rbit))),
  reverseRow('rev64', 0, '00000', 64, BHS),
  reverseRow('rev32', 1, '00000', 32, 0b011),
  reverseRow('rev16', 0, '00001', 16, 1),
  longPairRow('saddlp', 0, '00010', false),
  longPairRow('uaddlp', 1, '00010', false),
  longPairRow('sadalp', 0, '00110', true),
  longPairRow('uadalp', 1, '00110', true),
  ...narrowRows('xtn', 0, '10010', xtn, false),
  ...narrowRows('sqxtun', 1, '10010', sqxtun, true),
  ...narrowRows('sqxtn', 0, '10100', sqxtn, true),
  ...narrowRows('uqxtn', 1, '10100', uqxtn, true),
  shll,
  ...acrossRows,
];
