#include "suite.h"
struct s
{
  signed int a : 1;                    /* expect: 6.2 */
  signed int b : 2;
  unsigned int c : 1;
  s32 d : 1;                           /* expect: 6.2 */
  bool e : 1;
  signed : 1;
  int f : 1, g : 2;                    /* expect: 6.2 */
  s32 h : 0x1;                         /* expect: 6.2 */
  u32 i : 1;
  signed int j : (2 - 1);              /* expect: 6.2 */
  signed int : 0;
};
#define ONE 1
struct t { int x : ONE; };             /* expect: 6.2 */
