/** Rows of the cryptographic extension: AES rounds, SHA-1 and SHA-256 (FIPS 197, FIPS 180-4). */
import type { Core, Executor, Op } from '../core.ts';
import { undefinedInstruction } from '../exceptions.ts';
import { guard } from '../exec/simd-memory.ts';
import { type Fields, type InstructionRow, row } from '../row.ts';

type Words = [number, number, number, number];

const get = (core: Core, n: number): Words => [core.v[4 * n]!, core.v[4 * n + 1]!, core.v[4 * n + 2]!, core.v[4 * n + 3]!];
function put(core: Core, n: number, w: readonly number[]): void {
  for (let i = 0; i < 4; i++) core.v[4 * n + i] = w[i]!;
}

function crypto(run: (core: Core, op: Op) => void): InstructionRow['build'] {
  return (f: Fields, op: Op): Executor => {
    op.d = f.Rd!;
    op.n = f.Rn!;
    op.m = f.Rm ?? 0;
    return guard(op, (core, o) => {
      if (!core.features.crypto) return undefinedInstruction(core, o);
      run(core, o);
      return 0;
    });
  };
}

// --------------------------------------------------------------------------------------------------------------- AES

/** Multiplication by x in GF(2^8) modulo x^8 + x^4 + x^3 + x + 1. */
const xtime = (a: number): number => ((a << 1) ^ (a & 0x80 ? 0x11b : 0)) & 255;

function times(a: number, by: number): number {
  let out = 0;
  for (let x = a, n = by; n !== 0; n >>= 1, x = xtime(x)) if (n & 1) out ^= x;
  return out;
}

/** The substitution box: inverse in the field, then the affine map. */
const SBOX = new Uint8Array(256);
const INVERSE_SBOX = new Uint8Array(256);
for (let a = 0; a < 256; a++) {
  let inverse = 0;
  for (let b = 1; b < 256 && a !== 0; b++) if (times(a, b) === 1) inverse = b;
  let s = 0x63;
  for (let r = 0; r < 5; r++) s ^= ((inverse << r) | (inverse >> (8 - r))) & 255;
  SBOX[a] = s;
  INVERSE_SBOX[s] = a;
}

/** Byte i of the state comes from byte SHIFT[i] (ShiftRows). */
const SHIFT = Array.from({ length: 16 }, (_, i) => (i + 4 * (i & 3)) & 15);
const UNSHIFT = Array.from({ length: 16 }, (_, i) => (i - 4 * (i & 3)) & 15);

function round(core: Core, op: Op, box: Uint8Array, from: readonly number[]): void {
  const b = core.vBytes;
  const state = Array.from({ length: 16 }, (_, i) => b[16 * op.d + i]! ^ b[16 * op.n + i]!);
  for (let i = 0; i < 16; i++) b[16 * op.d + i] = box[state[from[i]!]!]!;
}

function mix(core: Core, op: Op, row0: readonly number[]): void {
  const b = core.vBytes;
  const state = Array.from({ length: 16 }, (_, i) => b[16 * op.n + i]!);
  for (let i = 0; i < 16; i++) {
    let out = 0;
    for (let k = 0; k < 4; k++) out ^= times(state[(i & ~3) + k]!, row0[(k - (i & 3)) & 3]!);
    b[16 * op.d + i] = out;
  }
}

const aes = (name: string, opcode: string, run: (core: Core, op: Op) => void): InstructionRow =>
  row(name.toUpperCase(), `010011100010100 ${opcode} 10 Rn Rd`, `${name} <Vb16 Rd>, <Vb16 Rn>`, crypto(run));

// --------------------------------------------------------------------------------------------------------------- SHA

const rol = (v: number, n: number): number => (v << n) | (v >>> (32 - n));
const ror = (v: number, n: number): number => (v >>> n) | (v << (32 - n));
const choose = (x: number, y: number, z: number): number => ((y ^ z) & x) ^ z;
const majority = (x: number, y: number, z: number): number => (x & y) | ((x | y) & z);
const parity = (x: number, y: number, z: number): number => x ^ y ^ z;

function sha1(f: (x: number, y: number, z: number) => number) {
  return (core: Core, op: Op): void => {
    let [a, b, c, d] = get(core, op.d);
    let e = core.v[4 * op.n]!;
    const w = get(core, op.m);
    for (let i = 0; i < 4; i++) {
      const t = (rol(a, 5) + f(b, c, d) + e + w[i]!) | 0;
      [a, b, c, d, e] = [t, a, rol(b, 30), c, d];
    }
    put(core, op.d, [a, b, c, d]);
  };
}

