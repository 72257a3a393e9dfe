/* Side effects in drivers and parsers. */
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
struct sample { int x; int y; };
static _Atomic(struct sample) shared;
static struct sample _Atomic *shared_p;
static volatile uint32_t STATUS, DATA;
static int total;
static int log_it(int v) { total += v; return total; }
static int look(int v) { return v + total; }
static int square(int v) { return v * v; }
static int local_count(int n) { int k = 0; while (k < n) { k++; } return k; }
static int hardware(void) { return (int)DATA; }
#define READ_DATA() (DATA)
#define NEXT(i) ((i)++)
#define SIZE_OF_IT(e) (sizeof(e))
extern int unknown(int *p);
extern int two(int a, int b);

void atomics(void)
{
  struct sample s = shared;
  s.x = 1;
  shared = s;
  shared.x = 3;                                   /* expect: 12.6 */
  s.y = shared.y;                                 /* expect: 12.6 */
  s.x = shared_p->x;                              /* expect: 12.6 */
  s.y = (*shared_p).y;                            /* expect: 12.6 */
}

void initialisers(int i, int *p)
{
  int a[3] = { i, i + 1, square(i) };
  int b[2] = { i++, 0 };                          /* expect: 13.1 */
  int c[2] = { log_it(1), 0 };                    /* expect: 13.1 */
  struct sample d = { .x = (int)STATUS, .y = 0 }; /* expect: 13.1 */
  struct sample e = { .x = look(1), .y = *p };
  struct sample f[2] = {
    { 1, 2 },
    { *p++, 3 }                                   /* expect: 13.1 */
  };
  int g = i++;
  int h[] = { NEXT(i) };                          /* expect: 13.1 */
  int k[2] = { [1] = (i = 2) };          /* expect: 13.1, 13.4 */
  int m[1] = { hardware() };                      /* expect: 13.1 */
  (void)a; (void)b; (void)c; (void)d; (void)e; (void)f; (void)g; (void)h; (void)k; (void)m;
}

void order(int i, int *p, int q[])
{
  q[i] = q[i++];                         /* expect: 13.2, 13.3 */
  i = two(i++, 1);                       /* expect: 13.3 */
  i = two(i, 1) + i;
  p[0] = two(i = 3, i);                  /* expect: 13.2, 13.4 */
  total = log_it(1) + log_it(2);                  /* expect: 13.2 */
  total = square(2) + square(3);
  p[1] = log_it(3) + total;                       /* expect: 13.2 */
  uint32_t w = STATUS | DATA;                     /* expect: 13.2 */
  w = STATUS;
  w = w + READ_DATA();
  w = READ_DATA() + READ_DATA();                  /* expect: 13.2 */
  *p++ = i;                              /* expect: 13.3 */
  *p = *p + 1;
  i = (i > 0) ? i++ : i--;               /* expect: 13.2, 13.3 */
  printf("%d %d\n", i, i++);             /* expect: 13.2, 13.3 */
  printf("%d %d\n", i, total);
  q[log_it(1)] = q[log_it(2)];                    /* expect: 13.2 */
  i = i++ && i--;                        /* expect: 13.2, 13.3, 13.5 */
  (void)w;
}

void increments(int i, int j, char *s, const char *t, struct sample *v)
{
  ++i;
  v->x++;
  v[i].y--;
  while (*t != '\0') { *s++ = *t++; }             /* expect: 13.3 */
  while (i--) { j = 1; }
  if (i++ == j--) { j = 2; }                      /* expect: 13.3 */
  j = two(i++, 2);                                /* expect: 13.3 */
  j = -i--;                                       /* expect: 13.3 */
  v[i++].x = 0;                                   /* expect: 13.3 */
  v->x += i++;                                    /* expect: 13.3 */
  (*s)++;
  NEXT(i);
  j = NEXT(i);                                    /* expect: 13.3 */
  for (i = 0; i < 3; ++i) { j = i; }
  for (; *s != '\0'; s++, i++) { j = 4; }         /* expect: 13.3 */
  switch (j++) { case 1: i = 1; break; default: i = 2; break; }
  i++ ? j : i;
}

int assignments(int a, int b, char *p, FILE *f)
{
  int c;
  if ((c = getc(f)) == EOF) { a = 1; }            /* expect: 13.4 */
  while ((p = strchr(p, ',')) != NULL) { p++; }   /* expect: 13.4 */
  a = b = 0;                                      /* expect: 13.4 */
  a = (b += 2);                                   /* expect: 13.4 */
  if (a = b) { c = 2; }                           /* expect: 13.4 */
  p[a = 1] = 'x';                                 /* expect: 13.4 */
  for (a = 0, b = 3; a < b; a += 1) { c = 3; }
  (void)two(a = 2, 1);                            /* expect: 13.4 */
  bool ok = (a = 3) != 0;                         /* expect: 13.4 */
  a = ok ? (b = 1) : 2;                           /* expect: 13.4 */
  do { c = 1; } while ((a -= 1) > 0);             /* expect: 13.4 */
  return (c = a);                                 /* expect: 13.4 */
}

bool logic(int i, int *p, bool b, struct sample *v)
{
  b = b && (i++ < 3);                    /* expect: 13.3, 13.5 */
  b = b || (log_it(1) > 2);                       /* expect: 13.5 */
  b = b && (look(1) > 2);
  b = b && (local_count(3) > 2);
  b = (log_it(1) > 2) || b;
  b = b && ((STATUS & 1u) != 0u);                 /* expect: 13.5 */
  b = b && (hardware() > 1);                      /* expect: 13.5 */
  b = (p != NULL) && (*p > 1);
  b = (p != NULL) && ((*p = 3) > 1);     /* expect: 13.4, 13.5 */
  b = (v != NULL) && (v->x++ > 1);       /* expect: 13.3, 13.5 */
  if (b && (square(i) > 3) && (NEXT(i) > 1)) /* expect: 13.3, 13.5 */
  {
    b = false;
  }
  return (b && (i > 2)) || (log_it(2) > 0);       /* expect: 13.5 */
}

size_t sizes(int i, int n, const int *p)
{
  size_t s = sizeof(i) + sizeof(int[4]);
  s = sizeof(i++);                       /* expect: 13.3, 13.6 */
  s = SIZE_OF_IT(--i);                   /* expect: 13.3, 13.6 */
  s = sizeof(p[i]);
  s = sizeof(p[i++]);                    /* expect: 13.3, 13.6 */
  s = sizeof(log_it(1));                          /* expect: 13.6 */
  s = sizeof(i = 2);                     /* expect: 13.4, 13.6 */
  s = sizeof(STATUS);
  s = sizeof(STATUS & 1u);                        /* expect: 13.6 */
  s = sizeof(int[n]);
  s = sizeof(char[n++]);                          /* expect: 13.6 */
  s = sizeof(struct sample);
  s += (size_t)i++;                      /* expect: 13.3 */
  return s;
}
