#include <stdio.h> 
#include <wchar.h>
#include <stdint.h>
#include <stddef.h>
static FILE *log_fp;
static char buf[32];
void f(const char *name)
{
    FILE *fp = fopen(name, "r"); /* expect: 21.6 */
    int c = getc(fp); /* expect: 21.6 */
    printf("%d\n", c); /* expect: 21.6 */
    (void)sprintf(buf, "%d", c); /* expect: 21.6 */
    (void)snprintf(buf, sizeof buf, "%d", c); /* expect: 21.6 */
    (void)fprintf(stderr, "x"); /* expect: 21.6 */
    (void)puts("s"); /* expect: 21.6 */
    (void)putchar('c'); /* expect: 21.6 */
    (void)scanf("%d", &c); /* expect: 21.6 */
    (void)sscanf(buf, "%d", &c); /* expect: 21.6 */
    (void)fgets(buf, 3, fp); /* expect: 21.6 */
    (void)fread(buf, 1u, 2u, fp); /* expect: 21.6 */
    (void)fwrite(buf, 1u, 2u, fp); /* expect: 21.6 */
    (void)fseek(fp, 0L, SEEK_SET); /* expect: 21.6 */
    (void)remove(name); /* expect: 21.6 */
    (void)rename(name, "b"); /* expect: 21.6 */
    perror("e"); /* expect: 21.6 */
    (void)wprintf(L"x"); /* expect: 21.6 */
    (void)fgetwc(fp); /* expect: 21.6 */
    (void)fflush(fp); /* expect: 21.6 */
    (void)fclose(fp); /* expect: 21.6 */
    (void)log_fp;
}
struct io { int32_t (*printf)(const char *s); };
void g(struct io *o)
{
    (void)o->printf("x");
    (void)wcslen(L"x");
}
