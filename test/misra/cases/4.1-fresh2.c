#include <wchar.h>
#define STX "\x02"
#define FRAME "\x02" "body" "\x03"
#define BAD_FRAME "\x02body"           /* expect: 4.1 */
const char *a = FRAME;
const char *b = BAD_FRAME;
const char *c = "\0" "1";
const char *d = "\01";
const char *e = "\0019";               /* expect: 4.1 */
const char *f = "\x1B[0m";             /* expect: 4.1 */
const char *g = u8"\xC3\xA9t\xC3\xA9"; /* expect: 4.1 */
const char *h = "\xC3\xA9";
char i = '\x7';
char j = '\x7F';
char k[] = { '\1', '\01', '\001', '\x1' };
int l = '\x41\x42';
int m = '\x41B';
const char *n = "\7\8";
const wchar_t *o = L"\x00e9" L"t";
const wchar_t *p = L"\x00e9t";         /* expect: 4.1 */
const char *q = "\x41\"";
const char *r = "100%\x20\n";
/* expect+1: 4.1 */
const char *s = "a\
\x41z";
const char *t = "\1 \2";               /* expect: 4.1 */
