#include <stdint.h>
#include <stdbool.h>
extern int16_t *p; extern float f; extern double d; struct s { int a; } ; extern char *c; extern void *v; enum e { E }; extern bool b; extern struct s *sp;
void fn(void)
{
    (void)(bool)p; /* expect: 11.7 */
    (void)(float)(int)*p;
    (void)(char)*c;
    (void)(uintptr_t)p;
    (void)(int16_t *)0;
    (void)(void *)p;
    (void)(int16_t *)E;
    (void)(int16_t *)b; /* expect: 11.7 */
    (void)(int16_t *)'a';  /* expect: 11.7 */
    (void)(enum e)p; /* expect: 11.7 */
    (void)(char)p;  /* expect: 11.7 */
}
