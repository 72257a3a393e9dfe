#include <stdlib.h>
#include <stdio.h>
#include <string.h>
#include <errno.h>
extern void use(int x);
void f1(FILE *fp, char *s)
{
    fclose(fp); /* expect: D4.7 */
    (void)fclose(fp);
    int r = fclose(fp);
    if (r != 0) { use(r); }
    int q = fclose(fp); /* expect: D4.7 */
    fputs(s, fp); /* expect: D4.7 */
    FILE *g = fopen(s, "r"); /* expect: D4.7 */
    (void)fgetc(g);
    FILE *h = fopen(s, "r");
    if (h == NULL) { return; }
    if (remove(s) != 0) { use(1); }
    remove(s); /* expect: D4.7 */
    char *p = malloc(3u); /* expect: D4.7 */
    *p = 'a';
    char *m = malloc(3u);
    if (m != NULL) { *m = 'a'; }
    use(0);
}
