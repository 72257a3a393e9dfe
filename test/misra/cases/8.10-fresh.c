#include <stdint.h>
inline int32_t a(void) { return 1; }   /* expect: 8.10 */
static inline int32_t b(void) { return 1; }
extern inline int32_t c(void) { return 1; }   /* expect: 8.10 */
inline static int32_t d(void) { return 1; }
static int32_t e(void);
inline int32_t e(void) { return 1; }   
extern inline int32_t g(int v);        /* expect: 8.10 */
inline void h(void);                   /* expect: 8.10 */
void h(void) { }
static __inline__ int i(void) { return 2; }
__inline int j(void) { return 2; }     /* expect: 8.10 */
inline _Noreturn void k(void) { for (;;) { } }   /* expect: 8.10 */