/** Four SHA-256 rounds; returns both halves of the state. */
function sha256(abcd: Words, efgh: Words, w: Words): { x: number[]; y: number[] } {
  let [a, b, c, d] = abcd;
  let [e, f, g, h] = efgh;
  for (let i = 0; i < 4; i++) {
    const t1 = (h + (ror(e, 6) ^ ror(e, 11) ^ ror(e, 25)) + choose(e, f, g) + w[i]!) | 0;
    const t2 = ((ror(a, 2) ^ ror(a, 13) ^ ror(a, 22)) + majority(a, b, c)) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + t1) | 0, c, b, a, (t1 + t2) | 0];
  }
  return { x: [a, b, c, d], y: [e, f, g, h] };
}

const sigma0 = (v: number): number => ror(v, 7) ^ ror(v, 18) ^ (v >>> 3);
const sigma1 = (v: number): number => ror(v, 17) ^ ror(v, 19) ^ (v >>> 10);

const sha3 = (name: string, opcode: string, operands: string, run: (core: Core, op: Op) => void): InstructionRow =>
  row(name.toUpperCase(), `01011110000 Rm 0 ${opcode} 00 Rn Rd`, `${name} ${operands}`, crypto(run));
const sha2 = (name: string, opcode: string, operands: string, run: (core: Core, op: Op) => void): InstructionRow =>
  row(name.toUpperCase(), `010111100010100 ${opcode} 10 Rn Rd`, `${name} ${operands}`, crypto(run));

const QSV = '<Q Rd>, <S Rn>, <Vs4 Rm>';
const QQV = '<Q Rd>, <Q Rn>, <Vs4 Rm>';
const VVV = '<Vs4 Rd>, <Vs4 Rn>, <Vs4 Rm>';
const VV = '<Vs4 Rd>, <Vs4 Rn>';

export const CRYPTO_ROWS: readonly InstructionRow[] = [
  aes('aese', '00100', (core, op) => round(core, op, SBOX, SHIFT)),
  aes('aesd', '00101', (core, op) => round(core, op, INVERSE_SBOX, UNSHIFT)),
  aes('aesmc', '00110', (core, op) => mix(core, op, [2, 3, 1, 1])),
  aes('aesimc', '00111', (core, op) => mix(core, op, [14, 11, 13, 9])),
  sha3('sha1c', '000', QSV, sha1(choose)),
  sha3('sha1p', '001', QSV, sha1(parity)),
  sha3('sha1m', '010', QSV, sha1(majority)),
  sha3('sha1su0', '011', VVV, (core, op) => {
    const [d, n, m] = [get(core, op.d), get(core, op.n), get(core, op.m)];
    put(core, op.d, [d[2] ^ d[0] ^ m[0], d[3] ^ d[1] ^ m[1], n[0] ^ d[2] ^ m[2], n[1] ^ d[3] ^ m[3]]);
  }),
  sha3('sha256h', '100', QQV, (core, op) => put(core, op.d, sha256(get(core, op.d), get(core, op.n), get(core, op.m)).x)),
  sha3('sha256h2', '101', QQV, (core, op) => put(core, op.d, sha256(get(core, op.n), get(core, op.d), get(core, op.m)).y)),
  sha3('sha256su1', '110', VVV, (core, op) => {
    const [d, n, m] = [get(core, op.d), get(core, op.n), get(core, op.m)];
    const t = [n[1], n[2], n[3], m[0]];
    const low = [0, 1].map((i) => (sigma1(m[i + 2]!) + d[i]! + t[i]!) | 0);
    const high = [0, 1].map((i) => (sigma1(low[i]!) + d[i + 2]! + t[i + 2]!) | 0);
    put(core, op.d, [...low, ...high]);
  }),
  sha2('sha1h', '00000', '<S Rd>, <S Rn>', (core, op) => put(core, op.d, [rol(core.v[4 * op.n]!, 30), 0, 0, 0])),
  sha2('sha1su1', '00001', VV, (core, op) => {
    const [d, n] = [get(core, op.d), get(core, op.n)];
    const t = [d[0] ^ n[1], d[1] ^ n[2], d[2] ^ n[3], d[3]];
    const first = rol(t[0]!, 1);
    put(core, op.d, [first, rol(t[1]!, 1), rol(t[2]!, 1), rol(t[3]!, 1) ^ rol(t[0]!, 2)]);
  }),
  sha2('sha256su0', '00010', VV, (core, op) => {
    const [d, n] = [get(core, op.d), get(core, op.n)];
    put(core, op.d, [d[0] + sigma0(d[1]), d[1] + sigma0(d[2]), d[2] + sigma0(d[3]), d[3] + sigma0(n[0])]);
  }),
];
