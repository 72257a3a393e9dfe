/* A name that a macro glues or turns into a string is no use of the library's. */
#include <stdlib.h>
enum state { state_free, state_used };
#define IS(s, name) ((s) == state_##name)
#define TEXT(name) #name
#define PLAIN(name) (name)
int f(enum state s);
int f(enum state s)
{
    const char *t = TEXT(malloc);
    return (IS(s, free) || (t[0] == 'm')) ? 1 : 0;
}
void g(void *p);
void g(void *p)
{
    PLAIN(free)(p); /* expect: 21.3 */
}
