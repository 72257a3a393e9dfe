#include <stddef.h>
#include <stdint.h>
#include <string.h>
#define MY_NULL_1 0
#define MY_NULL_2 (void *)0
#define ZERO (0)
struct node { struct node *next; int count; char *name; };
extern void take(int *p, int n);
int *p1 = 0; /* expect: 11.9 */
int *p2 = (void *)0;
int *p3 = NULL;
int *p4 = MY_NULL_1; /* expect: 11.9 */
int *p5 = MY_NULL_2;
struct node one = { 0, 0, 0 }; /* expect: 11.9 */
struct node two = { NULL, 0, NULL };
struct node three = { 0 };
int *table[3] = { 0 };
struct node four = { .count = 0, .next = NULL };
struct node five = { .next = 0 }; /* expect: 11.9 */
int *f(int *p, int n, struct node *l, void (*cb)(void))
{
  if (p == 0) { } /* expect: 11.9 */
  if (p == NULL) { }
  if (0 != p) { } /* expect: 11.9 */
  if (p == MY_NULL_1) { } /* expect: 11.9 */
  if (p == MY_NULL_2) { }
  if (p != (void *)0) { }
  if (n == 0) { }
  if (*p == 0) { }
  p = 0; /* expect: 11.9 */
  p = NULL;
  p = ZERO; /* expect: 11.9 */
  take(0, 0); /* expect: 11.9 */
  take(NULL, 0);
  int *q = (n > 0) ? p : 0; /* expect: 11.9 */
  int *r = (n > 0) ? 0 : p; /* expect: 11.9 */
  int *s = (n > 0) ? NULL : p;
  l->next = 0; /* expect: 11.9 */
  l->count = 0;
  l->name[0] = 0;
  if (cb == 0) { } /* expect: 11.9 */
  int *t = (int *)0;
  int *u = 0u; /* expect: 11.9 */
  int *v = '\0'; /* expect: 11.9 */
  int *w = 1 - 1; /* expect: 11.9 */
  (void)memset(l, 0, sizeof(*l));
  for (struct node *i = l; i != 0; i = i->next) { } /* expect: 11.9 */
  for (struct node *i = l; i != NULL; i = i->next) { }
  while (l->next != 0) { l = l->next; } /* expect: 11.9 */
  (void)q; (void)r; (void)s; (void)t; (void)u; (void)v; (void)w;
  return 0; /* expect: 11.9 */
}
