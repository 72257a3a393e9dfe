/** What gcc's built-in functions return. Those whose result depends on arguments are settled in `expression-types.ts`. */
import type { BasicName } from './target.ts';

type Result = BasicName | 'uint64' | 'void' | 'void *' | 'char *' | 'size_t' | 'first' | 'pointee';

const ROWS: readonly (readonly [Result, string])[] = [
  ['long', 'expect expect_with_probability'],
  ['int', 'constant_p types_compatible_p clz clzl clzll ctz ctzl ctzll ffs ffsl ffsll popcount popcountl popcountll parity parityl parityll'],
  ['int', 'clrsb clrsbl clrsbll memcmp strcmp strncmp printf sprintf snprintf vsnprintf puts putchar abs isnan isinf isfinite isnormal'],
  ['int', 'isgreater isgreaterequal isless islessequal islessgreater isunordered signbit setjmp classify_type memcmp_eq is_aligned'],
  ['void', 'unreachable trap va_start va_end va_copy prefetch longjmp __clear_cache assume_unreachable abort exit'],
  ['void *', 'memcpy memset memmove mempcpy alloca alloca_with_align return_address frame_address extract_return_addr assume_aligned memchr'],
  ['void *', 'thread_pointer malloc calloc realloc apply_args'],
  ['char *', 'strcpy strncpy strcat strncat strchr strrchr strstr strpbrk strdup stpcpy'],
  ['size_t', 'strlen strnlen strspn strcspn object_size dynamic_object_size'],
  ['bool', 'add_overflow sub_overflow mul_overflow add_overflow_p sub_overflow_p mul_overflow_p sadd_overflow uadd_overflow saddl_overflow'],
  ['bool', 'uaddl_overflow ssub_overflow usub_overflow smul_overflow umul_overflow umull_overflow umulll_overflow has_attribute'],
  ['unsigned short', 'bswap16'],
  ['unsigned int', 'bswap32'],
  ['uint64', 'bswap64'],
  ['long', 'labs'],
  ['long long', 'llabs'],
  ['double', 'huge_val inf nan fabs sqrt floor ceil'],
  ['float', 'huge_valf inff nanf fabsf sqrtf'],
  ['long double', 'huge_vall infl nanl fabsl'],
]; // biome-ignore format: a table

const ATOMIC: readonly (readonly [Result, RegExp])[] = [
  ['bool', /^(?:__atomic_compare_exchange|__atomic_test_and_set|__sync_bool_compare_and_swap|__atomic_(?:always|is)_lock_free)/],
  [
    'void',
    /^(?:__atomic_(?:load|store|store_n|exchange|clear|thread_fence|signal_fence)|__sync_synchronize|__sync_lock_release)$/,
  ],
  ['pointee', /^(?:__atomic_|__sync_)/],
];

const RESULTS: ReadonlyMap<string, Result> = new Map(
  ROWS.flatMap(([result, names]) => names.split(' ').map((name) => [name, result] as const)),
);

/** Result of a function that needs no declaration; undefined when it is not known. */
export function builtinResult(name: string): Result | undefined {
  if (name.startsWith('__builtin_')) return RESULTS.get(name.slice(10).replace(/^__|_chk$/g, ''));
  for (const [result, pattern] of ATOMIC) if (pattern.test(name)) return result;
  return undefined;
}
