/* std: c99 */
#include <stdio.h>
const char *t1 = "what??!";            /* expect: 4.2 */
const char *t2 = "what?\?!";
const char *t3 = "date ??-??-??";      /* expect: 4.2 */
const char *t4 = "what??";
const char *t5 = "???";
// really ??(
const char *t6 = "(??)";               /* expect: 4.2 */
/* expect+1: 4.2 */
??=define HASH 1
int arr??(3??);                        /* expect: 4.2 */
const char *t7 = "?""?-";
const char *t8 = "??x";
int or = 1 ??!??! 0;                   /* expect: 4.2 */
/* in a comment ??( too */
const char *t9 = "??=";                /* expect: 4.2 */
