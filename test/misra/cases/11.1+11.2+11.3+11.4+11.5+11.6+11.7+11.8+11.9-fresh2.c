/* Pointers of drivers: registers, opaque handles, callbacks, containers; with macros and plain types. */
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#define REG32(a)      (*(volatile uint32_t *)(a))
#define GPIO_BASE     0x40020000UL
#define GPIO_ODR      0x14UL
#define BAD_HANDLE    ((void *)-1)       /* expect: 11.6 */
#define NO_CALLBACK   0
#define DROP_CONST(t, p) ((t *)(p))
#define container_of(p, t, m) ((t *)(void *)((char *)(p) - offsetof(t, m)))

typedef struct session session_t;
typedef int (*notify_fn)(void *ctx, int code);
typedef void (*isr_fn)(void);
struct packet { uint8_t kind; uint8_t data[7]; };
struct header { uint16_t len; uint16_t crc; };
struct device { const char *name; notify_fn notify; void *ctx; struct device *next; volatile uint32_t *regs; };

extern session_t *session_open(const char *name);
extern void session_close(session_t *s);
extern int on_event(void *ctx, int code);
extern int other_event(struct device *d, int code);
extern void reset(void);
extern char **environ_copy(void);
extern isr_fn vectors[4];

static struct device devices[2] = {
  { "a", on_event, NULL, NULL, NULL },
  { "b", (notify_fn)other_event, 0, NULL, 0 }   /* expect: 11.1, 11.9 */
};
static struct device *first = NULL;

void registers(uintptr_t base)
{
  REG32(base) = 1U;                 /* expect: 11.4 */
  REG32(GPIO_BASE + GPIO_ODR) = 1U; /* expect: 11.4 */
  volatile uint32_t *odr = (volatile uint32_t *)(GPIO_BASE + GPIO_ODR);  /* expect: 11.4 */
  uint32_t *plain = (uint32_t *)odr;              /* expect: 11.8 */
  volatile uint16_t *half = (volatile uint16_t *)odr;  /* expect: 11.3 */
  volatile uint8_t *low = (volatile uint8_t *)odr;
  unsigned long where = (unsigned long)odr;       /* expect: 11.4 */
  *plain = (uint32_t)*half + *low + (uint32_t)where;
  void *raw = (void *)base;                       /* expect: 11.6 */
  memset(raw, 0, 4U);
  devices[0].regs = (volatile uint32_t *)raw;     /* expect: 11.5 */
  devices[0].regs = odr;
  bool set = (bool)odr;                           /* expect: 11.4, 11.7 */
  float odd = (float)(uintptr_t)odr;              /* expect: 11.4 */
  (void)set;
  (void)odd;
}

int callbacks(void *ctx, notify_fn fn)
{
  isr_fn isr = (isr_fn)fn;                        /* expect: 11.1 */
  isr = vectors[1];
  isr = (isr_fn)(void *)fn;                       /* expect: 11.1 */
  isr = (isr_fn)GPIO_BASE;                        /* expect: 11.1 */
  isr = NO_CALLBACK;                              /* expect: 11.9 */
  isr = reset;
  vectors[0] = isr;
  vectors[2] = (isr_fn)reset;
  notify_fn n = fn;
  if (n == 0)                                     /* expect: 11.9 */
  {
    n = on_event;
  }
  if (fn != NULL)
  {
    (void)fn(ctx, 1);
  }
  void *code = (void *)fn;                        /* expect: 11.1 */
  uintptr_t key = (uintptr_t)on_event;            /* expect: 11.1 */
  return n(code, (int)key);
}

session_t *sessions(void *v, struct device *d)
{
  session_t *s = session_open("x");
  if (s == NULL)
  {
    return NULL;
  }
  struct device *e = (struct device *)s;          /* expect: 11.2 */
  s = (session_t *)d;                             /* expect: 11.2 */
  uintptr_t id = (uintptr_t)s;                    /* expect: 11.2, 11.4 */
  char *text = (char *)s;                         /* expect: 11.2 */
  if (v == BAD_HANDLE)
  {
    s = NULL;
  }
  s = 0;                                          /* expect: 11.9 */
  session_close(0);                               /* expect: 11.9 */
  session_close(NULL);
  e->ctx = text;
  e->ctx = (void *)e;
  return (id == 0U) ? s : 0;                      /* expect: 11.9 */
}

int memory(const struct packet *p, const void *from, size_t n)
{
  struct header *h = (struct header *)p;          /* expect: 11.3, 11.8 */
  const struct header *ch = (const struct header *)p->data;  /* expect: 11.3 */
  const struct header *vh = from;                 /* expect: 11.5 */
  const uint8_t *octets = (const uint8_t *)p;
  const char *chars = (const char *)octets;
  const int *ints = (const int *)octets;          /* expect: 11.3 */
  int *grid = malloc(n * sizeof(int));            /* expect: 11.5 */
  int (*rows)[4] = (int (*)[4])malloc(n * sizeof(*rows));  /* expect: 11.5 */
  char *copy = DROP_CONST(char, chars);           /* expect: 11.8 */
  char **env = environ_copy();
  const char *const *cenv = (const char *const *)env; /* expect: 11.3 */
  char **back = (char **)cenv;           /* expect: 11.3, 11.8 */
  struct device *owner = container_of(&copy, struct device, name); /* expect: 11.5 */
  unsigned int ux = *(const unsigned int *)ints;  /* expect: 11.3 */
  uint32_t word;
  memcpy(&word, octets, sizeof(word));
  long *lp = (long *)grid;                        /* expect: 11.3 */
  long long *llp = (long long *)lp;               /* expect: 11.3 */
  first = (struct device *)NULL;
  first = owner;
  free((void *)copy);
  free(rows);
  free((void *)chars);                            /* expect: 11.8 */
  return h->len + ch->len + vh->len + (int)ux + (int)word + (int)*llp + (int)back[0][0];
}
