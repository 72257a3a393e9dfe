#include "suite.h"
s32 id1_a_b_c;
s32 id1_abc;                           /* expect: D4.5 */
s32 id2_abc;
s32 id2_ABC;                           /* expect: D4.5 */
s32 id3_a_bc;
s32 id3_a_xbc;
s32 id4_I;
s32 id4_1;                             /* expect: D4.5 */
s32 id5_Z;
s32 id5_2;                             /* expect: D4.5 */
s32 id6_O;
s32 id6_0;                             /* expect: D4.5 */
s32 id7_B;
s32 id7_8;                             /* expect: D4.5 */
s32 id8_rn;
s32 id8_m;                             /* expect: D4.5 */
s32 id9_S;
s32 id9_5;                             /* expect: D4.5 */
s32 id10_h;
s32 id10_n;                            /* expect: D4.5 */
struct id11_ab { s32 v; };
s32 id11_AB;
void only_local(void)
{
  s32 count1 = 0;
  s32 other = 0;
  use_s32(count1 + other);
}
void other_local(void)
{
  s32 countl = 0;
  use_s32(countl);
}
void nested(void)
{
  s32 led = 0;
  {
    s32 Led = 1;                       /* expect: D4.5 */
    use_s32(Led);
  }
  use_s32(led);
}
struct members { s32 val; s32 VAL; };  /* expect: D4.5 */
struct fine { s32 val; s32 value; };
enum kinds { KIND_A, kind_a };         /* expect: D4.5 */
