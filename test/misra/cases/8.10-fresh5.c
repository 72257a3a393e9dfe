#include <stdint.h>
inline int32_t a(void) { return 1; }             /* expect: 8.10 */
static inline int32_t b(void) { return 1; }
extern inline int32_t c(void) { return 1; }      /* expect: 8.10 */
inline static int32_t d(void) { return 1; }
inline int32_t e(void);                          /* expect: 8.10 */
int32_t inline f(void) { return 1; }             /* expect: 8.10 */
static int32_t g(void) { return b() + d(); }
static inline int32_t h(void);
static inline int32_t h(void) { return g(); }
inline void i(void) { (void)h(); }               /* expect: 8.10 */
static int32_t inline k(void) { return 1; }
