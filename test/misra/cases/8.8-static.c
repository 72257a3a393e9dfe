static int x = 0;
extern int x;                 /* expect: 8.8 */
static int f(void);
int f(void) { return 1; }     /* expect: 8.8 */
static int g(void);
extern int g(void);           /* expect: 8.8 */
static int h(void);
static int h(void) { return f() + g(); }
static int g(void) { return 2; }
void k(void)
{
  extern int x;               /* expect: 8.8 */
  extern int y;
  int f(void);                /* expect: 8.8 */
}
static inline int m(void);
inline int m(void) { return 0; } /* expect: 8.8 */
