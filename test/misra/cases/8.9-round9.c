#include <stdint.h>
static int32_t a = 0; /* expect: 8.9 */
static int32_t b = 0;
static const char *const names[] = { "x", "y" }; /* expect: 8.9 */
static int32_t c[4]; /* expect: 8.9 */
static int32_t d;
static int32_t e; /* expect: 8.9 */
int32_t ext = 3;
extern int32_t elsewhere;
static int32_t f = sizeof(b);
static struct { int32_t x; } g; /* expect: 8.9 */
void f1(void) { a++; b++; c[0] = d; }
void f2(int32_t k) { b--; d = k; }
void f3(void) { for (int32_t i = 0; i < 3; i++) { e += i; } ext = elsewhere; g.x = 1; }
const char *f4(int32_t i) { return names[i]; }
