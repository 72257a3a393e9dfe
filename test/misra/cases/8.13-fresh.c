#include <stdint.h>
#include <string.h>
#include <stddef.h>
struct dev { uint32_t reg; uint8_t buf[8]; struct dev *next; };
extern void sink(void *p);
extern void csink(const void *p);
extern int32_t take(int32_t *p);
uint16_t rd(uint16_t *p) { return *p; }        /* expect: 8.13 */
uint16_t crd(const uint16_t *p) { return *p; }
void wr(uint16_t *p) { *p = 1u; }
int32_t sum(int32_t a[3]) { return a[0] + a[1]; }   /* expect: 8.13 */
void setarr(int32_t a[3]) { a[0] = 1; }
char last(char * const s) { return s[strlen(s) - 1u]; }   /* expect: 8.13 */
void pass(void *p) { sink(p); }
void cpass(void *p) { csink(p); }              /* expect: 8.13 */
uint32_t member(struct dev *d) { return d->reg; }   /* expect: 8.13 */
void setm(struct dev *d) { d->reg = 1u; }
void setbuf(struct dev *d) { d->buf[2] = 1u; }
uint8_t getbuf(struct dev *d) { return d->buf[2]; }   /* expect: 8.13 */
struct dev *ret(struct dev *d) { return d; }
struct dev *nextof(struct dev *d) { return d->next; }   /* expect: 8.13 */
void setnext(struct dev *d) { d->next->reg = 2u; }      /* expect: 8.13 */
void unused(int *p) { }
int32_t delegate(int32_t *p) { return take(p); }
void walk(char *s) { while (*s != '\0') { s++; } }     /* expect: 8.13 */
void fill(char *s) { while (*s != '\0') { *s++ = ' '; } }
void locals(struct dev *d)
{
    uint32_t *r = &d->reg;
    *r = 3u;
    const uint32_t *c = &d->reg;
    (void)c;
}
void local_ro(void)
{
    int32_t v = 1;
    int32_t *p = &v;                           /* expect: 8.13 */
    int32_t *q = &v;
    *q = *p;
}
void inc(int32_t *p) { (*p)++; }
void alias(int32_t *p) { int32_t *q = p; *q = 1; }
void addr(int32_t **pp) { **pp = 1; }          /* expect: 8.13 */
int fnptr(int (*f)(int v)) { return f(1); }
void cast(void *p) { *(int *)p = 3; }
int castc(void *p) { return *(const int *)p; }    /* expect: 8.13 */
int cmp(const void *a, const void *b) { return *(const int *)a - *(const int *)b; }
void sw(int *a, int *b) { int t = *a; *a = *b; *b = t; }
void one(int *a, int *b) { *a = *b; }          /* expect: 8.13 */
int cond(int *p) { return (p != NULL) ? 1 : 0; }     /* expect: 8.13 */
static int vol(volatile uint32_t *r) { return (int)*r; }   /* expect: 8.13 */
void mcpy(uint8_t *dst, uint8_t *src) { (void)memcpy(dst, src, 4u); }   /* expect: 8.13 */
