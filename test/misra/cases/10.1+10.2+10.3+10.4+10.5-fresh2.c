/* Plain C types, constants of every making, character and wide literals, typedef names of enumerations. */
#include <stdbool.h>
#include <stddef.h>

typedef enum { IDLE, BUSY = 3, GONE } state_t;
typedef unsigned char byte;
typedef _Bool truth;
enum { DEPTH = 4, WIDTH = 8 };
enum mask { M_READ = 1, M_WRITE = 2, M_BOTH = 3 };
#define SHIFT 4
#define USHIFT 4u
#define FLAG 0x80U
#define NEGATIVE (-1)
#define LETTER 'q'
#define YES true
#define MAKE_MASK(n) (1U << (n))

extern state_t current(void);
extern char letter(int i);
extern unsigned int bits(void);
extern truth is_on(byte b);

unsigned int plain(int i, unsigned int u, short s, unsigned short us, long l, unsigned long ul, byte b, signed char sc, char c, truth t,
                   float f, double d, state_t st, enum mask m)
{
  int r[10];
  u = u << SHIFT;
  u = u >> USHIFT;
  i = i << SHIFT;                   /* expect: 10.1 */
  u = FLAG | u;
  u = FLAG | i;                          /* expect: 10.1, 10.4 */
  u = m | M_WRITE;                       /* expect: 10.1 */
  u = MAKE_MASK(3);
  u = MAKE_MASK(i);                 /* expect: 10.1 */
  i = DEPTH * WIDTH;
  i = st * 2;                            /* expect: 10.1, 10.3, 10.4 */
  st++;                             /* expect: 10.1 */
  i = r[st];
  i = r[c];                         /* expect: 10.1 */
  i = r[letter(2)];                 /* expect: 10.1 */
  i = r[is_on(b)];                  /* expect: 10.1 */
  i = r[DEPTH];
  t = !i;                           /* expect: 10.1 */
  t = !(i > 2);
  t = !is_on(b);
  t = is_on(b) && bits();           /* expect: 10.1 */
  t = bits() || t;                  /* expect: 10.1 */
  t = t & is_on(b);                      /* expect: 10.1, 10.3 */
  t = t == false;
  t = t > false;                    /* expect: 10.1 */
  t = t == 0;                       /* expect: 10.4 */
  u = -u;                           /* expect: 10.1 */
  us = -us;                         /* expect: 10.1, 10.3 */
  i = ~i;                           /* expect: 10.1 */
  i = ~0;                           /* expect: 10.1 */
  u = ~0U;
  i = +t;                           /* expect: 10.1 */
  l = l % i;
  c = c * 2;                        /* expect: 10.1, 10.4, 10.3 */
  c = LETTER + 1;
  c = LETTER + LETTER;              /* expect: 10.2, 10.3 */
  c = LETTER - 'a';                 /* expect: 10.3 */
  c += 'a';                         /* expect: 10.2 */
  c -= 'a';
  i = 3 - c;                        /* expect: 10.2, 10.4 */
  i = f + c;                        /* expect: 10.2, 10.4, 10.3 */
  t = i;                            /* expect: 10.3 */
  t = NEGATIVE;                     /* expect: 10.3 */
  t = YES;
  u = NEGATIVE;                     /* expect: 10.3 */
  u = DEPTH;
  b = 0x1FF;                        /* expect: 10.3 */
  b = 0xFF;
  sc = 0x80;                        /* expect: 10.3 */
  s = 100000;                       /* expect: 10.3 */
  s = 32767;
  s = i;                            /* expect: 10.3 */
  i = l;                            /* expect: 10.3 */
  i = 5L;                           /* expect: 10.3 */
  l = i;
  ul = us;
  f = d;                            /* expect: 10.3 */
  f = 1.0;                          /* expect: 10.3 */
  f = i;                            /* expect: 10.3 */
  d = f;
  st = BUSY;
  st = 3;                           /* expect: 10.3 */
  st = current();
  st = m;                           /* expect: 10.3 */
  st = (state_t)m;                  /* expect: 10.5 */
  st = (state_t)2;                  /* expect: 10.5 */
  i = (int)st;
  t = (truth)i;                     /* expect: 10.5 */
  t = (truth)1;
  i = (int)t;                       /* expect: 10.5 */
  c = (char)f;                      /* expect: 10.5 */
  c = (char)t;                      /* expect: 10.5 */
  f = (float)c;                     /* expect: 10.5 */
  i = u + i;                             /* expect: 10.3, 10.4 */
  u = u + 1;                             /* expect: 10.4 */
  u = u + 1U;
  u += 1;                           /* expect: 10.4 */
  t = u > 0;                        /* expect: 10.4 */
  t = st == m;                      /* expect: 10.4 */
  t = st == IDLE;
  t = st == 0;                      /* expect: 10.4 */
  t = c == 0;                       /* expect: 10.4 */
  t = c == '\0';
  t = sizeof(r) > 4;                /* expect: 10.4 */
  i = t ? 1 : 'a';                  /* expect: 10.4 */
  f = t ? f : 0;                    /* expect: 10.4 */
  d = f + d;
  d = 2 * d;                        /* expect: 10.4 */
  i = i ? 3 : 4;                    /* expect: 10.1 */
  i = (i && 1) ? 3 : 4;             /* expect: 10.1 */
  return u;
}
