#include <stdio.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>
void two(void)
{
  FILE *fw = fopen("tmp", "w");
  FILE *fr = fopen("tmp", "r");             /* expect: 22.3 */
  (void)fclose(fw);
  (void)fclose(fr);
  FILE *a = fopen("one", "r");
  FILE *b = fopen("one", "r");
  (void)fclose(a);
  (void)fclose(b);
  FILE *c = fopen("two", "r+");
  FILE *d = fopen("two", "a");              /* expect: 22.3 */
  (void)fclose(c);
  (void)fclose(d);
  FILE *e = fopen("three", "w");
  (void)fclose(e);
  e = fopen("three", "r");
  (void)fclose(e);
}
static const char NAME[] = "data.bin";
#define FNAME "data.bin"
void two2(void)
{
  FILE *a = fopen(NAME, "wb");
  FILE *b = fopen(NAME, "rb");              /* expect: 22.3 */
  (void)fclose(a);
  (void)fclose(b);
  a = fopen(FNAME, "wb");
  b = fopen(FNAME, "ab");                   /* expect: 22.3 */
  (void)fclose(a);
  (void)fclose(b);
}
void wr(const char *s)
{
  FILE *fp = fopen("tmp", "r");
  (void)fprintf(fp, "abc");                 /* expect: 22.4 */
  (void)fputs(s, fp);                       /* expect: 22.4 */
  (void)fputc('a', fp);                     /* expect: 22.4 */
  (void)fwrite(s, 1U, 2U, fp);              /* expect: 22.4 */
  (void)fgetc(fp);
  (void)fclose(fp);
  fp = fopen("tmp", "r+");
  (void)fprintf(fp, "abc");
  (void)fclose(fp);
  fp = fopen("tmp", "rb");
  (void)putc('a', fp);                      /* expect: 22.4 */
  (void)fclose(fp);

  fp = fopen("tmp", "w");
  (void)fprintf(fp, "abc");
  (void)fclose(fp);
}
static void write_to(FILE *f) { (void)fputs("x", f); }     /* expect: 22.4 */
void wr2(void)
{
  FILE *fp = fopen("tmp", "r");
  write_to(fp);
  (void)fclose(fp);
}
extern FILE *pf1;
extern FILE *pf2;
FILE f3;
void deref(FILE *p)
{
  pf2 = pf1;
  f3 = *pf2;                                /* expect: 22.5 */
  FILE copy = *p;                           /* expect: 22.5 */
  (void)memcpy(&copy, p, sizeof(FILE));     /* expect: 22.5 */
  *pf1 = *p;                                /* expect: 22.5 */
  if (p == pf1) { return; }
  (void)fclose(p);
}
static void close_it(FILE *f) { (void)fclose(f); }
void after(int c)
{
  FILE *fp = fopen("tmp", "w");
  if (fp == NULL) { return; }
  (void)fclose(fp);
  (void)fprintf(fp, "?");                   /* expect: 22.6 */
  fp = fopen("tmp2", "w");
  if (fp == NULL) { return; }
  close_it(fp);
  (void)fputs("a", fp);                     /* expect: 22.6 */
  fp = fopen("tmp3", "w");
  if (fp == NULL) { return; }
  if (c > 0)
  {
    (void)fclose(fp);
  }
  (void)fflush(fp);                         /* expect: 22.6 */
  FILE *g = fopen("t", "r");
  FILE *alias = g;
  if (g != NULL)
  {
    (void)fclose(g);
    (void)fgetc(alias);                     /* expect: 22.6 */
    (void)fclose(g);                        /* expect: 22.6 */
    g = fopen("u", "r");
    (void)fgetc(g);
    (void)fclose(g);
  }
  g = fopen("v", "r");
  if (g != NULL)
  {
    (void)fclose(g);
    if (g != NULL) { c++; }                 /* expect: 22.6 */
  }
}
void eofs(FILE *f)
{
  char ch;
  int ic;
  unsigned char uc;
  ch = (char)getchar();
  if (EOF != (int32_t)ch) { return; }       /* expect: 22.7 */
  ic = getchar();
  if (EOF != ic) { return; }
  ch = (char)ic;
  uc = (unsigned char)fgetc(f);
  if (uc == EOF) { return; }                /* expect: 22.7 */
  if (fgetc(f) == EOF) { return; }
  if ((char)getc(f) == EOF) { return; }     /* expect: 22.7 */
  while ((ic = fgetc(f)) != EOF) { ch = (char)ic; }
  while ((ch = fgetc(f)) != EOF) { ic = 1; }   /* expect: 22.7 */
  wint_t w = fgetwc(f);
  if (w == WEOF) { return; }
  wchar_t wc = (wchar_t)fgetwc(f);
  if (wc == WEOF) { return; }               /* expect: 22.7 */
  ic = (int)(unsigned char)fgetc(f);
  if (ic == EOF) { return; }                /* expect: 22.7 */
  (void)ch;
}
