/* A type definition named like a Boolean is one, whatever it stands for. */
typedef unsigned char bool_t;
typedef int BOOL;
typedef enum { FALSE_, TRUE_ } boolean;
typedef unsigned char u8;
#define TRUE 1
#define FALSE 0
struct s { bool_t on; BOOL list[2]; const bool_t *where; };
extern bool_t is_on(const struct s *p);
extern void set_on(struct s *p, bool_t v);
static BOOL ready = FALSE;
static boolean enabled = FALSE_;
bool_t is_on(const struct s *p) { return p->on; }
void set_on(struct s *p, bool_t v)
{
  p->on = v;
  p->list[0] = TRUE;
  p->list[1] = p->on && v;
  if (v) { ready = TRUE; }
  if (p->list[1]) { ready = (3 > 2); }
  if (*p->where) { enabled = TRUE_; }
  if (is_on(p)) { ready = !ready; }
  if ((bool_t)1) { }
  while (enabled) { enabled = FALSE_; }
  if (ready == TRUE) { }
  p->on = 3;                           /* expect: 10.3 */
  u8 n = v;                            /* expect: 10.3 */
  n = n + v;                           /* expect: 10.1 10.3 10.4 */
  n = (u8)v;                           /* expect: 10.5 */
  v = (bool_t)n;                       /* expect: 10.5 */
  if (n) { }                           /* expect: 14.4 */
  int i = ready + 1;                   /* expect: 10.1 10.4 */
  if (i == ready) { }                  /* expect: 10.4 */
  v++;                                 /* expect: 10.1 */
  set_on(p, n);                        /* expect: 10.3 */
  set_on(p, n > 1u);
  p->list[i] = FALSE;
  i = ready ? 1 : 2;
  enabled = n;                         /* expect: 10.3 */
}
unsigned char *raw(bool_t *b) { return b; }
