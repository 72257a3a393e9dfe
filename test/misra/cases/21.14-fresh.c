#include <string.h>
#include <stdint.h>
#include <stdbool.h>
static char buf1[12];
static char buf2[12];
static const uint8_t magic[4] = { 1u, 2u, 3u, 4u };
static uint8_t rx[4];
bool f(const char *a, const char *b)
{
    bool r;
    (void)strcpy(buf1, "abc");
    (void)strcpy(buf2, "abc");
    r = memcmp(buf1, buf2, sizeof(buf1)) != 0; /* expect: 21.14 */
    r = memcmp(rx, magic, 4u) == 0;
    r = memcmp("abc", buf1, 3u) == 0; /* expect: 21.14 */
    r = strcmp(a, b) == 0;
    r = strncmp(buf1, buf2, 12u) == 0;
    char arr[4] = "abc";
    r = memcmp(arr, buf1, 4u) == 0; /* expect: 21.14 */
    const char *p = "xyz";
    r = memcmp(p, a, 3u) == 0; /* expect: 21.14 */
    char raw[4] = { 'a', 'b', 'c', 'd' };
    char raw2[4] = { 'a', 'b', 'c', 'e' };
    r = memcmp(raw, raw2, sizeof raw) == 0;
    return r;
}
bool g(void)
{
    char t[8];
    char u[8];
    (void)strncpy(t, "abcdefgh", 8u);
    (void)memset(u, 0, 8u);
    (void)strcat(u, "x");
    return memcmp(t, u, 8u) == 0; /* expect: 21.14 */
}
