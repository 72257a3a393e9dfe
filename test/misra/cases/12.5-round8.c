#include <stdint.h>
typedef int arr_t[4];
int g[4];
void f1(int a[4]) { (void)(sizeof(a) / sizeof(a[0])); } /* expect: 12.5 */
void f2(int *a) { (void)sizeof(a); }
void f3(arr_t a) { (void)sizeof(a); } /* expect: 12.5 */
void f4(int a[]) { (void)sizeof a; } /* expect: 12.5 */
void f5(int a[2][3]) { (void)sizeof(a); (void)sizeof(a[0]); } /* expect: 12.5 */
void f6(int a[4]) { int b[4]; (void)sizeof(b); (void)sizeof(g); (void)sizeof(*a); (void)sizeof(a[0]); }
void f7(int a[static 4]) { (void)sizeof(a); } /* expect: 12.5 */
void f8(int n, int a[n]) { (void)sizeof(a); } /* expect: 12.5 */
void f9(int (*a)[4]) { (void)sizeof(a); (void)sizeof(*a); }
void f10(int a[4]) { (void)sizeof((a)); (void)sizeof(int[4]); } /* expect: 12.5 */
void f11(const char s[10]) { for (uint32_t i = 0; i < sizeof(s); i++) { } } /* expect: 12.5 */
void f12(int a[4]) { (void)sizeof(a + 1); }
