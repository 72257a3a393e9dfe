struct stag { int a; };
struct stag *ptr;
void f(void)
{
  struct stag { char b; } x = { 1 };   /* expect: 5.7 */
  (void)x;
}
union utag { int a; };
int utag;                              /* expect: 5.7 */
enum etag { EA };
typedef struct etag_holder { enum etag e; } etag_holder;
typedef struct node { struct node *n; } node_t;
struct only_here { int a; };
void g(int only_here) { (void)only_here; } /* expect: 5.7 */
struct member_like { int m; };
struct holder { int member_like; };    /* expect: 5.7 */
typedef struct stag stag_alias;
