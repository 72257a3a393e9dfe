#include <stdint.h>
struct flex { uint16_t len; uint16_t data[]; }; /* expect: 18.7 */
struct fixed { uint16_t len; uint16_t data[4]; };
typedef struct
{
    uint32_t n;
    char text[]; /* expect: 18.7 */
} msg_t;
struct outer
{
    uint8_t tag;
    struct inner_flex
    {
        uint8_t k;
        uint8_t bytes[]; /* expect: 18.7 */
    } *p;
};
struct ptr { uint8_t *data; };
extern uint8_t table[];
void f(uint8_t a[]);
static const uint8_t init[] = { 1u, 2u };
struct two_dim { int32_t n; int32_t rows[][3]; }; /* expect: 18.7 */
#define VARLEN(T) T elems[] /* expect: 18.7 */
struct by_macro { uint32_t n; VARLEN(uint8_t); };
struct gnu_zero { uint8_t n; uint8_t d[1]; };
struct ptrs { uint32_t n; void (*cb[])(void); }; /* expect: 18.7 */
typedef uint8_t open_t[];
struct typed { uint8_t n; open_t d; }; /* expect: 18.7 */
void local(void)
{
    struct in { int32_t n; int32_t v[]; } *p = 0; /* expect: 18.7 */
    uint8_t b[] = "x";
    (void)p; (void)b; (void)init;
}
