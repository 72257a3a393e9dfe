#include <stdlib.h>
#include <threads.h>

typedef mtx_t lock_type;

struct deep
{
  struct
  {
    cnd_t c;
  } in;
};

static lock_type many[3];
extern mtx_t elsewhere;

int f(mtx_t *given)
{
  lock_type a; /* expect: 22.13 */
  mtx_t list[2]; /* expect: 22.13 */
  struct deep d; /* expect: 22.13 */
  mtx_t *heap = (mtx_t *)malloc(sizeof(mtx_t)); /* expect: 22.13 */
  mtx_t *ok = &many[1];
  extern cnd_t other;
  for (int i = 0; i < 2; i++)
  {
    thrd_t t; /* expect: 22.13 */
    (void)thrd_join(t, NULL);
  }
  (void)cnd_signal(&other);
  (void)mtx_lock(given);
  (void)ok;
  (void)heap;
  return 0;
}

void g(thrd_t t)
{
  (void)thrd_detach(t);
}

static _Thread_local struct deep per_thread; /* expect: 22.13 */
static once_flag flag = ONCE_FLAG_INIT;
