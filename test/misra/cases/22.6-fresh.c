#include <stdio.h>
#include <stdint.h>
extern void use(FILE *fp);
static void shut(FILE *fp) { (void)fclose(fp); }
void f(int32_t c)
{
    FILE *fp = fopen("tmp", "w");
    void *p;
    (void)fclose(fp);
    (void)fprintf(fp, "?"); /* expect: 22.6 */
    p = fp; /* expect: 22.6 */
    (void)fclose(fp); /* expect: 22.6 */
    use(fp); /* expect: 22.6 */
    fp = NULL;
    use(fp);
    fp = fopen("a", "r");
    use(fp);
    if (c > 0) { (void)fclose(fp); }
    (void)fgetc(fp); /* expect: 22.6 */
    (void)p;
}
void g(void)
{
    FILE *fp = fopen("a", "r");
    FILE *al = fp;
    (void)fclose(al);
    (void)fgetc(fp); /* expect: 22.6 */
}
void h(void)
{
    FILE *fp = fopen("a", "r");
    shut(fp);
    if (fp != NULL) { (void)fgetc(fp); } /* expect: 22.6 */
}
int32_t i(void)
{
    FILE *fp = fopen("a", "r");
    if (fp == NULL) { return -1; }
    if (fgetc(fp) == EOF) { (void)fclose(fp); return -2; }
    (void)fclose(fp);
    return 0;
}
FILE *j(void)
{
    FILE *fp = fopen("a", "r");
    (void)fclose(fp);
    return fp; /* expect: 22.6 */
}
