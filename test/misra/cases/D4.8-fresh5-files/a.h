#ifndef A_H
#define A_H
struct opaque;
typedef struct opaque opaque_t;
extern opaque_t *make(void);
extern int read_it(const opaque_t *o);
struct seen                            /* expect: D4.8 */
{
  int a;
  int b;
};
extern int sum(const struct seen *s);
struct used { int a; };
typedef struct { int x; int y; } point_t;  /* expect: D4.8 */
extern void move(point_t *p);
typedef struct { int lo; int hi; } range_t;
#endif
