#ifndef A_H
#define A_H
extern int a1;
int a2;                                    /* expect: 8.18 */
static int a3;                             /* expect: 8.18 */
int a4 = 1;
static const int a5 = 2;
int *a6, a7[2];                            /* expect: 8.18 */
struct s { int x; } a8;                    /* expect: 8.18 */
typedef struct { int y; } t;
t a9;                                      /* expect: 8.18 */
volatile int a10;                          /* expect: 8.18 */
static inline int f(void) { static int c; int l; l = c; return l; }
enum e { E1 } a11;                         /* expect: 8.18 */
#endif
