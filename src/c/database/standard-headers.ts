/**
 * Small standard headers of our own: what programs declare with, when no compiler's headers are at hand. Types and limits
 * come from the predefined macros, so that one text serves every target. Declarations follow ISO C (C17 clause 7); what a
 * hosted library adds beyond it is absent.
 */
const STDDEF = `#ifndef _ASSAY_STDDEF_H
#define _ASSAY_STDDEF_H
typedef __PTRDIFF_TYPE__ ptrdiff_t;
typedef __SIZE_TYPE__ size_t;
typedef __WCHAR_TYPE__ wchar_t;
typedef struct { long long __ll __attribute__((__aligned__(__alignof__(long long)))); } max_align_t;
#define NULL ((void *)0)
#define offsetof(type, member) __builtin_offsetof(type, member)
#endif
`;

const STDINT = `#ifndef _ASSAY_STDINT_H
#define _ASSAY_STDINT_H
${['8', '16', '32', '64']
  .map(
    (n) => `typedef __INT${n}_TYPE__ int${n}_t;
typedef __UINT${n}_TYPE__ uint${n}_t;
typedef __INT_LEAST${n}_TYPE__ int_least${n}_t;
typedef __UINT_LEAST${n}_TYPE__ uint_least${n}_t;
typedef __INT_FAST${n}_TYPE__ int_fast${n}_t;
typedef __UINT_FAST${n}_TYPE__ uint_fast${n}_t;
#define INT${n}_MAX __INT${n}_MAX__
#define INT${n}_MIN (-INT${n}_MAX - 1)
#define UINT${n}_MAX __UINT${n}_MAX__
#define INT_LEAST${n}_MAX __INT_LEAST${n}_MAX__
#define INT_LEAST${n}_MIN (-INT_LEAST${n}_MAX - 1)
#define UINT_LEAST${n}_MAX __UINT_LEAST${n}_MAX__
#define INT_FAST${n}_MAX __INT_FAST${n}_MAX__
#define INT_FAST${n}_MIN (-INT_FAST${n}_MAX - 1)
#define UINT_FAST${n}_MAX __UINT_FAST${n}_MAX__
#define INT${n}_C(c) __INT${n}_C(c)
#define UINT${n}_C(c) __UINT${n}_C(c)
`,
  )
  .join('')}typedef __INTPTR_TYPE__ intptr_t;
typedef __UINTPTR_TYPE__ uintptr_t;
typedef __INTMAX_TYPE__ intmax_t;
typedef __UINTMAX_TYPE__ uintmax_t;
#define INTPTR_MAX __INTPTR_MAX__
#define INTPTR_MIN (-INTPTR_MAX - 1)
#define UINTPTR_MAX __UINTPTR_MAX__
#define INTMAX_MAX __INTMAX_MAX__
#define INTMAX_MIN (-INTMAX_MAX - 1)
#define UINTMAX_MAX __UINTMAX_MAX__
#define INTMAX_C(c) __INTMAX_C(c)
#define UINTMAX_C(c) __UINTMAX_C(c)
#define PTRDIFF_MAX __PTRDIFF_MAX__
#define PTRDIFF_MIN (-PTRDIFF_MAX - 1)
#define SIZE_MAX __SIZE_MAX__
#define WCHAR_MAX __WCHAR_MAX__
#define WCHAR_MIN __WCHAR_MIN__
#define WINT_MAX __WINT_MAX__
#define WINT_MIN __WINT_MIN__
#define SIG_ATOMIC_MAX __SIG_ATOMIC_MAX__
#define SIG_ATOMIC_MIN __SIG_ATOMIC_MIN__
#endif
`;

const LIMITS = `#ifndef _ASSAY_LIMITS_H
#define _ASSAY_LIMITS_H
#define CHAR_BIT __CHAR_BIT__
#define MB_LEN_MAX 16
#define SCHAR_MAX __SCHAR_MAX__
#define SCHAR_MIN (-SCHAR_MAX - 1)
#define UCHAR_MAX (SCHAR_MAX * 2 + 1)
#ifdef __CHAR_UNSIGNED__
#define CHAR_MIN 0
#define CHAR_MAX UCHAR_MAX
#else
#define CHAR_MIN SCHAR_MIN
#define CHAR_MAX SCHAR_MAX
#endif
#define SHRT_MAX __SHRT_MAX__
#define SHRT_MIN (-SHRT_MAX - 1)
#define USHRT_MAX (SHRT_MAX * 2 + 1)
#define INT_MAX __INT_MAX__
#define INT_MIN (-INT_MAX - 1)
#define UINT_MAX (INT_MAX * 2U + 1U)
#define LONG_MAX __LONG_MAX__
#define LONG_MIN (-LONG_MAX - 1L)
#define ULONG_MAX (LONG_MAX * 2UL + 1UL)
#define LLONG_MAX __LONG_LONG_MAX__
#define LLONG_MIN (-LLONG_MAX - 1LL)
#define ULLONG_MAX (LLONG_MAX * 2ULL + 1ULL)
#endif
`;

