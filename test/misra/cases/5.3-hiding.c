#include <stdint.h>
int16_t i;
static int32_t st;
typedef int32_t word_t;
enum { RED, GREEN };
struct tag_s { int i; int st; };
extern void proto(int16_t i);
void fn(void)
{
  int16_t i;                 /* expect: 5.3 */
  {
    int16_t st;              /* expect: 5.3 */
    int32_t fresh;
    {
      int fresh;             /* expect: 5.3 */
    }
  }
  { int32_t other; }
  { int32_t other; }
}
void gn(int16_t i)           /* expect: 5.3 */
{
  int RED = 1;               /* expect: 5.3 */
  word_t fn;                 /* expect: 5.3 */
  struct tag_s { int z; } q; /* expect: 5.3 */
  (void)RED;
}
void hn(int p)
{
  for (int k = 0; k < p; k++)
  {
    int k = 3;               /* expect: 5.3 */
    int p = 2;               /* expect: 5.3 */
  }
  for (int i = 0; i < 3; i++) /* expect: 5.3 */
  { }
lab:
  { int lab = 1; }
}
void kn(void)
{
  typedef int word_t;        /* expect: 5.3 */
  int tag_s;
  enum { GREEN = 3 };        /* expect: 5.3 */
  extern int32_t st2;
  int kn;                    /* expect: 5.3 */
}
void ln(void (*cb)(int i), struct other *o);
struct in { struct { int i; } st; };
void mn(void)
{
  int m;
  {
    struct { int m; } z;
    extern int m2(int m);
    int stdint;
    int16_t m;               /* expect: 5.3 */
  }
}
int later_used_here(void) { int after; return 1; }
int after;
