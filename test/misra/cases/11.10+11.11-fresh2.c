#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
typedef void unit;
typedef _Atomic unit *bad_t;                      /* expect: 11.10 */
typedef _Atomic int good_t;
extern void *_Atomic slot;
static void sink(volatile _Atomic void *p, _Atomic int *q)   /* expect: 11.10 */
{
  (void)p;
  (void)q;
}
struct list { struct list *next; int v; bool (*match)(int v); };
#define VALID(p) ((p) != NULL)
#define IS_NULL(p) (!(p))
#define assert_like(c) ((c) ? (void)0 : abort_now())
extern void abort_now(void);
extern struct list *head_of(int k);
static bool has(const struct list *l, int v, char **argv, void *any, int arr[])
{
  bool found = false;
  const struct list *at;
  for (at = l; at && !found; at = at->next)       /* expect: 11.11 */
  {
    found = (at->v == v);
  }
  for (at = l; VALID(at) && !found; at = at->next)
  {
    found = at->match && at->match(v);            /* expect: 11.11 */
  }
  if (IS_NULL(l)) { found = false; }              /* expect: 11.11 */
  if (!VALID(l)) { found = false; }
  if (!any || !argv[0]) { found = false; }        /* expect: 11.11 */
  if (*argv) { found = true; }                    /* expect: 11.11 */
  if (**argv) { found = true; }
  while (*argv++ != NULL) { found = !found; }
  assert_like(l);                                 /* expect: 11.11 */
  assert_like(l != NULL);
  if (arr) { found = true; }                      /* expect: 11.11 */
  if (arr[0]) { found = true; }
  if (head_of(1) || head_of(2)) { found = true; } /* expect: 11.11 */
  if ((at = head_of(3)) != NULL) { found = true; }
  return found ? true : (l ? false : true);       /* expect: 11.11 */
}
void use(void) { sink(NULL, NULL); (void)has(NULL, 0, NULL, NULL, NULL); }
