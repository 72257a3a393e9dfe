static int state;
static void step(void) { int state = 0; (void)state; }  /* expect: 5.9 */
static inline int inl(void) { return 1; }
void a(void) { static int cnt; cnt++; step(); (void)inl(); }
void b(int state) { (void)state; }                      /* expect: 5.9 */
struct s { int state; };                                /* expect: 5.9 */
void c(void) { typedef int step; step q = 0; (void)q; } /* expect: 5.9 */
enum { stat };
