#include <stdint.h>
#include <string.h>
union u { int16_t i; int32_t j; float f; struct { uint8_t a[4]; uint8_t b[4]; } s; };
struct big { int32_t v[8]; };
static uint8_t buf[32];
void unions(void)
{
    union u a = { 0 };
    union u b = { 1 };
    union u *p = &a;
    a.j = a.i; /* expect: 19.1 */
    a.i = (int16_t)a.j; /* expect: 19.1 */
    a.j = b.i;
    a = b;
    b.i = b.i;
    a.f = (float)a.j; /* expect: 19.1 */
    p->j = p->i; /* expect: 19.1 */
    a.s.a[0] = a.s.b[0];
    int16_t t = a.i;
    a.j = t;
}
void copies(uint8_t *p, uint8_t *q)
{
    (void)memcpy(&buf[1], &buf[0], 4u); /* expect: 19.1 */
    (void)memcpy(&buf[4], &buf[0], 4u);
    (void)memcpy(&buf[0], &buf[3], 4u); /* expect: 19.1 */
    (void)memmove(&buf[1], &buf[0], 4u);
    (void)memcpy(buf, buf, 4u); /* expect: 19.1 */
    (void)memcpy(buf + 2, buf, 8u); /* expect: 19.1 */
    (void)memcpy(buf + 8, buf, 8u);
    (void)memcpy(p, q, 8u);
    (void)memcpy(p + 1, p, 8u); /* expect: 19.1 */
    (void)memcpy(p + 8, p, 8u);
    (void)memcpy(p, p, 3u); /* expect: 19.1 */
}
void overlap_ptr(void)
{
    int32_t w[4] = { 0 };
    int16_t *h = (int16_t *)w;
    int32_t *r = &w[1];
    w[0] = *h; 
    *r = w[1];
    w[0] = w[1];
    (void)memcpy(r, w, sizeof(w[0]));
    (void)memcpy(r, w, 2u * sizeof(w[0])); /* expect: 19.1 */
}
void structs(struct big *a, struct big *b)
{
    *a = *b;
    *a = *a;
}
