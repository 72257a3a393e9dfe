/** Rows of AdvSIMD shifts by immediate, moves of immediates, copies between lanes, permutations, tables. */
import type { Core, Executor, Op } from '../core.ts';
import { lane, lanes, saturate, setLane, setLanes, signedOf } from '../exec/simd.ts';
import { guard } from '../exec/simd-memory.ts';
import { dest, type Fields, type InstructionRow, row, source } from '../row.ts';

type Run = (core: Core, op: Op) => void;

function vector(f: Fields, op: Op, run: Run): Executor {
  op.d = f.Rd!;
  op.n = f.Rn ?? 0;
  op.m = f.Rm ?? 0;
  return guard(op, (core, o) => {
    run(core, o);
    return 0;
  });
}

const widthOf = (f: Fields): number => (f.Q === 1 ? 128 : 64);

// ------------------------------------------------------------------------------------------------- shift by immediate

interface Shift {
  readonly bits: number;
  /** immh:immb as coded. */
  readonly code: number;
}

/** Element size from immh; undefined when immh is zero. */
function shiftOf(f: Fields): Shift | undefined {
  const immh = f.immh!;
  if (immh === 0) return undefined;
  return { bits: 8 << (31 - Math.clz32(immh)), code: (immh << 3) | f.immb! };
}

type ShiftLane = (a: bigint, right: bigint, left: bigint, bits: number, core: Core, d: bigint) => bigint;

const signedIf = (u: number, a: bigint, bits: number): bigint => (u === 0 ? signedOf(a, bits) : a);
const rounded = (a: bigint, right: bigint): bigint => (a + (1n << (right - 1n))) >> right;

/** Names, U, opcode, operation, scalar form for 64-bit lanes ('d'), for all ('all') or none. */
const SHIFTS: readonly [string, number, string, ShiftLane, 'd' | 'all' | '', 'l' | 'r'][] = [
  ['sshr', 0, '00000', (a, right, _left, bits) => signedOf(a, bits) >> right, 'd', 'r'],
  ['ushr', 1, '00000', (a, right) => a >> right, 'd', 'r'],
  ['ssra', 0, '00010', (a, right, _left, bits, _core, d) => d + (signedOf(a, bits) >> right), 'd', 'r'],
  ['usra', 1, '00010', (a, right, _left, _bits, _core, d) => d + (a >> right), 'd', 'r'],
  ['srshr', 0, '00100', (a, right, _left, bits) => rounded(signedOf(a, bits), right), 'd', 'r'],
  ['urshr', 1, '00100', (a, right) => rounded(a, right), 'd', 'r'],
  ['srsra', 0, '00110', (a, right, _left, bits, _core, d) => d + rounded(signedOf(a, bits), right), 'd', 'r'],
  ['ursra', 1, '00110', (a, right, _left, _bits, _core, d) => d + rounded(a, right), 'd', 'r'],
  [
    'sri',
    1,
    '01000',
    (a, right, _left, bits, _core, d) => (a >> right) | (d & ~(((1n << BigInt(bits)) - 1n) >> right)),
    'd',
    'r',
  ],
  ['shl', 0, '01010', (a, _right, left) => a << left, 'd', 'l'],
  ['sli', 1, '01010', (a, _right, left, _bits, _core, d) => (a << left) | (d & ((1n << left) - 1n)), 'd', 'l'],
  ['sqshlu', 1, '01100', (a, _right, left, bits, core) => saturate(core, signedOf(a, bits) << left, bits, false), 'all', 'l'],
  ['sqshl', 0, '01110', (a, _right, left, bits, core) => saturate(core, signedOf(a, bits) << left, bits, true), 'all', 'l'],
  ['uqshl', 1, '01110', (a, _right, left, bits, core) => saturate(core, a << left, bits, false), 'all', 'l'],
];

