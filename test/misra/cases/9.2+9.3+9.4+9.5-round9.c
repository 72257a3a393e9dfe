#include <stdint.h>
typedef struct { uint8_t id; uint16_t v[2]; const char *n; } rec_t;
rec_t r1 = { 1u, { 2u, 3u }, "x" };
rec_t r2 = { 1u, 2u, 3u, "x" }; /* expect: 9.2 */
rec_t r3 = { 1u, { 2u }, "x" }; /* expect: 9.3 */
rec_t r4 = { 0 };
rec_t r5 = { .id = 1u };
rec_t r6 = { .v = { 1u } }; /* expect: 9.3 */
rec_t r7 = { .v[0] = 1u, .v[1] = 2u, .v[0] = 3u }; /* expect: 9.4 */
rec_t t1[2] = { { 1u, { 2u, 3u }, "x" }, { 0 } };
rec_t t2[2] = { { 1u, { 2u, 3u }, "x" } }; /* expect: 9.3 */
rec_t t3[] = { [1] = { 0 } }; /* expect: 9.5 */
rec_t t4[2] = { [1] = { 0 } };
rec_t t5[2] = { [1] = { 0 }, [1] = { 0 } }; /* expect: 9.4 */
int32_t m1[2][3] = { { 1, 2, 3 }, { 4, 5, 6 } };
int32_t m2[2][3] = { 1, 2, 3, 4, 5, 6 }; /* expect: 9.2 */
int32_t m3[2][3] = { { 1, 2, 3 }, { 4, 5 } }; /* expect: 9.3 */
int32_t m4[2][3] = { { 0 }, { 0 } };
int32_t m5[2][3] = { { 1, 2, 3 }, 4, 5, 6 }; /* expect: 9.2 */
int32_t m6[2][3] = { [0] = { 1, 2, 3 } };
int32_t m7[][3] = { [0] = { 1, 2, 3 } }; /* expect: 9.5 */
int32_t l1[5] = { 1, 2, 3 }; /* expect: 9.3 */
int32_t l2[5] = { [4] = 1, [3] = 2 };
int32_t l3[5] = { 1, 2, 3, 4, 5 };
int32_t l4[] = { [0] = 1, 2, [1] = 3 }; /* expect: 9.4 9.5 */
char s1[6] = "hello", s2[10] = "hello", s3[3] = { 'a' }; /* expect: 9.3 */
void f(void)
{
    int32_t a[3] = { 1 }; /* expect: 9.3 */
    static int32_t b[3] = { 0 };
    rec_t c = { 1u };
    uint8_t d[2][2] = { { 1u, 2u } }; /* expect: 9.3 */
    (void)a; (void)b; (void)c; (void)d;
}
union un { uint8_t b[4]; uint32_t w; };
union un u1 = { { 1u, 2u, 3u, 4u } };
union un u2 = { 1u, 2u, 3u, 4u }; /* expect: 9.2 */
union un u3 = { .w = 1u };
