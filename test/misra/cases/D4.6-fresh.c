#include <stdint.h>
#include <stdbool.h>
typedef unsigned char u8;
typedef signed int s32_t;
typedef int my_int;                    /* expect: D4.6 */
int a;                                 /* expect: D4.6 */
int32_t b;
char c;
unsigned char d;                       /* expect: D4.6 */
float e;                               /* expect: D4.6 */
double f;                              /* expect: D4.6 */
bool g;
long h(short x);                       /* expect: D4.6 */
int main(void) { return 0; }
uint8_t i = (uint8_t)3;
struct s { unsigned int x; uint32_t y; };    /* expect: D4.6 */
void fn(void)
{
    long long l = 3;                   /* expect: D4.6 */
    (void)l;
    for (int k = 0; k < 3; k++) { }    /* expect: D4.6 */
    (void)sizeof(int);                 /* expect: D4.6 */
    (void)(unsigned)b;                 /* expect: D4.6 */
    const char *s = "x"; (void)s;
}
struct bits { unsigned int f1 : 3; };  
void *p;
typedef long bar_t;                    /* expect: D4.6 */
int *q;                                /* expect: D4.6 */
