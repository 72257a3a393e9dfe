int a; /* one /* two */ /* expect: 3.1 */
int b; // see /* here expect: 3.1
int c; // http://x.org/a//b
int d; /* http://x.org and // there expect: 3.1 */
int e; /* // expect: 3.1 */
const char *f = "// not /* a comment";
int g; // back\slash in the middle
int h; // ends in a splice expect: 3.2 \
   int lost;
const char *i = "\x0F\x41" "B" "\x0FG"; /* expect: 4.1 */
const char *j = "\18", *k = "\7\8"; /* expect: 4.1 */
const char *l = "\u0041B" "\U00000041B";
int m = '\x4' + '\77' + '\0';
const char *n = "??=" "? ?=" "?\?="; /* expect: 4.2 */
int o = 010 + 00 + 0 + 0x10 + 09.5; /* expect: 7.1 */
unsigned p = 01u, q = 0u, r = '\07'; /* expect: 7.1 */
/* a
   b /* c expect: 3.1
   d */
/* a // b expect: 3.1 */
/// doc comment
//! doc // comment
/** doc */
