#include <stdint.h>
#include <stddef.h>
#include <stdlib.h>
extern int32_t get(void);
int32_t f1(int32_t a, int32_t b) { return a / b; } /* expect: D4.1 */
int32_t f2(int32_t a, int32_t b) { if (b != 0) { return a / b; } return 0; }
int32_t f3(int32_t *p) { return *p; } 
int32_t f4(void) { int32_t a[3] = { 1, 2, 3 }; return a[4]; } /* expect: D4.1 */
int32_t f5(void) { int32_t *p = malloc(4u); *p = 1; return *p; } /* expect: D4.1 */
int32_t f6(int32_t a) { return INT32_MAX + 1; } /* expect: D4.1 */
uint32_t f7(uint32_t a) { return a % 0u; } /* expect: D4.1 */
int32_t f8(void) { int32_t d = 0; return 5 / d; } /* expect: D4.1 */
int32_t f9(uint32_t i) { static int32_t t[4]; return (i < 4u) ? t[i] : 0; }
