#include <ctype.h>
#include <stdint.h>
#include <stdbool.h>
#include <stdio.h>
bool f(uint8_t a, char c, int32_t n, const char *s, unsigned char u, int8_t sc, FILE *fp)
{
    bool r;
    int ch;
    r = isdigit((int32_t)a) != 0;
    r = isdigit(a) != 0;
    r = isalpha((int)(unsigned char)c) != 0;
    r = isalpha((uint8_t)c) != 0;
    r = isalpha(c) != 0; /* expect: 21.13 */
    r = isdigit(256) != 0; /* expect: 21.13 */
    r = isdigit(-2) != 0; /* expect: 21.13 */
    r = isdigit(EOF) != 0;
    r = isdigit('3') != 0;
    r = isupper(u) != 0;
    r = isspace(*s) != 0; /* expect: 21.13 */
    r = isspace((unsigned char)*s) != 0;
    r = isspace(s[1]) != 0; /* expect: 21.13 */
    r = islower(n) != 0; /* expect: 21.13 */
    if ((n >= 0) && (n <= 255)) { r = islower(n) != 0; }
    ch = getc(fp);
    r = isxdigit(ch) != 0;
    r = isprint(sc) != 0; /* expect: 21.13 */
    ch = toupper(c); /* expect: 21.13 */
    ch = tolower((unsigned char)c);
    ch = tolower(1000); /* expect: 21.13 */
    r = isalnum(n & 0xFF) != 0;
    r = isgraph(0xFF) != 0;
    r = isgraph(a + 1) != 0; /* expect: 21.13 */
    uint16_t wide = 0x141u;
    r = iscntrl(wide) != 0; /* expect: 21.13 */
    (void)ch;
    return r;
}
int up(const char *p)
{
    int n = 0;
    while (*p != '\0') { if (isupper(*p)) { n++; } p++; } /* expect: 21.13 */
    return n;
}
