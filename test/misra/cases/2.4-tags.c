struct used { int a; };
struct unused { int a; };              /* expect: 2.4 */
enum e_unused { E1, E2 };              /* expect: 2.4 */
union u_unused { int a; float b; };    /* expect: 2.4 */
typedef struct record { int a; } record_t; /* expect: 2.4 */
typedef struct node { struct node *next; } node_t;
struct used var;
record_t r;
node_t n;
enum color { RED, GREEN };
void f(enum color c)
{
  enum state { S0, S1 };               /* expect: 2.4 */
  struct local { int a; };
  struct local l = { 1 };
  (void)c; (void)l;
}
void g(void)
{
  enum st { G_INIT, G_RUN };           /* expect: 2.4 */
  int s = G_INIT;
  (void)s;
}
struct defined_with_object { int a; } object; /* expect: 2.4 */
struct forward;
struct forward *pf;
