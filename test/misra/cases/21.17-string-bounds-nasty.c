#include <stdint.h>
#include <stdlib.h>
#include <string.h>

struct rec
{
  char name[8];
  char tag[3];
};

static const char text[] = "long enough";
static const char bare[4] = "four";

void f(struct rec *r, const char *in)
{
  char two[2][4] = {"a", "b"};
  char *p;
  char *heap;

  (void)strcpy(r->name, "1234567");
  (void)strcpy(r->name, "12345678"); /* expect: 21.17 */
  (void)strcpy(r->tag, text); /* expect: 21.17 */
  (void)strcpy(two[0], "xyz");
  (void)strcpy(two[1], "wxyz"); /* expect: 21.17 */
  p = r->name;
  (void)strcpy(p, "123456789"); /* expect: 21.17 */
  (void)strcpy(&r->name[4], "123");
  (void)strcpy(&r->name[4], "1234"); /* expect: 21.17 */
  (void)strchr(bare, 'x'); /* expect: 21.17 */
  (void)strrchr(text, 'x');
  heap = (char *)malloc(6u);
  if (heap != NULL)
  {
    (void)strcpy(heap, "12345");
    (void)strcpy(heap, "123456"); /* expect: 21.17 */
    free(heap);
  }
  heap = (char *)malloc(strlen(in) + 1u);
  if (heap != NULL)
  {
    (void)strcpy(heap, in);
    free(heap);
  }
  heap = (char *)malloc(strlen(in));
  if (heap != NULL)
  {
    (void)strcpy(heap, in); /* expect: 21.17 */
    free(heap);
  }
}

size_t g(void)
{
  char b[4];
  b[0] = 'a';
  b[1] = 'b';
  b[2] = 'c';
  b[3] = 'd';
  size_t n = strlen(b); /* expect: 21.17 */
  b[3] = '\0';
  n += strlen(b);
  return n;
}

void h(void)
{
  char b[4];
  (void)strncpy(b, "abcdef", sizeof(b));
  (void)strlen(b); /* expect: 21.17 */
  b[sizeof(b) - 1u] = '\0';
  (void)strlen(b);
}
