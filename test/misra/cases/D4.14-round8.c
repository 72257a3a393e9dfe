#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <stdint.h>
extern uint8_t tab[10];
void f1(FILE *fp)
{
    int i = 0;
    (void)fscanf(fp, "%d", &i);
    tab[i] = 1u; /* expect: D4.14 */
}
void f2(FILE *fp)
{
    int i = 0;
    (void)fscanf(fp, "%d", &i);
    if ((i >= 0) && (i < 10)) { tab[i] = 1u; }
}
void f3(void)
{
    const char *e = getenv("X");
    char b[4];
    (void)strcpy(b, e); /* expect: D4.14 */
}
int main(int argc, char *argv[])
{
    char b[4];
    (void)strcpy(b, argv[1]); /* expect: D4.14 */
    int n = atoi(argv[2]);
    tab[n] = 3u; /* expect: D4.14 */
    (void)printf(argv[1]); /* expect: D4.14 */
    (void)system(argv[1]); /* expect: D4.14 */
    return 0;
}
void f4(void)
{
    char l[8];
    if (fgets(l, 8, stdin) != NULL) { void *p = malloc((size_t)atoi(l)); free(p); } /* expect: D4.14 */
}
