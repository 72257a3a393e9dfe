#include <stdint.h>
extern int16_t count;
int16_t count = 0;
int16_t nodecl = 0;                    /* expect: 8.4 */
uint16_t speed = 6000u;                /* expect: 8.4 */
void f1(void);
void f1(void) { }
void f2(void) { }                      /* expect: 8.4 */
static void f3(void) { }
static int s1 = 0;
int tent;                              /* expect: 8.4 */
extern int only_decl;
extern int ext_init = 3;               /* expect: 8.4 */
const int konst = 3;                   /* expect: 8.4 */
int *ptr, arr[3];                      /* expect: 8.4 */
struct s { int a; } obj;               /* expect: 8.4 */
int (*fp)(void);                       /* expect: 8.4 */
inline int inl(int a) { return a; }    /* expect: 8.4 */
extern inline int einl(int a) { return a; }   /* expect: 8.4 */
void caller(void);
void caller(void) { f3(); s1 = only_decl; extern int block; (void)block; }
int main(void) { return 0; }
int block = 3;                         /* expect: 8.4 */
uint32_t
  split_name(void)                     /* expect: 8.4 */
{
    return 1u;
}
