#include "suite.h"
typedef unsigned int uint_t;
enum e { E_A, E_B };
struct s
{
  unsigned int a : 1;
  signed int b : 2;
  int c : 2;                           /* expect: 6.1 */
  unsigned char d : 3;                 /* expect: 6.1 */
  bool e : 1;
  _Bool f : 1;
  enum e g : 2;                        /* expect: 6.1 */
  u32 h : 4;
  u8 i : 4;                            /* expect: 6.1 */
  s32 j : 3;
  long k : 4;                          /* expect: 6.1 */
  unsigned long long l : 4;            /* expect: 6.1 */
  uint_t m : 2;
  const unsigned int n : 1;
  char o : 2;                          /* expect: 6.1 */
  s16 : 3;                             /* expect: 6.1 */
  unsigned : 0;
  ch p : 1;                            /* expect: 6.1 */
  volatile int q : 3;                  /* expect: 6.1 */
};
union u { short a : 3; unsigned b : 3; };  /* expect: 6.1 */
