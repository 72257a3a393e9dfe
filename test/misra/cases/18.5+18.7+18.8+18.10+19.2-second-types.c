#include <stdint.h>
#include <stddef.h>
typedef struct packet { uint16_t len; uint8_t data[]; } packet_t; /* expect: 18.7 */
typedef struct fixed { uint16_t len; uint8_t data[8]; } fixed_t;
struct wrapper { uint8_t kind; packet_t *inner; };
struct list { struct list **prev; struct list *next; };
typedef struct list **list_pp;
static list_pp *triple; /* expect: 18.5 */
static list_pp heads[4];
int32_t main_like(int32_t argc, char ***argv); /* expect: 18.5 */
const char *const *const environ_copy = NULL;
void (*handlers[3])(void **out);
void (*bad_handlers[3])(void ***out); /* expect: 18.5 */
static char ***get_table(void) { return NULL; } /* expect: 18.5 */
struct deep
{
    int32_t *(*fn)(int32_t **a);
    int32_t ***field; /* expect: 18.5 */
    char **names[2];
};
typedef union value { int32_t i; float f; } value_t; /* expect: 19.2 */
typedef struct tagged
{
    uint8_t tag;
    union /* expect: 19.2 */
    {
        int32_t i;
        const char *s;
    };
} tagged_t;
static value_t current;
void filter(size_t rows, size_t cols, float m[rows][cols]); /* expect: 18.10 */
void filter_flat(size_t n, float m[n]);
void scale(size_t n, float (*rows)[4]);
int32_t run(size_t n, size_t k)
{
    char buf[n]; /* expect: 18.8 */
    char ok[16];
    char ok2[sizeof(ok) + 4u];
    int32_t grid[2][k]; /* expect: 18.8 */
    float (*view)[k] = NULL; /* expect: 18.10 */
    float (*view4)[4] = NULL;
    char ***deep = NULL; /* expect: 18.5 */
    const size_t cn = 8u;
    char cbuf[cn]; /* expect: 18.8 */
    enum { LEN = 4 };
    char ebuf[LEN];
    if (n > 3u)
    {
        uint32_t tmp[n / 2u]; /* expect: 18.8 */
        (void)tmp;
    }
    struct local { int32_t n; int32_t v[]; }; /* expect: 18.7 */
    union { uint32_t w; uint8_t b[4]; } split = { 1u }; /* expect: 19.2 */
    (void)buf; (void)ok2; (void)grid; (void)view; (void)view4; (void)deep; (void)cbuf; (void)ebuf; (void)split; (void)triple;
    (void)(char ***)NULL;
    (void)get_table; (void)current; (void)heads;
    return 0;
}
