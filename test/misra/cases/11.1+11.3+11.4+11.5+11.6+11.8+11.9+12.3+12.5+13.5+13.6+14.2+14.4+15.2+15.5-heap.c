/* Block allocator, list and dispatch table. */
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#define ALIGN_UP(x) (((x) + 7u) & ~(size_t)7u)
#define container_of(ptr, type, member) ((type *)((char *)(ptr) - offsetof(type, member)))

struct block
{
  size_t size;
  bool used;
  struct block *next;
};

struct item
{
  int32_t key;
  void *value;
  struct item *link;
};

typedef void (*handler_t)(const struct item *it);
typedef int32_t (*compare_t)(const void *a, const void *b);

static uint8_t pool[1024];
static struct block *first = 0;                       // expect: 11.9
static handler_t handlers[4] = { NULL };
static volatile bool locked;

static bool take_lock(void)
{
  bool had = locked;
  locked = true;
  return !had;
}

void heap_init(void)
{
  first = (struct block *)pool;                       // expect: 11.3
  first->size = sizeof(pool) - sizeof(struct block);
  first->used = false;
  first->next = NULL;
}

void *heap_take(size_t n)
{
  struct block *b;
  void *result = NULL;

  for (b = first; b; b = b->next)                     // expect: 14.4
  {
    if (!b->used && (b->size >= ALIGN_UP(n)))
    {
      b->used = true;
      return b + 1;                                   // expect: 15.5
    }
  }
  for (b = first, n = 0u; b != NULL; b = b->next)     // expect: 12.3, 14.2
  {
    n += b->size;
  }
  return result;
}

void heap_give(void *p)
{
  if (p != 0)                                         // expect: 11.9
  {
    struct block *b = (struct block *)p;              // expect: 11.5
    b = &b[-1];
    b->used = false;
    if (((uintptr_t)p & 7u) != 0u)                    // expect: 11.6
    {
      b->size = 0u;
    }
  }
}

static int32_t by_key(const void *a, const void *b)
{
  const struct item *x = a;                           // expect: 11.5
  struct item *y = (struct item *)b;                  // expect: 11.5, 11.8
  return x->key - y->key;
}

void install(uint32_t slot, void *fn, compare_t cmp)
{
  handlers[slot] = (handler_t)fn;                     // expect: 11.1
  handlers[slot] = (handler_t)cmp;                    // expect: 11.1
  handlers[slot] = NULL;
  if (handlers[slot] && take_lock())                  // expect: 13.5
  {
    locked = false;
  }
  (void)by_key;
}

size_t copy_name(char dst[16], const char *src)
{
  (void)memset(dst, 0, sizeof(dst));                  // expect: 12.5
  (void)strncpy(dst, src, 15u);
  return sizeof(*dst++);                              // expect: 13.6
}

uint16_t read_be16(const uint8_t *p)
{
  uint16_t v = *(const uint16_t *)p;                  // expect: 11.3
  v = (uint16_t)(((uint32_t)p[0] << 8) | p[1]);
  return v;
}

int32_t find(const struct item *list, int32_t key)
{
  int32_t at = -1;
  int32_t i = 0;
  const struct item *it = list;

retry:
  while (it != NULL)
  {
    if (it->key == key)
    {
      at = i;
    }
    i++;
    it = it->link;
  }
  if ((at < 0) && (i < 3))
  {
    i = 9;
    goto retry;                                       // expect: 15.2
  }
  for (i = 0; i < 4; i++)                             // expect: 14.2
  {
    if (at == 2)
    {
      i = 4;
    }
  }
  return at;
}

uint32_t address_of(const struct block *b)
{
  return (uint32_t)(uintptr_t)b;                      // expect: 11.4
}
