/* first comment */
#include "cfg.h"
#include "cond.h"
#include <stddef.h>
#define LOCAL 1
#include <stdint.h>
extern void report(const char *m, ...);
#define _own 1                                       /* expect: 20.15, 21.1 */
#undef LOCAL                                         /* expect: 20.5 */
#define NDEBUG
#include <assert.h>                                  /* expect: 20.1 */
#define switch if                                    /* expect: 20.4 */
#undef switch                                        /* expect: 20.5 */
#define offsetof(a, b) 0                             /* expect: 20.15, 21.1 */
#define my_strcpy(a, b) my_copy((a), (b))
#define E2BIG_ 3
#define SIGMAX 3
#define INT_MY 3
#define UINT8_MAX 255U                               /* expect: 20.15, 21.1 */
struct node { struct node *next; uint32_t v; };
static const uint32_t AA = 3U;
#pragma pack(1)
#if 1
#define TWO 2
#elfi                                                /* expect: 20.13 */
#endif
#if 0
#foo                                                 /* expect: 20.13 */
#endif
uint32_t use(uint32_t v, struct node *p, uint32_t *arr)
{
  uint32_t i;
  FOR_EACH(i, 3U) { arr[i] = FIELD(v, 3U, 1U); }
  SWAP(uint32_t, arr[0], arr[1]);
  UNUSED(p);
  p = NEXT(p);
  report(STR(AA), MAX_OF(v,
#ifdef CFG_ON                                        /* expect: 20.6 */
    1U
#else                                                /* expect: 20.6 */
    2U
#endif                                               /* expect: 20.6 */
  ));
  LOGV(AA);
  WARN("a", 1);
  return SCALE(v) + BIT(2U) + ARRAY_LEN("ab");
}
