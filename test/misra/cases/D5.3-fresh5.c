#include <threads.h>
#include "suite.h"
static thrd_t t1;
static thrd_t t2;
static thrd_t many[4];
static s32 leaf(void *p) { (void)p; return 0; }
static s32 spawner(void *p)
{
  (void)p;
  (void)thrd_create(&t2, leaf, NULL);       /* expect: D5.3 */
  return 0;
}
static void helper(void)
{
  (void)thrd_create(&t2, leaf, NULL);       /* expect: D5.3 */
}
static s32 by_helper(void *p)
{
  (void)p;
  helper();
  return 0;
}
s32 main(void)
{
  (void)thrd_create(&t1, spawner, NULL);
  (void)thrd_create(&t1, by_helper, NULL);
  for (u32 i = 0u; i < 4u; i++)
  {
    (void)thrd_create(&many[i], leaf, NULL);
  }
  (void)thrd_join(t1, NULL);
  return 0;
}
