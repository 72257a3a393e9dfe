#include <stdint.h>
#include <string.h>
uint16_t f1(uint16_t *p) { return *p; } /* expect: 8.13 */
uint16_t f2(const uint16_t *p) { return *p; }
void f3(uint16_t *p) { *p = 1u; }
char f4(char *const s, int n) { return s[n - 1]; } /* expect: 8.13 */
uint16_t f5(uint16_t a[5]) { return a[0]; } /* expect: 8.13 */
void f6(uint16_t *p) { p++; (void)p; } /* expect: 8.13 */
uint16_t *f7(uint16_t *p) { return p; } 
void f8(uint16_t *p) { f3(p); }
void f9(uint16_t *p) { (void)f2(p); } /* expect: 8.13 */
int f10(int (*cb)(void)) { return cb(); }
struct s { uint16_t a; uint16_t *q; };
uint16_t f11(struct s *p) { return p->a; } /* expect: 8.13 */
void f12(struct s *p) { p->a = 1u; }
void f13(struct s *p) { *p->q = 1u; } /* expect: 8.13 */
void f14(void)
{
    uint16_t x = 1u;
    uint16_t *lp = &x; /* expect: 8.13 */
    uint16_t *lw = &x;
    *lw = 3u;
    (void)*lp;
}
void f15(char *d, char *s) { (void)strcpy(d, s); } /* expect: 8.13 */
static uint16_t *gp;
void f16(uint16_t *p) { gp = p; }
void f17(uint16_t **pp) { **pp = 1u; } /* expect: 8.13 */
void f18(void *p) { (void)p; } /* expect: 8.13 */
void f19(uint16_t *p) { uint16_t *q = p; *q = 2u; }
uint16_t f20(uint16_t *p) { uint16_t *q = p; return *q; } /* expect: 8.13 */
int f21(int n, char **argv) { return argv[0][0] + n; } /* expect: 8.13 */
void f22(int *unused) { }
uint16_t f23(volatile uint16_t *p) { return *p; } /* expect: 8.13 */
void f24(uint16_t *p) { (*p)++; }
uint16_t f25(uint16_t *p, uint16_t *q) { return (p > q) ? *p : *q; } /* expect: 8.13 */
