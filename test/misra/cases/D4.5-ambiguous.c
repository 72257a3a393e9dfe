int id1_abc;
int id1_ABC;       /* expect: D4.5 */
int id2_abc;
int id2_a_bc;      /* expect: D4.5 */
int id3_a_bc;
int id3_ab_c;      /* expect: D4.5 */
int id4_I;
int id4_1;         /* expect: D4.5 */
int id5_Z;
int id5_2;         /* expect: D4.5 */
int id6_O;
int id6_0;         /* expect: D4.5 */
int id7_B;
int id7_8;         /* expect: D4.5 */
int id8_rn;
int id8_m;         /* expect: D4.5 */
int id9_n;
int id9_h;         /* expect: D4.5 */
int id10_S;
int id10_5;        /* expect: D4.5 */
int id11_l;
int id11_I;        /* expect: D4.5 */
struct id12 { int x; };
int ida;
int idb;
void f(void) { int loc_a; int loc_A; } /* expect: D4.5 */
void g(void) { int gloc; int hloc; }
