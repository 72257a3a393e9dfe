const char *a = "what??!";                       /* expect: 4.2 */
const char *b = "what???";
int c ??(2??);                              /* expect: 4.2 */
??=define X 1                                    /* expect: 4.2 */
/* a comment with ??/ in it */
const char *d = "?" "?=";
int e = 3 ??' 1;                                 /* expect: 4.2 */
char f = '?';
const char *g = "??-";                           /* expect: 4.2 */
const char *h = "??";
const char *i = "\?\?(";
