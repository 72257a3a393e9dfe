#include <stdint.h>
/* 31 significant characters:                */
int32_t abcdefghijklmnopqrstuvwxyz1234567_a;
int32_t abcdefghijklmnopqrstuvwxyz1234567_b;   /* expect: 5.1 */
static int32_t abcdefghijklmnopqrstuvwxyz1234567_c;
extern void abcdefghijklmnopqrstuvwxyz1234567_d(void); /* expect: 5.1 */
void f(void)
{
  int abcdefghijklmnopqrstuvwxyz1234567_e = 0;
  extern int abcdefghijklmnopqrstuvwxyz1234567_f;  /* expect: 5.1 */
}
struct abcdefghijklmnopqrstuvwxyz1234567_g { int x; };
int32_t abcdefghijklmnopqrstuvwxyz12345; /* expect: 5.1 */
int32_t abcdefghijklmnopqrstuvwxyz1234;
