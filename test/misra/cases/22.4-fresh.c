#include <stdio.h>
#include <stdint.h>
void f(const char *n, int32_t c)
{
    FILE *fp = fopen("tmp", "r");
    (void)fprintf(fp, "what\n"); /* expect: 22.4 */
    (void)fputs("x", fp); /* expect: 22.4 */
    (void)fputc('c', fp); /* expect: 22.4 */
    (void)putc('c', fp); /* expect: 22.4 */
    (void)fwrite("x", 1u, 1u, fp); /* expect: 22.4 */
    (void)fgetc(fp);
    (void)fclose(fp);
    fp = fopen("tmp", "r+");
    (void)fprintf(fp, "ok");
    (void)fclose(fp);
    FILE *b = fopen(n, "rb");
    if (b != NULL)
    {
        (void)fputs("x", b); /* expect: 22.4 */
        (void)fclose(b);
    }
    FILE *w = fopen(n, (c > 0) ? "w" : "a");
    (void)fputs("x", w);
    (void)fclose(w);
    FILE *rw = fopen(n, "rb+");
    (void)fputs("x", rw);
    (void)fclose(rw);
    (void)fputs("x", stdout);
    (void)fputs("x", stdin); /* expect: 22.4 */
}
static void put(FILE *fp) { (void)fputs("y", fp); } /* expect: 22.4 */
void g(void)
{
    FILE *fp = fopen("q", "r");
    put(fp);
    FILE *alias = fp;
    (void)fprintf(alias, "z"); /* expect: 22.4 */
    (void)fclose(fp);
}
