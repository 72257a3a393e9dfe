#include <stdint.h>
#include <stdnoreturn.h>
_Noreturn void ok1(void);
_Noreturn int32_t bad1(void); /* expect: 17.10 */
noreturn void ok2(void);
noreturn uint8_t *bad2(void); /* expect: 17.10 */
static _Noreturn int bad3(int c) /* expect: 17.10 */
{
    for (;;) { (void)c; }
}
int _Noreturn bad4(void); /* expect: 17.10 */
_Noreturn static inline float bad5(void) { for (;;) { } } /* expect: 17.10 */
typedef void nothing_t;
typedef int32_t status_t;
_Noreturn nothing_t ok3(void);
_Noreturn status_t bad6(void); /* expect: 17.10 */
struct s { int32_t a; };
_Noreturn struct s bad7(void); /* expect: 17.10 */
_Noreturn void *bad8(void); /* expect: 17.10 */
_Noreturn void (*bad9(void))(int32_t); /* expect: 17.10 */
int32_t plain(void);
void plain2(void);
#define DEAD _Noreturn
DEAD void ok4(int32_t code);
DEAD int32_t bad10(int32_t code); /* expect: 17.10 */
__attribute__((noreturn)) void ok5(void);
void use(void) { bad3(1); (void)bad5; }