function shiftRows([name, u, opcode, f, scalar, way]: (typeof SHIFTS)[number]): InstructionRow[] {
  const run =
    (s: Shift, width: number): Run =>
    (core, op) => {
      const right = BigInt(2 * s.bits - s.code);
      const left = BigInt(s.code - s.bits);
      const d = lanes(core, op.d, s.bits, width);
      setLanes(
        core,
        op.d,
        s.bits,
        lanes(core, op.n, s.bits, width).map((a, i) => f(a, right, left, s.bits, core, d[i]!)),
      );
    };
  const amount = way === 'r' ? '<shr immh immb>' : '<shl immh immb>';
  const title = `${name.toUpperCase()} (immediate)`;
  const rows = [
    row(
      title,
      `0 Q ${u} 011110 immh:4 immb:3 ${opcode} 1 Rn Rd`,
      `${name} <Vi Q immh Rd>, <Vi Q immh Rn>, ${amount}`,
      (fields, op) => {
        const s = shiftOf(fields);
        if (s === undefined || (s.bits === 64 && fields.Q === 0)) return undefined;
        return vector(fields, op, run(s, widthOf(fields)));
      },
    ),
  ];
  if (scalar === '') return rows;
  return [
    ...rows,
    row(
      `${title} (scalar)`,
      `01 ${u} 111110 immh:4 immb:3 ${opcode} 1 Rn Rd`,
      `${name} <Si immh Rd>, <Si immh Rn>, ${amount}`,
      (fields, op) => {
        const s = shiftOf(fields);
        if (s === undefined || (scalar === 'd' && s.bits !== 64)) return undefined;
        return vector(fields, op, run(s, s.bits));
      },
    ),
  ];
}

type NarrowLane = (a: bigint, right: bigint, bits: number, core: Core) => bigint;
/** Right shifts that halve the lane: name, U, opcode, operation, has a scalar form. */
const NARROW: readonly [string, number, string, NarrowLane, boolean][] = [
  ['shrn', 0, '10000', (a, right) => a >> right, false],
  ['sqshrun', 1, '10000', (a, right, bits, core) => saturate(core, signedOf(a, 2 * bits) >> right, bits, false), true],
  ['rshrn', 0, '10001', (a, right) => rounded(a, right), false],
  ['sqrshrun', 1, '10001', (a, right, bits, core) => saturate(core, rounded(signedOf(a, 2 * bits), right), bits, false), true],
  ['sqshrn', 0, '10010', (a, right, bits, core) => saturate(core, signedOf(a, 2 * bits) >> right, bits, true), true],
  ['uqshrn', 1, '10010', (a, right, bits, core) => saturate(core, a >> right, bits, false), true],
  ['sqrshrn', 0, '10011', (a, right, bits, core) => saturate(core, rounded(signedOf(a, 2 * bits), right), bits, true), true],
  ['uqrshrn', 1, '10011', (a, right, bits, core) => saturate(core, rounded(a, right), bits, false), true],
];

function narrowRows([name, u, opcode, f, scalar]: (typeof NARROW)[number]): InstructionRow[] {
  const usable = (fields: Fields): Shift | undefined => {
    const s = shiftOf(fields);
    return s === undefined || s.bits === 64 ? undefined : s;
  };
  const rows = [
    row(
      name.toUpperCase(),
      `0 Q ${u} 011110 immh:4 immb:3 ${opcode} 1 Rn Rd`,
      `${name}<two Q> <Vi Q immh Rd>, <Viw immh Rn>, <shr immh immb>`,
      (fields, op) => {
        const s = usable(fields);
        if (s === undefined) return undefined;
        return vector(fields, op, (core, o) => {
          const right = BigInt(2 * s.bits - s.code);
          const out = lanes(core, o.n, 2 * s.bits, 128).map((a) => f(a, right, s.bits, core));
          setLanes(core, o.d, s.bits, fields.Q === 1 ? [...lanes(core, o.d, s.bits, 64), ...out] : out);
        });
      },
    ),
  ];
  if (!scalar) return rows;
  return [
    ...rows,
    row(
      `${name.toUpperCase()} (scalar)`,
      `01 ${u} 111110 immh:4 immb:3 ${opcode} 1 Rn Rd`,
      `${name} <Si immh Rd>, <Siw immh Rn>, <shr immh immb>`,
      (fields, op) => {
        const s = usable(fields);
        if (s === undefined) return undefined;
        return vector(fields, op, (core, o) => {
          setLanes(core, o.d, s.bits, [f(lane(core, o.n, 0, 2 * s.bits), BigInt(2 * s.bits - s.code), s.bits, core)]);
        });
      },
    ),
  ];
}

