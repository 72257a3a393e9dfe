enum state { S0, S1 };                 /* expect: 2.4 */
enum used_state { U0, U1 };
struct s_unused { int a; };            /* expect: 2.4 */
struct s_used { int a; };
union u_unused { int a; float b; };    /* expect: 2.4 */
typedef struct tagged_rec { int a; } rec_t;     /* expect: 2.4 */
typedef struct link_rec { struct link_rec *next; } link_t;
typedef enum color_tag { RED, GREEN } color_t;  /* expect: 2.4 */
typedef struct { int x; } point_t;
struct fwd;                            /* expect: 2.4 */
struct fwd_used;
struct s_used a;
enum used_state u = U0;
rec_t r; link_t l; color_t c; point_t p;
void take(struct fwd_used *f) { (void)f; }
int local(int x)
{
    enum inner { I0, I1 };             /* expect: 2.4 */
    enum inner_used { J0, J1 };
    enum inner_used k = (x > 0) ? J0 : J1;
    struct tmp { int a; } t = { 1 };   /* expect: 2.4 */
    return (int)k + t.a;
}
struct outer
{
    struct in_tag { int z; } in;       /* expect: 2.4 */
    enum mode_tag { A1, A2 } mode;     /* expect: 2.4 */
};
struct outer o;
struct only_sizeof { int q; };
int size(void) { return (int)sizeof(struct only_sizeof); }
enum { ANON1, ANON2 };
