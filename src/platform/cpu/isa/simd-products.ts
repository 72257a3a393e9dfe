/** Rows of AdvSIMD integer arithmetic on operands of different widths (three different), and by element. */
import type { Core, Executor, Op } from '../core.ts';
import * as l from '../exec/simd.ts';
import { lane, lanes, saturate, setLanes, signedOf } from '../exec/simd.ts';
import { type Fields, type InstructionRow, row } from '../row.ts';
import { BHS, build, HS, type Run, S2, scalarShape, up, V2, vectorShape } from './simd-shapes.ts';

// -------------------------------------------------------------------------------------------------- three different

/** `long`: narrow × narrow → wide; `wide`: wide × narrow → wide; `narrow`: wide × wide → narrow (upper half). */
type Wide = (a: bigint, b: bigint, bits: number, core: Core, d: bigint) => bigint;

const half = (all: readonly bigint[], upper: boolean): bigint[] =>
  upper ? all.slice(all.length / 2) : all.slice(0, all.length / 2);

function differentRow(
  name: string,
  u: number,
  opcode: string,
  kind: 'long' | 'wide' | 'narrow',
  f: Wide,
  sizes = BHS,
): InstructionRow {
  const signed = u === 0 && kind !== 'narrow';
  const forms = {
    long: '<Vw size Rd>, <V Q size Rn>, <V Q size Rm>',
    wide: '<Vw size Rd>, <Vw size Rn>, <V Q size Rm>',
    narrow: '<V Q size Rd>, <Vw size Rn>, <Vw size Rm>',
  };
  const run =
    (q: number): Run =>
    (core, op, { bits }) => {
      const narrow = (reg: number): bigint[] =>
        half(lanes(core, reg, bits, 128), q === 1).map((x) => (signed ? signedOf(x, bits) : x));
      const wide = (reg: number): bigint[] => lanes(core, reg, 2 * bits, 128);
      const a = kind === 'long' ? narrow(op.n) : wide(op.n);
      const b = kind === 'narrow' ? wide(op.m) : narrow(op.m);
      const d = wide(op.d);
      const out = a.map((x, i) => f(x, b[i]!, bits, core, d[i]!));
      if (kind !== 'narrow') setLanes(core, op.d, 2 * bits, out);
      else if (q === 0) setLanes(core, op.d, bits, out);
      else setLanes(core, op.d, bits, [...lanes(core, op.d, bits, 64), ...out]);
    };
  return row(`${up(name)}`, `0 Q ${u} 01110 size 1 Rm ${opcode} 00 Rn Rd`, `${name}<two Q> ${forms[kind]}`, (fields, op) =>
    build((x) => (((sizes >> x.size!) & 1) === 0 ? undefined : { bits: 8 << x.size!, width: 64 }), run(fields.Q!))(fields, op),
  );
}

const highHalf =
  (f: (a: bigint, b: bigint) => bigint, round: boolean): Wide =>
  (a, b, bits) =>
    (f(a, b) + (round ? 1n << BigInt(bits - 1) : 0n)) >> BigInt(bits);

/** Doubling multiply long, saturated to 2×bits. */
const doubling: Wide = (a, b, bits, core) => saturate(core, 2n * a * b, 2 * bits, true);
const doublingAdd =
  (sign: 1n | -1n): Wide =>
  (a, b, bits, core, d) =>
    saturate(core, signedOf(d, 2 * bits) + sign * doubling(a, b, bits, core, 0n), 2 * bits, true);
const distance = (a: bigint, b: bigint): bigint => (a > b ? a - b : b - a);

function longPair(stem: string, opcode: string, kind: 'long' | 'wide', f: Wide): InstructionRow[] {
  return [differentRow(`s${stem}`, 0, opcode, kind, f), differentRow(`u${stem}`, 1, opcode, kind, f)];
}

const MLAL: Wide = (a, b, _bits, _core, d) => d + a * b;
const MLSL: Wide = (a, b, _bits, _core, d) => d - a * b;

