/** Printers of the operand kinds that the SIMD and floating-point rows use. */
import { arrangement, type OperandPrinter } from './operands.ts';

const vector = (n: number, suffix: string): string => `v${n}.${suffix}`;
const sizeOfImm5 = (imm5: number): number => 31 - Math.clz32(imm5 & -imm5 || 1);
const sizeOfImmh = (immh: number): number => 31 - Math.clz32(immh || 1);
const letter = (size: number): string => 'bhsd'[size] ?? 'q';
const scalar = (size: number, n: number): string => `${letter(size)}${n}`;
const fixed =
  (suffix: string): OperandPrinter =>
  ([n]) =>
    vector(n!, suffix);
const byQ =
  (size: number): OperandPrinter =>
  ([q, n]) =>
    vector(n!, arrangement(q!, size));

function floatImmediate(imm8: number): string {
  const sign = imm8 >> 7 ? -1 : 1;
  const exponent = ((imm8 >> 4) & 7) ^ 4;
  const text = (sign * (16 + (imm8 & 15)) * 2 ** (exponent - 7)).toExponential(18);
  return `#${text.replace(/e([+-])(\d)$/, 'e$10$2')}`;
}

function elementIndex(size: number, l: number, m: number, rm: number, h: number): string {
  return size === 1 ? `v${rm}.h[${(h << 2) | (l << 1) | m}]` : `v${(m << 4) | rm}.s[${(h << 1) | l}]`;
}

export const SIMD_PRINTERS: Record<string, OperandPrinter> = {
  V: ([q, size, n]) => vector(n!, arrangement(q!, size!)),
  Vw: ([size, n]) => vector(n!, arrangement(1, size! + 1)),
  Vl: ([q, size, n]) => vector(n!, arrangement(q!, size! + 1)),
  Vb: byQ(0),
  Vh: byQ(1),
  Vs: byQ(2),
  Vd: ([q, n]) => vector(n!, q === 1 ? '2d' : '1d'),
  Vb16: fixed('16b'),
  Vh8: fixed('8h'),
  Vs4: fixed('4s'),
  Vd2: fixed('2d'),
  Vq1: fixed('1q'),
  Vd1: ([n]) => `v${n}.d[1]`,
  Vf: ([q, sz, n]) => vector(n!, arrangement(q!, 2 + sz!)),
  Vfn: ([q, sz, n]) => vector(n!, arrangement(q!, 1 + sz!)),
  Vfw: ([sz, n]) => vector(n!, arrangement(1, 2 + sz!)),
  Vf2: ([sz, n]) => vector(n!, sz === 1 ? '2d' : '2s'),
  Vi: ([q, immh, n]) => vector(n!, arrangement(q!, sizeOfImmh(immh!))),
  Viw: ([immh, n]) => vector(n!, arrangement(1, sizeOfImmh(immh!) + 1)),
  V5: ([q, imm5, n]) => vector(n!, arrangement(q!, sizeOfImm5(imm5!))),
  Ve5: ([imm5, n]) => `v${n}.${letter(sizeOfImm5(imm5!))}[${imm5! >> (sizeOfImm5(imm5!) + 1)}]`,
  Ve4: ([imm5, imm4, n]) => `v${n}.${letter(sizeOfImm5(imm5!))}[${imm4! >> sizeOfImm5(imm5!)}]`,
  Ve: ([size, l, m, rm, h]) => elementIndex(size!, l!, m!, rm!, h!),
  Vfe: ([sz, l, m, rm, h]) => (sz === 1 ? `v${(m! << 4) | rm!}.d[${h}]` : elementIndex(2, l!, m!, rm!, h!)),
  Sc: ([size, n]) => scalar(size!, n!),
  Scw: ([size, n]) => scalar(size! + 1, n!),
  Sf: ([sz, n]) => scalar(2 + sz!, n!),
  Si: ([immh, n]) => scalar(sizeOfImmh(immh!), n!),
  Siw: ([immh, n]) => scalar(sizeOfImmh(immh!) + 1, n!),
  S5: ([imm5, n]) => scalar(sizeOfImm5(imm5!), n!),
  R5: ([imm5, n]) => (n === 31 ? (sizeOfImm5(imm5!) === 3 ? 'xzr' : 'wzr') : `${sizeOfImm5(imm5!) === 3 ? 'x' : 'w'}${n}`),
  F: ([type, n]) => `${'sd?h'[type!]}${n}`,
  two: ([q]) => (q === 1 ? '2' : ''),
  lanebits: ([size]) => `#${8 << size!}`,
  shr: ([immh, immb]) => `#${(16 << sizeOfImmh(immh!)) - ((immh! << 3) | immb!)}`,
  shl: ([immh, immb]) => `#${((immh! << 3) | immb!) - (8 << sizeOfImmh(immh!))}`,
  fbits: ([scale]) => `#${64 - scale!}`,
  fimm: ([imm8]) => floatImmediate(imm8!),
  fimm8: ([abc, defgh]) => floatImmediate((abc! << 5) | defgh!),
  imm8: ([abc, defgh]) => `#0x${((abc! << 5) | defgh!).toString(16)}`,
  mask8: ([abc, defgh]) => {
    const bits = ((abc! << 5) | defgh!).toString(2).padStart(8, '0');
    return `#0x${[...bits].map((b) => (b === '1' ? 'ff' : '00')).join('')}`;
  },
  lsl8: ([n]) => (n === 0 ? undefined : `lsl #${8 * n!}`),
  msl8: ([n]) => `msl #${8 * (n! + 1)}`,
};

for (let n = 1; n <= 4; n++) {
  SIMD_PRINTERS[`table${n}`] = ([first]) => `{${Array.from({ length: n }, (_, i) => `v${(first! + i) & 31}.16b`).join(', ')}}`;
}
