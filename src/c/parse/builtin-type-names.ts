/** Type names that gcc knows without a declaration and that are no keywords, among them those of Arm's vector extensions. */
const PLAIN: readonly (readonly [name: string, basic: string])[] = [
  ['__int128_t', '__int128'],
  ['__uint128_t', 'unsigned __int128'],
  ['__float80', 'long double'],
  ['__fp16', '__fp16'],
  ['__bf16', '__bf16'],
  ['__Poly8_t', '__Poly8_t'],
  ['__Poly16_t', '__Poly16_t'],
  ['__Poly64_t', '__Poly64_t'],
  ['__Poly128_t', '__Poly128_t'],
  ['__builtin_aarch64_simd_qi', 'signed char'],
  ['__builtin_aarch64_simd_hi', 'short'],
  ['__builtin_aarch64_simd_si', 'int'],
  ['__builtin_aarch64_simd_di', 'long'],
  ['__builtin_aarch64_simd_hf', '__fp16'],
  ['__builtin_aarch64_simd_sf', 'float'],
  ['__builtin_aarch64_simd_df', 'double'],
  ['__builtin_aarch64_simd_bf', '__bf16'],
  ['__builtin_neon_qi', 'signed char'],
  ['__builtin_neon_hi', 'short'],
  ['__builtin_neon_si', 'int'],
  ['__builtin_neon_di', 'long long'],
  ['__builtin_neon_hf', '__fp16'],
  ['__builtin_neon_sf', 'float'],
  ['__builtin_neon_bf', '__bf16'],
  ['__builtin_neon_uqi', 'unsigned char'],
  ['__builtin_neon_uhi', 'unsigned short'],
  ['__builtin_neon_usi', 'unsigned int'],
  ['__builtin_neon_udi', 'unsigned long long'],
  ['__builtin_neon_poly8', '__builtin_neon_poly8'],
  ['__builtin_neon_poly16', '__builtin_neon_poly16'],
  ['__builtin_neon_poly64', '__builtin_neon_poly64'],
  ['__builtin_neon_poly128', '__builtin_neon_poly128'],
];

const ELEMENTS: readonly (readonly [name: string, bits: number, basic: string, arm32?: string])[] = [
  ['Int8', 8, 'signed char'],
  ['Int16', 16, 'short'],
  ['Int32', 32, 'int'],
  ['Int64', 64, 'long', 'long long'],
  ['Uint8', 8, 'unsigned char'],
  ['Uint16', 16, 'unsigned short'],
  ['Uint32', 32, 'unsigned int'],
  ['Uint64', 64, 'unsigned long', 'unsigned long long'],
  ['Float16', 16, '__fp16'],
  ['Float32', 32, 'float'],
  ['Float64', 64, 'double'],
  ['Bfloat16', 16, '__bf16'],
  ['Poly8', 8, '__Poly8_t', '__builtin_neon_poly8'],
  ['Poly16', 16, '__Poly16_t', '__builtin_neon_poly16'],
  ['Poly64', 64, '__Poly64_t', '__builtin_neon_poly64'],
];

export interface BuiltinTypeName {
  /** The basic type it means, or the one of its elements. */
  readonly basic: string;
  /** Elements of a vector; 0 for a scalar. */
  readonly elements: number;
}

export const BUILTIN_TYPE_TABLE: ReadonlyMap<string, BuiltinTypeName> = new Map([
  ...PLAIN.map(([name, basic]): [string, BuiltinTypeName] => [name, { basic, elements: 0 }]),
  ...ELEMENTS.flatMap(([name, bits, basic, arm32 = basic]) =>
    [64, 128].flatMap((width): [string, BuiltinTypeName][] => [
      [`__${name}x${width / bits}_t`, { basic, elements: width / bits }],
      [`__simd${width}_${name.toLowerCase()}_t`, { basic: arm32, elements: width / bits }],
    ]),
  ),
]);

/** Structures of two to four vectors, which a pragma of `arm_neon.h` declares (`int8x16x2_t`); their members are not known. */
const TUPLES = ELEMENTS.flatMap(([name, bits]) =>
  [64, 128].flatMap((width) => [2, 3, 4].map((count) => `${name.toLowerCase()}x${width / bits}x${count}_t`)),
);

/** All names, to be taken for typedef names. */
export const BUILTIN_TYPE_NAMES: readonly string[] = [...BUILTIN_TYPE_TABLE.keys(), '__builtin_ms_va_list', ...TUPLES];
