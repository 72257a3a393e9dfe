struct p { int x; int y; };
struct q { struct p a; struct p b; int n; int t[2]; };
struct q q1 = { .a.x = 1, .a.y = 2, .b = { 3, 4 } };
struct q q2 = { .a.x = 1, 2, .n = 3 };                /* expect: 9.6 */
struct q q3 = { { 1, 2 }, .b.x = 3 };                 /* expect: 9.6 */
struct q q4 = { .a = { 1, 2 }, { 3, 4 }, 5, { 6, 7 } };
struct q q5 = { .t[0] = 1, .t[1] = 2 };
struct q q6 = { .t[0] = 1, 2 };                       /* expect: 9.6 */
int m[2][2] = { [0][0] = 1, [0][1] = 2, [1] = { 3, 4 } };
int n[2][2] = { [0][0] = 1, 2, 3, 4 };                /* expect: 9.6 */
struct q q7[2] = { [0].a.x = 1, [1] = { .n = 2 } };
struct q q8[2] = { [0].a.x = 1, { .n = 2 } };         /* expect: 9.6 */
