#include <stdint.h>
#include <stddef.h>
struct header { uint16_t kind; uint16_t size; };
struct message { struct header h; uint8_t body[8]; };
typedef uint32_t word_t;
typedef const short *my_cs;
enum e { E1, E2 };

void casts(uint8_t *p1, struct message *m, void *v, float *fl, enum e *pe, uint32_t *words, char *text)
{
  uint32_t *p2 = (uint32_t *)p1; /* expect: 11.3 */
  char *c1 = (char *)words;
  unsigned char *c2 = (unsigned char *)m;
  signed char *c3 = (signed char *)fl;
  uint8_t *c4 = (uint8_t *)words;
  int8_t *c5 = (int8_t *)pe;
  const char *c6 = (const char *)words;
  struct header *h = (struct header *)m; /* expect: 11.3 */
  struct message *back = (struct message *)h; /* expect: 11.3 */
  uint32_t *w = (uint32_t *)fl; /* expect: 11.3 */
  int32_t *sw = (int32_t *)words; /* expect: 11.3 */
  word_t *same = (word_t *)words;
  uint16_t *lo = (uint16_t *)words; /* expect: 11.3 */
  uint32_t *fv = (uint32_t *)v;
  void *tv = (void *)words;
  const uint32_t *cw = (const uint32_t *)words;
  volatile uint32_t *vw = (volatile uint32_t *)words;
  uint16_t *t = (uint16_t *)text; /* expect: 11.3 */
  const volatile short *q = (const volatile short *)words; /* expect: 11.3 */
  my_cs cs = (my_cs)(int *)v; /* expect: 11.3 */
  enum e *pe2 = (enum e *)words; /* expect: 11.3 */
  _Bool *pb = (_Bool *)p1; /* expect: 11.3 */
  uint32_t *nul = (uint32_t *)0;
  uint32_t *reg = (uint32_t *)0x4000u;
  uint8_t (*rows)[4] = (uint8_t (*)[4])words; /* expect: 11.3 */
  uint32_t first = *(uint32_t *)p1; /* expect: 11.3 */
  uint32_t second = *(const uint32_t *)&p1[4]; /* expect: 11.3 */
  long long wide = *((long long *)words); /* expect: 11.3 */
  (void)p2; (void)c1; (void)c2; (void)c3; (void)c4; (void)c5; (void)c6; (void)h; (void)back; (void)w; (void)sw;
  (void)same; (void)lo; (void)fv; (void)tv; (void)cw; (void)vw; (void)t; (void)q; (void)cs; (void)pe2; (void)pb;
  (void)nul; (void)reg; (void)rows; (void)first; (void)second; (void)wide;
}

#define WORD_AT(p) (*(uint32_t *)(p))
#define BYTES(p) ((uint8_t *)(p))
uint32_t through_macro(uint8_t *b, struct message *m, void *v, char **names, const char *const *cnames)
{
  uint32_t r = WORD_AT(b); /* expect: 11.3 */
  r += WORD_AT(v);
  r += BYTES(m)[0];
  uint8_t **pp = (uint8_t **)names; /* expect: 11.3 */
  const char **cpp = (const char **)names; /* expect: 11.3 */
  void **vv = (void **)names; /* expect: 11.3 */
  (void)pp; (void)cpp; (void)vv; (void)cnames;
  return r;
}
void implicit_ones(uint8_t *b)
{
  uint32_t *p = b; /* expect: 11.3 */
  p = b; /* expect: 11.3 */
  (void)p;
}
