#include <stdint.h>
#include <stddef.h>
#include <stdbool.h>
typedef int16_t (*fp16)(void);
typedef fp16 (*pfp16)(void);
#define COPY(index) (aa[(index)] = bb[(index)])
struct task { void (*start)(struct task *t); struct task *next; };
static uint16_t aa[10], bb[10];
static volatile uint16_t v1;
static volatile uint32_t vn;
extern void two(uint16_t a, uint16_t b);
extern bool (*fptr)(int32_t a);
static const uint8_t cylinders = 4u;
static const volatile uint8_t cyl_cal = 4u;
static uint16_t keeps(uint16_t y) { static uint16_t temp = 0; temp = y + temp; return temp; }
void f(uint16_t i, struct task *p, int16_t *q, pfp16 pp, void *v, float fl, int32_t n, int8_t s8, uint8_t u8)
{
  COPY(i);
  COPY(i++);                       /* expect: 13.2 */
  p->start(p++);                   /* expect: 13.2 */
  two(v1, v1);                     /* expect: 13.2 */
  two(aa[i], i++);                 /* expect: 13.2 */
  fp16 f6 = (fp16)(*pp)();
  fp16 f5 = (fp16)1.0e6F;          /* expect: 11.1 */
  fl = (float)(intptr_t)q;         /* expect: 11.4 */
  v = (void *)1024.0f;             /* expect: 11.6 */
  fl = (float)q;                   /* expect: 11.4, 11.7 */
  q = (int16_t *)fl;               /* expect: 11.4, 11.7 */
  bool b = (fptr != NULL) && (*fptr)(0);
  b = b && (keeps(1u) > 2u);       /* expect: 13.5 */
  b = (0u == 0u) || (b = true);          /* expect: 13.2, 13.4, 13.5 */
  aa[i] = aa[i = 3u];              /* expect: 13.2, 13.4 */
  aa[i += 2u] = aa[i];             /* expect: 13.2, 13.4 */
  size_t s = sizeof(void (*[n])(int32_t a[vn]));  /* expect: 13.6 */
  if (cylinders == 4u) { s = 1u; } /* expect: 14.3 */
  if (cyl_cal == 4u) { s = 1u; }
  while (s8 > 10) { if (s8 > 5) { s8--; } }   /* expect: 14.3 */
  for (u8 = 0u; u8 < 0u; u8++) { s = 2u; }    /* expect: 14.3 */
  while (n != 0)
  {
    n = (int32_t)keeps(1u);
    if (n == 1) { break; }
    while (s8 != 0)
    {
      s8--;
      if (s8 == 1) { goto L1; }    /* expect: 15.4 */
    }
  }
L1:
  (void)f5; (void)f6; (void)v; (void)s; (void)b;
}
