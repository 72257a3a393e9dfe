/**
 * What gcc's built-in functions return. Those whose result depends on arguments are settled in `builtin-calls.ts`. The rows
 * say what gcc 12 answers when it is asked for the type of each of its built-in functions.
 */
import type { BasicName } from './target.ts';

type Named = 'uint64' | 'intmax' | 'void' | 'void *' | 'char *' | 'const char *' | 'size_t' | 'first' | 'pointee';
type Result = Named | { readonly name: BasicName; readonly complex: boolean };

const ROWS: readonly (readonly [Named | BasicName, string])[] = [
  ['long', 'expect expect_with_probability eh_filter'],
  ['int', 'constant_p types_compatible_p clz clzl clzll ctz ctzl ctzll ffs ffsl ffsll popcount popcountl popcountll parity parityl parityll'],
  ['int', 'clzimax ctzimax ffsimax popcountimax parityimax clrsbimax clrsb clrsbl clrsbll isinf_sign fpclassify LINE va_arg_pack va_arg_pack_len'],
  ['int', 'memcmp strcmp strncmp strcasecmp strncasecmp bcmp printf fprintf sprintf snprintf vprintf vfprintf vsprintf vsnprintf scanf fscanf sscanf'],
  ['int', 'vscanf vfscanf vsscanf puts fputs putc fputc putchar printf_unlocked fprintf_unlocked puts_unlocked fputs_unlocked putc_unlocked'],
  ['int', 'fputc_unlocked putchar_unlocked execl execle execlp execv execve execvp fork posix_memalign abs isnan isnanf isnanl isinf isinff isinfl'],
  ['int', 'finite finitef finitel finited32 finited64 finited128 isfinite isnormal isinfd32 isinfd64 isinfd128 isnand32 isnand64 isnand128 signbitd32'],
  ['int', 'signbitd64 signbitd128 signbit signbitf signbitl isgreater isgreaterequal isless islessequal islessgreater isunordered setjmp classify_type'],
  ['int', 'memcmp_eq strcmp_eq strncmp_eq is_aligned ilogb ilogbf ilogbl feclearexcept fegetenv fegetexceptflag fegetround feholdexcept feraiseexcept'],
  ['int', 'fesetenv fesetexceptflag fesetround fetestexcept feupdateenv isalnum isalpha isascii isblank iscntrl isdigit isgraph islower isprint'],
  ['int', 'ispunct isspace isupper isxdigit iswalnum iswalpha iswblank iswcntrl iswdigit iswgraph iswlower iswprint iswpunct iswspace iswupper'],
  ['int', 'iswxdigit toascii tolower toupper iround iroundf iroundl irint irintf irintl ifloor ifloorf ifloorl iceil iceilf iceill'],
  ['unsigned int', 'towlower towupper bswap32 aarch64_crc32b aarch64_crc32h aarch64_crc32w aarch64_crc32x aarch64_crc32cb aarch64_crc32ch'],
  ['unsigned int', 'aarch64_crc32cw aarch64_crc32cx arm_crc32b arm_crc32h arm_crc32w arm_crc32cb arm_crc32ch arm_crc32cw'],
  ['int', 'cpu_supports cpu_is cpu_init'],
  ['void', 'unreachable trap va_start va_end va_copy prefetch longjmp clear_cache __clear_cache assume_unreachable abort exit _exit _Exit free bzero bcopy'],
  ['void', 'sincos sincosf sincosl stack_restore init_trampoline unwind_init eh_return clear_padding return set_thread_pointer'],
  ['void *', 'memcpy memset memmove mempcpy alloca alloca_with_align alloca_with_align_and_max return_address frame_address extract_return_addr'],
  ['void *', 'assume_aligned memchr thread_pointer malloc calloc realloc aligned_alloc apply apply_args stack_save eh_pointer adjust_trampoline'],
  ['void *', 'frob_return_addr dwarf_cfa aggregate_incoming_address saveregs next_arg'],
  ['char *', 'strcpy strncpy strcat strncat strchr strrchr strstr strpbrk strdup strndup stpcpy stpncpy index rindex gettext dgettext dcgettext'],
  ['const char *', 'FILE FUNCTION'],
  ['size_t', 'strlen strnlen strspn strcspn object_size dynamic_object_size strftime fwrite fwrite_unlocked'],
  ['bool', 'add_overflow sub_overflow mul_overflow add_overflow_p sub_overflow_p mul_overflow_p sadd_overflow uadd_overflow saddl_overflow'],
  ['bool', 'uaddl_overflow ssub_overflow usub_overflow smul_overflow umul_overflow umull_overflow umulll_overflow has_attribute saddll_overflow'],
  ['bool', 'uaddll_overflow ssubl_overflow ssubll_overflow usubl_overflow usubll_overflow smull_overflow smulll_overflow'],
  ['unsigned short', 'bswap16'],
  ['uint64', 'bswap64'],
  ['unsigned __int128', 'bswap128'],
  ['long', 'labs lrint lrintf lrintl lround lroundf lroundl lceil lceilf lceill lfloor lfloorf lfloorl strfmon'],
  ['long long', 'llabs llrint llrintf llrintl llround llroundf llroundl llceil llceilf llceill llfloor llfloorf llfloorl'],
  ['intmax', 'imaxabs'],
  ['double', 'gamma_r lgamma_r powi'],
  ['float', 'gammaf_r lgammaf_r powif'],
  ['long double', 'gammal_r lgammal_r powil'],
  ['_Decimal32', 'fabsd32 nand32 nansd32 infd32'],
  ['_Decimal64', 'fabsd64 nand64 nansd64 infd64'],
  ['_Decimal128', 'fabsd128 nand128 nansd128 infd128'],
  ['first', 'shuffle assoc_barrier speculation_safe_value'],
]; // biome-ignore format: a table

