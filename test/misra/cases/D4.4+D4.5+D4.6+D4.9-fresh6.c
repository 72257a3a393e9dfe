/* expect+1: D4.4 */
// int old_speed = 3;
static signed char a1;                                     /* expect: D4.6 */
static int counter, Counter;                               /* expect: D4.5 D4.6 */
typedef unsigned int uint32;
typedef char letter;
static uint32 fine;
#define ABS(x) ((x) < 0 ? -(x) : (x))                      /* expect: D4.9 */
#define ADD(a, b) ((a) + (b))                              /* expect: D4.9 */
#define JOIN(a, b) a ## b
#define REG(n) (*(volatile uint32 *)(0x1000u + (n)))
#define ELEMS(a) (sizeof(a) / sizeof(a[0]))
#define INIT { 0 }
#define MIN(a, b) ((a) < (b) ? (a) : (b))                  /* expect: D4.9 */
#define TOGGLE(v, b) ((v) ^= (1u << (b)))
#define IS_DIGIT(c) (((c) >= '0') && ((c) <= '9'))         /* expect: D4.9 */
#define SWAP(t, a, b) do { t x_ = (a); (a) = (b); (b) = x_; } while (0)
#define HALT() for (;;) { }
#define DOUBLE_IT(v) do_double(v)                          /* expect: D4.9 */
extern uint32 do_double(uint32 v);
/* the driver waits; then it sends */
/* expect+1: D4.4 */
/*
 * if (fine > 3u)
 * {
 *   fine = 0u;
 * }
 */
static float ratio;                                        /* expect: D4.6 */
uint32 step(uint32 rn, uint32 m);
uint32 step(uint32 rn, uint32 m)  /* expect: D4.5 */
{
  uint32 list[3] = INIT;
  letter I = 'a';
  letter l = 'b';                                          /* expect: D4.5 */
  uint32 s5 = ABS(m) + ADD(rn, MIN(m, rn)) + (uint32)ELEMS(list);
  uint32 S5 = 1u;                                          /* expect: D4.5 */
  REG(4u) = s5 + S5;
  TOGGLE(s5, 2u);
  SWAP(uint32, s5, S5);
  /* expect+1: D4.4 */
  // return s5;
  // returns the sum
  if (IS_DIGIT(I) || IS_DIGIT(l)) { HALT() }
  return DOUBLE_IT(JOIN(s, 5)) + fine + (uint32)a1 + (uint32)ratio + (uint32)counter + (uint32)Counter;
}