const FLOAT = `#ifndef _ASSAY_FLOAT_H
#define _ASSAY_FLOAT_H
#define FLT_RADIX __FLT_RADIX__
#define FLT_EVAL_METHOD __FLT_EVAL_METHOD__
#define FLT_ROUNDS 1
#define DECIMAL_DIG __DECIMAL_DIG__
${['FLT', 'DBL', 'LDBL']
  .map((p) =>
    ['MANT_DIG', 'DIG', 'MIN_EXP', 'MIN_10_EXP', 'MAX_EXP', 'MAX_10_EXP', 'MAX', 'EPSILON', 'MIN', 'DECIMAL_DIG']
      .map((n) => `#define ${p}_${n} __${p}_${n}__\n`)
      .join(''),
  )
  .join('')}#define FLT_TRUE_MIN __FLT_DENORM_MIN__
#define DBL_TRUE_MIN __DBL_DENORM_MIN__
#define LDBL_TRUE_MIN __LDBL_DENORM_MIN__
#endif
`;

const STRING = `#ifndef _ASSAY_STRING_H
#define _ASSAY_STRING_H
#include <stddef.h>
void *memcpy(void *restrict s1, const void *restrict s2, size_t n);
void *memmove(void *s1, const void *s2, size_t n);
char *strcpy(char *restrict s1, const char *restrict s2);
char *strncpy(char *restrict s1, const char *restrict s2, size_t n);
char *strcat(char *restrict s1, const char *restrict s2);
char *strncat(char *restrict s1, const char *restrict s2, size_t n);
int memcmp(const void *s1, const void *s2, size_t n);
int strcmp(const char *s1, const char *s2);
int strcoll(const char *s1, const char *s2);
int strncmp(const char *s1, const char *s2, size_t n);
size_t strxfrm(char *restrict s1, const char *restrict s2, size_t n);
void *memchr(const void *s, int c, size_t n);
char *strchr(const char *s, int c);
size_t strcspn(const char *s1, const char *s2);
char *strpbrk(const char *s1, const char *s2);
char *strrchr(const char *s, int c);
size_t strspn(const char *s1, const char *s2);
char *strstr(const char *s1, const char *s2);
char *strtok(char *restrict s1, const char *restrict s2);
void *memset(void *s, int c, size_t n);
char *strerror(int errnum);
size_t strlen(const char *s);
#endif
`;

const STDLIB = `#ifndef _ASSAY_STDLIB_H
#define _ASSAY_STDLIB_H
#include <stddef.h>
#define EXIT_SUCCESS 0
#define EXIT_FAILURE 1
#define RAND_MAX 2147483647
#define MB_CUR_MAX ((size_t)16)
typedef struct { int quot; int rem; } div_t;
typedef struct { long quot; long rem; } ldiv_t;
typedef struct { long long quot; long long rem; } lldiv_t;
double atof(const char *nptr);
int atoi(const char *nptr);
long atol(const char *nptr);
long long atoll(const char *nptr);
double strtod(const char *restrict nptr, char **restrict endptr);
float strtof(const char *restrict nptr, char **restrict endptr);
long double strtold(const char *restrict nptr, char **restrict endptr);
long strtol(const char *restrict nptr, char **restrict endptr, int base);
long long strtoll(const char *restrict nptr, char **restrict endptr, int base);
unsigned long strtoul(const char *restrict nptr, char **restrict endptr, int base);
unsigned long long strtoull(const char *restrict nptr, char **restrict endptr, int base);
int rand(void);
void srand(unsigned int seed);
void *aligned_alloc(size_t alignment, size_t size);
void *calloc(size_t nmemb, size_t size);
void free(void *ptr);
void *malloc(size_t size);
void *realloc(void *ptr, size_t size);
void abort(void) __attribute__((__noreturn__));
int atexit(void (*func)(void));
int at_quick_exit(void (*func)(void));
void exit(int status) __attribute__((__noreturn__));
void _Exit(int status) __attribute__((__noreturn__));
char *getenv(const char *name);
void quick_exit(int status) __attribute__((__noreturn__));
int system(const char *string);
void *bsearch(const void *key, const void *base, size_t nmemb, size_t size, int (*compar)(const void *, const void *));
void qsort(void *base, size_t nmemb, size_t size, int (*compar)(const void *, const void *));
int abs(int j);
long labs(long j);
long long llabs(long long j);
div_t div(int numer, int denom);
ldiv_t ldiv(long numer, long denom);
lldiv_t lldiv(long long numer, long long denom);
int mblen(const char *s, size_t n);
int mbtowc(wchar_t *restrict pwc, const char *restrict s, size_t n);
int wctomb(char *s, wchar_t wc);
size_t mbstowcs(wchar_t *restrict pwcs, const char *restrict s, size_t n);
size_t wcstombs(char *restrict s, const wchar_t *restrict pwcs, size_t n);
#endif
`;

const STDIO = `#ifndef _ASSAY_STDIO_H
#define _ASSAY_STDIO_H
#include <stddef.h>
#include <stdarg.h>
typedef struct __assay_file FILE;
typedef struct { long long __pos; } fpos_t;
#define _IOFBF 0
#define _IOLBF 1
#define _IONBF 2
#define BUFSIZ 8192
#define EOF (-1)
#define FOPEN_MAX 16
#define FILENAME_MAX 4096
#define L_tmpnam 20
#define SEEK_SET 0
#define SEEK_CUR 1
#define SEEK_END 2
#define TMP_MAX 238328
extern FILE *stdin;
extern FILE *stdout;
extern FILE *stderr;
#define stdin stdin
#define stdout stdout
#define stderr stderr
int remove(const char *filename);
int rename(const char *old, const char *new_name);
FILE *tmpfile(void);
char *tmpnam(char *s);
int fclose(FILE *stream);
int fflush(FILE *stream);
FILE *fopen(const char *restrict filename, const char *restrict mode);
FILE *freopen(const char *restrict filename, const char *restrict mode, FILE *restrict stream);
void setbuf(FILE *restrict stream, char *restrict buf);
int setvbuf(FILE *restrict stream, char *restrict buf, int mode, size_t size);
int fprintf(FILE *restrict stream, const char *restrict format, ...);
int fscanf(FILE *restrict stream, const char *restrict format, ...);
int printf(const char *restrict format, ...);
int scanf(const char *restrict format, ...);
int snprintf(char *restrict s, size_t n, const char *restrict format, ...);
int sprintf(char *restrict s, const char *restrict format, ...);
int sscanf(const char *restrict s, const char *restrict format, ...);
int vfprintf(FILE *restrict stream, const char *restrict format, va_list arg);
int vfscanf(FILE *restrict stream, const char *restrict format, va_list arg);
int vprintf(const char *restrict format, va_list arg);
int vscanf(const char *restrict format, va_list arg);
int vsnprintf(char *restrict s, size_t n, const char *restrict format, va_list arg);
int vsprintf(char *restrict s, const char *restrict format, va_list arg);
int vsscanf(const char *restrict s, const char *restrict format, va_list arg);
int fgetc(FILE *stream);
char *fgets(char *restrict s, int n, FILE *restrict stream);
int fputc(int c, FILE *stream);
int fputs(const char *restrict s, FILE *restrict stream);
int getc(FILE *stream);
int getchar(void);
char *gets(char *s);
int putc(int c, FILE *stream);
int putchar(int c);
int puts(const char *s);
int ungetc(int c, FILE *stream);
size_t fread(void *restrict ptr, size_t size, size_t nmemb, FILE *restrict stream);
size_t fwrite(const void *restrict ptr, size_t size, size_t nmemb, FILE *restrict stream);
int fgetpos(FILE *restrict stream, fpos_t *restrict pos);
int fseek(FILE *stream, long offset, int whence);
int fsetpos(FILE *stream, const fpos_t *pos);
long ftell(FILE *stream);
void rewind(FILE *stream);
void clearerr(FILE *stream);
int feof(FILE *stream);
int ferror(FILE *stream);
void perror(const char *s);
#endif
`;

const CTYPE_NAMES = 'alnum alpha blank cntrl digit graph lower print punct space upper xdigit'.split(' ');

const MATH_ONE = (
  'acos asin atan cos sin tan acosh asinh atanh cosh sinh tanh exp exp2 expm1 log log10 log1p log2 logb cbrt fabs sqrt ' +
  'erf erfc lgamma tgamma ceil floor nearbyint rint round trunc'
).split(' ');
const MATH_TWO = 'atan2 hypot pow fmod remainder copysign nextafter fdim fmax fmin'.split(' ');

function math(type: string, suffix: string): string {
  const one = MATH_ONE.map((n) => `${type} ${n}${suffix}(${type} x);\n`).join('');
  const two = MATH_TWO.map((n) => `${type} ${n}${suffix}(${type} x, ${type} y);\n`).join('');
  return `${one}${two}${type} frexp${suffix}(${type} value, int *exp);
