const char *s1 = "\x41g";           /* expect: 4.1 */
const char *s2 = "\x41" "g";
const char *s3 = "\x41\x67";
const char *s4 = "\141t";           /* expect: 4.1 */
const char *s5 = "\1412";           /* expect: 4.1 */
const char *s6 = "\0";
int c1 = '\141t';                   /* expect: 4.1 */
int c2 = '\141\t';
int c3 = '\x1f';
int c4 = '\n';
const char *s7 = "\n\t\\x41g";
const char *s8 = "\x41" "123" "\12";
const char *s9 = "\x1 a";           /* expect: 4.1 */
const char *s10 = "abc\0def";       /* expect: 4.1 */
const char *s11 = "\08";            /* expect: 4.1 */
const char *s12 = L"\x41" L"b";
const char *s13 = L"\xfgh";         /* expect: 4.1 */
#define ESC "\033[0m"               /* expect: 4.1 */
#define ESC2 "\033" "[0m"
const char *s14 = ESC ESC2;
const char *s15 = "\?\a\u00c1b";
