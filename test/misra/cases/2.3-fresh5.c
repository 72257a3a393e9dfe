#include <stdint.h>
typedef int16_t unused_t;                        /* expect: 2.3 */
typedef struct { int a; } unused_struct_t;       /* expect: 2.3 */
typedef struct tagged { int a; } tag_used_t;     /* expect: 2.3 */
typedef enum { RED, GREEN } colour_t;            /* expect: 2.3 */
typedef int used_t;
typedef used_t chain_t;                          /* expect: 2.3 */
typedef void (*fn_t)(int);
typedef unsigned char in_cast_t;
typedef unsigned short in_sizeof_t;
typedef struct { int q; } in_member_t;
typedef struct { in_member_t m; } holder_t;
static fn_t handlers[2];
static struct tagged t = { RED };
static holder_t h;
static int f(used_t a)
{
  typedef int local_t;                           /* expect: 2.3 */
  typedef long local_used_t;
  local_used_t x = (in_cast_t)a;
  return (int)(x + (long)sizeof(in_sizeof_t));
}
int main(void) { handlers[0] = 0; return f(1) + t.a + h.m.q; }
