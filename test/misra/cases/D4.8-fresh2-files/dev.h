#ifndef DEV_H
#define DEV_H
struct dev { int reg; };               /* expect: D4.8 */
typedef struct { int a; } box_t;       /* expect: D4.8 */
struct seen { int a; };
struct val { int a; };
struct inc;
int dev_open(struct dev *d);
void box_put(box_t *b);
int seen_get(struct seen *s);
void val_take(struct val v);
void inc_f(struct inc *i);
#endif
