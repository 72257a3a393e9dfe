#include <stdint.h>
#include <stddef.h>
typedef int32_t row_t[4];
void f1(uint16_t n, int32_t (*p)[n]) /* expect: 18.10 */
{
    (void)p;
}
void f2(uint16_t n, int32_t p[][n]) /* expect: 18.10 */
{
    (void)p;
}
void f3(uint16_t n, int32_t p[n][n]); /* expect: 18.10 */
void f4(uint16_t n, int32_t p[n]);
void f5(int32_t (*p)[20]);
void f6(int32_t p[][20]);
void f7(uint16_t n, int32_t p[3][*]); /* expect: 18.10 */
extern void f8(int32_t (*p)[*]); /* expect: 18.10 */
void g(uint16_t n, uint16_t m)
{
    int32_t fixed[5][4];
    int32_t (*q1)[4] = fixed;
    row_t *q2 = fixed;
    int32_t (*q3)[n] = NULL; /* expect: 18.10 */
    int32_t (*q4)[3][m] = NULL; /* expect: 18.10 */
    typedef int32_t vrow[n];
    vrow *q5 = NULL; /* expect: 18.10 */
    int32_t *q6[4];
    typedef int32_t (*vptr)[n]; /* expect: 18.10 */
    int32_t (*(*q7)[n]) = NULL; /* expect: 18.10 */
    void *raw = (void *)(int32_t (*)[n])NULL; /* expect: 18.10 */
    (void)q1; (void)q2; (void)q3; (void)q4; (void)q5; (void)q6; (void)q7; (void)raw; (void)(vptr)NULL;
}
