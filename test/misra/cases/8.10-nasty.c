#define INL inline
static inline void a(void) { }
INL void b(void) { }                   /* expect: 8.10 */
extern inline void c(void) { }         /* expect: 8.10 */
inline void d(void);                   /* expect: 8.10 */
void d(void) { }
inline int e(int x);                   /* expect: 8.10 */
inline int e(int x) { return x; }      /* expect: 8.10 */
int inline static f(void) { return 1; }
int inline g(void) { return 1; }       /* expect: 8.10 */
inline int *h(void) { return 0; }      /* expect: 8.10 */
