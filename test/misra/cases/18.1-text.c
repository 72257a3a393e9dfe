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
static int find(const int *list, int v)
{
    int i = 0;
    while ((list[i] != -1) && (i < 100)) {
        if (list[i] == v) {
            return i;
        }
        i++;
    }
    return -1;
}
static int total(const int *list, int n)
{
    int sum = 0;
    for (int i = 0; i < n; i++) {
        sum += list[i]; /* expect: 18.1 */
    }
    return sum;
}
int g(void);
int g(void)
{
    static const int list[3] = { 1, 2, -1 };
    static const char msg[] = "ab";
    put(msg);
    return find(list, 2) + total(list, 4);
}
