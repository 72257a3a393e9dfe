struct p { int x; int y; };
struct q { struct p p; int z; int a[2]; };
struct q a = { .p.x = 1, 2 };                    /* expect: 9.6 */
struct q b = { .p.x = 1, .p.y = 2 };
struct q c = { .p = { 1, 2 }, .z = 3 };
struct q d = { .z = 1, { 1, 2 } };
int e[2][2] = { [0][0] = 1, 2, 3, 4 };           /* expect: 9.6 */
int f[2][2] = { [0][0] = 1, [0][1] = 2 };
struct q g = { .a[0] = 1, 2 };                   /* expect: 9.6 */
struct q h[2] = { [0].z = 1, [1].z = 2 };
struct q i[2] = { [0].p.x = 1, 2, 3 };           /* expect: 9.6 */
struct q j = { { 1, 2 }, 3, { 4, 5 } };
