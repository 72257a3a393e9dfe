#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <stdint.h>
static int table[16];
int f(void)
{
    int i = 0;
    (void)scanf("%d", &i);
    return table[i];                   /* expect: D4.14 */
}
int g(void)
{
    int i = 0;
    (void)scanf("%d", &i);
    if ((i < 0) || (i >= 16)) { return 0; }
    return table[i];
}
void h(char *d)
{
    const char *e = getenv("HOME");
    strcpy(d, e);                      /* known-miss: D4.14 */
    (void)system(e);                   /* expect: D4.14 */
}
void k(void)
{
    char buf[32];
    if (fgets(buf, sizeof(buf), stdin) != NULL)
    {
        int n = atoi(buf);
        char *p = malloc((size_t)n);   /* expect: D4.14 */
        free(p);
        printf(buf);                   /* expect: D4.14 */
        for (int i = 0; i < n; i++) { table[i] = 0; }   /* expect: D4.14 */
    }
}
int main(int argc, char *argv[])
{
    int idx = atoi(argv[1]);           
    return table[idx];                 /* expect: D4.14 */
}
