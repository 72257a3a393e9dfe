#include "suite.h"
union a { unsigned int x : 4; u32 w; };          /* expect: 6.3 */
union b { u32 w; struct { unsigned int lo : 4; unsigned int hi : 4; } bits; };
union c
{
  u32 w;
  bool flag : 1;                       /* expect: 6.3 */
  signed int s : 3;                    /* expect: 6.3 */
  unsigned int : 2;                    /* expect: 6.3 */
};
struct d { unsigned int x : 4; union { u32 w; unsigned int y : 3; } u; }; /* expect: 6.3 */
typedef union { unsigned a : 1; u8 c; } ut;      /* expect: 6.3 */
union e { u8 a; u16 b; };
