/**
 * What the headers of the standard library (C11, clause 7) declare: functions, macros, types. Names only.
 */
export interface HeaderNames {
  readonly functions: string;
  readonly macros: string;
  readonly types: string;
}

const FLOATS =
  'acos asin atan atan2 cos sin tan acosh asinh atanh cosh sinh tanh exp exp2 expm1 frexp ilogb ldexp log log10 log1p log2 logb modf scalbn scalbln cbrt fabs hypot pow sqrt erf erfc lgamma tgamma ceil floor nearbyint rint lrint llrint round lround llround trunc fmod remainder remquo copysign nan nextafter nexttoward fdim fmax fmin fma';
const COMPLEX =
  'cacos casin catan ccos csin ctan cacosh casinh catanh ccosh csinh ctanh cexp clog cabs cpow csqrt carg cimag conj cproj creal';
const forms = (names: string): string =>
  names
    .split(' ')
    .flatMap((n) => [n, `${n}f`, `${n}l`])
    .join(' ');
const WIDTHS = '8 16 32 64';
const widths = (patterns: string): string =>
  patterns
    .split(' ')
    .flatMap((p) => WIDTHS.split(' ').map((w) => p.replace('#', w)))
    .join(' ');
const FORMATS = 'd i o u x X'
  .split(' ')
  .flatMap((c) =>
    ['PRI', 'SCN'].flatMap((k) =>
      ['#', 'LEAST#', 'FAST#'].flatMap((f) => widths(`${k}${c}${f}`)).concat([`${k}${c}MAX`, `${k}${c}PTR`]),
    ),
  )
  .join(' ');