const differentRows: readonly InstructionRow[] = [
  ...longPair('addl', '0000', 'long', (a, b) => a + b),
  ...longPair('addw', '0001', 'wide', (a, b) => a + b),
  ...longPair('subl', '0010', 'long', (a, b) => a - b),
  ...longPair('subw', '0011', 'wide', (a, b) => a - b),
  differentRow(
    'addhn',
    0,
    '0100',
    'narrow',
    highHalf((a, b) => a + b, false),
  ),
  differentRow(
    'raddhn',
    1,
    '0100',
    'narrow',
    highHalf((a, b) => a + b, true),
  ),
  ...longPair('abal', '0101', 'long', (a, b, _bits, _core, d) => d + distance(a, b)),
  differentRow(
    'subhn',
    0,
    '0110',
    'narrow',
    highHalf((a, b) => a - b, false),
  ),
  differentRow(
    'rsubhn',
    1,
    '0110',
    'narrow',
    highHalf((a, b) => a - b, true),
  ),
  ...longPair('abdl', '0111', 'long', distance),
  ...longPair('mlal', '1000', 'long', MLAL),
  differentRow('sqdmlal', 0, '1001', 'long', doublingAdd(1n), HS),
  ...longPair('mlsl', '1010', 'long', MLSL),
  differentRow('sqdmlsl', 0, '1011', 'long', doublingAdd(-1n), HS),
  ...longPair('mull', '1100', 'long', (a, b) => a * b),
  differentRow('sqdmull', 0, '1101', 'long', doubling, HS),
  row('PMULL (bytes)', '0 Q 0 01110 00 1 Rm 1110 00 Rn Rd', 'pmull<two Q> <Vh8 Rd>, <Vb Q Rn>, <Vb Q Rm>', (fields, op) =>
    polynomialLong(fields, op, 8),
  ),
  row('PMULL (doubles)', '0 Q 0 01110 11 1 Rm 1110 00 Rn Rd', 'pmull<two Q> <Vq1 Rd>, <Vd Q Rn>, <Vd Q Rm>', (fields, op) =>
    polynomialLong(fields, op, 64),
  ),
  ...(['sqdmlal', 'sqdmlsl', 'sqdmull'] as const).map((name, i) =>
    row(
      `${up(name)} (scalar)`,
      `01 0 11110 size 1 Rm ${['1001', '1011', '1101'][i]} 00 Rn Rd`,
      `${name} <Scw size Rd>, <Sc size Rn>, <Sc size Rm>`,
      build(
        (x) => scalarShape(x, HS),
        (core, op, { bits }) => {
          const f = [doublingAdd(1n), doublingAdd(-1n), doubling][i]!;
          const a = signedOf(lane(core, op.n, 0, bits), bits);
          const b = signedOf(lane(core, op.m, 0, bits), bits);
          setLanes(core, op.d, 2 * bits, [f(a, b, bits, core, lane(core, op.d, 0, 2 * bits))]);
        },
      ),
    ),
  ),
];

function polynomialLong(fields: Fields, op: Op, bits: number): Executor | undefined {
  return build(
    () => ({ bits, width: 64 }),
    (core, o) => {
      const q = fields.Q === 1;
      const a = half(lanes(core, o.n, bits, 128), q);
      const b = half(lanes(core, o.m, bits, 128), q);
      const out = a.map((x, i) => l.polynomial(x, b[i]!));
      setLanes(core, o.d, 2 * bits, out);
    },
  )(fields, op);
}

// --------------------------------------------------------------------------------------------------------- by element

/** Register and index of the element operand. */
function elementOf(f: Fields): { reg: number; index: number } | undefined {
  const { size, L, M, Rm, H } = f as Record<'size' | 'L' | 'M' | 'Rm' | 'H', number>;
  if (size === 1) return { reg: Rm, index: (H << 2) | (L << 1) | M };
  if (size === 2) return { reg: (M << 4) | Rm, index: (H << 1) | L };
  return undefined;
}

const ELEMENT = '<Ve size L M Rm H>';

