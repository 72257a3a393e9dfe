/* stdlib.h of the C standard, as far as an analysis needs it. */
#ifndef ASSAY_STD_STDLIB_H
#define ASSAY_STD_STDLIB_H

#ifndef NULL
#define NULL ((void *)0)
#endif
#ifndef ASSAY_STD_SIZE_T
#define ASSAY_STD_SIZE_T
typedef __SIZE_TYPE__ size_t;
#endif
#ifndef ASSAY_STD_WCHAR_T
#define ASSAY_STD_WCHAR_T
typedef __WCHAR_TYPE__ wchar_t;
#endif
#ifndef ASSAY_STD_NORETURN
#define ASSAY_STD_NORETURN __attribute__((__noreturn__))
#endif
typedef struct { int quot; int rem; } div_t;
typedef struct { long int quot; long int rem; } ldiv_t;
typedef struct { long long int quot; long long int rem; } lldiv_t;

#define EXIT_FAILURE 1
#define EXIT_SUCCESS 0
#define RAND_MAX 2147483647
#define MB_CUR_MAX ((size_t)6)

double atof(const char *nptr);
int atoi(const char *nptr);
long int atol(const char *nptr);
long long int atoll(const char *nptr);
double strtod(const char *__restrict nptr, char **__restrict endptr);
float strtof(const char *__restrict nptr, char **__restrict endptr);
long double strtold(const char *__restrict nptr, char **__restrict endptr);
long int strtol(const char *__restrict nptr, char **__restrict endptr, int base);
long long int strtoll(const char *__restrict nptr, char **__restrict endptr, int base);
unsigned long int strtoul(const char *__restrict nptr, char **__restrict endptr, int base);
unsigned long long int strtoull(const char *__restrict nptr, char **__restrict endptr, int base);
int rand(void);
void srand(unsigned int seed);
void *aligned_alloc(size_t alignment, size_t size);
void *calloc(size_t nmemb, size_t size);
void free(void *ptr);
void *malloc(size_t size);
void *realloc(void *ptr, size_t size);
void abort(void) ASSAY_STD_NORETURN;
int atexit(void (*func)(void));
int at_quick_exit(void (*func)(void));
void exit(int status) ASSAY_STD_NORETURN;
void _Exit(int status) ASSAY_STD_NORETURN;
void quick_exit(int status) ASSAY_STD_NORETURN;
char *getenv(const char *name);
int system(const char *string);
void *bsearch(const void *key, const void *base, size_t nmemb, size_t size, int (*compar)(const void *, const void *));
void qsort(void *base, size_t nmemb, size_t size, int (*compar)(const void *, const void *));
int abs(int j);
long int labs(long int j);
long long int llabs(long long int j);
div_t div(int numer, int denom);
ldiv_t ldiv(long int numer, long int denom);
lldiv_t lldiv(long long int numer, long long int denom);
int mblen(const char *s, size_t n);
int mbtowc(wchar_t *__restrict pwc, const char *__restrict s, size_t n);
int wctomb(char *s, wchar_t wc);
size_t mbstowcs(wchar_t *__restrict pwcs, const char *__restrict s, size_t n);
size_t wcstombs(char *__restrict s, const wchar_t *__restrict pwcs, size_t n);

#endif
