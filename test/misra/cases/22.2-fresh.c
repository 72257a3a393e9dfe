#include <stdlib.h>
#include <stdint.h>
static int32_t gbuf[4];
struct n { char *name; int32_t v[3]; };
void f(int32_t c)
{
    int32_t a[10];
    int32_t *p = malloc(4u);
    int32_t *q = p;
    char *s = "lit";
    static int32_t st;
    free(a); /* expect: 22.2 */
    free(&st); /* expect: 22.2 */
    free(gbuf); /* expect: 22.2 */
    free(s); /* expect: 22.2 */
    free(NULL);
    free(p);
    free(p); /* expect: 22.2 */
    free(q); /* expect: 22.2 */
    p = NULL;
    free(p);
    (void)c;
}
void g(int32_t c)
{
    char *p = malloc(10u);
    char *r = malloc(10u);
    if (c > 0) { free(p); }
    free(p); /* expect: 22.2 */
    r++;
    free(r); /* expect: 22.2 */
}
void h(struct n *x, int32_t *param)
{
    free(x->name);
    free(x->v); /* expect: 22.2 */
    free(param);
    int32_t *p = &gbuf[1];
    free(p); /* expect: 22.2 */
}
void k(void)
{
    char *p = calloc(1u, 4u);
    char *q = realloc(p, 8u);
    if (q != NULL) { free(p); free(q); } /* expect: 22.2 */
}
void m(int32_t c)
{
    char *p = (c > 0) ? malloc(3u) : NULL;
    free(p);
    char local[3];
    char *w = local;
    w = realloc(w, 4u); /* expect: 22.2 */
    free(w);
}
static void release(void *p) { free(p); }
void o(void)
{
    char *p = malloc(3u);
    release(p);
    free(p); /* expect: 22.2 */
}
