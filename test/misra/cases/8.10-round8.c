inline int f1(int a) { return a; } /* expect: 8.10 */
static inline int f2(int a) { return a; }
extern inline int f3(int a) { return a; } /* expect: 8.10 */
inline static int f4(int a) { return a; }
int inline f5(void) { return 1; } /* expect: 8.10 */
static int f6(void);
inline int f6(void) { return 2; }
inline int f7(void); /* expect: 8.10 */
inline int f7(void) { return 3; }  /* expect: 8.10 */
