#include <threads.h>

static mtx_t plain;
static mtx_t recursive;
static mtx_t timed;

void setup(void)
{
  (void)mtx_init(&plain, mtx_plain);
  (void)mtx_init(&recursive, mtx_plain | mtx_recursive);
  (void)mtx_init(&timed, mtx_timed);
}

void f1(void)
{
  (void)mtx_lock(&plain);
  (void)mtx_lock(&plain); /* expect: 22.18 */
  (void)mtx_unlock(&plain);
  (void)mtx_unlock(&plain);
}

void f2(void)
{
  (void)mtx_lock(&recursive);
  (void)mtx_lock(&recursive);
  (void)mtx_unlock(&recursive);
  (void)mtx_unlock(&recursive);
}

void f3(void)
{
  (void)mtx_lock(&plain);
  (void)mtx_unlock(&plain);
  (void)mtx_lock(&plain);
  (void)mtx_unlock(&plain);
}

void f4(void)
{
  (void)mtx_lock(&plain);
  (void)mtx_lock(&timed);
  (void)mtx_lock(&timed); /* expect: 22.18 */
  (void)mtx_unlock(&timed);
  (void)mtx_unlock(&plain);
}

void f5(int c)
{
  if (c > 0)
  {
    (void)mtx_lock(&plain);
  }
  (void)mtx_lock(&plain); /* expect: 22.18 */
  (void)mtx_unlock(&plain);
}
