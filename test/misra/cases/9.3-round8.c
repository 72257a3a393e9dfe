#include <stdint.h>
int a1[3] = { 1, 2, 3 };
int a2[3] = { 1, 2 }; /* expect: 9.3 */
int a3[3] = { 0 };
int a4[3] = { 1 }; /* expect: 9.3 */
int a5[] = { 1, 2 };
int a6[3] = { [1] = 2 };
int a7[3] = { [1] = 2, 3 }; /* expect: 9.3 */
int a8[4] = { 1, [2] = 3 }; /* expect: 9.3 */
int b1[2][2] = { { 1, 2 }, { 3 } }; /* expect: 9.3 */
int b2[2][2] = { { 1, 2 } }; /* expect: 9.3 */
int b3[2][2] = { { 0 }, { 1, 2 } };
char c1[10] = "abc";
char c2[10] = { 'a', 'b' }; /* expect: 9.3 */
char c3[3][4] = { "a", "b" }; /* expect: 9.3 */
struct s { int a; int b[2]; };
struct s s1 = { 1 };
struct s s2 = { 1, { 2 } }; /* expect: 9.3 */
struct s s3[2] = { { 1, { 1, 2 } } }; /* expect: 9.3 */
struct s s4[2] = { 0 };
int a9[3] = { };
int b4[2][2] = { 0 };
int b5[2][2][2] = { { { 1, 2 }, { 3, 4 } }, { { 5, 6 }, { 0 } } };
float f1[3] = { 0.0f };  /* expect: 9.3 */
int *p1[2] = { (int *)0 };  /* expect: 9.3 */
void fn(void) { int l[3] = { 1, 2 }; } /* expect: 9.3 */