function elementRow(name: string, u: number, opcode: string, f: l.Binary): InstructionRow {
  return row(
    `${up(name)} (by element)`,
    `0 Q ${u} 01111 size L:1 M:1 Rm:4 ${opcode} H:1 0 Rn Rd`,
    `${name} ${V2}, ${ELEMENT}`,
    (fields, op) => {
      const element = elementOf(fields);
      if (element === undefined) return undefined;
      return build(
        (x) => vectorShape(x, HS),
        (core, o, { bits, width }) => {
          const b = lane(core, element.reg, element.index, bits);
          const d = lanes(core, o.d, bits, width);
          setLanes(
            core,
            o.d,
            bits,
            lanes(core, o.n, bits, width).map((a, i) => f(a, b, bits, core, d[i]!)),
          );
        },
      )(fields, op);
    },
  );
}

function elementLongRow(name: string, u: number, opcode: string, f: Wide): InstructionRow {
  return row(
    `${up(name)} (by element)`,
    `0 Q ${u} 01111 size L:1 M:1 Rm:4 ${opcode} H:1 0 Rn Rd`,
    `${name}<two Q> <Vw size Rd>, <V Q size Rn>, ${ELEMENT}`,
    (fields, op) => {
      const element = elementOf(fields);
      if (element === undefined) return undefined;
      return build(
        (x) => ({ bits: 8 << x.size!, width: 64 }),
        (core, o, { bits }) => {
          const value = (x: bigint): bigint => (u === 0 ? signedOf(x, bits) : x);
          const b = value(lane(core, element.reg, element.index, bits));
          const d = lanes(core, o.d, 2 * bits, 128);
          const a = half(lanes(core, o.n, bits, 128), fields.Q === 1);
          setLanes(
            core,
            o.d,
            2 * bits,
            a.map((x, i) => f(value(x), b, bits, core, d[i]!)),
          );
        },
      )(fields, op);
    },
  );
}

function elementScalarRow(name: string, opcode: string, f: Wide, wide: boolean): InstructionRow {
  const forms = wide ? '<Scw size Rd>, <Sc size Rn>' : S2;
  return row(
    `${up(name)} (scalar, by element)`,
    `01 0 11111 size L:1 M:1 Rm:4 ${opcode} H:1 0 Rn Rd`,
    `${name} ${forms}, ${ELEMENT}`,
    (fields, op) => {
      const element = elementOf(fields);
      if (element === undefined) return undefined;
      return build(
        (x) => scalarShape(x, HS),
        (core, o, { bits }) => {
          const out = wide ? 2 * bits : bits;
          const a = lane(core, o.n, 0, bits);
          const b = lane(core, element.reg, element.index, bits);
          const d = lane(core, o.d, 0, out);
          setLanes(core, o.d, out, [wide ? f(signedOf(a, bits), signedOf(b, bits), bits, core, d) : f(a, b, bits, core, d)]);
        },
      )(fields, op);
    },
  );
}

const elementRows: readonly InstructionRow[] = [
  elementRow('mla', 1, '0000', l.mla),
  elementRow('mls', 1, '0100', l.mls),
  elementRow('mul', 0, '1000', l.mul),
  elementRow('sqdmulh', 0, '1100', l.sqdmulh),
  elementRow('sqrdmulh', 0, '1101', l.sqrdmulh),
  elementLongRow('smlal', 0, '0010', MLAL),
  elementLongRow('umlal', 1, '0010', MLAL),
  elementLongRow('sqdmlal', 0, '0011', doublingAdd(1n)),
  elementLongRow('smlsl', 0, '0110', MLSL),
  elementLongRow('umlsl', 1, '0110', MLSL),
  elementLongRow('sqdmlsl', 0, '0111', doublingAdd(-1n)),
  elementLongRow('smull', 0, '1010', (a, b) => a * b),
  elementLongRow('umull', 1, '1010', (a, b) => a * b),
  elementLongRow('sqdmull', 0, '1011', doubling),
  elementScalarRow('sqdmlal', '0011', doublingAdd(1n), true),
  elementScalarRow('sqdmlsl', '0111', doublingAdd(-1n), true),
  elementScalarRow('sqdmull', '1011', doubling, true),
  elementScalarRow('sqdmulh', '1100', l.sqdmulh, false),
  elementScalarRow('sqrdmulh', '1101', l.sqrdmulh, false),
];

export const SIMD_PRODUCT_ROWS: readonly InstructionRow[] = [...differentRows, ...elementRows];
