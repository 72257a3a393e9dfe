void f1(int n, int * restrict p, int * restrict q); /* expect: 8.14 */
void f2(int *p);
int * restrict gp; /* expect: 8.14 */
void f3(void)
{
    int * restrict lp; /* expect: 8.14 */
}
struct s { char * restrict m; }; /* expect: 8.14 */
typedef int * restrict rp_t; /* expect: 8.14 */
void f4(int a[restrict 3]); /* expect: 8.14 */
void f5(int a[static restrict 3]) { } /* expect: 8.14 */
#define R restrict /* expect: 8.14 */
void f6(int * R p);
void f7(int * __restrict p); /* expect: 8.14 */
