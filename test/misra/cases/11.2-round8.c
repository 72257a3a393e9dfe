#include <stddef.h>
#include <stdint.h>
struct s; struct t; struct full { int a; };
extern struct s *sp; extern struct t *tp; extern struct full *fp;
extern struct s *f(void); extern int *ip; extern void *vp;
void fn(void)
{
    struct t *a = (struct t *)sp; /* expect: 11.2 */
    struct full *b = (struct full *)sp; /* expect: 11.2 */
    struct s *c = (struct s *)ip; /* expect: 11.2 */
    struct s *d = NULL;
    (void)f();
    (void)(uintptr_t)sp; /* expect: 11.2 */
    struct s *e = (struct s *)0x1000; /* expect: 11.2 */
    struct s *g = (struct s *)vp;
    void *h = sp;
    struct s *i = vp;
    struct s *j = (struct s *)0;
    struct s *k = (struct s *)fp; /* expect: 11.2 */
    const struct s *l = (const struct s *)sp;
    struct s **m = (struct s **)&tp;
    char *n = (char *)sp; /* expect: 11.2 */
    (void)(_Bool)sp;  /* expect: 11.2 */
    struct t *o = sp; /* expect: 11.2 */
}