function shiftLong(name: string, u: number): InstructionRow {
  return row(
    name.toUpperCase(),
    `0 Q ${u} 011110 immh:4 immb:3 10100 1 Rn Rd`,
    `${name}<two Q> <Viw immh Rd>, <Vi Q immh Rn>, <shl immh immb>`,
    (fields, op) => {
      const s = shiftOf(fields);
      if (s === undefined || s.bits === 64) return undefined;
      return vector(fields, op, (core, o) => {
        const all = lanes(core, o.n, s.bits, 128);
        const half = fields.Q === 1 ? all.slice(all.length / 2) : all.slice(0, all.length / 2);
        setLanes(
          core,
          o.d,
          2 * s.bits,
          half.map((a) => signedIf(u, a, s.bits) << BigInt(s.code - s.bits)),
        );
      });
    },
  );
}

// -------------------------------------------------------------------------------------------------- modified immediate

/** AdvSIMDExpandImm: the 64-bit pattern of op, cmode, abcdefgh. */
export function expandImmediate(op: number, cmode: number, imm8: number): bigint {
  const v = BigInt(imm8);
  const times = (value: bigint, bits: number): bigint => {
    let out = 0n;
    for (let i = 0; i < 64; i += bits) out |= value << BigInt(i);
    return out;
  };
  if (cmode < 8) return times(v << BigInt(8 * (cmode >> 1)), 32);
  if (cmode < 12) return times(v << BigInt(8 * ((cmode >> 1) & 1)), 16);
  if (cmode === 12) return times((v << 8n) | 0xffn, 32);
  if (cmode === 13) return times((v << 16n) | 0xffffn, 32);
  if (cmode === 14 && op === 0) return times(v, 8);
  if (cmode === 14) {
    let out = 0n;
    for (let i = 0; i < 8; i++) if (((imm8 >> i) & 1) === 1) out |= 0xffn << BigInt(8 * i);
    return out;
  }
  if (op === 0) return times(singleImmediate(imm8), 32);
  return doubleImmediate(imm8);
}

/** VFPExpandImm for single and double precision. */
export function singleImmediate(imm8: number): bigint {
  const sign = imm8 >> 7;
  const b = (imm8 >> 6) & 1;
  const exponent = ((b ^ 1) << 7) | ((b ? 31 : 0) << 2) | ((imm8 >> 4) & 3);
  return (BigInt(sign) << 31n) | (BigInt(exponent) << 23n) | (BigInt(imm8 & 15) << 19n);
}

export function doubleImmediate(imm8: number): bigint {
  const sign = imm8 >> 7;
  const b = (imm8 >> 6) & 1;
  const exponent = ((b ^ 1) << 10) | ((b ? 255 : 0) << 2) | ((imm8 >> 4) & 3);
  return (BigInt(sign) << 63n) | (BigInt(exponent) << 52n) | (BigInt(imm8 & 15) << 48n);
}

function immediateRow(
  name: string,
  opBit: number,
  cmode: string,
  asm: string,
  combine: (d: bigint, value: bigint) => bigint,
  q = 'Q',
): InstructionRow {
  return row(name, `0 ${q} ${opBit} 0111100000 abc:3 ${cmode} 0 1 defgh:5 Rd`, asm, (f, op) => {
    const code = cmodeOf(cmode, f);
    const imm8 = (f.abc! << 5) | f.defgh!;
    const value = expandImmediate(opBit, code, imm8);
    const width = q === '1' || f.Q === 1 ? 128 : 64;
    return vector(f, op, (core, o) =>
      setLanes(
        core,
        o.d,
        64,
        lanes(core, o.d, 64, width).map((d) => combine(d, value)),
      ),
    );
  });
}

