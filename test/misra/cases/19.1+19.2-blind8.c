#include <stdint.h>
#include <string.h>
union big { uint8_t bytes[8]; uint32_t words[2]; uint16_t half; };   /* expect: 19.2 */
struct st { int32_t x; int32_t y; int32_t z; };
union mix { struct st s; struct { int16_t pad; struct st t; } q; int32_t i; int16_t h; };  /* expect: 19.2 */
typedef union { float f; uint32_t u; } pun_t;                        /* expect: 19.2 */
struct has { int32_t k; union { int32_t a; float b; } u; };          /* expect: 19.2 */
union mix gm;  /* expect: 19.2 */
static int16_t a[20];
void c1(int32_t n)
{
  (void)memcpy(&a[5], &a[4], 2U * sizeof(a[0]));      /* expect: 19.1 */
  (void)memmove(&a[5], &a[4], 2U * sizeof(a[0]));
  (void)memcpy(&a[0], &a[10], 10U * sizeof(a[0]));
  (void)memcpy(&a[0], &a[9], 10U * sizeof(a[0]));     /* expect: 19.1 */
  (void)memcpy(a, a, sizeof(a));                      /* expect: 19.1 */
  gm.i = gm.h;                                        /* expect: 19.1 */
  gm.h = gm.i;                                        /* expect: 19.1 */
  gm.i = gm.i;
  gm.s = gm.q.t;                                      /* expect: 19.1 */
  gm.s = gm.s;
  gm.i = gm.h + 1;
  char buf[20] = "abcdef";
  (void)strcpy(&buf[1], buf);                         /* expect: 19.1 */
  (void)strlen(buf);
  (void)memcpy(&buf[2], &buf[0], 4U);                 /* expect: 19.1 */
  (void)memcpy(&buf[4], &buf[0], 4U);
  char *p = &buf[1];
  (void)memcpy(p, buf, 3U);                           /* expect: 19.1 */
  p = &buf[8];
  (void)memcpy(p, buf, 3U);
  (void)n;
}
