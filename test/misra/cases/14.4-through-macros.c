#include <stdbool.h>
#define ID(x) (x)
#define IF(c) if (c) { }
void f(void)
{
  if (ID(true)) { }
  IF(true)
  IF(ID(false))
}