/** cmode with its variable bits (fields c3 …) filled in. */
function cmodeOf(pattern: string, f: Fields): number {
  let value = 0;
  for (const token of pattern.split(' ')) {
    if (/^[01]+$/.test(token)) value = (value << token.length) | Number.parseInt(token, 2);
    else {
      const [name, width] = token.split(':');
      value = (value << Number(width)) | f[name!]!;
    }
  }
  return value;
}

const set = (_d: bigint, value: bigint): bigint => value;
const setNot = (_d: bigint, value: bigint): bigint => ~value;
const or = (d: bigint, value: bigint): bigint => d | value;
const clear = (d: bigint, value: bigint): bigint => d & ~value;
const WORDS = '<Vs Q Rd>, <imm8 abc defgh>{, <lsl8 c2>}';
const HALVES = '<Vh Q Rd>, <imm8 abc defgh>{, <lsl8 c1>}';

const IMMEDIATES: readonly InstructionRow[] = [
  immediateRow('MOVI (words)', 0, '0 c2:2 0', `movi ${WORDS}`, set),
  immediateRow('ORR (words, immediate)', 0, '0 c2:2 1', `orr ${WORDS}`, or),
  immediateRow('MOVI (halves)', 0, '10 c1:1 0', `movi ${HALVES}`, set),
  immediateRow('ORR (halves, immediate)', 0, '10 c1:1 1', `orr ${HALVES}`, or),
  immediateRow('MOVI (words, shifting ones)', 0, '110 c0:1', 'movi <Vs Q Rd>, <imm8 abc defgh>, <msl8 c0>', set),
  immediateRow('MOVI (bytes)', 0, '1110', 'movi <Vb Q Rd>, <imm8 abc defgh>', set),
  immediateRow('FMOV (vector, singles, immediate)', 0, '1111', 'fmov <Vs Q Rd>, <fimm8 abc defgh>', set),
  immediateRow('MVNI (words)', 1, '0 c2:2 0', `mvni ${WORDS}`, setNot),
  immediateRow('BIC (words, immediate)', 1, '0 c2:2 1', `bic ${WORDS}`, clear),
  immediateRow('MVNI (halves)', 1, '10 c1:1 0', `mvni ${HALVES}`, setNot),
  immediateRow('BIC (halves, immediate)', 1, '10 c1:1 1', `bic ${HALVES}`, clear),
  immediateRow('MVNI (words, shifting ones)', 1, '110 c0:1', 'mvni <Vs Q Rd>, <imm8 abc defgh>, <msl8 c0>', setNot),
  row('MOVI (scalar, 64-bit mask)', '0 0 1 0111100000 abc:3 1110 0 1 defgh:5 Rd', 'movi <D Rd>, <mask8 abc defgh>', (f, op) => {
    const value = expandImmediate(1, 14, (f.abc! << 5) | f.defgh!);
    return vector(f, op, (core, o) => setLanes(core, o.d, 64, [value]));
  }),
  immediateRow('MOVI (doubles, mask)', 1, '1110', 'movi <Vd2 Rd>, <mask8 abc defgh>', set, '1'),
  immediateRow('FMOV (vector, doubles, immediate)', 1, '1111', 'fmov <Vd2 Rd>, <fimm8 abc defgh>', set, '1'),
];

// ------------------------------------------------------------------------------------------------------------- copies

/** Element size and index coded in imm5. */
function imm5Of(f: Fields): { bits: number; index: number } | undefined {
  const imm5 = f.imm5!;
  if ((imm5 & 15) === 0) return undefined;
  const size = 31 - Math.clz32(imm5 & -imm5);
  return { bits: 8 << size, index: imm5 >> (size + 1) };
}

