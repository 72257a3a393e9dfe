#include <stdint.h>
typedef int SINT_32; 
typedef unsigned long long u64; 
typedef float float32_t;
int a; /* expect: D4.6 */
unsigned int b; /* expect: D4.6 */
int32_t c;
char d;
unsigned char e; /* expect: D4.6 */
signed char f; /* expect: D4.6 */
short g; /* expect: D4.6 */
long h(long x); /* expect: D4.6 */
float i; /* expect: D4.6 */
double j; /* expect: D4.6 */
_Bool k;
struct s { int m; /* expect: D4.6 */
  uint8_t n; unsigned int bf : 3; };
int main(void) { return 0; }
void fn(void) { int l = 1; for (int q = 0; q < l; q++) { } } /* expect: D4.6 */
uint8_t o = (uint8_t)(int)3; /* expect: D4.6 */
uint32_t p = sizeof(int); /* expect: D4.6 */
float32_t r;
const volatile int *t; /* expect: D4.6 */
int main2(int argc, char *argv[]); /* expect: D4.6 */
typedef int (*cb)(void); /* expect: D4.6 */
typedef unsigned int word; /* expect: D4.6 */
