#include <stdio.h>
#include <stdlib.h>
#include <string.h>
struct wrap { FILE *fp; char *buf; };
static struct wrap gw;
extern int ok(void);
void m1(void) { char *p = malloc(8U); if (p != NULL) { p[0] = 'a'; } } /* expect: 22.1 */
void m2(void) { char *p = malloc(8U); char *q = p; free(q); }
void m3(void) { char *p = malloc(8U); gw.buf = p; }
void m4(struct wrap *w) { w->buf = malloc(4U); }
static void drop(char *p) { free(p); }
void m5(void) { char *p = malloc(8U); drop(p); }
void m6(void) { char *p = malloc(8U); if (ok() == 1) { return; } free(p); } /* expect: 22.1 */
void m7(void) { char *p = malloc(8U); p = malloc(9U); free(p); } /* expect: 22.1 */
void m8(void) { struct wrap w; w.buf = malloc(8U); w.fp = NULL; free(w.buf); }
void m9(void) { struct wrap *w = malloc(sizeof(*w)); if (w != NULL) { w->buf = malloc(4U); free(w->buf); free(w); } }
void m10(void) { struct wrap *w = malloc(sizeof(*w)); if (w != NULL) { w->buf = malloc(4U); free(w); } } /* expect: 22.1 */
void f1(void) { char b[4] = { 0 }; char *p = b; free(p); } /* expect: 22.2 */
void f2(void) { char *p = malloc(4U); char *q = p; free(p); free(q); } /* expect: 22.2 */
void f3(void) { char *p = malloc(4U); free(p); p = NULL; free(p); }
void f4(void) { char *p = malloc(4U); if (p != NULL) { p++; free(p); } } /* expect: 22.1 22.2 */
static char glob[4];
void f5(void) { char *const g = glob; free(g); } /* expect: 22.2 */
static void drop2(struct wrap *w) { free(w->buf); }
void f6(void) { struct wrap w = { NULL, NULL }; w.buf = malloc(3U); drop2(&w); drop2(&w); } /* expect: 22.2 */
void o1(void)
{
  FILE *a = fopen("log", "r");
  FILE *b = fopen("log", "w"); /* expect: 22.3 */
  if (a != NULL) { (void)fclose(a); }
  if (b != NULL) { (void)fclose(b); }
}
void o2(void)
{
  FILE *a = fopen("log", "r");
  if (a != NULL) { (void)fclose(a); }
  a = fopen("log", "w");
  if (a != NULL) { (void)fclose(a); }
}
void o3(void)
{
  FILE *a = fopen("x", "r");
  FILE *b = fopen("x", "r");
  if (a != NULL) { (void)fclose(a); }
  if (b != NULL) { (void)fclose(b); }
}
void r1(void)
{
  FILE *a = fopen("ro", "r");
  FILE *al = a;
  if (al != NULL) { (void)fputs("x", al); (void)fclose(al); } /* expect: 22.4 */
}
void r2(void)
{
  FILE *a = fopen("ro", "r+");
  if (a != NULL) { (void)fputs("x", a); (void)fclose(a); }
}
static void put(FILE *f) { (void)fprintf(f, "%d", 1); } /* expect: 22.4 */
void r3(void)
{
  FILE *a = fopen("ro", "rb");
  if (a != NULL) { put(a); (void)fclose(a); }
}
void r4(void)
{
  struct wrap w;
  w.buf = NULL;
  w.fp = fopen("ro3", "r");
  if (w.fp != NULL) { (void)fputc('a', w.fp); (void)fclose(w.fp); } /* expect: 22.4 */
}
void p1(FILE *f) { FILE copy = *f; (void)fclose(&copy); } /* expect: 22.5 */
void p2(FILE *f, FILE *g) { (void)memcpy(f, g, sizeof(FILE)); } /* expect: 22.5 */
void p3(struct wrap *w) { FILE *f = w->fp; (void)fflush(f); }
void c1(void)
{
  FILE *a = fopen("c", "r");
  if (a != NULL) { FILE *al = a; (void)fclose(a); (void)fgetc(al); } /* expect: 22.6 */
}
void c2(struct wrap *w)
{
  (void)fclose(w->fp);
  (void)fflush(w->fp); /* expect: 22.6 */
}
void c3(struct wrap *w)
{
  (void)fclose(w->fp);
  w->fp = fopen("z", "r");
  (void)fgetc(w->fp);
}
void c4(FILE *f)
{
  (void)fclose(f);
  if (f != NULL) { gw.buf = NULL; } /* expect: 22.6 */
}
static void shut(struct wrap *w) { if (w->fp != NULL) { (void)fclose(w->fp); w->fp = NULL; } }
void c5(void)
{
  struct wrap w = { NULL, NULL };
  w.fp = fopen("q", "r");
  shut(&w);
  if (w.fp != NULL) { (void)fgetc(w.fp); }
}
