#include <stdint.h>
#include <string.h>
typedef struct { int len; } buf_t;
extern int shared;
static int inner_static(int shared)  /* expect: 5.3 */
{
  return shared;
}
enum col { RED, BLUE };
int fn(int a, int (*cb)(int a))
{
  if (a > 0)
  {
    int a = 1;                       /* expect: 5.3 */
    if (a > 2) { int a = 3; (void)a; } /* expect: 5.3 */
  }
  do { int b = 1; (void)b; } while (0);
  { extern int shared; shared = 1; }
  switch (a) { case 1: { int BLUE = 2; (void)BLUE; } break; default: break; } /* expect: 5.3 */
  for (int i = 0; i < 2; i++) { for (int i = 0; i < 2; i++) { } } /* expect: 5.3 */
  int i = 0;
  struct col2 { int a; };
  enum col { X1 };                   /* expect: 5.3 */
  return i + inner_static(1);
}
void kr(p, shared) int p; int shared; { (void)p; } /* expect: 5.3 */
#define LOCAL(n) int n = 0; (void)n
void mac(void) { int t = 1; { LOCAL(t); } (void)t; } /* expect: 5.3 */
void buf(void) { buf_t buf_t; (void)buf_t; }       /* expect: 5.3 */
void memcpy2(void) { int strlen = 1; (void)strlen; } /* expect: 5.3 */
struct outer { struct inner { int x; } in; int shared; };
void tagf(void) { struct inner { int y; } v; (void)v; } /* expect: 5.3 */
void stmt(void) { int v = 1; (void)({ int v = 2; v; }); } /* expect: 5.3 */
