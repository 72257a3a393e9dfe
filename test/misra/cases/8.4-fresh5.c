#include <stdint.h>
extern int16_t declared;
int16_t declared = 0;
int16_t undeclared = 0;                /* expect: 8.4 */
static int16_t internal = 0;
extern void proto(int16_t a);
void proto(int16_t a) { internal = a; }
void no_proto(void) { }                /* expect: 8.4 */
int16_t tentative;                     /* expect: 8.4 */
extern int16_t init_extern = 3;        /* expect: 8.4 */
const int16_t constant = 3;            /* expect: 8.4 */
int16_t arr[3];                        /* expect: 8.4 */
int main(void) { return internal; }
extern int16_t later(void);
int16_t one, two;                      /* expect: 8.4 */
inline void inl(void) { }              /* expect: 8.4 */
static inline void sinl(void) { }
extern void wrong(int16_t a);
int16_t (*fp)(void);                   /* expect: 8.4 */
struct s { int16_t a; } obj;           /* expect: 8.4 */
int16_t old(a) int16_t a; { return a; } /* expect: 8.4 */