${type} ldexp${suffix}(${type} x, int exp);
${type} modf${suffix}(${type} value, ${type} *iptr);
${type} scalbn${suffix}(${type} x, int n);
${type} scalbln${suffix}(${type} x, long n);
${type} fma${suffix}(${type} x, ${type} y, ${type} z);
${type} nan${suffix}(const char *tagp);
${type} remquo${suffix}(${type} x, ${type} y, int *quo);
${type} nexttoward${suffix}(${type} x, long double y);
int ilogb${suffix}(${type} x);
long lrint${suffix}(${type} x);
long long llrint${suffix}(${type} x);
long lround${suffix}(${type} x);
long long llround${suffix}(${type} x);
`;
}

const MATH = `#ifndef _ASSAY_MATH_H
#define _ASSAY_MATH_H
typedef float float_t;
typedef double double_t;
#define HUGE_VAL __builtin_huge_val()
#define HUGE_VALF __builtin_huge_valf()
#define HUGE_VALL __builtin_huge_vall()
#define INFINITY __builtin_inff()
#define NAN __builtin_nanf("")
#define FP_NAN 0
#define FP_INFINITE 1
#define FP_ZERO 2
#define FP_SUBNORMAL 3
#define FP_NORMAL 4
#define MATH_ERRNO 1
#define MATH_ERREXCEPT 2
#define math_errhandling 3
#define fpclassify(x) __builtin_fpclassify(FP_NAN, FP_INFINITE, FP_NORMAL, FP_SUBNORMAL, FP_ZERO, x)
#define isfinite(x) __builtin_isfinite(x)
#define isinf(x) __builtin_isinf(x)
#define isnan(x) __builtin_isnan(x)
#define isnormal(x) __builtin_isnormal(x)
#define signbit(x) __builtin_signbit(x)
#define isgreater(x, y) __builtin_isgreater(x, y)
#define isgreaterequal(x, y) __builtin_isgreaterequal(x, y)
#define isless(x, y) __builtin_isless(x, y)
#define islessequal(x, y) __builtin_islessequal(x, y)
#define islessgreater(x, y) __builtin_islessgreater(x, y)
#define isunordered(x, y) __builtin_isunordered(x, y)
${math('double', '')}${math('float', 'f')}${math('long double', 'l')}#endif
`;

const TIME = `#ifndef _ASSAY_TIME_H
#define _ASSAY_TIME_H
#include <stddef.h>
#define CLOCKS_PER_SEC ((clock_t)1000000)
#define TIME_UTC 1
typedef long clock_t;
typedef long time_t;
struct timespec { time_t tv_sec; long tv_nsec; };
struct tm { int tm_sec; int tm_min; int tm_hour; int tm_mday; int tm_mon; int tm_year; int tm_wday; int tm_yday; int tm_isdst; };
clock_t clock(void);
double difftime(time_t time1, time_t time0);
time_t mktime(struct tm *timeptr);
time_t time(time_t *timer);
int timespec_get(struct timespec *ts, int base);
char *asctime(const struct tm *timeptr);
char *ctime(const time_t *timer);
struct tm *gmtime(const time_t *timer);
struct tm *localtime(const time_t *timer);
size_t strftime(char *restrict s, size_t maxsize, const char *restrict format, const struct tm *restrict timeptr);
#endif
`;

const INTTYPES = `#ifndef _ASSAY_INTTYPES_H
#define _ASSAY_INTTYPES_H
#include <stdint.h>
#if __LONG_WIDTH__ == 64
#define __ASSAY_64 "l"
#else
#define __ASSAY_64 "ll"
#endif
${['d', 'i', 'o', 'u', 'x', 'X']
  .map(
    (c) => `#define PRI${c}8 "${c}"
#define PRI${c}16 "${c}"
#define PRI${c}32 "${c}"
#define PRI${c}64 __ASSAY_64 "${c}"
#define PRI${c}MAX "j" "${c}"
#define PRI${c}PTR "t" "${c}"
`,
  )
  .join('')}typedef struct { intmax_t quot; intmax_t rem; } imaxdiv_t;
