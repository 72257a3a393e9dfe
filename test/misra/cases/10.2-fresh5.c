#include "suite.h"
void f(ch c, s32 s, u32 u, f32 f, u8 d, bool b)
{
  use_ch('0' + d);
  use_ch(c - 'a' + 'A');               
  use_s32(c - '0');
  use_ch('0' - 1);
  use_ch(c + c);                       /* expect: 10.2 */
  use_s32('a' + 'b');                  /* expect: 10.2 */
  use_ch(c - 's');
  use_ch(s - 'a');                     /* expect: 10.2 */
  use_f32(c + f);                      /* expect: 10.2 */
  use_f32('a' - f);                    /* expect: 10.2 */
  use_ch(u + '0');
  use_ch('a' + b);                     /* expect: 10.2 */
  c += 1;
  c = c + 'x';                         /* expect: 10.2 */
  c -= 'a';
  use_ch(c);
  use_s32(5 - '0');                    /* expect: 10.2 */
}
