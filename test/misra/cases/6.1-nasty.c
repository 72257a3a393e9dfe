#include <stdint.h>
#define FIELD(t, n, w) t n : w
typedef enum { A, B } en_t;
typedef unsigned int word;
typedef word alias;
struct s
{
  FIELD(unsigned int, a, 3);
  FIELD(int, b, 3);            /* expect: 6.1 */
  volatile unsigned int c : 2;
  unsigned int const d : 2;
  int unsigned e : 2;
  int const f : 2;             /* expect: 6.1 */
  alias g : 4;
  en_t h : 2;                  /* expect: 6.1 */
  signed char i : 2;           /* expect: 6.1 */
  unsigned j : 1, k : 2;
  int l : 1, m : 2;            /* expect: 6.1 */
  long int n : 3;              /* expect: 6.1 */
  unsigned : 3;
  int16_t o : 3;               /* expect: 6.1 */
  uint16_t p : 3;              /* expect: 6.1 */
};
union u { int q : 3; };        /* expect: 6.1 */