intmax_t imaxabs(intmax_t j);
imaxdiv_t imaxdiv(intmax_t numer, intmax_t denom);
intmax_t strtoimax(const char *restrict nptr, char **restrict endptr, int base);
uintmax_t strtoumax(const char *restrict nptr, char **restrict endptr, int base);
#endif
`;

/** Text by header name. */
export const STANDARD_HEADERS: ReadonlyMap<string, string> = new Map([
  ['stddef.h', STDDEF],
  ['stdint.h', STDINT],
  ['limits.h', LIMITS],
  ['float.h', FLOAT],
  ['string.h', STRING],
  ['stdlib.h', STDLIB],
  ['stdio.h', STDIO],
  ['math.h', MATH],
  ['time.h', TIME],
  ['inttypes.h', INTTYPES],
  [
    'stdarg.h',
    `#ifndef _ASSAY_STDARG_H
#define _ASSAY_STDARG_H
typedef __builtin_va_list va_list;
#define va_start(ap, last) __builtin_va_start(ap, last)
#define va_arg(ap, type) __builtin_va_arg(ap, type)
#define va_copy(dest, src) __builtin_va_copy(dest, src)
#define va_end(ap) __builtin_va_end(ap)
#endif
`,
  ],
  ['stdbool.h', '#ifndef _ASSAY_STDBOOL_H\n#define _ASSAY_STDBOOL_H\n#define bool _Bool\n#define true 1\n#define false 0\n#define __bool_true_false_are_defined 1\n#endif\n'],
  ['stdalign.h', '#ifndef _ASSAY_STDALIGN_H\n#define _ASSAY_STDALIGN_H\n#define alignas _Alignas\n#define alignof _Alignof\n#define __alignas_is_defined 1\n#define __alignof_is_defined 1\n#endif\n'],
  ['stdnoreturn.h', '#ifndef _ASSAY_STDNORETURN_H\n#define _ASSAY_STDNORETURN_H\n#define noreturn _Noreturn\n#endif\n'],
  [
    'iso646.h',
    `#ifndef _ASSAY_ISO646_H
