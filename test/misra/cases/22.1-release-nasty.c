#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct owner
{
  char *name;
  FILE *log;
};

static char *global_name;
static struct owner one;

static void release(char *p)
{
  free(p);
}

static char *make(void)
{
  return (char *)malloc(8u);
}

static void only_looks(const char *p)
{
  (void)strlen(p);
}

void f1(void)
{
  char *p = make(); /* expect: 22.1 */
  (void)p;
}

void f2(void)
{
  char *p = make();
  release(p);
}

void f3(struct owner *o)
{
  o->name = (char *)malloc(8u);
  one.log = fopen("l", "w");
  global_name = (char *)malloc(3u);
}

void f4(void)
{
  struct owner o;
  o.name = (char *)malloc(8u); /* expect: 22.1 */
  o.log = NULL;
}

void f5(void)
{
  struct owner o;
  o.name = (char *)malloc(8u);
  free(o.name);
}

void f6(void)
{
  char *p = (char *)malloc(8u); /* expect: 22.1 */
  only_looks(p);
}

int f7(int n)
{
  int r = 0;
  char *a = (char *)malloc(8u);
  char *b = NULL;
  if (a == NULL)
  {
    r = 1;
    goto out;
  }
  b = (char *)malloc(9u); /* expect: 22.1 */
  if (b == NULL)
  {
    r = 2;
    goto out;
  }
  if (n > 2)
  {
    r = 3;
    goto out;
  }
  free(b);
out:
  free(a);
  return r;
}

void f8(int n)
{
  for (int i = 0; i < n; i++)
  {
    char *p = (char *)malloc(8u); /* expect: 22.1 */
    if (p == NULL)
    {
      break;
    }
    if (i == 4)
    {
      continue;
    }
    free(p);
  }
}

void f9(void)
{
  char *p = (char *)malloc(8u);
  char *q = p;
  free(q);
}

void f10(void)
{
  char *p = (char *)malloc(8u); /* expect: 22.1 */
  char *q = (char *)realloc(p, 16u);
  if (q != NULL)
  {
    free(q);
  }
}

void f11(int c)
{
  char *p = NULL;
  if (c > 0)
  {
    p = (char *)malloc(8u);
  }
  if (p != NULL)
  {
    free(p);
  }
}

void f12(void)
{
  char *p = (char *)malloc(8u);
  if (p == NULL)
  {
    exit(1);
  }
  free(p);
}

char *f13(void)
{
  char *p = (char *)malloc(8u); /* expect: 22.1 */
  char *r = NULL;
  if (p != NULL)
  {
    r = p + 1;
    r = NULL;
  }
  return r;
}
