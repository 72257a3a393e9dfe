#include <stddef.h>
#include <stdlib.h>
#include <stdio.h>
#include <stdint.h>
#include <string.h>
#include <signal.h> /* expect: 21.5 */
#include <inttypes.h>
#include <wchar.h>
#define __GUARD_H /* expect: 21.1 */
#define _XOPEN 1 /* expect: 21.1 */
#undef EOF /* expect: 21.1 */
#define EOF (-1) /* expect: 21.1 */
#define isalpha(c) ((c) > 64) /* expect: 21.1 */
#define offsetof_x 1
#define UINT8_C(x) x /* expect: 21.1 */
#define true_ 1
typedef unsigned int _u32; /* expect: 21.2 */
static int __counter; /* expect: 21.2 */
enum { _FIRST, SECOND_ }; /* expect: 21.2 */
extern int getchar(void); /* expect: 21.2 */
extern void *calloc(size_t n, size_t s); /* expect: 21.2 */
static inline int abs_(int v) { return v; }
int puts_line(const char *s);
int toupper(int c) { return c; } /* expect: 21.2 */
void *(*alloc)(size_t) = malloc; /* expect: 21.3 */
#define NEW(t) ((t *)malloc(sizeof(t))) /* expect: 21.3 */
static void release(void *p) { if (p != NULL) { free(p); } } /* expect: 21.3 */
struct pool { void *(*get)(size_t n); void (*put)(void *p); };
static const struct pool heap = { malloc, free }; /* expect: 21.3 */
static void p1(struct pool *p) { void *q = p->get(4u); p->put(q); }
static volatile sig_atomic_t got; /* expect: 21.5 */
static void on(int n) { got = n; }
static void s1(void) { if (signal(SIGTERM, &on) == SIG_ERR) { (void)raise(SIGABRT); } } /* expect: 21.5 */
static int io(const char *n, char *b, FILE *f)
{
  int r = puts(n); /* expect: 21.6 */
  r += sscanf(n, "%d", &r); /* expect: 21.6 */
  r += fseek(f, 0L, SEEK_SET); /* expect: 21.6 */
  r += (int)fread(b, 1u, 2u, f); /* expect: 21.6 */
  r += putchar('a') + ungetc('b', f); /* expect: 21.6 */
  r += (fgetws((wchar_t *)b, 2, f) == NULL) ? 1 : 0; /* expect: 21.6 */
  r += (int)strtoimax(n, NULL, 10);
  r += (int)wcslen(L"abc");
  (void)fflush(stdout); /* expect: 21.6 */
  (void)tmpfile(); /* expect: 21.6 */
  (void)rename(n, "x"); /* expect: 21.6 */
  int (*pr)(const char *, ...) = &printf; /* expect: 21.6 */
  (void)pr("x");
  return r;
}
static double conv(const char *s) { return atof(s) + (double)atoll(s); } /* expect: 21.7 */
static int (*cv)(const char *) = atoi; /* expect: 21.7 */
static void bye(int c) { if (c > 1) { _Exit(c); } (void)atexit(&abort); } /* expect: 21.8 */
static void bye2(void (*f)(void)) { f = abort; f(); } /* expect: 21.8 */
static int ord(const void *a, const void *b) { return memcmp(a, b, 1u); }
static void srt(int *t) { qsort(t, 3u, sizeof t[0], &ord); int *p = bsearch(t, t, 3u, sizeof t[0], ord); t = p; } /* expect: 21.9 */
static int cmdx(void) { return system("reboot"); } /* expect: 21.21 */
static unsigned rnd(void) { srand(1u); return (unsigned)rand() % 6u; } /* expect: 21.24 */
int random_number(int rand_max) { return rand_max; }
int last(void) { return RAND_MAX; }
