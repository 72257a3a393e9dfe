#include <stdint.h>
static uint8_t fifo[8];
extern uint8_t fifo[8];                /* expect: 8.8 */
static void tick(void);
static void (*fp)(void) = &tick;
void tick(void) { fifo[0]++; }         /* expect: 8.8 */
static inline int8_t sgn(int8_t v);
inline int8_t sgn(int8_t v) { return v; }   /* expect: 8.8 */
static int a, b;
static int a;
extern int b;                          /* expect: 8.8 */
extern int ext;
int ext = 1;
int open_fn(void);
int open_fn(void) { extern int a; fp(); return a + b + sgn(1); }   /* expect: 8.8 */
