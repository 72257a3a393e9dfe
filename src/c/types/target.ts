/**
 * What a target says about sizes, alignments and signedness: one row per data model, in bytes. Sources: AAPCS64 and AAPCS32
 * (Arm's procedure call standards), the System V ABI for x86-64 and i386, RISC-V's psABI, PowerPC ELFv2.
 */

export type BasicName =
  | 'bool' | 'char' | 'signed char' | 'unsigned char' | 'short' | 'unsigned short' | 'int' | 'unsigned int' | 'long' | 'unsigned long'
  | 'long long' | 'unsigned long long' | '__int128' | 'unsigned __int128'
  | '__Poly8_t' | '__Poly16_t' | '__Poly64_t' | '__Poly128_t' | '__builtin_neon_poly8' | '__builtin_neon_poly16' | '__builtin_neon_poly64'
  | '__builtin_neon_poly128' | '__fp16' | '__bf16' | '_Float16' | '_Float32' | '_Float64' | '_Float128' | '_Float32x' | '_Float64x' | 'float' | 'double' | 'long double'
  | '_Decimal32' | '_Decimal64' | '_Decimal128'; // biome-ignore format: a table

export interface Target {
  readonly name: string;
  /** Plain `char` is signed. */
  readonly charSigned: boolean;
  readonly wchar: BasicName;
  readonly sizeType: BasicName;
  readonly differenceType: BasicName;
  readonly pointer: number;
  readonly sizes: Readonly<Record<BasicName, number>>;
  /** Alignments that differ from the size. */
  readonly alignments: Readonly<Partial<Record<BasicName, number>>>;
  /** An unnamed bit-field affects the record's alignment (AAPCS). */
  readonly unnamedBitFieldsAlign: boolean;
  readonly bigEndian: boolean;
  /** What `aligned` without a number asks for. */
  readonly biggestAlignment: number;
  /** Largest alignment that a vector has by its size. */
  readonly vectorAlignment: number;
  /** Enumerations are as small as their values allow (`-fshort-enums`, Arm's bare-metal ABI). */
  readonly shortEnums?: boolean;
  /** `-fpack-struct=N`: no member has a larger alignment by its type; 0 is no bound. */
  readonly pack?: number;
  /** `-mms-bitfields`: records are laid out as Microsoft's compilers do it. */
  readonly msBitFields?: boolean;
}

const LP64: Readonly<Record<BasicName, number>> = {
  bool: 1, char: 1, 'signed char': 1, 'unsigned char': 1, short: 2, 'unsigned short': 2, int: 4, 'unsigned int': 4, long: 8,
  'unsigned long': 8, 'long long': 8, 'unsigned long long': 8, __int128: 16, 'unsigned __int128': 16, __Poly8_t: 1, __Poly16_t: 2, __Poly64_t: 8,
  __Poly128_t: 16, __builtin_neon_poly8: 1, __builtin_neon_poly16: 2, __builtin_neon_poly64: 8, __builtin_neon_poly128: 16, __fp16: 2, __bf16: 2,
  _Float16: 2, _Float32: 4, _Float64: 8, _Float128: 16, _Float32x: 8, _Float64x: 16, float: 4, double: 8, 'long double': 16, _Decimal32: 4,
  _Decimal64: 8, _Decimal128: 16,
}; // biome-ignore format: a table
const ILP32 = { ...LP64, long: 4, 'unsigned long': 4 };

const ARM64: Target = {
  name: 'arm64', charSigned: false, wchar: 'unsigned int', sizeType: 'unsigned long', differenceType: 'long', pointer: 8, sizes: LP64,
  alignments: {}, unnamedBitFieldsAlign: true, bigEndian: false, biggestAlignment: 16, vectorAlignment: 16,
}; // biome-ignore format: a table
const ARM32: Target = {
  name: 'arm32', charSigned: false, wchar: 'unsigned int', sizeType: 'unsigned int', differenceType: 'int', pointer: 4,
  sizes: { ...ILP32, 'long double': 8 }, alignments: {}, unnamedBitFieldsAlign: true, bigEndian: false, biggestAlignment: 8, vectorAlignment: 8,
}; // biome-ignore format: a table
const X86_64: Target = {
  name: 'x86-64', charSigned: true, wchar: 'int', sizeType: 'unsigned long', differenceType: 'long', pointer: 8, sizes: LP64,
  alignments: {}, unnamedBitFieldsAlign: false, bigEndian: false, biggestAlignment: 16, vectorAlignment: 1024,
}; // biome-ignore format: a table
const I386: Target = {
  name: 'i386', charSigned: true, wchar: 'long', sizeType: 'unsigned int', differenceType: 'int', pointer: 4,
  sizes: { ...ILP32, 'long double': 12, _Float64x: 12 },
  alignments: { 'long long': 4, 'unsigned long long': 4, double: 4, 'long double': 4, _Float64: 4, _Float32x: 4, _Float64x: 4, _Decimal64: 4 },
  unnamedBitFieldsAlign: false, bigEndian: false, biggestAlignment: 16, vectorAlignment: 1024,
}; // biome-ignore format: a table

