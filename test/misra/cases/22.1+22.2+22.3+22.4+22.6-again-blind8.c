#include <stdio.h>
#include <stdlib.h>
#include <stdbool.h>
#include <string.h>
#include <stdint.h>
struct buf { uint8_t *p; size_t n; };
static uint8_t *g_p;
extern bool cond(void);
extern void take_over(uint8_t *p);
static uint8_t *make(size_t n) { return (uint8_t *)malloc(n); }
static void drop(uint8_t *p) { free(p); }
static void l1(void)
{
  uint8_t *p = make(3U);                   /* expect: 22.1 */
  if (p != NULL) { p[0] = 1U; }
}
static void l2(void)
{
  uint8_t *p = make(3U);
  drop(p);
}
static int l3(void)
{
  uint8_t *p = make(3U);                   /* expect: 22.1 */
  if (cond()) { return 1; }
  free(p);
  return 0;
}
static uint8_t *l4(void)
{
  uint8_t *p = make(3U);
  return p;
}
static void l5(void)
{
  g_p = make(4U);
}
static void l6(struct buf *b)
{
  b->p = malloc(b->n);
}
static void l7(void)
{
  struct buf b = { NULL, 3U };
  b.p = malloc(3U);                        /* expect: 22.1 */
  if (b.p != NULL) { b.p[0] = 1U; }
}
static void l8(void)
{
  take_over(malloc(4U));
}
static void l9(void)
{
  (void)malloc(4U);                        /* expect: 22.1 */
  FILE *f = fopen("a", "r");               /* expect: 22.1 */
  f = fopen("b", "r");
  if (f != NULL) { (void)fclose(f); }
  FILE *t = tmpfile();                     /* expect: 22.1 */
  if (t != NULL) { (void)fputs("x", t); }
}
static void m1(void)
{
  uint8_t *p = malloc(4U);                 /* expect: 22.1 */
  uint8_t *q = &p[1];
  free(q);                                 /* expect: 22.2 */
}
static void m2(void)
{
  uint8_t arr[3];
  static uint8_t st[3];
  free(arr);                               /* expect: 22.2 */
  free(st);                                /* expect: 22.2 */
  uint8_t *p = malloc(3U);
  drop(p);
  drop(p);                                 /* expect: 22.2 */
  char *s = (char *)"lit";
  free(s);                                 /* expect: 22.2 */
  uint8_t *r = malloc(3U);                 /* expect: 22.1 */
  r = realloc(r, 6U);                      
  free(r);
  uint8_t *c = calloc(1U, 3U);
  free(c);
  c = NULL;
  free(c);
}
static void o1(const char *name)
{
  FILE *w = fopen("x.dat", "w");
  FILE *r = fopen("x.dat", "r");           /* expect: 22.3 */
  FILE *r2 = fopen("y.dat", "r");
  FILE *r3 = fopen("y.dat", "r");
  FILE *n1 = fopen(name, "a");
  FILE *n2 = fopen(name, "r");             /* expect: 22.3 */
  (void)fputs("x", w);
  (void)fputs("x", r);                     /* expect: 22.4 */
  (void)fprintf(r2, "x");                  /* expect: 22.4 */
  (void)fclose(w); (void)fclose(r); (void)fclose(r2); (void)fclose(r3); (void)fclose(n1); (void)fclose(n2);
  (void)fputs("x", w);                     /* expect: 22.6 */
  (void)fgetc(r);                          /* expect: 22.6 */
  if (feof(r2) != 0) { return; }           /* expect: 22.6 */
  FILE *k = n1;                            /* expect: 22.6 */
  (void)k;
}
static void o2(bool b)
{
  FILE *f = fopen("z", b ? "r" : "w");
  if (f == NULL) { return; }
  (void)fclose(f);
  f = freopen("z", "r", f);                /* expect: 22.6 */
  if (f != NULL)
  {
    (void)fputc('a', f);                   /* expect: 22.4 */
    (void)fclose(f);
  }
}
int main(void)
{
  struct buf b = { NULL, 2U };
  l1(); l2(); (void)l3(); free(l4()); l5(); l6(&b); l7(); l8(); l9(); m1(); m2(); o1("q"); o2(true);
  free(b.p);
  free(g_p);
  return 0;
}
