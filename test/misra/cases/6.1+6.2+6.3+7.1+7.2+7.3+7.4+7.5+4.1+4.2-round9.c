/* std: c99 */
#include <stdint.h>
typedef enum { X0, X1 } xe;
typedef unsigned int u;
struct r { u a : 1; xe b : 1; long c : 3; int64_t d : 3; _Bool e : 1; unsigned short f : 2; signed g : 1; }; /* expect: 6.1 6.2 */
struct r2 {
  unsigned a : 3, b : 4;
  int c : 4, d : 1; /* expect: 6.1 6.2 */
};
union un { struct { u a : 1; } s; u b : 1; }; /* expect: 6.3 */
int32_t a = 0777; /* expect: 7.1 */
int32_t a1[2] = { 00, 01 }; /* expect: 7.1 */
uint32_t b = 0xFFFFFFFF; /* expect: 7.2 */
uint32_t b1 = 2147483648; 
uint64_t b2 = 18446744073709551615u;
int64_t c = 3l; /* expect: 7.3 */
uint64_t c1 = 3lu, c2 = 3ull; /* expect: 7.3 */
char *d = "a" "b"; /* expect: 7.4 */
char *const *e = (char *[]){ "x" }; /* expect: 7.4 */
void w(char *p, const char *q, ...);
void use(void) { w("x", "y", "z"); } /* expect: 7.4 */
const char *t = "\x1" "2", *t2 = "\x1z", *t3 = "\1a"; /* expect: 4.1 */
const char *t4 = "??(", *t5 = "?(?"; /* expect: 4.2 */
uint16_t h = UINT16_C(3u); /* expect: 7.5 */
#define INIT { 0x80000000, 017 } /* expect: 7.1 7.2 */
uint32_t z[2] = INIT;
