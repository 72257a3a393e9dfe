#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <errno.h>
#include <time.h>
#include <stddef.h>
extern void use(const char *s);
void f(const char *n)
{
    FILE *fp = fopen(n, "r");          
    if (fp == NULL) { return; }
    char buf[8];
    if (fgets(buf, 8, fp) == NULL) { use("e"); }
    fread(buf, 1u, 8u, fp);            /* expect: D4.7 */
    size_t r = fread(buf, 1u, 8u, fp);
    if (r != 8u) { use("short"); }
    fseek(fp, 0L, SEEK_SET);           /* expect: D4.7 */
    if (fseek(fp, 0L, SEEK_SET) != 0) { use("seek"); }
    int c = fgetc(fp);
    if (c == EOF) { use("eof"); }
    fputs("x", fp);                    /* expect: D4.7 */
    char *p = malloc(8u);              /* expect: D4.7 */
    p[0] = 'a';
    char *q = malloc(8u);
    if (q == NULL) { use("mem"); } else { q[0] = 'b'; }
    char *w = strchr(buf, 'x');        
    use(w);
    rename("a", "b");                  /* expect: D4.7 */
    const int rc = rename("a", "b");
    if (rc != 0) { use("rename"); }
    while (fclose(fp) != 0) { }
    free(p); free(q);
}
