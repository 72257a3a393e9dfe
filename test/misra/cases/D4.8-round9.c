struct a { int x; };
struct b { int x; }; /* expect: D4.8 */
struct c;
static int fa(struct a *p) { return p->x; }
static void fb(struct b *p) { (void)p; }
static struct c *fc(struct c *p) { return p; }
