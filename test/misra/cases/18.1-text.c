/* Walking a text up to its end is no step outside of it, whatever other limit the loop has. */
#include <stddef.h>
void out(char c);
static void append(char *to, size_t size, const char *text)
{
    size_t i = 0u;
    while ((text[i] != '\0') && (i < (size - 1u))) {
        to[i] = text[i];
        i++;
    }
    to[i] = '\0';
}
static void put(const char *text)
{
    for (size_t i = 0u; (i < 96u) && (text[i] != '\0'); i++) {
        out(text[i]);
    }
}
void f(char *buffer);
void f(char *buffer)
{
    const char *p = "abc";
    append(buffer, 96u, "ab");
    put("hello");
    out(p[3]);
    out(p[5]); /* expect: 18.1 */
}
