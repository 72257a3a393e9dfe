#include "suite.h"
enum e { E_A, E_B };
enum g { G_A };
void f(u8 a, s32 s, f32 f, ch c, bool q, enum e e)
{
  use_bool((bool)s);                   /* expect: 10.5 */
  use_bool((bool)a);                   /* expect: 10.5 */
  use_bool((bool)0);
  use_bool((bool)1u);
  use_bool((bool)2);                   /* expect: 10.5 */
  use_bool((bool)f);                   /* expect: 10.5 */
  use_bool((bool)c);                   /* expect: 10.5 */
  use_bool((bool)e);                   /* expect: 10.5 */
  use_s32((s32)q);                     /* expect: 10.5 */
  use_u8((u8)q);                       /* expect: 10.5 */
  use_ch((ch)q);                       /* expect: 10.5 */
  use_f32((f32)q);                     /* expect: 10.5 */
  use_u8((u8)c);
  use_ch((ch)a);
  use_ch((ch)f);                       /* expect: 10.5 */
  use_f32((f32)c);                     /* expect: 10.5 */
  use_f32((f32)s);
  use_s32((s32)f);
  use_s32((s32)e);
  use_f32((f32)e);
  e = (enum e)s;                       /* expect: 10.5 */
  e = (enum e)1;                       /* expect: 10.5 */
  e = (enum e)G_A;                     /* expect: 10.5 */
  e = (enum e)E_B;
  e = (enum e)q;                       /* expect: 10.5 */
  e = (enum e)c;                       /* expect: 10.5 */
  use_bool((bool)(s > 1));
  use_u8((u8)(s == 1));                /* expect: 10.5 */
  use_u8((u8)'a');
  use_u8((u8)e);
  use_ch((ch)e);
}
