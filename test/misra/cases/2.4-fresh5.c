struct never_used { int a; };                    /* expect: 2.4 */
enum never { NEVER_A };                          /* expect: 2.4 */
union u_never { int a; char b; };                /* expect: 2.4 */
typedef struct by_tag { int a; } by_tag_t;       /* expect: 2.4 */
struct linked { struct linked *next; };
struct forward;                                  /* expect: 2.4 */
enum states { ST_A, ST_B };
typedef struct list { struct list *n; } list_t;
enum just_constants { JC_A, JC_B };              /* expect: 2.4 */
static struct linked head;
static by_tag_t x;
static list_t y;
int f(enum states s)
{
  struct local { int a; };                       /* expect: 2.4 */
  enum inner { INNER_A } i = INNER_A;            /* expect: 2.4 */
  return (s == ST_A) ? (x.a + (int)i) : (JC_B + (head.next == 0) + (y.n == 0));
}
