struct s { int a; int b; int c; };
int a1[3] = { [0] = 1, [1] = 2, [2] = 3 };
int a2[3] = { [0] = 1, [1] = 2, [1] = 3 }; /* expect: 9.4 */
int a3[3] = { [0] = 1, [0] = 2, 3 }; /* expect: 9.4 */
int a4[3] = { [1] = 1, [0] = 2, 3 }; /* expect: 9.4 */
struct s s1 = { .a = 1, .b = 2, .c = 3 };
struct s s2 = { .a = 1, .b = 2, .a = 3 }; /* expect: 9.4 */
struct s s3 = { .b = 1, .a = 2, 3 }; /* expect: 9.4 */
int a5[4] = {
   1,
   2,
   [1] = 3 /* expect: 9.4 */
};
struct n { struct s x; struct s y; };
struct n n1 = { .x = { 1, 2, 3 }, .x.a = 3 }; /* expect: 9.4 */
struct n n2 = { .x.a = 1, .x.b = 2 };
int a6[] = { [0 ... 2] = 1, [1] = 3 };
union u { int a; int b; };
union u u1 = { .a = 1, .b = 2 }; /* expect: 9.4 */
