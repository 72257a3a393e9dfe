#include <stdio.h>
#include <stdlib.h>
#include <threads.h>
#include <stddef.h>
void f(const char *n)
{
    FILE *fp = fopen(n, "r");
    if (fp != NULL)
    {
        (void)fgetc(fp);
        (void)fclose(fp);
        (void)fgetc(fp);               /* expect: D4.13 */
    }
}
void g(void)
{
    char *p = malloc(4);
    if (p != NULL)
    {
        p[0] = 'a';
        free(p);
        p[0] = 'b';                    /* expect: D4.13 */
        free(p);                       /* expect: D4.13 */
    }
}
mtx_t m;
void h(void)
{
    (void)mtx_lock(&m);
    (void)mtx_unlock(&m);
    (void)mtx_unlock(&m);              /* expect: D4.13 */
}
void leak(void)
{
    char *p = malloc(4);               /* expect: D4.13 */
    if (p != NULL) { p[0] = 'a'; }
}
