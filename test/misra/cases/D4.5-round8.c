int id1_a_b_c;
int id1_abc; /* expect: D4.5 */
int id2_abc;
int id2_ABC; /* expect: D4.5 */
int id3_a_bc;
int id3_ab_c; /* expect: D4.5 */
int id4_I;
int id4_1; /* expect: D4.5 */
int id5_Z;
int id5_2; /* expect: D4.5 */
int id6_O;
int id6_0; /* expect: D4.5 */
int id7_B;
int id7_8; /* expect: D4.5 */
int id8_rn;
int id8_m; /* expect: D4.5 */
int id9_S;
int id9_5; /* expect: D4.5 */
int id10_h;
int id10_n; /* expect: D4.5 */
int id11_l;
int id11_I; /* expect: D4.5 */
int total;
int totals;
void f(void) { int id12_a = 0; int id12a = 0; } /* expect: D4.5 */
struct id13 { int aB; int ab; }; /* expect: D4.5 */
void g1(void) { int local_x = 1; (void)local_x; }
void g2(void) { int localx = 1; (void)localx; }
#define id14_l 1
#define id14_1 2
