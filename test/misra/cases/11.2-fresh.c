#include <stddef.h>
#include <stdint.h>
struct opaque;
struct other;
struct known { int32_t a; };
typedef struct handle *handle_t;
extern struct opaque *get_opaque(void);
extern struct other *get_other(void);
extern void use(struct opaque *o);
extern handle_t open_it(void);
void conversions(struct opaque *o, const struct opaque *co, handle_t h)
{
  struct other *t;
  struct known *k;
  int32_t *ip;
  uintptr_t u;
  o = get_opaque();
  o = NULL;
  o = 0;
  o = (struct opaque *)0;
  t = (struct other *)o;               // expect: 11.2
  t = (struct other *)get_opaque();    // expect: 11.2
  k = (struct known *)o;               // expect: 11.2
  ip = (int32_t *)o;                   // expect: 11.2
  o = (struct opaque *)k;              // expect: 11.2
  o = (struct opaque *)&k;             // expect: 11.2
  u = (uintptr_t)o;                    // expect: 11.2
  o = (struct opaque *)u;              // expect: 11.2
  o = (struct opaque *)0x1000;         // expect: 11.2
  (void)get_opaque();
  (void)o;
  co = o;
  co = (const struct opaque *)o;
  h = (handle_t)o;                     // expect: 11.2
  ip = (int32_t *)h;                   // expect: 11.2
  h = open_it();
  use((struct opaque *)get_other());   // expect: 11.2
  use(o);
  u = (uintptr_t)co;                   // expect: 11.2
  uint8_t *b = (uint8_t *)o;           // expect: 11.2
  char *c = (char *)h;                 // expect: 11.2
  (void)t; (void)ip; (void)u; (void)b; (void)c; (void)k; (void)h;
}
struct late;
static struct late *g;
void before(struct known *k) { g = (struct late *)k; }   // expect: 11.2
struct late { int32_t z; };
void after(struct known *k) { g = (struct late *)k; }
