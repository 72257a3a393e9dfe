#include <stdint.h>
#include <stdlib.h>
#include <string.h>

struct msg
{
  uint32_t id;
  uint8_t body[12];
};

static uint8_t store[16];

static void clear(uint8_t *p, size_t n)
{
  (void)memset(p, 0, n);
}

void f(struct msg *m, const struct msg *o, uint32_t k)
{
  uint32_t words[4];
  uint8_t *p = store;
  size_t n = 16u;

  (void)memcpy(words, o->body, 12u);
  (void)memcpy(words, store, 16u);
  (void)memcpy(words, store, 17u); /* expect: 21.18 */
  (void)memcpy(m, o, sizeof(*m));
  (void)memcpy(m->body, o->body, sizeof(struct msg)); /* expect: 21.18 */
  (void)memcpy(&store[8], o->body, 8u);
  (void)memcpy(&store[8], o->body, 9u); /* expect: 21.18 */
  (void)memset(p + 4, 0, 12u);
  (void)memset(p + 4, 0, 13u); /* expect: 21.18 */
  (void)memset(words, 0, n);
  n++;
  (void)memset(words, 0, n); /* expect: 21.18 */
  if (k <= 16u)
  {
    (void)memset(store, 0, k);
  }
  if (k <= 20u)
  {
    (void)memset(store, 0, k); /* expect: 21.18 */
  }
  (void)memset(words, 0, sizeof(words) / sizeof(words[0]));
  (void)memset(words, 0, sizeof(words) * 2u); /* expect: 21.18 */
  clear(store, 16u);
  uint8_t *h = (uint8_t *)malloc(10u);
  if (h != NULL)
  {
    (void)memset(h, 0, 10u);
    (void)memcpy(h, store, 11u); /* expect: 21.18 */
    free(h);
  }
  (void)memcmp("abc", "abd", 4u);
  (void)memcmp("abc", "abd", 5u); /* expect: 21.18 */
}
