#include <stdint.h>
#include <string.h>
#include <stdio.h>
extern uint16_t get(uint16_t x);
extern void act(uint16_t x);
extern int32_t *find(void);
static inline int32_t twice(int32_t a) { return a * 2; }
typedef int32_t (*op)(int32_t);
struct dev { op open; void (*close)(void); };
#define GET(x) get(x)
#define DROP(x) ((void)get(x))
extern uint16_t g;
void f(struct dev *d, op o, uint8_t *dst, const uint8_t *src)
{
    uint16_t v;
    get(1u); /* expect: 17.7 */
    (void)get(2u);
    v = get(3u);
    act(v);
    act(get(4u));
    find(); /* expect: 17.7 */
    twice(3); /* expect: 17.7 */
    o(1); /* expect: 17.7 */
    (*o)(1); /* expect: 17.7 */
    (void)o(1);
    d->open(2); /* expect: 17.7 */
    d->close();
    memcpy(dst, src, 4u); /* expect: 17.7 */
    (void)memcpy(dst, src, 4u);
    printf("x\n"); /* expect: 17.7 */
    GET(5u); /* expect: 17.7 */
    DROP(5u);
    if (get(6u) != 0u) { get(7u); } /* expect: 17.7 */
    (get(8u)); /* expect: 17.7 */
    get(9u), act(1u); /* expect: 17.7 */
    act(1u), get(9u); /* expect: 17.7 */
    for (get(0u); g < 3u; get(1u)) { } /* expect: 17.7 */
    (g > 1u) ? get(1u) : get(2u); /* expect: 17.7 */
    (g > 1u) && (get(1u) > 2u);
    v = (get(1u), g); /* expect: 17.7 */
    while (get(2u) > 0u) { }
    switch (get(1u)) { case 0u: act(0u); break; default: break; }
    *find() = 3;
    find()[1] = 3;
    (void)(get(1u));
    (void)(get(1u), get(2u)); /* expect: 17.7 */
    v = get(1u) + get(2u);
    (void)v;
    (int32_t)get(3u);
}
