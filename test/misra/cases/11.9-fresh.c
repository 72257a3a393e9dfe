#include <stdbool.h>
#include <stdint.h>
#include <stddef.h>
#define NONE 0
#define NIL ((void *)0)
#define MY_NULL NULL
struct node { struct node *next; int32_t v; };
extern void put(struct node *n, int32_t v);
typedef void (*cb)(void);
static struct node *head = 0;          // expect: 11.9
static struct node *tail = NULL;
static int32_t *const fixed = NIL;
void forms(struct node *n, int32_t *p, cb f, bool b)
{
  p = 0;                               // expect: 11.9
  p = NULL;
  p = (void *)0;
  p = NONE;                            // expect: 11.9
  p = NIL;
  p = MY_NULL;
  p = 0u;                              // expect: 11.9
  p = 0L;                              // expect: 11.9
  p = '\0';                            // expect: 11.9
  p = (1 - 1);                         // expect: 11.9
  if (p == 0) { n = tail; }            // expect: 11.9
  if (0 != p) { n = head; }            // expect: 11.9
  if (p == NULL) { n = NULL; }
  if (p != (void *)0) { n = NULL; }
  while (n != 0) { n = n->next; }      // expect: 11.9
  p = b ? p : 0;                       // expect: 11.9
  p = b ? 0 : p;                       // expect: 11.9
  p = b ? p : NULL;
  put(0, 0);                           // expect: 11.9
  put(NULL, 0);
  f = 0;                               // expect: 11.9
  f = NULL;
  if (f != 0) { f(); }                 // expect: 11.9
  struct node z = { 0 };
  struct node y = { 0, 3 };            // expect: 11.9
  struct node x = { NULL, 0 };
  int32_t *arr[3] = { 0 };
  int32_t *arr2[2] = { NULL, 0 };      // expect: 11.9
  struct node d = { .next = 0, .v = 0 }; // expect: 11.9
  int32_t i = 0;
  n->next = 0;                         // expect: 11.9
  *p = 0;
  if (*p == 0) { i = 1; }
  for (n = head; n != NULL; n = n->next) { i = 0; }
  bool t = (i == 0);
  (void)z; (void)y; (void)x; (void)arr; (void)arr2; (void)d; (void)t; (void)fixed;
}
struct node *none(void)
{
  return 0;                            // expect: 11.9
}
struct node *nil(void)
{
  return NULL;
}
