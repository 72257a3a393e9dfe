#include <stdint.h>
static int32_t x = 0;
extern int32_t x;                      /* expect: 8.8 */
static int32_t f(void);
int32_t f(void) { return 1; }          /* expect: 8.8 */
static int32_t g(void);
extern int32_t g(void);                /* expect: 8.8 */
static int32_t g(void) { return 1; }
static int32_t h(void);
static int32_t h(void) { return 1; }
extern int32_t e;
int32_t e = 2;
static int y;
static int y;
static inline int in(void);
int in(void) { return 1; }             /* expect: 8.8 */
void blk(void) { extern int32_t x2; (void)x2; (void)x; (void)f(); (void)g(); (void)h(); (void)in(); (void)y; }
static int x3;
void blk2(void) { extern int x3; (void)x3; }   /* expect: 8.8 */
