#include <stdio.h>
#include <stdlib.h>
#include <threads.h>
#include <string.h>
static mtx_t m;
static cnd_t cv;
extern int work(void);
int lock_leak(void)
{
    (void)mtx_lock(&m);                /* expect: D4.13 */
    if (work() > 0) { return 1; }
    (void)mtx_unlock(&m);
    return 0;
}
int lock_ok(void)
{
    int r = 0;
    (void)mtx_lock(&m);
    r = work();
    (void)mtx_unlock(&m);
    return r;
}
int file_leak(const char *n)
{
    FILE *f = fopen(n, "r");           /* expect: D4.13 */
    if (f == NULL) { return -1; }
    if (fgetc(f) == 'x') { return 1; }
    (void)fclose(f);
    return 0;
}
char *give(void) { char *p = malloc(4u); if (p != NULL) { p[0] = 'a'; } return p; }
void take(char *p) { free(p); }
void round(void) { char *p = give(); take(p); }
void twice(char *p) { take(p); free(p); }          /* expect: D4.13 */
void use_after(const char *n)
{
    FILE *f = fopen(n, "w");
    if (f != NULL) { (void)fclose(f); (void)fputs("x", f); }   /* expect: D4.13 */
}
void unlock_first(void) { (void)mtx_unlock(&m); (void)mtx_lock(&m); }   /* expect: D4.13 */