/** By header, without `<` and `>`. */
export const STANDARD_HEADERS: Readonly<Record<string, HeaderNames>> = {
  'assert.h': { functions: '', macros: 'assert static_assert', types: '' },
  'complex.h': { functions: forms(COMPLEX), macros: 'complex imaginary I CMPLX CMPLXF CMPLXL', types: '' },
  'ctype.h': { functions: 'isalnum isalpha isblank iscntrl isdigit isgraph islower isprint ispunct isspace isupper isxdigit tolower toupper', macros: '', types: '' },
  'errno.h': { functions: '', macros: 'errno EDOM EILSEQ ERANGE', types: 'errno_t' },
  'fenv.h': {
    functions: 'feclearexcept fegetexceptflag feraiseexcept fesetexceptflag fetestexcept fegetround fesetround fegetenv feholdexcept fesetenv feupdateenv',
    macros: 'FE_DIVBYZERO FE_INEXACT FE_INVALID FE_OVERFLOW FE_UNDERFLOW FE_ALL_EXCEPT FE_DOWNWARD FE_TONEAREST FE_TOWARDZERO FE_UPWARD FE_DFL_ENV',
    types: 'fenv_t fexcept_t',
  },
  'float.h': {
    functions: '',
    macros: 'FLT_ROUNDS FLT_EVAL_METHOD FLT_RADIX DECIMAL_DIG FLT_MANT_DIG DBL_MANT_DIG LDBL_MANT_DIG FLT_DIG DBL_DIG LDBL_DIG FLT_MIN_EXP DBL_MIN_EXP LDBL_MIN_EXP FLT_MAX_EXP DBL_MAX_EXP LDBL_MAX_EXP FLT_MAX DBL_MAX LDBL_MAX FLT_EPSILON DBL_EPSILON LDBL_EPSILON FLT_MIN DBL_MIN LDBL_MIN FLT_TRUE_MIN DBL_TRUE_MIN LDBL_TRUE_MIN',
    types: '',
  },
  'inttypes.h': { functions: 'imaxabs imaxdiv strtoimax strtoumax wcstoimax wcstoumax', macros: FORMATS, types: 'imaxdiv_t' },
  'iso646.h': { functions: '', macros: 'and and_eq bitand bitor compl not not_eq or or_eq xor xor_eq', types: '' },
  'limits.h': {
    functions: '',
    macros: 'CHAR_BIT SCHAR_MIN SCHAR_MAX UCHAR_MAX CHAR_MIN CHAR_MAX MB_LEN_MAX SHRT_MIN SHRT_MAX USHRT_MAX INT_MIN INT_MAX UINT_MAX LONG_MIN LONG_MAX ULONG_MAX LLONG_MIN LLONG_MAX ULLONG_MAX',
    types: '',
  },
  'locale.h': { functions: 'setlocale localeconv', macros: 'LC_ALL LC_COLLATE LC_CTYPE LC_MONETARY LC_NUMERIC LC_TIME', types: 'lconv' },
  'math.h': {
    functions: forms(FLOATS),
    macros: 'HUGE_VAL HUGE_VALF HUGE_VALL INFINITY NAN FP_INFINITE FP_NAN FP_NORMAL FP_SUBNORMAL FP_ZERO FP_ILOGB0 FP_ILOGBNAN MATH_ERRNO MATH_ERREXCEPT math_errhandling fpclassify isfinite isinf isnan isnormal signbit isgreater isgreaterequal isless islessequal islessgreater isunordered',
    types: 'float_t double_t',
  },
  'setjmp.h': { functions: 'longjmp', macros: 'setjmp', types: 'jmp_buf' },
  'signal.h': { functions: 'signal raise', macros: 'SIG_DFL SIG_ERR SIG_IGN SIGABRT SIGFPE SIGILL SIGINT SIGSEGV SIGTERM', types: 'sig_atomic_t' },
  'stdalign.h': { functions: '', macros: 'alignas alignof', types: '' },
  'stdarg.h': { functions: '', macros: 'va_arg va_copy va_end va_start', types: 'va_list' },
  'stdatomic.h': {
    functions: 'atomic_init atomic_thread_fence atomic_signal_fence atomic_is_lock_free atomic_store atomic_store_explicit atomic_load atomic_load_explicit atomic_exchange atomic_exchange_explicit atomic_compare_exchange_strong atomic_compare_exchange_strong_explicit atomic_compare_exchange_weak atomic_compare_exchange_weak_explicit atomic_fetch_add atomic_fetch_add_explicit atomic_fetch_sub atomic_fetch_sub_explicit atomic_fetch_or atomic_fetch_or_explicit atomic_fetch_xor atomic_fetch_xor_explicit atomic_fetch_and atomic_fetch_and_explicit atomic_flag_test_and_set atomic_flag_test_and_set_explicit atomic_flag_clear atomic_flag_clear_explicit',
    macros: 'ATOMIC_VAR_INIT ATOMIC_FLAG_INIT kill_dependency ATOMIC_BOOL_LOCK_FREE ATOMIC_CHAR_LOCK_FREE ATOMIC_INT_LOCK_FREE ATOMIC_LONG_LOCK_FREE ATOMIC_POINTER_LOCK_FREE',
    types: 'memory_order atomic_flag atomic_bool atomic_char atomic_int atomic_uint atomic_long atomic_ulong atomic_llong atomic_ullong atomic_short atomic_ushort atomic_schar atomic_uchar atomic_size_t atomic_intptr_t atomic_uintptr_t atomic_ptrdiff_t atomic_intmax_t atomic_uintmax_t',
  },
  'stdbool.h': { functions: '', macros: 'bool true false', types: '' },
  'stddef.h': { functions: '', macros: 'NULL offsetof', types: 'ptrdiff_t size_t max_align_t wchar_t' },
  'stdint.h': {
    functions: '',
    macros: `${widths('INT#_MIN INT#_MAX UINT#_MAX INT_LEAST#_MIN INT_LEAST#_MAX UINT_LEAST#_MAX INT_FAST#_MIN INT_FAST#_MAX UINT_FAST#_MAX INT#_C UINT#_C')} INTPTR_MIN INTPTR_MAX UINTPTR_MAX INTMAX_MIN INTMAX_MAX UINTMAX_MAX PTRDIFF_MIN PTRDIFF_MAX SIG_ATOMIC_MIN SIG_ATOMIC_MAX SIZE_MAX WCHAR_MIN WCHAR_MAX WINT_MIN WINT_MAX INTMAX_C UINTMAX_C`,
    types: `${widths('int#_t uint#_t int_least#_t uint_least#_t int_fast#_t uint_fast#_t')} intptr_t uintptr_t intmax_t uintmax_t`,
  },
  'stdio.h': {
    functions: 'remove rename tmpfile tmpnam fclose fflush fopen freopen setbuf setvbuf fprintf fscanf printf scanf snprintf sprintf sscanf vfprintf vfscanf vprintf vscanf vsnprintf vsprintf vsscanf fgetc fgets fputc fputs getc getchar gets putc putchar puts ungetc fread fwrite fgetpos fseek fsetpos ftell rewind clearerr feof ferror perror',
    macros: '_IOFBF _IOLBF _IONBF BUFSIZ EOF FOPEN_MAX FILENAME_MAX L_tmpnam SEEK_CUR SEEK_END SEEK_SET TMP_MAX stderr stdin stdout',
    types: 'FILE fpos_t',
  },
  'stdlib.h': {
    functions: 'atof atoi atol atoll strtod strtof strtold strtol strtoll strtoul strtoull rand srand aligned_alloc calloc free malloc realloc abort atexit at_quick_exit exit _Exit getenv quick_exit system bsearch qsort abs labs llabs div ldiv lldiv mblen mbtowc wctomb mbstowcs wcstombs',
    macros: 'EXIT_FAILURE EXIT_SUCCESS RAND_MAX MB_CUR_MAX',
    types: 'div_t ldiv_t lldiv_t',
  },
  'stdnoreturn.h': { functions: '', macros: 'noreturn', types: '' },
  'string.h': {
    functions: 'memcpy memmove strcpy strncpy strcat strncat memcmp strcmp strcoll strncmp strxfrm memchr strchr strcspn strpbrk strrchr strspn strstr strtok memset strerror strlen',
    macros: '',
    types: '',
  },
  'tgmath.h': { functions: '', macros: '', types: '' },
  'threads.h': {
    functions: 'call_once cnd_broadcast cnd_destroy cnd_init cnd_signal cnd_timedwait cnd_wait mtx_destroy mtx_init mtx_lock mtx_timedlock mtx_trylock mtx_unlock thrd_create thrd_current thrd_detach thrd_equal thrd_exit thrd_join thrd_sleep thrd_yield tss_create tss_delete tss_get tss_set',
    macros: 'thread_local ONCE_FLAG_INIT TSS_DTOR_ITERATIONS mtx_plain mtx_recursive mtx_timed thrd_timedout thrd_success thrd_busy thrd_error thrd_nomem',
    types: 'cnd_t thrd_t tss_t mtx_t tss_dtor_t thrd_start_t once_flag',
  },
  'time.h': {
    functions: 'clock difftime mktime time timespec_get asctime ctime gmtime localtime strftime',
    macros: 'CLOCKS_PER_SEC TIME_UTC',
    types: 'clock_t time_t timespec tm',
  },
  'uchar.h': { functions: 'mbrtoc16 c16rtomb mbrtoc32 c32rtomb', macros: '', types: 'char16_t char32_t' },
  'wchar.h': {
    functions: 'fwprintf fwscanf swprintf swscanf vfwprintf vfwscanf vswprintf vswscanf vwprintf vwscanf wprintf wscanf fgetwc fgetws fputwc fputws fwide getwc getwchar putwc putwchar ungetwc wcstod wcstof wcstold wcstol wcstoll wcstoul wcstoull wcscpy wcsncpy wmemcpy wmemmove wcscat wcsncat wcscmp wcscoll wcsncmp wcsxfrm wmemcmp wcschr wcscspn wcspbrk wcsrchr wcsspn wcsstr wcstok wmemchr wcslen wmemset wcsftime btowc wctob mbsinit mbrlen mbrtowc wcrtomb mbsrtowcs wcsrtombs',
    macros: 'WEOF',
    types: 'mbstate_t wint_t',
  },
  'wctype.h': {
    functions: 'iswalnum iswalpha iswblank iswcntrl iswdigit iswgraph iswlower iswprint iswpunct iswspace iswupper iswxdigit iswctype wctype towlower towupper towctrans wctrans',
    macros: '',
    types: 'wctrans_t wctype_t',
  },
}; // biome-ignore format: a table

