#include <stdint.h>
struct S { int32_t v; uint8_t a[4]; struct { int16_t w[2]; } in; };
struct S gs;
struct S *gp;
extern struct S make(void);
extern void use(const uint8_t *p);
extern void usec(uint8_t v);
struct W { struct S s; uint8_t m[2][3]; };
extern struct W wrap(void);
uint8_t f(int32_t c)
{
    uint8_t *p;
    uint8_t v;
    struct S local = make();
    p = make().a; /* expect: 18.9 */
    v = make().a[0];
    use(make().a); /* expect: 18.9 */
    usec(make().a[1]);
    use(local.a);
    use(gs.a);
    use(gp->a);
    p = (gs = local).a; /* expect: 18.9 */
    p = ((c > 0) ? gs : local).a; /* expect: 18.9 */
    v = ((c > 0) ? gs : local).a[2];
    p = (gs, local).a; /* expect: 18.9 */
    v = *make().a; /* expect: 18.9 */
    p = make().a + 1; /* expect: 18.9 */
    p = &make().a[1]; /* expect: 18.9 */
    use(wrap().s.a); /* expect: 18.9 */
    use(wrap().m[1]); /* expect: 18.9 */
    v = wrap().m[1][2];
    v = (uint8_t)make().v;
    v = (uint8_t)make().in.w[1];
    p = (struct S){ 1, { 2u } }.a;
    v += (uint8_t)sizeof(make().a);
    make().a[0] = 3u; /* expect: 18.9 */
    (void)p;
    return v;
}
