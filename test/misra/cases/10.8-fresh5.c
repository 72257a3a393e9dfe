#include "suite.h"
enum e { E_A, E_B };
void f(u16 a, u16 b, u32 w, u32 v, s32 s, s32 t, s16 c, f32 f, f32 g, bool q)
{
  use_u32((u32)(a + b));               /* expect: 10.8 */
  use_u32((u32)a + b);
  use_s32((s32)(w + v));               /* expect: 10.8 */
  use_s32((s32)w);
  use_u16((u16)(w + v));
  use_s64((s64)(s * t));               /* expect: 10.8 */
  use_u32((u32)(s - t));               /* expect: 10.8 */
  use_f32((f32)(s + t));               /* expect: 10.8 */
  use_s32((s32)(f * g));               /* expect: 10.8 */
  use_f64((f64)(f / g));               /* expect: 10.8 */
  use_u32((u32)(~a));
  use_u16((u16)~a);
  use_u32((u32)(q ? a : b));
  use_s32((s32)(c << 1u));
  use_u8((u8)(s + t));                 /* expect: 10.8 */
  use_s16((s16)(s + t));
  use_u64((u64)(w & v));               /* expect: 10.8 */
  use_u64((u64)w & v);
  use_s32((s32)(3u + 4u));             
  use_u8((u8)(a > b));
  use_u32((u32)-c);
}
