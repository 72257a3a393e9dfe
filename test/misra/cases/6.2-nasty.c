#include <stdint.h>
#include <stdbool.h>
typedef enum { E0, E1 } en;
#define W 1
struct s
{
  signed a : 1;             /* expect: 6.2 */
  signed int b : W;         /* expect: 6.2 */
  int c : sizeof(char);     /* expect: 6.2 */
  unsigned d : 1, e : 1;
  signed int f : 2, g : 1;  /* expect: 6.2 */
  const signed int h : 1;   /* expect: 6.2 */
  int : 1;
  long i : 1;               /* expect: 6.2 */
  bool j : 1;
  signed char k : 1;        /* expect: 6.2 */
  uint32_t l : 1;
};
