#include <stddef.h>
#include <stdint.h>
struct s;
struct t;
union u;
struct whole { int a; };
extern struct s *get_s(void);
extern void take_s(struct s *p);
extern struct t *tp;
typedef struct s opaque_t;
typedef struct hidden *handle_t;

void convert(int *ip, void *vp, long n, struct whole *w)
{
  struct s *sp1 = get_s();
  struct t *t1 = (struct t *)sp1; /* expect: 11.2 */
  struct s *sp2 = (struct s *)ip; /* expect: 11.2 */
  int *ip2 = (int *)sp1; /* expect: 11.2 */
  struct s *sp3 = NULL;
  struct s *sp4 = (struct s *)0;
  void *vp1 = sp1;
  void *vp2 = (void *)sp1;
  struct s *sp5 = vp;
  struct s *sp6 = (struct s *)vp;
  uintptr_t i1 = (uintptr_t)sp1; /* expect: 11.2 */
  struct s *sp7 = (struct s *)n; /* expect: 11.2 */
  opaque_t *op = sp1;
  opaque_t *op2 = (opaque_t *)sp1;
  const struct s *csp = sp1;
  const struct s *csp2 = (const struct s *)sp1;
  struct s *nc = (struct s *)csp;
  union u *up = (union u *)w; /* expect: 11.2 */
  struct whole *w2 = (struct whole *)up; /* expect: 11.2 */
  handle_t h = (handle_t)sp1; /* expect: 11.2 */
  handle_t h2 = vp;
  char *bytes = (char *)sp1; /* expect: 11.2 */
  (void)sp1;
  (void)get_s();
  take_s(sp2);
  take_s((struct s *)w); /* expect: 11.2 */
  take_s(NULL);
  if (sp1 == sp3) { }
  (void)t1; (void)ip2; (void)sp4; (void)vp1; (void)vp2; (void)sp5; (void)sp6; (void)i1; (void)sp7;
  (void)op; (void)op2; (void)csp2; (void)nc; (void)w2; (void)h; (void)h2; (void)bytes;
}

int (*open_array)[];
int (*closed_array)[4];
void arrays(void)
{
  open_array = closed_array;
  closed_array = open_array;
}

struct s { int n; };
int *complete(struct s *p)
{
  return (int *)p;
}
