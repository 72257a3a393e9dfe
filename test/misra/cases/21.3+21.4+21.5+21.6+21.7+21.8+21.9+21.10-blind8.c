#include <stdlib.h>
#include <stdio.h>
#include <setjmp.h>        /* expect: 21.4 */
#include <signal.h>        /* expect: 21.5 */
#include <time.h>
#include <wchar.h>
#include <string.h>
#include <stdint.h>
static jmp_buf jb;                              /* expect: 21.4 */
static int cmp(const void *a, const void *b) { (void)a; (void)b; return 0; }
static void handler(int s) { (void)s; }
void heap(void)
{
  void *p = malloc(4U);                         /* expect: 21.3 */
  p = realloc(p, 8U);                           /* expect: 21.3 */
  free(p);                                      /* expect: 21.3 */
  p = calloc(1U, 2U);                           /* expect: 21.3 */
  p = aligned_alloc(8U, 16U);                   /* expect: 21.3 */
  void (*fr)(void *) = &free;                   /* expect: 21.3 */
  fr(p);
}
void jump(void)
{
  if (setjmp(jb) == 0)                          /* expect: 21.4 */
  {
    longjmp(jb, 1);                             /* expect: 21.4 */
  }
}
void sig(void)
{
  sig_atomic_t a = 0;                           /* expect: 21.5 */
  (void)signal(SIGINT, handler);                /* expect: 21.5 */
  (void)raise(SIGTERM);                         /* expect: 21.5 */
  (void)a;
}
void io(char *b)
{
  (void)printf("x");                            /* expect: 21.6 */
  (void)puts(b);                                /* expect: 21.6 */
  (void)sprintf(b, "x");                        /* expect: 21.6 */
  (void)scanf("%s", b);                         /* expect: 21.6 */
  (void)fgets(b, 3, stdin);                     /* expect: 21.6 */
  FILE *f = fopen("a", "r");                    /* expect: 21.6 */
  (void)fclose(f);                              /* expect: 21.6 */
  (void)snprintf(b, 3U, "x");                   /* expect: 21.6 */
  (void)wprintf(L"x");                          /* expect: 21.6 */
  (void)getchar();                              /* expect: 21.6 */
}
void conv(const char *s)
{
  (void)atoi(s);                                /* expect: 21.7 */
  (void)atol(s);                                /* expect: 21.7 */
  (void)atoll(s);                               /* expect: 21.7 */
  (void)atof(s);                                /* expect: 21.7 */
  (void)strtol(s, NULL, 10);
}
void term(int x)
{
  switch (x)
  {
    case 0: abort();                            /* expect: 21.8 */
    case 1: exit(1);                            /* expect: 21.8 */
    case 2: (void)getenv("A"); break;           
    case 3: _Exit(2);                           /* expect: 21.8 */
    case 4: quick_exit(3);                      /* expect: 21.8 */
    default: break;
  }
  (void)atexit(NULL);
}
void sorting(int32_t *a)
{
  qsort(a, 3U, sizeof(*a), cmp);                /* expect: 21.9 */
  (void)bsearch(a, a, 3U, sizeof(*a), cmp);     /* expect: 21.9 */
}
void clocks(void)
{
  time_t t = time(NULL);                        /* expect: 21.10 */
  clock_t c = clock();                          /* expect: 21.10 */
  struct tm *m = localtime(&t);                 /* expect: 21.10 */
  (void)difftime(t, t);                         /* expect: 21.10 */
  char b[20];
  (void)strftime(b, 20U, "%Y", m);              /* expect: 21.10 */
  (void)wcsftime(NULL, 3U, L"", m);             /* expect: 21.10 */
  (void)c;
}
