#include <stdlib.h>
#include <stdio.h>
#include <stdint.h>
#include <string.h>
extern void keep(void *p);
extern int32_t ready(void);
static void *global;
struct ctx { char *name; FILE *fp; };
int32_t leak1(void)
{
    void *b = malloc(40u); /* expect: 22.1 */
    (void)b;
    return 1;
}
int32_t fine1(void)
{
    void *b = malloc(40u);
    free(b);
    return 1;
}
int32_t leak_file(void)
{
    FILE *fp = fopen("tmp", "r"); /* expect: 22.1 */
    (void)fp;
    return 1;
}
int32_t fine_file(void)
{
    FILE *fp = fopen("tmp", "r");
    if (fp == NULL) { return 0; }
    (void)fclose(fp);
    return 1;
}
int32_t early(int32_t c)
{
    char *p = malloc(10u); /* expect: 22.1 */
    if (p == NULL) { return -1; }
    if (c < 0) { return -2; }
    free(p);
    return 0;
}
int32_t cleanup(int32_t c)
{
    int32_t r = 0;
    char *p = malloc(10u);
    FILE *fp = fopen("a", "w");
    if ((p == NULL) || (fp == NULL)) { r = -1; goto out; }
    if (c < 0) { r = -2; goto out; }
out:
    free(p);
    if (fp != NULL) { (void)fclose(fp); }
    return r;
}
void lost(void)
{
    char *p = malloc(10u); /* expect: 22.1 */
    p = malloc(20u);
    free(p);
}
void *given(void) { return malloc(3u); }
void stored(struct ctx *c)
{
    c->name = malloc(10u);
    global = malloc(3u);
    keep(malloc(3u));
}
void reopen(void)
{
    FILE *fp = fopen("a", "r"); /* expect: 22.1 */
    fp = fopen("b", "r");
    if (fp != NULL) { (void)fclose(fp); }
}
void loop(int32_t n)
{
    for (int32_t i = 0; i < n; i++)
    {
        char *p = malloc(4u); /* expect: 22.1 */
        if (p != NULL) { p[0] = 'a'; }
    }
}
void discard(void)
{
    (void)malloc(3u); /* expect: 22.1 */
    (void)calloc(3u, 1u); /* expect: 22.1 */
}
char *dup_str(const char *s)
{
    char *p = malloc(strlen(s) + 1u);
    if (p != NULL) { (void)strcpy(p, s); }
    return p;
}
void grow(void)
{
    char *p = calloc(1u, 10u);
    char *q = realloc(p, 20u);
    if (q == NULL) { free(p); } else { free(q); }
}
