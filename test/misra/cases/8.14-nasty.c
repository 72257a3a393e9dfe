#include <stddef.h>
#include <string.h>
typedef int *ip;
void a(char *restrict d, const char *restrict s); /* expect: 8.14 */
void b(size_t n, int m[restrict static 3]);       /* expect: 8.14 */
int *restrict *c;                                 /* expect: 8.14 */
void d(ip restrict p);                            /* expect: 8.14 */
extern void *(*e)(void *restrict p);              /* expect: 8.14 */
void f(void)
{
  char x[3]; char y[3] = "ab";
  (void)memcpy(x, y, 3u);
  for (int *restrict q = 0; q != 0; ) { }         /* expect: 8.14 */
}
