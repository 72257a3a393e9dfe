struct opaque_used { int a; };
void fa(struct opaque_used *p) { p->a = 1; }
struct never { int a; };                 /* expect: D4.8 */
struct never *keep(struct never *p) { return p; }
struct fwd;
struct fwd *kf(struct fwd *p) { return p; }
struct by_value { int a; };
struct by_value bv;
struct sized { int a; };
unsigned long sz(struct sized *p) { return sizeof(*p); }
typedef struct { int a; } td_t;          /* expect: D4.8 */
td_t *ktd(td_t *p) { return p; }
