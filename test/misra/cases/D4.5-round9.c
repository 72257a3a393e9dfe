extern int counter_l; extern int counter_1; /* expect: D4.5 */
int maxO; int max0; /* expect: D4.5 */
void fn_S(void); void fn_5(void); /* expect: D4.5 */
void fn_s(void); /* expect: D4.5 */
struct pt { int x_pos; int xpos; int X_pos; }; /* expect: D4.5 */
void f(int item_z, int item_2) { int iteM = 0; int item = 1; } /* expect: D4.5 */
void g(void) { int aB = 1; { int ab = 2; } } /* expect: D4.5 */
void h(void) { { int qR = 1; } { int qr = 2; } }
enum { VAL_n, VAL_h }; /* expect: D4.5 */
typedef int my_type; typedef int mytype; /* expect: D4.5 */
struct rn_tag { int v; }; struct m_tag { int v; }; /* expect: D4.5 */
