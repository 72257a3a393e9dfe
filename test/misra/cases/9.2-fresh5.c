struct p { int x; int y; };
struct q { struct p p; int z; };
int a[2][2] = { { 1, 2 }, { 3, 4 } };
int b[2][2] = { 1, 2, 3, 4 };                    /* expect: 9.2 */
int c[2][2] = { 0 };
struct p d = { 1, 2 };
struct p e[2] = { 1, 2, 3, 4 };                  /* expect: 9.2 */
struct q f = { { 1, 2 }, 3 };
struct q g = { 1, 2, 3 };                        /* expect: 9.2 */
char h[] = "abc";
char i[2][4] = { "abc", "def" };
int j[2][2] = { { 1, 2 }, 3, 4 };                /* expect: 9.2 */
struct q k = { .p.x = 1, .p.y = 2, .z = 3 };
struct q l = { .p = { 1, 2 }, .z = 3 };
union u { int a; struct p p; };
union u m = { 1 };
int n[2][2] = { [0][0] = 1, [1][1] = 2 };
int o = { 1 };                                   
struct q r[1] = { { 1, 2, 3 } };                 /* expect: 9.2 */
int s[2][3][1] = { { 1, 2, 3 }, { { 1 }, { 2 }, { 3 } } }; /* expect: 9.2 */
struct r { int arr[2]; int v; } t = { 1, 2, 3 }; /* expect: 9.2 */
void fn(struct p v) { struct q w = { v, 1 }; (void)w; }
