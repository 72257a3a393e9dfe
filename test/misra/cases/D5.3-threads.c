#include <threads.h>
int work(void *p) { thrd_t t; thrd_create(&t, work, p); return 0; }  /* expect: D5.3 */
void start(void) { thrd_t t; thrd_create(&t, work, 0); }
int main(void)
{
  thrd_t t;
  (void)thrd_create(&t, work, 0);
  return 0;
}
