#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <ctype.h>
#include <math.h>
struct record { char name[16]; int value; };
typedef enum { RESULT_OK, RESULT_FAIL } result_t;
static result_t save(const struct record *r, const char *path)
{
  FILE *f = fopen(path, "wb");
  if (f == NULL) { return RESULT_FAIL; }
  fwrite(r, sizeof *r, 1u, f);  /* expect: D4.7 D4.11 */
  fprintf(f, "%d", r->value);  /* expect: D4.1 D4.7 */
  if (fclose(f) != 0) { return RESULT_FAIL; }
  return RESULT_OK;
}
static struct record *load(const char *path)
{
  FILE *f = fopen(path, "rb");                             /* expect: D4.13 */
  struct record *r = malloc(sizeof *r);  /* expect: D4.12 D4.13 */
  if ((f == NULL) || (r == NULL)) { return NULL; }
  if (fread(r, sizeof *r, 1u, f) != 1u) { r->value = 0; }
  return r;
}
static int average(const int *v, int n) { int s = 0; for (int i = 0; i < n; i++) { s += v[i]; } return s / n; }  /* expect: D4.13 */
static int last(void) { int a[3] = { 1, 2, 3 }; return a[3]; } /* expect: D4.1 */
static int zero(void) { int d = 0; return 5 / d; }         /* expect: D4.1 */
static void shout(char *s) { for (; *s != '\0'; s++) { *s = (char)toupper(*s); } } /* expect: D4.11 */
static void shout_ok(char *s) { for (; *s != '\0'; s++) { *s = (char)toupper((unsigned char)*s); } }
static double side(double area) { return sqrt(area); }
static double side_ok(double area) { return (area < 0.0) ? 0.0 : sqrt(area); }
int main(void)
{
  struct record *r = load("a");
  save(r, "b");                                            /* expect: D4.7 */
  if (save(r, "c") != RESULT_OK) { puts("no"); }           /* expect: D4.7 */
  free(r);                                                 /* expect: D4.12 */
  free(r);                                                 /* expect: D4.12 D4.13 */
  char text[4];
  strcpy(text, "far too long");                            /* expect: D4.1 D4.11 */
  shout(text); shout_ok(text);
  int *none = NULL;
  if (text[0] == 'f') { *none = 1; }                       /* expect: D4.1 */
  (void)side(2.0); (void)side_ok(2.0); (void)average(&r->value, 1); (void)last(); (void)zero();
  setvbuf(stdout, NULL, _IONBF, 0u);                       /* expect: D4.7 */
  return EXIT_SUCCESS;
}
