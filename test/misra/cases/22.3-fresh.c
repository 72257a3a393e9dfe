#include <stdio.h>
#include <stdint.h>
void f(void)
{
    FILE *fw = fopen("tmp", "r+");
    FILE *fr = fopen("tmp", "r"); /* expect: 22.3 */
    (void)fclose(fw);
    (void)fclose(fr);
}
void g(void)
{
    FILE *fw = fopen("tmp", "w");
    (void)fclose(fw);
    FILE *fr = fopen("tmp", "r");
    (void)fclose(fr);
}
void h(void)
{
    FILE *a = fopen("x", "r");
    FILE *b = fopen("x", "r");
    FILE *c = fopen("y", "w");
    FILE *d = fopen("x", "a"); /* expect: 22.3 */
    (void)fclose(a); (void)fclose(b); (void)fclose(c); (void)fclose(d);
}
static const char *const NAME = "cfg.txt";
#define CFG "cfg.bin"
void i(const char *n, const char *m)
{
    FILE *a = fopen(CFG, "rb");
    FILE *b = fopen(CFG, "wb"); /* expect: 22.3 */
    FILE *c = fopen(NAME, "r");
    FILE *d = fopen(NAME, "w"); /* expect: 22.3 */
    FILE *e = fopen(n, "w");
    FILE *g2 = fopen(m, "r");
    FILE *k = fopen(n, "r"); /* expect: 22.3 */
    (void)a; (void)b; (void)c; (void)d; (void)e; (void)g2; (void)k;
}
void j(int32_t c)
{
    FILE *a;
    if (c > 0) { a = fopen("z", "w"); } else { a = fopen("z", "r"); }
    (void)fclose(a);
    FILE *b = fopen("z", "w+");
    FILE *d = freopen("z", "r", b);
    (void)fclose(d);
}
