/* wchar.h of the C standard, as far as an analysis needs it. */
#ifndef ASSAY_STD_WCHAR_H
#define ASSAY_STD_WCHAR_H

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
#ifndef ASSAY_STD_WINT_T
#define ASSAY_STD_WINT_T
typedef __WINT_TYPE__ wint_t;
#endif
#ifndef ASSAY_STD_VA_LIST
#define ASSAY_STD_VA_LIST
typedef __builtin_va_list va_list;
#endif
#ifndef ASSAY_STD_FILE
#define ASSAY_STD_FILE
typedef struct __assay_file FILE;
#endif
#ifndef ASSAY_STD_MBSTATE
#define ASSAY_STD_MBSTATE
typedef struct { unsigned int __state[2]; } mbstate_t;
#endif
struct tm;
#ifndef WCHAR_MAX
#define WCHAR_MAX __WCHAR_MAX__
#define WCHAR_MIN __WCHAR_MIN__
#endif
#ifndef WEOF
#define WEOF ((wint_t)-1)
#endif

int fwprintf(FILE *__restrict stream, const wchar_t *__restrict format, ...);
int fwscanf(FILE *__restrict stream, const wchar_t *__restrict format, ...);
int swprintf(wchar_t *__restrict s, size_t n, const wchar_t *__restrict format, ...);
int swscanf(const wchar_t *__restrict s, const wchar_t *__restrict format, ...);
int vfwprintf(FILE *__restrict stream, const wchar_t *__restrict format, va_list arg);
int vfwscanf(FILE *__restrict stream, const wchar_t *__restrict format, va_list arg);
int vswprintf(wchar_t *__restrict s, size_t n, const wchar_t *__restrict format, va_list arg);
int vswscanf(const wchar_t *__restrict s, const wchar_t *__restrict format, va_list arg);
int vwprintf(const wchar_t *__restrict format, va_list arg);
int vwscanf(const wchar_t *__restrict format, va_list arg);
int wprintf(const wchar_t *__restrict format, ...);
int wscanf(const wchar_t *__restrict format, ...);
wint_t fgetwc(FILE *stream);
wchar_t *fgetws(wchar_t *__restrict s, int n, FILE *__restrict stream);
wint_t fputwc(wchar_t c, FILE *stream);
int fputws(const wchar_t *__restrict s, FILE *__restrict stream);
int fwide(FILE *stream, int mode);
wint_t getwc(FILE *stream);
wint_t getwchar(void);
wint_t putwc(wchar_t c, FILE *stream);
wint_t putwchar(wchar_t c);
wint_t ungetwc(wint_t c, FILE *stream);
double wcstod(const wchar_t *__restrict nptr, wchar_t **__restrict endptr);
float wcstof(const wchar_t *__restrict nptr, wchar_t **__restrict endptr);
long double wcstold(const wchar_t *__restrict nptr, wchar_t **__restrict endptr);
long int wcstol(const wchar_t *__restrict nptr, wchar_t **__restrict endptr, int base);
long long int wcstoll(const wchar_t *__restrict nptr, wchar_t **__restrict endptr, int base);
unsigned long int wcstoul(const wchar_t *__restrict nptr, wchar_t **__restrict endptr, int base);
unsigned long long int wcstoull(const wchar_t *__restrict nptr, wchar_t **__restrict endptr, int base);
wchar_t *wcscpy(wchar_t *__restrict s1, const wchar_t *__restrict s2);
wchar_t *wcsncpy(wchar_t *__restrict s1, const wchar_t *__restrict s2, size_t n);
wchar_t *wmemcpy(wchar_t *__restrict s1, const wchar_t *__restrict s2, size_t n);
wchar_t *wmemmove(wchar_t *s1, const wchar_t *s2, size_t n);
wchar_t *wcscat(wchar_t *__restrict s1, const wchar_t *__restrict s2);
wchar_t *wcsncat(wchar_t *__restrict s1, const wchar_t *__restrict s2, size_t n);
int wcscmp(const wchar_t *s1, const wchar_t *s2);
int wcscoll(const wchar_t *s1, const wchar_t *s2);
int wcsncmp(const wchar_t *s1, const wchar_t *s2, size_t n);
size_t wcsxfrm(wchar_t *__restrict s1, const wchar_t *__restrict s2, size_t n);
int wmemcmp(const wchar_t *s1, const wchar_t *s2, size_t n);
wchar_t *wcschr(const wchar_t *s, wchar_t c);
size_t wcscspn(const wchar_t *s1, const wchar_t *s2);
wchar_t *wcspbrk(const wchar_t *s1, const wchar_t *s2);
wchar_t *wcsrchr(const wchar_t *s, wchar_t c);
size_t wcsspn(const wchar_t *s1, const wchar_t *s2);
wchar_t *wcsstr(const wchar_t *s1, const wchar_t *s2);
wchar_t *wcstok(wchar_t *__restrict s1, const wchar_t *__restrict s2, wchar_t **__restrict ptr);
wchar_t *wmemchr(const wchar_t *s, wchar_t c, size_t n);
size_t wcslen(const wchar_t *s);
wchar_t *wmemset(wchar_t *s, wchar_t c, size_t n);
size_t wcsftime(wchar_t *__restrict s, size_t maxsize, const wchar_t *__restrict format, const struct tm *__restrict timeptr);
wint_t btowc(int c);
int wctob(wint_t c);
int mbsinit(const mbstate_t *ps);
size_t mbrlen(const char *__restrict s, size_t n, mbstate_t *__restrict ps);
size_t mbrtowc(wchar_t *__restrict pwc, const char *__restrict s, size_t n, mbstate_t *__restrict ps);
size_t wcrtomb(char *__restrict s, wchar_t wc, mbstate_t *__restrict ps);
size_t mbsrtowcs(wchar_t *__restrict dst, const char **__restrict src, size_t len, mbstate_t *__restrict ps);
size_t wcsrtombs(char *__restrict dst, const wchar_t **__restrict src, size_t len, mbstate_t *__restrict ps);

#endif
