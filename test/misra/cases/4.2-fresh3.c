const char *a = "??'";                     /* expect: 4.2 */
const char *b = "?""?/";
const char *c = "????=";                   /* expect: 4.2 */
char d = '?';
#define Q "??<"                            /* expect: 4.2 */
const char *e = "??>" "ok";                /* expect: 4.2 */
const char *f = "why??""?";
const char *g = "\?\?(";
int h[2] = { 1, 2 }; int i = h<:0:>;
