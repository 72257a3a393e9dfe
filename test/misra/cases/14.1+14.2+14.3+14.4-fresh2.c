/* Loops and conditions of control code. */
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#define COUNT 8
#define STEP 0.5f
#define FOREVER for (;;)
#define EACH(i, n) for ((i) = 0; (i) < (n); (i)++)
#define MAXIMUM 255u
typedef float temp_t;
typedef struct { float f; int n; } ctl_t;
extern int sample(void);
extern float sense(void);
extern bool more(void);
extern void out(int v);
extern void adjust(int *p);
static int table[COUNT];
static volatile int tick;

void floats(ctl_t *c)
{
  temp_t t;
  int n;
  for (t = 20.0f; t < 30.0f; t += STEP) { out(1); }          /* expect: 14.1 */
  for (c->f = 0.0f; c->f < 1.0f; c->f += 0.1f) { out(2); }   /* expect: 14.1 */
  for (n = 0; n < 3; n++) { t = sense(); }
  t = 0.0f;
  while (t <= 10.0f) { t = t + STEP; }                       /* expect: 14.1 */
  do { t *= 0.5f; } while (t > 0.01f);                       /* expect: 14.1 */
  while (sense() > 3.0f) { out(3); }
  for (n = 0; sense() < 4.0f; n++) { out(n); } /* expect: 14.2 */
}

void loops(int n, struct { int len; int *v; } *q)
{
  int i;
  int j = 0;
  bool done = false;
  for (i = 0; i < COUNT; i++) { table[i] = 0; }
  EACH(i, n) { out(i); }
  FOREVER { if (more()) { break; } }
  for (i = 0; (i < n) && !done; ++i) { done = more(); }
  for (i = 0; i < q->len; i++) { out(q->v[i]); }
  for (i = n - 1; i >= 0; --i) { out(i); }
  for (i = 0; i < n; i++) { if (more()) { i += 2; } }        /* expect: 14.2 */
  for (i = 0; i < n; i++) { if (more()) { n = 3; } }         /* expect: 14.2 */
  for (i = 0; i < n; i++) { adjust(&i); }                    /* expect: 14.2 */
  for (i = 0; j < n; i++) { j++; }                           /* expect: 14.2 */
  for (i = 0; i < n; j++) { i++; }                           /* expect: 14.2 */
  for (i = 0, j = n; i < j; i++) { out(j); }                 /* expect: 14.2 */
  for (i = 0; i < n; i++, j--) { out(j); }                   /* expect: 14.2 */
  for (; more(); ) { out(1); }                               /* expect: 14.2 */
  for (i = 0; more(); i++) { out(i); }                       /* expect: 14.2 */
  for (i = 0; i < sample(); i++) { out(i); }
  for (tick = 0; tick < 4; tick++) { out(2); }
  for (int k = 0; k < n; k += j) { out(k); }
  for (int k = 0; k < n; k += j) { j = sample(); }           /* expect: 14.2 */
  for (int k = 0; k != n; k = k + 1) { for (j = 0; j < k; j++) { out(j); } }
  for (i = 0; i < n; )                                       /* expect: 14.2 */
  {
    i += 2;
  }
}

void conditions(uint8_t u, int8_t s, unsigned int w, int a, int *p, bool b, char c)
{
  const int limit = 10;
  if (u > MAXIMUM) { out(1); }                               /* expect: 14.3 */
  if (u >= MAXIMUM) { out(1); }
  if (w >= 0u) { out(2); }                                   /* expect: 14.3 */
  if (s < -128) { out(3); }                                  /* expect: 14.3 */
  if (COUNT > 4) { out(4); }                                 /* expect: 14.3 */
  if (limit > 5) { out(5); }                                 /* expect: 14.3 */
  if (sizeof(long) == 8u) { out(6); }                        /* expect: 14.3 */
  if ((a > 5) && (a < 3)) { out(7); }                        /* expect: 14.3 */
  if ((a != 3) || (a != 4)) { out(8); }                      /* expect: 14.3 */
  if ((a > 3) || (a < 9)) { out(9); }                        /* expect: 14.3 */
  if ((a > 3) && (a < 9)) { out(9); }
  if ((u & 0x0fu) == 0x10u) { out(10); }                     /* expect: 14.3 */
  if ((u & 0x1fu) == 0x10u) { out(10); }
  while (1) { if (more()) { break; } }                       /* expect: 14.4 */
  do { out(11); } while (0);                                 /* expect: 14.4 */
  while (true) { if (more()) { break; } }
  if (p) { out(12); }                                        /* expect: 14.4 */
  if (!p) { out(12); }
  if (*p) { out(13); }                                       /* expect: 14.4 */
  if (c) { out(14); }                                        /* expect: 14.4 */
  if (sample()) { out(15); }                                 /* expect: 14.4 */
  if (more()) { out(16); }
  if (u & 1u) { out(17); }                                   /* expect: 14.4 */
  if ((a = sample()) != 0) { out(18); }
  if (a - 3) { out(19); }                                    /* expect: 14.4 */
  while (a--) { out(20); }                                   /* expect: 14.4 */
  for (a = 3; a; a--) { out(21); }                           /* expect: 14.4 */
  if (b && (a > 2)) { out(22); }         /* expect: 14.3 */
  if (b ? a : 3) { out(23); }                                /* expect: 14.4 */
  if (b)
  {
    if (b) { out(24); }                                      /* expect: 14.3 */
  }
  switch (a)
  {
    case 4:
      if (a == 4) { out(25); }
      break;
    default:
      out(26);
      break;
  }
  if (a == 0) { return; }                /* expect: 14.3 */
  if (a != 0) { out(27); }
  int k = 0;
  if (k < 1) { out(28); }
  k = sample();
  if (k < 1) { out(29); }
}
