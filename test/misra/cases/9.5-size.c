int a1[] = { [0] = 1 };                     /* expect: 9.5 */
int a2[3] = { [0] = 1 };
int a3[] = { 1, 2 };
int a4[] = { 1, 2, [5] = 3 };               /* expect: 9.5 */
void f(void)
{
  int *p = (int[]){ [3] = 1 };              /* expect: 9.5 */
  int *q = (int[4]){ [3] = 1 };
  static const char *names[] = { [0] = "a" }; /* expect: 9.5 */
}
struct s { int a; };
struct s a5[] = { { .a = 1 }, { .a = 2 } };
struct s a6[] = { [0].a = 1 };              /* expect: 9.5 */
typedef int open_t[];
open_t a7 = { [2] = 1 };                    /* expect: 9.5 */