const COPIES: readonly InstructionRow[] = [
  row('DUP (element)', '0 Q 0 01110000 imm5 0 0000 1 Rn Rd', 'dup <V5 Q imm5 Rd>, <Ve5 imm5 Rn>', (f, op) => {
    const e = imm5Of(f);
    if (e === undefined || (e.bits === 64 && f.Q === 0)) return undefined;
    return vector(f, op, (core, o) => {
      const value = lane(core, o.n, e.index, e.bits);
      setLanes(
        core,
        o.d,
        e.bits,
        Array.from({ length: widthOf(f) / e.bits }, () => value),
      );
    });
  }),
  row('DUP (general)', '0 Q 0 01110000 imm5 0 0001 1 Rn Rd', 'dup <V5 Q imm5 Rd>, <R5 imm5 Rn>', (f, op) => {
    const e = imm5Of(f);
    if (e === undefined || (e.bits === 64 && f.Q === 0)) return undefined;
    return vector(f, op, (core, o) => {
      const value = general(core, o.n);
      setLanes(
        core,
        o.d,
        e.bits,
        Array.from({ length: widthOf(f) / e.bits }, () => value),
      );
    });
  }),
  row('SMOV', '0 Q 0 01110000 imm5 0 0101 1 Rn Rd', 'smov <R Q Rd>, <Ve5 imm5 Rn>', (f, op) => {
    const e = imm5Of(f);
    if (e === undefined || e.bits > (f.Q === 1 ? 32 : 16)) return undefined;
    return toGeneral(f, op, (core, n) => signedOf(lane(core, n, e.index, e.bits), e.bits));
  }),
  row('UMOV', '0 Q 0 01110000 imm5 0 0111 1 Rn Rd', 'umov <R Q Rd>, <Ve5 imm5 Rn>', (f, op) => {
    const e = imm5Of(f);
    if (e === undefined || (e.bits === 64) !== (f.Q === 1)) return undefined;
    return toGeneral(f, op, (core, n) => lane(core, n, e.index, e.bits));
  }),
  row('INS (general)', '0 1 0 01110000 imm5 0 0011 1 Rn Rd', 'ins <Ve5 imm5 Rd>, <R5 imm5 Rn>', (f, op) => {
    const e = imm5Of(f);
    if (e === undefined) return undefined;
    return vector(f, op, (core, o) => setLane(core, o.d, e.index, e.bits, general(core, o.n)));
  }),
  row('INS (element)', '0 1 1 01110000 imm5 0 imm4 1 Rn Rd', 'ins <Ve5 imm5 Rd>, <Ve4 imm5 imm4 Rn>', (f, op) => {
    const e = imm5Of(f);
    if (e === undefined) return undefined;
    const from = (f.imm4! * 8) >> (31 - Math.clz32(e.bits));
    return vector(f, op, (core, o) => setLane(core, o.d, e.index, e.bits, lane(core, o.n, from, e.bits)));
  }),
  row('DUP (scalar)', '01 0 11110000 imm5 0 0000 1 Rn Rd', 'dup <S5 imm5 Rd>, <Ve5 imm5 Rn>', (f, op) => {
    const e = imm5Of(f);
    if (e === undefined) return undefined;
    return vector(f, op, (core, o) => setLanes(core, o.d, e.bits, [lane(core, o.n, e.index, e.bits)]));
  }),
];

/** Value of general register number `n` (31 = zero). */
function general(core: Core, n: number): bigint {
  return (BigInt(core.r[source(n) + 1]! >>> 0) << 32n) | BigInt(core.r[source(n)]! >>> 0);
}

function toGeneral(f: Fields, op: Op, value: (core: Core, n: number) => bigint): Executor {
  const d = dest(f.Rd!);
  const wide = f.Q === 1;
  return vector(f, op, (core, o) => {
    const v = value(core, o.n);
    core.r[d] = Number(BigInt.asIntN(32, v));
    core.r[d + 1] = wide ? Number(BigInt.asIntN(32, v >> 32n)) : 0;
  });
}

