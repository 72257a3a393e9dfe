#include <threads.h>
#include "suite.h"
static mtx_t first;
static mtx_t second;
static mtx_t third;
static mtx_t rec;
static s32 forwards(void *p)
{
  (void)p;
  mtx_lock(&first);
  mtx_lock(&second);                   /* expect: D5.2 */
  mtx_unlock(&second);
  mtx_unlock(&first);
  return 0;
}
static s32 backwards(void *p)
{
  (void)p;
  mtx_lock(&second);
  mtx_lock(&first);                    /* expect: D5.2 */
  mtx_unlock(&first);
  mtx_unlock(&second);
  return 0;
}
static s32 twice(void *p)
{
  (void)p;
  mtx_lock(&third);
  mtx_lock(&third);                    /* expect: D5.2 */
  mtx_unlock(&third);
  mtx_unlock(&third);
  return 0;
}
static s32 nested_rec(void *p)
{
  (void)p;
  mtx_lock(&rec);
  mtx_lock(&rec);
  mtx_unlock(&rec);
  mtx_unlock(&rec);
  return 0;
}
static s32 ordered(void *p)
{
  (void)p;
  mtx_lock(&first);
  mtx_lock(&third);
  mtx_unlock(&third);
  mtx_unlock(&first);
  return 0;
}
s32 main(void)
{
  thrd_t t;
  mtx_init(&first, mtx_plain);
  mtx_init(&second, mtx_plain);
  mtx_init(&third, mtx_plain);
  mtx_init(&rec, mtx_plain | mtx_recursive);
  thrd_create(&t, forwards, NULL);
  thrd_create(&t, backwards, NULL);
  thrd_create(&t, twice, NULL);
  thrd_create(&t, nested_rec, NULL);
  thrd_create(&t, ordered, NULL);
  return 0;
}
