#include "t.h"
typedef int first_t;
typedef int second_t;
int use_second(second_t a) { int local = a; return local; }
int f(void)
{
  typedef int inner_t;
  inner_t first_t = 1;                 /* expect: 5.6 */
  return first_t;
}
struct pair { int second_t; };         /* expect: 5.6 */
int g(void)
{
  typedef unsigned inner_t;            /* expect: 5.6 */
  inner_t x = 1u;
  return (int)x;
}
typedef struct same { int a; } same;
typedef struct other { int a; } different;
typedef enum kind { K } kind_t;
shared_t s;
