#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <errno.h>
#include <stdint.h>
#include <stdbool.h>
#include <time.h>
extern void use(int v);
static char line[80];
static int table[16];
static int status_of(void) { return -1; }
int d1(const char *path)
{
    FILE *f = fopen(path, "r");
    if (f == NULL) { return -1; }
    if (fgets(line, (int)sizeof(line), f) == NULL) { (void)fclose(f); return -2; }
    int idx = atoi(line);
    use(table[idx]); /* expect: D4.14 */
    (void)fclose(f);
    return 0;
}
int d2(const char *path)
{
    FILE *f = fopen(path, "w"); /* expect: D4.7 */
    fprintf(f, "x"); /* expect: D4.7 */
    fclose(f); /* expect: D4.7 */
    return 0;
}
void d3(void)
{
    char *p = malloc(10u); /* expect: D4.7 D4.12 */
    (void)strcpy(p, "abc");
    free(p); /* expect: D4.12 */
}
void d4(const char *s)
{
    char *end;
    errno = 0;
    long v = strtol(s, &end, 10);
    if (errno != 0) { return; }
    use((int)v);
}
void d5(FILE *f)
{
    (void)fclose(f);
    (void)fputc('x', f); /* expect: D4.13 */
}
void d6(void)
{
    int n = 0;
    if (scanf("%d", &n) == 1)
    {
        for (int i = 0; i < n; i++) { table[i] = 0; } /* expect: D4.14 */
    }
}
void d7(void)
{
    int n = 0;
    if ((scanf("%d", &n) == 1) && (n > 0) && (n <= 16))
    {
        for (int i = 0; i < n; i++) { table[i] = 0; }
    }
}
void d8(void)
{
    status_of();
    if (status_of() < 0) { use(1); }
    time_t t = time(NULL); 
    (void)t;
}
