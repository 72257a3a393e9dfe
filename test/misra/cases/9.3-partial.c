#include <stdint.h>
int a1[3] = { 0, 1, 2 };
int a2[3] = { 0, 1 };                    /* expect: 9.3 */
int a3[3] = { 0 };
int a4[5] = { [1] = 1, [3] = 2 };
int a5[5] = { [1] = 1, 2, [4] = 0 };     /* expect: 9.3 */
int a6[3] = { 1 };                       /* expect: 9.3 */
char s1[10] = "Hello";
char s2[10] = { 'a', 'b' };              /* expect: 9.3 */
int m1[2][2] = { { 1, 2 }, { 0 } };
int m2[2][2] = { { 1, 2 } };             /* expect: 9.3 */
int m3[2][2] = { 0 };
int m4[2][3] = { { 1, 2 }, { 3, 4, 5 } }; /* expect: 9.3 */
struct s { int n; int v[3]; };
struct s s3 = { 1, { 1, 2 } };           /* expect: 9.3 */
struct s s4 = { 1, { 0 } };
struct s s5 = { 1 };
struct s s6[2] = { { 1, { 0 } } };       /* expect: 9.3 */
int a7[] = { 1, 2 };
struct s s7 = { .n = 1 };
char s8[3][8] = { "ab", "cd", "" };
char s9[3][8] = { "ab", "cd" };          /* expect: 9.3 */
float f1[2] = { 0.0f };                  /* expect: 9.3 */
