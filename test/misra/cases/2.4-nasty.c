struct fwd;                            
struct used_in_sizeof { int a; };
int z = sizeof(struct used_in_sizeof);
struct used_in_cast { int a; };
void *vp;
int y(void) { return ((struct used_in_cast *)vp)->a; }
typedef enum mode { M_A, M_B } mode_t_;   /* expect: 2.4 */
mode_t_ m;
typedef enum mode2 { N_A, N_B } mode2_t;
enum mode2 n2; mode2_t n3;
struct outer { struct inner { int q; } in; int w; };  /* expect: 2.4 */
struct outer o;
struct self { struct self *next; };       /* expect: 2.4 */
union un { int a; };
extern union un ext;
struct in_macro { int a; };
#define OBJ struct in_macro
OBJ om;
void f(struct { int a; } *p);
int g(void)
{
  struct unused_local { int a; };         /* expect: 2.4 */
  struct { int b; } x = { 1 };
  return x.b;
}
struct fwd *ff;
