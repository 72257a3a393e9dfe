#include <stdint.h>
#include <stddef.h>
#include <stdbool.h>

extern volatile uint16_t sensor;
extern uint16_t next_id(void);
extern int16_t counter;
static uint16_t pure_square(uint16_t v) { return (uint16_t)(v * v); }
static uint16_t bump(void) { counter++; return (uint16_t)counter; }
static uint16_t reads_volatile(void) { return sensor; }
static inline uint16_t calls_bump(void) { return bump(); }

#define SAMPLE() (sensor)
#define NEXT(x) ((x)++)

struct pair { uint16_t a; uint16_t b; };
struct nest { struct pair p; uint16_t t[2]; };

void f1(uint16_t x, uint16_t y)
{
  uint16_t a1[2] = { x, y };
  uint16_t a2[2] = { x++, y };                 /* expect: 13.1 */
  uint16_t a3[2] = { x, --y };                 /* expect: 13.1 */
  uint16_t a4[2] = { (uint16_t)(x + y), 0U };
  uint16_t a5[2] = { x = 3U, y };              /* expect: 13.1 */
  uint16_t a6[2] = { sensor, 0U };             /* expect: 13.1 */
  uint16_t a7[2] = { bump(), 1U };             /* expect: 13.1 */
  uint16_t a8[2] = { pure_square(x), 1U };
  uint16_t a9[2] = { reads_volatile(), 0U };   /* expect: 13.1 */
  uint16_t b1[2] = { calls_bump(), 0U };       /* expect: 13.1 */
  uint16_t b2[2] = { SAMPLE(), 1U };           /* expect: 13.1 */
  uint16_t b3[2] = { NEXT(x), 1U };            /* expect: 13.1 */
  uint16_t s1 = x++;
  uint16_t s2 = bump();
  (void)a1; (void)a2; (void)a3; (void)a4; (void)a5; (void)a6; (void)a7; (void)a8; (void)a9;
  (void)b1; (void)b2; (void)b3; (void)s1; (void)s2;
}

void f2(uint16_t x)
{
  struct pair p1 = { .a = x, .b = 2U };
  struct pair p2 = { .a = x++, .b = 2U };      /* expect: 13.1 */
  struct pair p3 = {
    .a = 0U,
    .b = x--                                   /* expect: 13.1 */
  };
  struct nest n1 = { { x, x }, { x, x } };
  struct nest n2 = { { x, x }, { ++x, x } };   /* expect: 13.1 */
  struct nest n3 = { .p = { bump(), x },       /* expect: 13.1 */
                     .t = { 1U, x += 2U } };   /* expect: 13.1 */
  uint16_t sz[2] = { (uint16_t)sizeof(x++), 0U };
  (void)p1; (void)p2; (void)p3; (void)n1; (void)n2; (void)n3; (void)sz;
}

extern void take(const uint16_t *p);
extern void take_pair(struct pair p);
void f3(uint16_t x)
{
  take((const uint16_t[]){ x, 1U });
  take((const uint16_t[]){ x++, 1U });         /* expect: 13.1 */
  take_pair((struct pair){ x, sensor });       /* expect: 13.1 */
  take_pair((struct pair){ .a = bump(), .b = x }); /* expect: 13.1 */
}

void f4(void)
{
  uint16_t sv[3];
  volatile uint16_t v = 1U;
  uint16_t w[2] = { v, v };                    /* expect: 13.1 */
  volatile uint16_t arr[2] = { 1U, 2U };
  (void)sv; (void)w; (void)arr;
}
