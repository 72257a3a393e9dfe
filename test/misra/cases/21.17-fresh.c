#include <string.h>
#include <stdint.h>
#include <stddef.h>
char string[] = "Short";
static char dst4[4];
static char dst8[8];
void f(const char *str)
{
    (void)strcpy(string, "Too long to fit"); /* expect: 21.17 */
    if (strlen(str) < (sizeof(string) - 1u))
    {
        (void)strcpy(string, str);
    }
    (void)strcpy(dst4, "abc");
    (void)strcpy(dst4, "abcd"); /* expect: 21.17 */
    (void)strcpy(dst8, "1234567");
    (void)strcat(dst8, "8"); /* expect: 21.17 */
    (void)strncpy(dst8, "x", 8u);
}
size_t g(void)
{
    char text[5] = "Token";
    char ok[6] = "Token";
    char raw[3] = { 'a', 'b', 'c' };
    size_t n = strlen(text); /* expect: 21.17 */
    n += strlen(ok);
    n += strlen(raw); /* expect: 21.17 */
    n += (strcmp(raw, "abc") == 0) ? 1u : 0u; /* expect: 21.17 */
    n += (strchr(text, (int)'x') != NULL) ? 1u : 0u; /* expect: 21.17 */
    n += (strstr(ok, "k") != NULL) ? 1u : 0u;
    return n;
}
void h(void)
{
    char buf[10];
    (void)strcpy(buf, "hello");
    (void)strcat(buf, "1234");
    (void)strcat(buf, "5"); /* expect: 21.17 */
    char small[2] = "a";
    (void)strcpy(small, buf); /* expect: 21.17 */
    (void)strcpy(&buf[8], "a");
    (void)strcpy(&buf[8], "ab"); /* expect: 21.17 */
    char tiny[3] = "a";
    (void)strncat(tiny, "bcd", 3u); /* expect: 21.17 */
}
void fill(void)
{
    char d[4];
    (void)strncpy(d, "abcdef", 4u);
    size_t n = strlen(d); /* expect: 21.17 */
    d[3] = '\0';
    n += strlen(d);
    (void)n;
}
