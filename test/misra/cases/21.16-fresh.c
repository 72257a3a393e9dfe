#include <string.h>
#include <stdint.h>
#include <stdbool.h>
struct S { int32_t x; int8_t c; };
union U { int32_t x; float f; };
enum E { A1, B1 };
bool f(struct S *s1, struct S *s2, union U *u1, union U *u2, float *f1, float *f2, char *c1, char *c2, double **p1, double **p2)
{
    bool r = false;
    int32_t i1[2] = { 0 }, i2[2] = { 0 };
    enum E e1[2] = { A1 }, e2[2] = { B1 };
    bool b1[2] = { false }, b2[2] = { true };
    uint8_t u[2] = { 0 }, w[2] = { 0 };
    void *v = u;
    char t1[2] = { 'a' };
    struct S as[2] = { { 0 } };
    r = memcmp(s1, s2, sizeof(struct S)) == 0; /* expect: 21.16 */
    r = memcmp(u1, u2, sizeof(union U)) == 0; /* expect: 21.16 */
    r = memcmp(f1, f2, 4u) == 0; /* expect: 21.16 */
    r = memcmp(c1, c2, 4u) == 0; /* expect: 21.16 */
    r = memcmp(p1, p2, 4u) == 0;
    r = memcmp(i1, i2, sizeof i1) == 0;
    r = memcmp(&i1[0], &i2[1], 4u) == 0;
    r = memcmp(e1, e2, sizeof e1) == 0;
    r = memcmp(b1, b2, 2u) == 0;
    r = memcmp(u, w, 2u) == 0;
    r = memcmp("ab", t1, 2u) == 0; /* expect: 21.16 */
    r = memcmp(as, as + 1, 8u) == 0; /* expect: 21.16 */
    r = memcmp(&s1->x, &s2->x, 4u) == 0;
    r = memcmp((const uint8_t *)s1, (const uint8_t *)s2, 4u) == 0;
    r = memcmp(v, u, 2u) == 0;
    r = memcmp(&s1->c, &s2->c, 1u) == 0;
    (void)memcpy(s1, s2, sizeof(struct S));
    return r;
}
