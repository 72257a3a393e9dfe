struct in { int x; int y[2]; };
struct out { struct in a; int b; };
struct out o1 = { .a.x = 1, .b = 2 };
struct out o2 = { .a = { .x = 1, .y = { 0 } }, .b = 2 };
struct out o3 = { .a = { 1, { 2, 3 } }, 4 };
struct out o4 = { .a.x = 1, .a.y[0] = 3, 4, 5 };  /* expect: 9.6 */
struct out o5 = { { 1, { 2, 3 } }, .a.x = 4 };    /* expect: 9.6 */
int a1[3] = { [0] = 1, 2, 3 };
int m1[2][2] = { [0][1] = 1, 2, 3 };              /* expect: 9.6 */
int m2[2][2] = { [0] = { [1] = 1 } };
int m3[2][2] = { [0][1] = 1, [1] = { 2, 3 } };
struct out o6 = { 1 };
void f(void)
{
  struct out l = { .a.x = 1, 7 };                 /* expect: 9.6 */
  (void)(struct out){ .a.y[1] = 1, 7 };           /* expect: 9.6 */
  (void)l;
}
