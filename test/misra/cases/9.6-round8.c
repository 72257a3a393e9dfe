struct p { int x; int y; };
struct n { struct p a; int b[2]; };
struct n s1 = { .a = { .x = 1, .y = 2 }, .b = { 1, 2 } };
struct n s2 = { .a.x = 1, .a.y = 2, .b = { 1, 2 } };
struct n s3 = { .a = { 1, 2 }, .b[0] = 1, .b[1] = 2 };
struct n s4[2] = { [0] = { { 1, 2 }, { 1, 2 } }, [1].a = { 1, 2 } };
int m[2][2] = { [0][0] = 1 };
int m2[2][2] = { [0] = { [0] = 1 } };
struct n s5 = { .a.x = 1, 2, { 1, 2 } }; /* expect: 9.6 */
struct n s6 = { { .x = 1 }, .b = { [1] = 2 } };
struct n s7 = {
   .b = { 1, 2 },
   .a.x = 3,
   .a.y = 4
};
