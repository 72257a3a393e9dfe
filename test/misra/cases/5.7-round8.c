struct stag { int a; int b; };
struct stag a1 = { 0, 0 };
union utag { int a; };
struct other { int a; };
void f1(void)
{
    struct stag { int c; }; /* expect: 5.7 */
    enum other { X, Y }; /* expect: 5.7 */
}
struct deer { int a; };
void f2(void) { struct deer { long a; }; } /* expect: 5.7 */
struct elk { int a; } elk; /* expect: 5.7 */
typedef struct coord { int x; } coord;
struct ok { struct ok *n; };
extern struct ok *list;
void f3(void) { struct t1 { int z; }; }
void f4(void) { struct t1 { int z; }; } /* expect: 5.7 */
enum e { E1 };
void f5(void) { int e = 0; } /* expect: 5.7 */
void f6(void) { union utag; } /* expect: 5.7 */