#define _ASSAY_ISO646_H
#define and &&
#define and_eq &=
#define bitand &
#define bitor |
#define compl ~
#define not !
#define not_eq !=
#define or ||
#define or_eq |=
#define xor ^
#define xor_eq ^=
#endif
`,
  ],
  [
    'assert.h',
    `#undef assert
#ifdef NDEBUG
#define assert(ignore) ((void)0)
#else
void __assay_assert(const char *expression, const char *file, int line, const char *function) __attribute__((__noreturn__));
#define assert(e) ((e) ? (void)0 : __assay_assert(#e, __FILE__, __LINE__, __func__))
#endif
#define static_assert _Static_assert
`,
  ],
  [
    'ctype.h',
    `#ifndef _ASSAY_CTYPE_H
#define _ASSAY_CTYPE_H
${CTYPE_NAMES.map((n) => `int is${n}(int c);\n`).join('')}int tolower(int c);
int toupper(int c);
#endif
`,
  ],
  ['errno.h', '#ifndef _ASSAY_ERRNO_H\n#define _ASSAY_ERRNO_H\nint *__assay_errno(void);\n#define errno (*__assay_errno())\n#define EDOM 33\n#define ERANGE 34\n#define EILSEQ 84\n#endif\n'],
  [
    'setjmp.h',
    `#ifndef _ASSAY_SETJMP_H
#define _ASSAY_SETJMP_H
typedef struct { long long __registers[32]; } jmp_buf[1];
int setjmp(jmp_buf env);
#define setjmp(env) setjmp(env)
void longjmp(jmp_buf env, int val) __attribute__((__noreturn__));
#endif
`,
  ],
  [
    'signal.h',
    `#ifndef _ASSAY_SIGNAL_H
