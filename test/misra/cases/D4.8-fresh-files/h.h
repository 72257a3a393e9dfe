#ifndef H_H
#define H_H
struct opaque;
struct used { int a; };
struct hidden { int a; };              /* expect: D4.8 */
typedef struct hidden_t_s { int x; } hidden_t;   /* expect: D4.8 */
void op(struct opaque *p);
void hid(struct hidden *p);
int us(const struct used *p);
void hid2(hidden_t *p);
#endif
