#include <stdio.h>
#include <stdlib.h>
#include <errno.h>
#include <string.h>
#include <stdint.h>
typedef enum { OK, ERR } status_t;
extern status_t dev_init(int k);
void f(const char *n)
{
    FILE *fp = fopen(n, "r");          
    char b[8];
    if (fp != NULL) { (void)fclose(fp); }
    fclose(fp);                        /* expect: D4.7 */
    remove(n);                         /* expect: D4.7 */
    if (remove(n) != 0) { b[0] = 'x'; }
    void *p = malloc(3);               /* expect: D4.7 */
    memset(p, 0, 3);
    dev_init(3);                       /* expect: D4.7 */
    if (dev_init(3) != OK) { b[1] = 'y'; }
    long v = strtol(n, NULL, 10);
    errno = 0;
    long w = strtol(n, NULL, 10);
    if (errno != 0) { w = 0; }
    (void)v; (void)w;
}
