struct s { int a; int b; int c[2]; };
int a[3] = { [0] = 1, [1] = 2, [2] = 3 };
int b[3] = { [0] = 1, [0] = 2, [2] = 3 };        /* expect: 9.4 */
int c[3] = { [1] = 1, [0] = 2, 3 };              /* expect: 9.4 */
struct s d = { .a = 1, .b = 2 };
struct s e = { .a = 1, .b = 2, .a = 3 };         /* expect: 9.4 */
struct s f = { .b = 1, .a = 2, 3 };              /* expect: 9.4 */
struct s g = { .c = { 1, 2 }, .c[0] = 3 };       /* expect: 9.4 */
struct s h = { .c[0] = 1, .c[1] = 2 };
int i[2][2] = { [0] = { 1, 2 }, [0][1] = 3 };    /* expect: 9.4 */
struct s j =
{
  .a = 1,
  .b = 2,
  .b = 3,                              /* expect: 9.4 */
};
union u { int x; int y; } k = { .x = 1, .y = 2 }; /* expect: 9.4 */
int l[4] = { [2] = 1, 2, [0] = 3, 4 };