#define _ASSAY_SIGNAL_H
typedef __SIG_ATOMIC_TYPE__ sig_atomic_t;
#define SIG_DFL ((void (*)(int))0)
#define SIG_IGN ((void (*)(int))1)
#define SIG_ERR ((void (*)(int))-1)
#define SIGABRT 6
#define SIGFPE 8
#define SIGILL 4
#define SIGINT 2
#define SIGSEGV 11
#define SIGTERM 15
void (*signal(int sig, void (*func)(int)))(int);
int raise(int sig);
#endif
`,
  ],
  [
    'locale.h',
    `#ifndef _ASSAY_LOCALE_H
#define _ASSAY_LOCALE_H
#include <stddef.h>
#define LC_CTYPE 0
#define LC_NUMERIC 1
#define LC_TIME 2
#define LC_COLLATE 3
#define LC_MONETARY 4
#define LC_ALL 6
struct lconv {
  char *decimal_point, *thousands_sep, *grouping, *int_curr_symbol, *currency_symbol, *mon_decimal_point, *mon_thousands_sep;
  char *mon_grouping, *positive_sign, *negative_sign;
  char int_frac_digits, frac_digits, p_cs_precedes, p_sep_by_space, n_cs_precedes, n_sep_by_space, p_sign_posn, n_sign_posn;
  char int_p_cs_precedes, int_p_sep_by_space, int_n_cs_precedes, int_n_sep_by_space, int_p_sign_posn, int_n_sign_posn;
};
char *setlocale(int category, const char *locale);
struct lconv *localeconv(void);
#endif
`,
  ],
  [
    'fenv.h',
    `#ifndef _ASSAY_FENV_H
#define _ASSAY_FENV_H
typedef struct { unsigned int __control, __status; } fenv_t;
typedef unsigned int fexcept_t;
#define FE_INVALID 1
#define FE_DIVBYZERO 2
#define FE_OVERFLOW 4
#define FE_UNDERFLOW 8
#define FE_INEXACT 16
#define FE_ALL_EXCEPT 31
#define FE_TONEAREST 0
#define FE_UPWARD 1
#define FE_DOWNWARD 2
#define FE_TOWARDZERO 3
#define FE_DFL_ENV ((const fenv_t *)-1)
int feclearexcept(int excepts);
int fegetexceptflag(fexcept_t *flagp, int excepts);
int feraiseexcept(int excepts);
int fesetexceptflag(const fexcept_t *flagp, int excepts);
int fetestexcept(int excepts);
int fegetround(void);
int fesetround(int round);
int fegetenv(fenv_t *envp);
int feholdexcept(fenv_t *envp);
int fesetenv(const fenv_t *envp);
int feupdateenv(const fenv_t *envp);
#endif
`,
  ],
  [
    'stdatomic.h',
    `#ifndef _ASSAY_STDATOMIC_H
#define _ASSAY_STDATOMIC_H
#include <stddef.h>
#include <stdint.h>
typedef enum {
  memory_order_relaxed, memory_order_consume, memory_order_acquire, memory_order_release, memory_order_acq_rel, memory_order_seq_cst
} memory_order;
typedef _Atomic _Bool atomic_bool;
typedef _Atomic int atomic_int;
typedef _Atomic unsigned int atomic_uint;
typedef _Atomic long atomic_long;
typedef _Atomic unsigned long atomic_ulong;
typedef _Atomic size_t atomic_size_t;
typedef _Atomic uintptr_t atomic_uintptr_t;
typedef struct { _Atomic _Bool __value; } atomic_flag;
#define ATOMIC_FLAG_INIT { 0 }
#define ATOMIC_VAR_INIT(value) (value)
#define atomic_init(p, v) __atomic_store_n(p, v, 0)
#define atomic_load(p) __atomic_load_n(p, 5)
#define atomic_store(p, v) __atomic_store_n(p, v, 5)
#define atomic_exchange(p, v) __atomic_exchange_n(p, v, 5)
#define atomic_fetch_add(p, v) __atomic_fetch_add(p, v, 5)
#define atomic_fetch_sub(p, v) __atomic_fetch_sub(p, v, 5)
#define atomic_fetch_or(p, v) __atomic_fetch_or(p, v, 5)
#define atomic_fetch_and(p, v) __atomic_fetch_and(p, v, 5)
#define atomic_thread_fence(order) __atomic_thread_fence(order)
#endif
`,
  ],
]); // biome-ignore format: a table
