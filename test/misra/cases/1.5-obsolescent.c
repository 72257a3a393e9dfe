#include <stdio.h>
#include <stdlib.h>
#include <stdatomic.h>
int old(a, b) int a; char b; { return a + b; }  /* expect: 1.5 */
int none();                                     /* expect: 1.5 */
int none2() { return 0; }                       /* expect: 1.5 */
int ok1(void);
const static int late = 1;                      /* expect: 1.5 */
int static late2 = 1;                           /* expect: 1.5 */
static const int early = 1;
char *rd(char *b) { return gets(b); }           /* expect: 1.5 */
int un(FILE *f) { return ungetc('a', f); }
atomic_int at = ATOMIC_VAR_INIT(3);             /* expect: 1.5 */
#define bool int                                /* expect: 1.5 */
#undef bool                                      /* expect: 1.5 */
void *re(void *p) { return realloc(p, 0u); }    /* expect: 1.5 */
void *re2(void *p) { return realloc(p, 8u); }
