#include <stdlib.h>
#include <threads.h>

struct guarded
{
  mtx_t lock;
  int v;
};

mtx_t g1;
static cnd_t g2;
static tss_t g3;
static thrd_t g4;
static struct guarded g5;
static thread_local mtx_t g6; /* expect: 22.13 */

void f(void)
{
  mtx_t a; /* expect: 22.13 */
  cnd_t b; /* expect: 22.13 */
  tss_t c; /* expect: 22.13 */
  thrd_t d; /* expect: 22.13 */
  struct guarded e; /* expect: 22.13 */
  static mtx_t s;
  mtx_t *p = &g1;
  (void)mtx_init(p, mtx_plain);
  (void)mtx_init(&s, mtx_plain);
}