/** Functions that compute in `double`, with `f` in `float`, with `l` in `long double`. */
const REAL =
  'acos acosh asin asinh atan atan2 atanh cabs carg cbrt ceil cimag copysign cos cosh creal drem erf erfc exp exp10 exp2 expm1 fabs fdim ' +
  'floor fma fmax fmin fmod frexp gamma hypot huge_val inf j0 j1 jn ldexp lgamma log log10 log1p log2 logb modf nan nans nearbyint nextafter ' +
  'nexttoward pow pow10 remainder remquo rint round roundeven scalb scalbln scalbn significand sin sinh sqrt tan tanh tgamma trunc y0 y1 yn';
/** The same with complex numbers. */
const COMPLEX = 'cacos cacosh casin casinh catan catanh ccos ccosh cexp clog clog10 conj cpow cproj csin csinh csqrt ctan ctanh';
/** Those of `REAL` that there are for `_FloatN`, too: `fabsf128`. */
const WIDTHS = 'ceil copysign fabs floor fma fmax fmin huge_val inf nan nans nearbyint rint roundeven round sqrt trunc';
const SUFFIXES: readonly (readonly [string, BasicName])[] = [
  ['f16', '_Float16'],
  ['f32', '_Float32'],
  ['f64', '_Float64'],
  ['f128', '_Float128'],
  ['f32x', '_Float32x'],
  ['f64x', '_Float64x'],
];
const PLAIN: readonly (readonly [string, BasicName])[] = [
  ['', 'double'],
  ['f', 'float'],
  ['l', 'long double'],
];

function* family(
  names: string,
  suffixes: readonly (readonly [string, BasicName])[],
  complex: boolean,
): Iterable<[string, Result]> {
  for (const base of names.split(' ')) for (const [suffix, name] of suffixes) yield [base + suffix, { name, complex }];
}

const NAMED: ReadonlySet<string> = new Set<Named>([
  'uint64', 'intmax', 'void', 'void *', 'char *', 'const char *', 'size_t', 'first', 'pointee',
]); // biome-ignore format: a table

function resultOf(said: Named | BasicName): Result {
  return NAMED.has(said) ? (said as Named) : { name: said as BasicName, complex: false };
}

const RESULTS: ReadonlyMap<string, Result> = new Map([
  ...family(REAL, PLAIN, false),
  ...family(WIDTHS, SUFFIXES, false),
  ...family(COMPLEX, PLAIN, true),
  ...ROWS.flatMap(([said, names]) => names.split(' ').map((name): [string, Result] => [name, resultOf(said)])),
]);

const ATOMIC: readonly (readonly [Named | 'bool', RegExp])[] = [
  ['bool', /^(?:__atomic_compare_exchange|__atomic_test_and_set|__sync_bool_compare_and_swap|__atomic_(?:always|is)_lock_free)/],
  [
    'void',
    /^(?:__atomic_(?:load|store|store_(?:n|\d+)|exchange|clear|thread_fence|signal_fence)|__sync_synchronize|__sync_lock_release)$/,
  ],
  ['pointee', /^(?:__atomic_|__sync_)/],
];

/** Result of a function that needs no declaration; undefined when it is not known. */
export function builtinResult(name: string): Result | undefined {
  if (name.startsWith('__builtin_')) return RESULTS.get(name.slice(10).replace(/^__(?=.*_chk$)|_chk$/g, ''));
  for (const [result, pattern] of ATOMIC) if (pattern.test(name)) return resultOf(result);
  return undefined;
}
