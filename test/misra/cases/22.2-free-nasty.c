#include <stdlib.h>

struct node
{
  struct node *next;
  char text[8];
  char *extra;
};

static void drop(void *p)
{
  free(p);
}

void f1(struct node *n)
{
  free(n->extra);
  free(n->text); /* expect: 22.2 */
  free(n);
  free(n); /* expect: 22.2 */
}

void f2(void)
{
  char *p = (char *)malloc(4u);
  char *q = p;
  free(p);
  free(q); /* expect: 22.2 */
}

void f3(int c)
{
  char *p = (char *)malloc(4u);
  if (c > 0)
  {
    free(p);
  }
  free(p); /* expect: 22.2 */
}

void f4(int c)
{
  char *p = (char *)malloc(4u);
  if (c > 0)
  {
    free(p);
    p = NULL;
  }
  free(p);
}

void f5(void)
{
  char *p = (char *)malloc(4u);
  drop(p);
  free(p); /* expect: 22.2 */
}

void f6(void)
{
  char *p = (char *)malloc(4u);
  char *q = (char *)realloc(p, 8u);
  if (q != NULL)
  {
    free(p); /* expect: 22.2 */
    free(q);
  }
}

void f7(void)
{
  char *p = (char *)malloc(4u);
  p++;
  free(p); /* expect: 22.2 */
}

void f8(struct node *head)
{
  while (head != NULL)
  {
    struct node *next = head->next;
    free(head); /* known-false: 22.2 */
    head = next;
  }
}

void f9(int n)
{
  char *p = (char *)malloc(4u);
  for (int i = 0; i < n; i++)
  {
    free(p); /* expect: 22.2 */
  }
}

void f10(char **argv)
{
  char a[2];
  char *p = (argv != NULL) ? a : NULL;
  free(p); /* expect: 22.2 */
  free((void *)a); /* expect: 22.2 */
  drop(a); /* expect: 22.2 */
}

void f11(void)
{
  struct node *n = (struct node *)malloc(sizeof(struct node));
  if (n != NULL)
  {
    n->extra = (char *)malloc(3u);
    free(n->extra);
    free(n->extra); /* expect: 22.2 */
    free(n);
  }
}