function words(pick: (h: HeaderNames) => string): ReadonlySet<string> {
  return new Set(
    Object.values(STANDARD_HEADERS).flatMap((h) =>
      pick(h)
        .split(' ')
        .filter((w) => w !== ''),
    ),
  );
}

/** Macros of the standard library. */
export const STANDARD_MACROS = words((h) => h.macros);
/** Functions of the standard library. */
export const STANDARD_FUNCTIONS = words((h) => h.functions);
/** Functions and types of the standard library. */
export const STANDARD_NAMES: ReadonlySet<string> = new Set([...STANDARD_FUNCTIONS, ...words((h) => h.types)]);

/** The functions of one header as a list. */
export function functionsOf(header: string): readonly string[] {
  return (STANDARD_HEADERS[header]?.functions ?? '').split(' ').filter((w) => w !== '');
}

/** All names of one header. */
export function namesOf(header: string): readonly string[] {
  const h = STANDARD_HEADERS[header];
  return h === undefined ? [] : `${h.functions} ${h.macros} ${h.types}`.split(' ').filter((w) => w !== '');
}

/** Functions of a complex argument alone that `<tgmath.h>` has under their own name (7.25p3). */
const COMPLEX_ONLY: readonly string[] = ['carg', 'cimag', 'conj', 'cproj', 'creal'];

/** The type-generic macros of `<tgmath.h>`. */
export function typeGenericNames(): readonly string[] {
  const all = functionsOf('math.h');
  return [...all.filter((n) => n !== 'modf' && n !== 'nan' && all.includes(`${n}f`)), ...COMPLEX_ONLY];
}
