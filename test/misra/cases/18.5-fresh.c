#include <stdint.h>
typedef int8_t *INTPTR;
typedef int8_t **INTPP;
struct s
{
    int8_t *s1;
    int8_t **s2;
    int8_t ***s3; /* expect: 18.5 */
    int8_t **s4[3];
};
struct s *ps1;
struct s **ps2;
struct s ***ps3; /* expect: 18.5 */
int8_t **(*pfunc1)(void);
int8_t **(**pfunc2)(void);
int8_t **(***pfunc3)(void); /* expect: 18.5 */
int8_t ***(**pfunc4)(void); /* expect: 18.5 */
void function(int8_t **par1, int8_t ***par2, INTPTR *par3, INTPTR **par4, /* expect: 18.5 */
              int8_t *const *const par5, INTPP *par6, /* expect: 18.5 */
              int8_t *par7[], int8_t **par8[]) /* expect: 18.5 */
{
    int8_t *ptr1;
    int8_t **ptr2;
    int8_t ***ptr3; /* expect: 18.5 */
    INTPTR *ptr4;
    INTPTR *const *const ptr5 = 0; /* expect: 18.5 */
    int8_t **ptr6[10];
    INTPP *arr[2]; /* expect: 18.5 */
    static const char *const *const *deep; /* expect: 18.5 */
    (void)par1; (void)par2; (void)par3; (void)par4; (void)par5; (void)par6; (void)par7; (void)par8;
    (void)ptr1; (void)ptr2; (void)ptr3; (void)ptr4; (void)ptr5; (void)ptr6; (void)arr; (void)deep;
    (void)(int8_t ***)ptr4;
}
typedef int8_t ***INT3; /* expect: 18.5 */
int8_t ***ret(void); /* expect: 18.5 */
int main(int argc, char **argv) { (void)argc; (void)argv; return 0; }
union u { void ***v; void **w; }; /* expect: 18.5 */
