#include <stdint.h>
extern uint8_t *p1; extern uint32_t *p2; extern const uint16_t *cp; extern char *cs; extern signed char *sc;
struct s { int a; }; struct t { int a; int b; }; extern struct s *sp; extern int32_t *ip; extern int *ii; extern float *fp; extern uint32_t **pp; extern volatile uint32_t *vp; extern uint32_t arr[4]; extern _Atomic uint32_t *ap; typedef uint32_t reg_t;
void fn(void)
{
    (void)(uint32_t *)p1; /* expect: 11.3 */
    (void)(uint8_t *)p2;
    (void)(char *)p2;
    (void)(signed char *)p2;
    (void)(const uint32_t *)cp; /* expect: 11.3 */
    (void)(struct t *)sp; /* expect: 11.3 */
    (void)(int *)sp; /* expect: 11.3 */
    (void)(struct s *)ip; /* expect: 11.3 */
    (void)(uint32_t *)ip; /* expect: 11.3 */
    (void)(float *)p2; /* expect: 11.3 */
    (void)(uint16_t *)arr; /* expect: 11.3 */
    (void)(const uint32_t *)p2;
    (void)(uint8_t **)pp; /* expect: 11.3 */
    (void)(volatile uint16_t *)vp; /* expect: 11.3 */
    (void)(reg_t *)p2;
    (void)(uint32_t *)cs; /* expect: 11.3 */
    (void)(void *)p2;
    (void)(uint32_t *)&arr; /* expect: 11.3 */
    (void)(uint32_t (*)[2])arr; /* expect: 11.3 */
    (void)(int16_t *)"abc"; /* expect: 11.3 */
    (void)(int *)ii;
    (void)*(uint32_t *)&fp[2]; /* expect: 11.3 */
    uint32_t *q = p1; /* expect: 11.3 */
    (void)(unsigned char const *)p2;
    (void)(_Bool *)p2; /* expect: 11.3 */
    (void)(int *)(void *)p1;
    (void)q;
}
