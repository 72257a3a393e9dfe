#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <stdint.h>
static int t[8];
static char dst[16];
extern int recv_len(void);
int idx(void)
{
    unsigned i = 0u;
    if (scanf("%u", &i) == 1)
    {
        return t[i];                   /* expect: D4.14 */
    }
    return 0;
}
int idx_ok(void)
{
    unsigned i = 0u;
    if ((scanf("%u", &i) == 1) && (i < 8u)) { return t[i]; }
    return 0;
}
void env(void)
{
    const char *e = getenv("X");
    if (e != NULL) { (void)strcpy(dst, e); }       /* expect: D4.14 */
    if ((e != NULL) && (strlen(e) < sizeof(dst))) { (void)strcpy(dst, e); }
}
void fmt(void) { char b[16]; if (fgets(b, 16, stdin) != NULL) { (void)printf(b); (void)printf("%s", b); } }   /* expect: D4.14 */
void alloc(void) { int n; if (scanf("%d", &n) == 1) { char *p = malloc((size_t)n); free(p); } }   /* expect: D4.14 */
int divi(void) { int n = 0; if (scanf("%d", &n) == 1) { return 10 / n; } return 0; }   /* expect: D4.14 */
int main(int argc, char *argv[])
{
    if (argc > 1) { (void)strcpy(dst, argv[1]); }  /* expect: D4.14 */
    if (argc > 1) { (void)strncpy(dst, argv[1], sizeof(dst) - 1u); }
    return 0;
}
void file(FILE *f) { uint8_t n = 0; (void)fread(&n, 1u, 1u, f); t[n] = 1; }   /* expect: D4.14 */
void file_ok(FILE *f) { uint8_t n = 0; (void)fread(&n, 1u, 1u, f); if (n < 8u) { t[n] = 1; } }
int shell(void) { char b[32]; if (fgets(b, 32, stdin) != NULL) { return system(b); } return 0; }   /* expect: D4.14 */
