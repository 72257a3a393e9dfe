/* std: c99 */
const char *s1 = "Date??)";          /* expect: 4.2 */
const char *s2 = "what??";
const char *s3 = "??-??-";           /* expect: 4.2 */
int a??(3??);                        /* expect: 4.2 */
/* trigraph in a comment ??= */     
const char *s4 = "?\?)";
??=define X 1                        /* expect: 4.2 */
int b = '??'';                       /* expect: 4.2 */
int c = 1 ??! 2;                     /* expect: 4.2 */
const char *s5 = "???";
