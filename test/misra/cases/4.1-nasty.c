#include <stdint.h>
#define S1 "\x1B" "[0m"
#define S2 "\x1Bc"
const char *a = "a\x41" "b\x42";
const char *b = "\x41" S1;
const char *c = "\x41\n\x42\101\102";
const char *d = "\101\x41z";         /* expect: 4.1 */
const char e = '\x41';
const int f = L'\x41';
const char *g = "\\x41g";
const char *h = "\\\x41g";           /* expect: 4.1 */
const char *i = u8"\x41 ";           /* expect: 4.1 */
const char *j = "\1" "1";
const char *k = "\11";
const char *l = "\111";
const char *m = "\1111";             /* expect: 4.1 */
const char *n = "\18";               /* expect: 4.1 */
const char *o = "\x\
41";
const char *p = "\n1\t2\"3";
int q = '\0';
int r = '\00';
int s = 'ab\1';
const char *t = "end\0";
const char *u = "mid\0dle";          /* expect: 4.1 */
