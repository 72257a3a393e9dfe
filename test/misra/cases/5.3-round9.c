#include <stdint.h>
extern int32_t outer;
struct tag { int32_t a; };
enum colour { RED };
typedef int32_t word;
static int32_t fn(int32_t x, int32_t y) { return x + y; }
int32_t t1(int32_t outer) { return outer; } /* expect: 5.3 */
int32_t t2(void) { for (int32_t outer = 0; outer < 3; outer++) { } return 0; } /* expect: 5.3 */
int32_t t3(int32_t a) { if (a > 0) { int32_t a = 1; return a; } return a; } /* expect: 5.3 */
int32_t t4(void) { int32_t fn = 1; return fn; } /* expect: 5.3 */
int32_t t5(void) { int32_t RED = 2; return RED; } /* expect: 5.3 */
int32_t t6(void) { struct tag { int32_t z; } v = { 1 }; return v.z; } /* expect: 5.3 */
int32_t t7(void) { int32_t tag = 1; return tag; }
int32_t t8(void) { int32_t t8 = 1; return t8; } /* expect: 5.3 */
int32_t t9(void) { struct { int32_t outer; } s = { 1 }; return s.outer; }
int32_t t10(int32_t p) { int32_t q = p; { int32_t r = q; { int32_t q = r; return q; } } } /* expect: 5.3 */
int32_t t11(void) { static int32_t outer; return outer; } /* expect: 5.3 */
int32_t t12(void) { { int32_t z = 1; (void)z; } { int32_t z = 2; (void)z; } return 0; }
int32_t t13(void) { enum colour { BLUE }; return (int32_t)BLUE; } /* expect: 5.3 */
int32_t t14(int32_t (*cb)(int32_t outer)) { return cb(1); }
int32_t t15(void) { int32_t later = 1; return later; }
int32_t later;
#define DECL int32_t outer = 3 /* expect: 5.3 */
int32_t t16(void) { DECL; return outer; }
