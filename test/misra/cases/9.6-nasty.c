struct a { int x; int y; };
struct b { struct a p; struct a q; int v[3]; };
struct b b1 = { .p.x = 1, .p.y = 2, .q = { 3, 4 }, .v = { 1, 2, 3 } };
struct b b2 = { .p.x = 1, 2, .q.x = 3 };               /* expect: 9.6 */
struct b b3 = { .v[0] = 1, .v[1] = 2 };
struct b b4 = { .v[0] = 1, 2, 3 };                     /* expect: 9.6 */
struct b b5 = { { 1, 2 }, .q.x = 3 };                  /* expect: 9.6 */
struct b b6[2] = { [0].p.x = 1, [1] = { .p = { 1, 2 } } };
struct b b7[2] = { [0].p.x = 1, { .p = { 1, 2 } } };   /* expect: 9.6 */
struct b b8 = { .p = { .x = 1 }, { 2, 3 } };
struct a a1[2] = { [0].x = 1, [0].y = 2, [1].x = 3 };
