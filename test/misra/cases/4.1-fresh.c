#include <stddef.h>
const char *s1 = "\x41g";              /* expect: 4.1 */
const char *s2 = "\x41" "g";
const char *s3 = "\x41\x67";
int c1 = '\141t';                      /* expect: 4.1 */
int c2 = '\141\t';
const char *s4 = "\0";
const char *s5 = "\01x";               /* expect: 4.1 */
const char *s6 = "a\0b";               /* expect: 4.1 */
const char *s7 = "\x1b[2J";            /* expect: 4.1 */
const char *s8 = "\x1b" "[2J";
const char *s9 = "\123\n";
const char *s10 = "\1234";             /* expect: 4.1 */
const char *s11 = "\\x41g";
const wchar_t *w = L"\x41zz";          /* expect: 4.1 */
const char *s12 = "\x0d\x0a";
const char *s13 = "tail \x0d";
const char *s14 = "\8";
#define ESC "\033[1m"                  /* expect: 4.1 */
#define ESC_OK "\033" "[1m"
const char *s15 = ESC;
const char *s16 = ESC_OK;
int c3 = '\x7f';
const char *s17 = "\n4";
const char *s18 = "\u00e9a";
char m[] = { '\0', '\12', '\xff' };
