#include <stdint.h>
#include <stdbool.h>
typedef signed int si;
#define ONE 1
struct s
{
  unsigned int a : 1;
  signed int b : 1;      /* expect: 6.2 */
  signed int c : 2;
  si d : 1;              /* expect: 6.2 */
  int e : ONE;           /* expect: 6.2 */
  _Bool f : 1;
  int32_t g : 1;         /* expect: 6.2 */
  signed int : 1;
  signed int : 0;
  signed int h : (2 - 1); /* expect: 6.2 */
  bool i : 1;
  int8_t j : 1;          /* expect: 6.2 */
};
