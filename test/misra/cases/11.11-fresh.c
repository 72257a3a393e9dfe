#include <stdbool.h>
#include <stdint.h>
#include <stddef.h>
struct node { struct node *next; bool used; void (*cb)(void); };
extern struct node *find(int32_t k);
extern bool ready(void);
#define CHECK(p) if (p) { (void)ready(); }
int32_t tests(struct node *n, int32_t *p, bool b, void (*f)(void), char *text)
{
  int32_t r = 0;
  if (p) { r = 1; }                    // expect: 11.11
  if (!p) { r = 1; }                   // expect: 11.11
  if (p != NULL) { r = 2; }
  if (b) { r = 3; }
  if (!b) { r = 3; }
  while (n) { n = n->next; }           // expect: 11.11
  while (n != NULL) { n = n->next; }
  for (; n; n = n->next) { r++; }      // expect: 11.11
  do { n = find(r); } while (n);       // expect: 11.11
  r = p ? 1 : 2;                       // expect: 11.11
  r = (p == NULL) ? 1 : 2;
  if (p && b) { r = 4; }               // expect: 11.11
  if (b || n) { r = 4; }               // expect: 11.11
  if ((p != NULL) && n->used) { r = 5; }
  if (f) { f(); }                      // expect: 11.11
  if (n->cb) { n->cb(); }              // expect: 11.11
  if (find(3)) { r = 6; }              // expect: 11.11
  if (ready()) { r = 6; }
  if (!find(3)) { r = 7; }             // expect: 11.11
  b = p;                               // expect: 11.11
  b = (p != NULL);
  while (*text) { text++; }
  if (*p) { r = 8; }
  b = !n;                              // expect: 11.11
  b = !!n;                             // expect: 11.11
  return b ? r : 0;
}