// ------------------------------------------------------------------------------------------------------- permutations

const permuted: Record<string, (n: bigint[], m: bigint[]) => bigint[]> = {
  uzp1: (n, m) => [...n, ...m].filter((_, i) => i % 2 === 0),
  uzp2: (n, m) => [...n, ...m].filter((_, i) => i % 2 === 1),
  trn1: (n, m) => n.map((_, i) => (i % 2 === 0 ? n[i]! : m[i - 1]!)),
  trn2: (n, m) => n.map((_, i) => (i % 2 === 0 ? n[i + 1]! : m[i]!)),
  zip1: (n, m) => n.map((_, i) => (i % 2 === 0 ? n[i >> 1]! : m[i >> 1]!)),
  zip2: (n, m) => n.map((_, i) => (i % 2 === 0 ? n[(n.length + i) >> 1]! : m[(n.length + i - 1) >> 1]!)),
};
const PERMUTE_CODES: Record<string, string> = { uzp1: '001', trn1: '010', zip1: '011', uzp2: '101', trn2: '110', zip2: '111' };

const PERMUTE: readonly InstructionRow[] = [
  ...Object.keys(permuted).map((name) =>
    row(
      name.toUpperCase(),
      `0 Q 001110 size 0 Rm 0 ${PERMUTE_CODES[name]} 10 Rn Rd`,
      `${name} <V Q size Rd>, <V Q size Rn>, <V Q size Rm>`,
      (f, op) => {
        if (f.size === 3 && f.Q === 0) return undefined;
        const bits = 8 << f.size!;
        return vector(f, op, (core, o) => {
          setLanes(core, o.d, bits, permuted[name]!(lanes(core, o.n, bits, widthOf(f)), lanes(core, o.m, bits, widthOf(f))));
        });
      },
    ),
  ),
  row('EXT', '0 Q 101110 00 0 Rm 0 imm4 0 Rn Rd', 'ext <Vb Q Rd>, <Vb Q Rn>, <Vb Q Rm>, <dec imm4>', (f, op) => {
    if (f.Q === 0 && f.imm4! > 7) return undefined;
    return vector(f, op, (core, o) => {
      const all = [...lanes(core, o.n, 8, widthOf(f)), ...lanes(core, o.m, 8, widthOf(f))];
      setLanes(core, o.d, 8, all.slice(f.imm4!, f.imm4! + widthOf(f) / 8));
    });
  }),
  ...[0, 1, 2, 3].flatMap((len) =>
    (['tbl', 'tbx'] as const).map((name, x) =>
      row(
        `${name.toUpperCase()} (${len + 1} registers)`,
        `0 Q 001110 00 0 Rm 0 ${len.toString(2).padStart(2, '0')} ${x} 00 Rn Rd`,
        `${name} <Vb Q Rd>, <table${len + 1} Rn>, <Vb Q Rm>`,
        (f, op) =>
          vector(f, op, (core, o) => {
            const table = Array.from({ length: len + 1 }, (_, i) => lanes(core, (o.n + i) & 31, 8, 128)).flat();
            const old = lanes(core, o.d, 8, widthOf(f));
            setLanes(
              core,
              o.d,
              8,
              lanes(core, o.m, 8, widthOf(f)).map((i, at) => table[Number(i)] ?? (x === 1 ? old[at]! : 0n)),
            );
          }),
      ),
    ),
  ),
];

export const SIMD_PERMUTE_ROWS: readonly InstructionRow[] = [
  ...SHIFTS.flatMap(shiftRows),
  ...NARROW.flatMap(narrowRows),
  shiftLong('sshll', 0),
  shiftLong('ushll', 1),
  ...IMMEDIATES,
  ...COPIES,
  ...PERMUTE,
];
