#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <stdbool.h>
static const int static_last;
int static f1(void) { return 1; }                  /* expect: 1.5 */
const extern int g;                                /* expect: 1.5 */
int old();                                         /* expect: 1.5 */
int kr(a, b) int a; int b; { return a + b; }       /* expect: 1.5 */
#undef true                                        /* expect: 1.5 */
#define false 0                                    /* expect: 1.5 */
void grow(char *p) { p = realloc(p, 0); (void)p; } /* expect: 1.5 */
void unget(FILE *f) { ungetc(1, f); }
char *in(char *b) { return gets(b); }              /* expect: 1.5 */
typedef int (*fp)();                               /* expect: 1.5 */
int ok(void);
static int fine(int a) { return a; }
int typedef word;                                  /* expect: 1.5 */
