#define for while /* expect: 20.4 */
#define unsigned int /* expect: 20.4 */
#define static /* expect: 20.4 */
#define _Atomic /* expect: 20.4 */
#define _Thread_local /* expect: 20.4 */
#define For for
#define INT int
#define integer int
#define noreturn _Noreturn
#define register /* expect: 20.4 */
#define goto /* expect: 20.4 */
#ifdef __cplusplus
#define class struct
#endif
#define private static
#define main my_main
#define return(x) return (x) /* expect: 20.4 */
#define _Noreturn /* expect: 20.4 */
#define _Alignas(x) /* expect: 20.4 */
#define _Complex /* expect: 20.4 */
int x;
