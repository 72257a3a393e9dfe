#include <stdint.h>
typedef int8_t *INTPTR;
typedef int8_t **INTPTRPTR;
struct s { int8_t *s1; int8_t **s2; int8_t ***s3; }; /* expect: 18.5 */
struct s *ps1;
struct s **ps2;
struct s ***ps3; /* expect: 18.5 */
int8_t **(*pfunc1)(void);
int8_t **(**pfunc2)(void);
int8_t **(***pfunc3)(void); /* expect: 18.5 */
int8_t ***(*pfunc4)(void); /* expect: 18.5 */
void function(int8_t **par1, int8_t ***par2, INTPTR *par3, int8_t *par4[], int8_t **par5[]) /* expect: 18.5 */
{
  int8_t **ptr1;
  int8_t ***ptr2; /* expect: 18.5 */
  INTPTR *const *const ptr3 = 0; /* expect: 18.5 */
  int8_t **ptr4[10];
  INTPTRPTR *ptr5; /* expect: 18.5 */
  INTPTRPTR ptr6;
  int8_t *(*ptr7)[3];
  int8_t ***ptr8[2]; /* expect: 18.5 */
  (void)ptr1; (void)ptr2; (void)ptr3; (void)ptr4; (void)ptr5; (void)ptr6; (void)ptr7; (void)ptr8;
}
void single(char *argv[], char **envp);
void array_param(char **argv[]); /* expect: 18.5 */
typedef int8_t ***triple; /* expect: 18.5 */
int8_t ***returns(void); /* expect: 18.5 */
INTPTR **mixed; /* expect: 18.5 */
