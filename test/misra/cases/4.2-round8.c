const char *s1 = "date ??-??-??"; /* expect: 4.2 */
const char *s2 = "what ??!"; /* expect: 4.2 */
const char *s3 = "ok ? ?- ";
const char *s4 = "???"; 
const char *s5 = "\?\?=";
/* in comment ??= */
// in comment ??/x
int c = '??'';  /* expect: 4.2 */
const char *s6 = "a?" "?=b";
const char *s7 = "??x";
int a??(3??); /* expect: 4.2 */
#define ARR ??< /* expect: 4.2 */
const char *s8 = "????="; /* expect: 4.2 */
