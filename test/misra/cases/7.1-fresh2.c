#include <stdint.h>
#define PERM_RW 0600                   /* expect: 7.1 */
#define BIT(n) (1u << (n))
#define DATE 20210908
enum days { D7 = 07, D8 = 8, D0 = 0 };   /* expect: 7.1 */
struct s { unsigned a : 03; unsigned b : 3; };   /* expect: 7.1 */
uint8_t t[010];                        /* expect: 7.1 */
uint8_t t2[0x10];
int f(int v)
{
    switch (v)
    {
        case 00: return 1;             /* expect: 7.1 */
        case 0: return 2;
        case 017: return 3;            /* expect: 7.1 */
        default: return v | 0001;      /* expect: 7.1 */
    }
}
int ver = 0u | 0UL | 0x0;
char c = '\07';
float g = 00.5f;
float h = 0e1f;
long l = 01L;                          /* expect: 7.1 */
int chm(void) { extern int chmod(const char *p, int m); return chmod("a", 0755) + PERM_RW; }   /* expect: 7.1 */
#line 010 "x.c"
