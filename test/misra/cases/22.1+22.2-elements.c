#include <stdlib.h>
#include <stdint.h>
static char *keep[4];
void a(void)
{
    char *list[4];
    for (int32_t i = 0; i < 4; i++) { list[i] = malloc(2u); }
    for (int32_t i = 0; i < 4; i++) { free(list[i]); }
}
int32_t b(int32_t n)
{
    int32_t i;
    for (i = 0; i < n; i++)
    {
        keep[i] = malloc(2u);
        if (keep[i] == NULL) { break; }
    }
    while (i > 0) { i--; free(keep[i]); keep[i] = NULL; }
    return 0;
}
void c(void)
{
    char *p = malloc(3u);
    char *q = NULL;
    q = p;
    p = NULL;
    free(q);
    char *r = malloc(3u); /* expect: 22.1 */
    if (r == NULL) { return; }
    r = NULL;
}
int32_t d(int32_t k)
{
    char *p = NULL;
    if (k > 0) { p = malloc(8u); } /* expect: 22.1 */
    if (k > 3) { return 1; }
    if (p != NULL) { free(p); }
    return 0;
}
