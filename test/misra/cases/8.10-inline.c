inline int a(void) { return 1; }          /* expect: 8.10 */
static inline int b(void) { return 1; }
extern inline int c(void);                /* expect: 8.10 */
inline static int d(void) { return 1; }
inline int e(void);                       /* expect: 8.10 */
static int f(void);
inline int f(void) { return 1; }          
static inline int g(void);
static __inline int h(void) { return 1; }
__inline__ int i(void) { return 1; }      /* expect: 8.10 */