export const TARGETS = { arm64: ARM64, arm32: ARM32, 'x86-64': X86_64, i386: I386 } as const;

const TRIPLETS: readonly (readonly [RegExp, Target])[] = [
  [/^aarch64_be/, { ...ARM64, name: 'arm64-be', bigEndian: true }],
  [/^(?:aarch64|arm64)/, ARM64],
  [/^(?:arm|thumb)/, ARM32],
  [/^(?:x86_64|amd64)/, X86_64],
  [/^i[3-7]86/, I386],
  [/^riscv64/, { ...ARM64, name: 'riscv64', wchar: 'int', unnamedBitFieldsAlign: false }],
  [/^riscv32/, { ...ARM32, name: 'riscv32', wchar: 'int', unnamedBitFieldsAlign: false, biggestAlignment: 16, sizes: ILP32 }],
  [/^powerpc64le/, { ...ARM64, name: 'ppc64le', wchar: 'int', unnamedBitFieldsAlign: false }],
];

/** The target of a compiler's triplet (`aarch64-linux-gnu`); x86-64 when it is not known. */
export function targetOfTriplet(triplet: string): Target {
  for (const [pattern, target] of TRIPLETS) if (pattern.test(triplet)) return target;
  return X86_64;
}

const MODEL_OPTIONS =
  /^-(?:f(?:no-)?(?:un)?signed-char|f(?:no-)?short-wchar|f(?:no-)?short-enums|f(?:no-)?pack-struct(?:=\d+)?|m32|m(?:no-)?ms-bitfields)$/;

/** The options among these that `targetWithOptions` obeys. */
export function modelOptions(words: readonly string[]): readonly string[] {
  return words.filter((word) => MODEL_OPTIONS.test(word));
}

/** The target with a compile command's options on `char`, `wchar_t`, enumerations and packing taken into account. */
export function targetWithOptions(target: Target, words: readonly string[]): Target {
  const obeyed = modelOptions(words);
  if (obeyed.length === 0) return target;
  const key = `${modelKey(target)} ${obeyed.join(' ')}`;
  let changed = variants.get(key);
  if (changed === undefined) {
    changed = changedBy(target, obeyed);
    variants.set(key, changed);
  }
  return changed;
}

const variants = new Map<string, Target>();

function changedBy(target: Target, words: readonly string[]): Target {
  let now = target;
  for (const word of words) {
    if (word === '-fsigned-char' || word === '-fno-unsigned-char') now = { ...now, charSigned: true };
    else if (word === '-funsigned-char' || word === '-fno-signed-char') now = { ...now, charSigned: false };
    else if (word === '-fshort-wchar') now = { ...now, wchar: 'unsigned short' };
    else if (word === '-fshort-enums' || word === '-fno-short-enums') now = { ...now, shortEnums: word === '-fshort-enums' };
    else if (word.startsWith('-fpack-struct')) now = { ...now, pack: Number(word.split('=')[1] ?? 1) };
    else if (word === '-fno-pack-struct') now = { ...now, pack: 0 };
    else if (word.endsWith('ms-bitfields')) now = { ...now, msBitFields: word === '-mms-bitfields' };
    else if (word === '-m32' && now.name === 'x86-64') now = { ...I386, charSigned: now.charSigned };
  }
  return now;
}

const keys = new WeakMap<Target, number>();
let nextKey = 1;

/** The same number for the same target object, and for no other. */
export function modelKey(target: Target): number {
  let key = keys.get(target);
  if (key === undefined) {
    key = nextKey++;
    keys.set(target, key);
  }
  return key;
}
