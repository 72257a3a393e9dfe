int a1[] = { [0] = 1 }; /* expect: 9.5 */
int a2[3] = { [0] = 1 };
int a3[] = { 1, 2 };
int a4[] = { 1, [3] = 2 }; /* expect: 9.5 */
int a5[][2] = { [1] = { 1, 2 } }; /* expect: 9.5 */
int a6[][2] = { { [1] = 2 } };
struct s { int x; int y; };
struct s a7[] = { { .x = 1 } };
struct s a8[] = { [0].x = 1 }; /* expect: 9.5 */
void f(void) { static const char *const n[] = { [2] = "x" }; } /* expect: 9.5 */
int *p = (int []){ [2] = 1 }; /* expect: 9.5 */
int *q = (int [3]){ [2] = 1 };
char s1[] = "x";
