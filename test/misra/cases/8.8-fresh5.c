#include <stdint.h>
static int32_t x = 0;
extern int32_t x;                      /* expect: 8.8 */
static int32_t f(void);
int32_t f(void) { return 1; }          /* expect: 8.8 */
static int32_t g(void);
extern int32_t g(void) { return f(); } /* expect: 8.8 */
static void h(void);
static void h(void) { }
int32_t j(void);
int32_t j(void) { h(); return g(); }
static int32_t k(void);
int32_t k(void);                       /* expect: 8.8 */
static int32_t k(void) { return x; }
void uses(void) { extern int32_t x; (void)k(); x = 1; } /* expect: 8.8 */
static int32_t arr[2];
extern int32_t arr[2];                 /* expect: 8.8 */
static inline int32_t in(void);
inline int32_t in(void) { return arr[0]; } /* expect: 8.8 */
