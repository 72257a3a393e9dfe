/* Control flow of older code. */
#include <stdbool.h>
#include <stddef.h>
extern int get(void);
extern void put(int v);
extern void release(int v);
#define CHECK(c) do { if (!(c)) { goto fail; } } while (0) /* expect: 15.1 */
#define RETURN_IF(c, v) if (c) return (v)
#define LOCKED for (int once = 1; once != 0; once = 0)

int cleanup(int n)
{
  int rc = -1;
  int a = get();
  if (a < 0)                             /* expect: 15.6 */
    goto out;                       /* expect: 15.1 */
  int b = get();
  if (b < 0) {
    goto out_a;                     /* expect: 15.1 */
  }
  while (n > 0) {
    if (get() == 1) {
      goto out_a;                   /* expect: 15.1 */
    }
    if (get() == 2) {
      break;                        /* expect: 15.4 */
    }
    n--;
  }
  rc = 0;
out_a:
  release(a);
out:
  return rc;
}

int search(const int *v, int n, int key)
{
  int i = 0;
  if (v == NULL) return -1;              /* expect: 15.5, 15.6 */
next:
  if (v[i] != key) {
    i++;
    if (i < n) goto next;                /* expect: 15.1, 15.2, 15.6 */
    return -1;                      /* expect: 15.5 */
  }
  return i;
}

void machine(int n)
{
  switch (n) {
  case 1:
    goto shared;                    /* expect: 15.1, 15.3 */
  case 2: {
shared:
    put(2);
    break;
  }
  default:
    goto end;                       /* expect: 15.1 */
  }
  if (n == 4) {
inner:
    put(4);
  }
  if (n == 5) goto inner;                /* expect: 15.1, 15.2, 15.3, 15.6 */
end:
  put(0);
}

void breaks(int n)
{
  for (;;) {
    int c = get();
    if (c < 0)                           /* expect: 15.6 */
      break;
    if (c == 'q')                        /* expect: 15.6 */
      break;                        /* expect: 15.4 */
    if (c == ' ')                        /* expect: 15.6 */
      continue;
    put(c);
  }
  do {
    switch (get()) {
    case 1:
      break;
    case 2:
      put(2);
      break;
    default:
      break;
    }
    if (n == 3) { break; }
  } while (n > 0);
  for (int i = 0; i < n; i++) {
    for (int j = 0; j < n; j++) {
      if (get() == j) { break; }
      if (get() == i) { goto leave; }      /* expect: 15.1, 15.4 */
    }
  }
leave:
  put(1);
}

int ladder(int n)
{
  if (n < 0)                             /* expect: 15.6 */
    put(-1);
  else if (n == 0)                       /* expect: 15.6 */
    put(0);
  else if (n == 1) {                /* expect: 15.7 */
    put(1);
  }

  if (n > 5) {
    put(5);
  } else if (n > 4) {
    put(4);
  } else {
    put(3);
  }
  if (n > 7) { put(7); } else { if (n > 6) { put(6); } }
  if (n == 11) {
    put(11);
  } else
    if (n == 12) {                  /* expect: 15.7 */
      put(12);
    }
  RETURN_IF(n == 9, 3);                  /* expect: 15.5, 15.6 */
  LOCKED { put(n); }
  return n;
}

int checked(int n)
{
  CHECK(n > 3);
  return 0;                         /* expect: 15.5 */
fail:
  return -1;
}

int knr(a, b)
int a, b;
{
  if (a > b) { return a; }          /* expect: 15.5 */
  else { return b; }                /* expect: 15.5 */
}

void braces(int n)
{
  if (n) { put(1); } else put(2);        /* expect: 15.6 */
  while (n > 0) { n--; }
}
