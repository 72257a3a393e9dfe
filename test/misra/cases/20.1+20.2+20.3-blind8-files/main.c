/* leading comment */
#include "a.h"
#define NAME "b.h"
#include NAME
#define SYS <stddef.h>
#include SYS
#include <stdint.h>
#ifdef SOME_H
#include "c.h"
#endif
extern int ex;
#include "a.h"                       /* expect: 20.1 */
int f(void);
#if 1
#include <stdbool.h>                 /* expect: 20.1 */
#endif
int f(void)
{
#include "c.h"                       /* expect: 20.1 */
  return 0;
}
#include <limits.h>                  /* expect: 20.1 */
