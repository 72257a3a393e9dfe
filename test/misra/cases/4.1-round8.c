const char *s1 = "\x41g"; /* expect: 4.1 */
const char *s2 = "\x41" "g";
const char *s3 = "\x41\x67";
int c1 = '\141t'; /* expect: 4.1 */
int c2 = '\141\t';
const char *s4 = "\0";
const char *s5 = "\12";
const char *s6 = "\1234"; /* expect: 4.1 */
const char *s7 = "\33[0m"; /* expect: 4.1 */
const char *s8 = "\x1b[0m"; /* expect: 4.1 */
const char *s9 = "\x1b" "[0m";
const char *s10 = "\0abc"; /* expect: 4.1 */
const char *s11 = "abc\0";
const char *s12 = "\\x41g";
const char *s13 = "\u00e9t";
const char *s14 = "\n1";
const char *s15 = "\08"; /* expect: 4.1 */
int c3 = '\x41';
int c4 = '\0';
int c5 = L'\x41';
const char *s16 = u8"\xC3\xA9t"; /* expect: 4.1 */
#define ESC "\x1B[" /* expect: 4.1 */
#define ESC2 "\x1B"
const char *s17 = "a\x41 b" /* expect: 4.1 */
                  "\x42c";
