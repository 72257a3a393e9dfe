/** Rows of scalar floating point: arithmetic, comparison, moves, conversions with general registers. */
import type { Core } from '../core.ts';
import { CONDITION_BITS } from '../exec/conditional.ts';
import { lane, setLane } from '../exec/simd.ts';
import * as fp from '../fp/soft-float.ts';
import { DOUBLE, ROUNDING, type Rounding, SINGLE } from '../fp/soft-float.ts';
import { dest, type InstructionRow, row, source } from '../row.ts';
import {
  add,
  anyFormat,
  execute,
  formatOf,
  get,
  max,
  maxnm,
  min,
  minnm,
  mul,
  nmul,
  type One,
  put,
  rint,
  sub,
  type Two,
} from './float-operations.ts';
import { doubleImmediate, singleImmediate } from './simd-permute.ts';

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

export const FLOAT_SCALAR_ROWS: readonly InstructionRow[] = [
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
];
