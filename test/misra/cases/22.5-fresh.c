#include <stdio.h>
#include <string.h>
#include <stdint.h>
static FILE keep;
struct log { FILE *fp; };
FILE *pf1;
FILE *pf2;
void f(FILE *fp, struct log *l)
{
    FILE f3;
    pf2 = pf1;
    f3 = *pf2; /* expect: 22.5 */
    *pf1 = f3; /* expect: 22.5 */
    keep = *fp; /* expect: 22.5 */
    keep = fp[0]; /* expect: 22.5 */
    pf1->_flags = 0; /* expect: 22.5 */
    (void)(*l).fp;
    l->fp = fp;
    (void)l->fp->_fileno; /* expect: 22.5 */
    (void)memcpy(&f3, fp, sizeof(FILE)); /* expect: 22.5 */
    (void)fputc('c', fp);
    (void)(fp == pf1);
    (void)&fp;
    FILE **pp = &fp;
    (void)*pp;
    (void)**pp; /* expect: 22.5 */
}
