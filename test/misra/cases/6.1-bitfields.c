#include <stdint.h>
#include <stdbool.h>
typedef unsigned int UINT_16;
typedef int plain_t;
typedef signed int sint_t;
enum e { A, B };
struct s
{
  unsigned int b1 : 2;
  int b2 : 2;             /* expect: 6.1 */
  UINT_16 b3 : 2;
  signed long b4 : 2;     /* expect: 6.1 */
  signed int b5 : 2;
  _Bool b6 : 1;
  bool b7 : 1;
  uint8_t b8 : 2;         /* expect: 6.1 */
  uint32_t b9 : 2;
  int32_t b10 : 2;
  plain_t b11 : 2;        /* expect: 6.1 */
  sint_t b12 : 2;
  enum e b13 : 2;         /* expect: 6.1 */
  char b14 : 2;           /* expect: 6.1 */
  unsigned short b15 : 3; /* expect: 6.1 */
  const int b16 : 3;      /* expect: 6.1 */
  unsigned b17 : 3;
  signed b18 : 3;
  int : 0;                /* expect: 6.1 */
  unsigned int : 0;
  unsigned long long b19 : 40; /* expect: 6.1 */
  uint64_t b20 : 3;       /* expect: 6.1 */
};
