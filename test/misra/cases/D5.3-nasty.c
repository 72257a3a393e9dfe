#include <threads.h>
static thrd_t t1, t2, t3;
static int leaf(void *p) { (void)p; return 0; }
static void deep(void) { (void)thrd_create(&t3, leaf, 0); }   /* expect: D5.3 */
static void helper(void) { deep(); }
static int worker(void *p)
{
  (void)p;
  helper();
  return thrd_create(&t2, leaf, 0);                           /* expect: D5.3 */
}
static void init(void) { (void)thrd_create(&t1, worker, 0); }
int main(void) { init(); return 0; }
