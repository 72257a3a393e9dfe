#include <stdint.h>
int a1[] = { [0] = 1 };                              /* expect: 9.5 */
int a2[10] = { [0] = 1 };
int a3[] = { 1, 2 };
int a4[] = { 1, [5] = 2 };                           /* expect: 9.5 */
int a5[][2] = { [0] = { 1, 2 } };                    /* expect: 9.5 */
int a6[][2] = { { [0] = 1, [1] = 2 } };
struct s { int a; };
struct s a7[] = { { .a = 1 }, { .a = 2 } };
struct s a8[] = { [1].a = 1 };                       /* expect: 9.5 */
void f(void) { int l[] = { [2] = 1 }; (void)l; static int m[] = { [E_0 = 0] = 1 }; }
int *cl = (int []){ [3] = 1 };                       /* expect: 9.5 */
int *cl2 = (int [4]){ [3] = 1 };
char s1[] = "abc";
