struct stag { int a; int b; };
struct stag a1 = { 0, 0 };
void foo(void)
{
  struct stag { int a; };      /* expect: 5.7 */
}
struct elt { int e; };
struct elt2 { struct elt *p; };
struct other *op;
struct other { int q; };
void bar(void)
{
  int stag;                    /* expect: 5.7 */
  struct inner { int x; };
}
void baz(void) { struct inner { int x; }; } /* expect: 5.7 */
typedef struct coord { int x; } coord;
struct coord c1;
struct mem { int elt; };       /* expect: 5.7 */
union deed { int i; };
typedef struct deed2 { int i; } deed3;
