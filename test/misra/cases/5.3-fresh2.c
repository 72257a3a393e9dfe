#include <stdint.h>
#include <stddef.h>
struct buf { uint8_t *data; size_t len; };
static uint8_t state;
static size_t len;
enum mode { OFF, ON };
typedef uint32_t ticks_t;
static uint32_t now(void) { return 1u; }
static void reset(struct buf *buf) { buf->len = 0u; }
static void push(struct buf *b, size_t len) { b->len = len; }     /* expect: 5.3 */
static uint32_t elapsed(uint32_t start)
{
    uint32_t now = 3u;                 /* expect: 5.3 */
    return now - start;
}
static int parse(const char *s)
{
    int n = 0;
    for (size_t i = 0u; s[i] != '\0'; i++)
    {
        int state = s[i];              /* expect: 5.3 */
        switch (state)
        {
            case 1:
            {
                int n = 4;             /* expect: 5.3 */
                (void)n;
                break;
            }
            default:
            {
                int m = 4;
                (void)m;
                break;
            }
        }
    }
    for (size_t i = 0u; i < 3u; i++) { int m = 2; (void)m; }
    return n;
}
static void cb(void (*state)(int v)) { state(1); }     /* expect: 5.3 */
static int OFF_count;
static void types(void)
{
    enum mode { LOW } m = LOW;         /* expect: 5.3 */
    uint32_t ticks_t = 1u;             /* expect: 5.3 */
    int ON = 3;                        /* expect: 5.3 */
    struct now { int a; } q = { 1 };
    (void)m; (void)ticks_t; (void)ON; (void)q;
}
extern void proto(int state);
static void goto_label(void) { state: if (len > 3u) { goto state; } }
static int outer(int a) { int r = 0; { static int r; r = a; (void)r; } return r; }   /* expect: 5.3 */
static void macro_made(void)
{
#define SWAP(x, y) do { int tmp = (x); (x) = (y); (y) = tmp; } while (0)   /* expect: 5.3 */
    int tmp = 1; int other = 2;
    SWAP(tmp, other);
    SWAP(other, other);                
}
int main(void) { struct buf b; reset(&b); push(&b, len); (void)elapsed(now()); (void)parse(""); cb(0); types(); goto_label(); macro_made(); return outer(OFF_count); }
