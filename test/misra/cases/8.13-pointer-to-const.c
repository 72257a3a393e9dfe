#include <stddef.h>
#include <stdint.h>
#include <string.h>

struct item
{
  int32_t value;
  struct item *next;
};

extern void keep(int32_t *p);
extern void look(const int32_t *p);

int32_t read_only(int32_t *p) /* expect: 8.13 */
{
  return *p;
}

int32_t read_const(const int32_t *p)
{
  return *p;
}

void writes(int32_t *p)
{
  *p = 1;
}

void increments(int32_t *p)
{
  (*p)++;
}

int32_t indexes(int32_t a[], size_t n) /* expect: 8.13 */
{
  int32_t sum = 0;
  for (size_t i = 0u; i < n; i++)
  {
    sum += a[i];
  }
  return sum;
}

void fills(int32_t a[4])
{
  a[2] = 7;
}

int32_t member(struct item *it) /* expect: 8.13 */
{
  return it->value;
}

void set_member(struct item *it)
{
  it->value = 2;
}

void passes_on(int32_t *p)
{
  keep(p);
}

void shows(int32_t *p) /* expect: 8.13 */
{
  look(p);
}

size_t length(char *s) /* expect: 8.13 */
{
  return strlen(s);
}

void copy(char *to, char *from) /* expect: 8.13 */
{
  (void)strcpy(to, from);
}

int32_t *gives_back(int32_t *p)
{
  return p;
}

int32_t count(char *s) /* expect: 8.13 */
{
  int32_t n = 0;
  while (*s != '\0')
  {
    s++;
    n++;
  }
  return n;
}

int32_t only_local(void)
{
  int32_t v = 3;
  int32_t *q = &v;  /* expect: 8.13 */
  return *q;
}

int32_t const *first_const(int32_t const *p, int32_t *unused) /* expect: 8.13 */
{
  (void)unused;
  return p;
}
