#include <stdint.h>
struct p { int32_t x; int32_t y; };
static volatile int32_t port;
static int32_t count;
static int32_t next(void) { count++; return count; }
static int32_t twice(int32_t v) { return v * 2; }
extern int32_t unknown(int32_t v);
static int32_t peek(void) { return port; }
static void use(const int32_t *a) { (void)a; }
void inits(int32_t x, int32_t y, int32_t *q)
{
  int32_t a1[2] = { x, y };
  int32_t a2[2] = { x++, y };          // expect: 13.1
  int32_t a3[2] = { x, --y };          // expect: 13.1
  int32_t a4[2] = { x = 3, y };        // expect: 13.1
  int32_t a5[2] = { port, 0 };         // expect: 13.1
  int32_t a6[2] = { next(), 0 };       // expect: 13.1
  int32_t a7[2] = { twice(x), twice(y) };
  int32_t a8[2] = { peek(), 1 };       // expect: 13.1
  struct p s1 = { .x = x, .y = y };
  struct p s2 = { .x = x++, .y = 0 };  // expect: 13.1
  struct p s3[2] = { { 1, 2 }, { x += 2, 3 } }; // expect: 13.1
  int32_t v1 = x++;
  int32_t v2 = port;
  int32_t v3 = next();
  int32_t a9[2] = { sizeof(x++), 1 };
  int32_t a10[1] = { *q };
  int32_t a11[1] = { (*q)++ };         // expect: 13.1
  use((int32_t[]){ x, y });
  use((int32_t[]){ x++, y });          // expect: 13.1
  int32_t v4 = { x++ };                // expect: 13.1
  (void)a1; (void)a2; (void)a3; (void)a4; (void)a5; (void)a6; (void)a7; (void)a8; (void)s1; (void)s2; (void)s3; (void)v1; (void)v2; (void)v3; (void)a9; (void)a10; (void)a11; (void)v4;
}
