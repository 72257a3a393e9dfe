#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <stdint.h>
#include <string.h>
#include <wchar.h>
extern void use(long v);
void a1(FILE *f) { char c = (char)fgetc(f); if (c == EOF) { use(1); } } /* expect: 22.7 */
void a2(FILE *f) { int c = fgetc(f); if (c != EOF) { use(c); } }
void a3(FILE *f) { int c = fgetc(f); char d = (char)c; if (c == EOF) { use(d); } }
void a4(FILE *f) { int c = getc(f); unsigned char d = (unsigned char)c; int e = d; if (e == EOF) { use(e); } } /* known-miss: 22.7 */
void b1(const char *s) { long v = strtol(s, NULL, 10); if (errno != 0) { use(v); } } /* expect: 22.8 */
void b2(const char *s) { errno = 0; long v = strtol(s, NULL, 10); if (errno != 0) { use(v); } }
void b3(const char *s) { errno = 0; long v = strtol(s, NULL, 10); use(v); } /* expect: 22.9 */
void b4(const char *s)
{
  errno = 0;
  long v = strtol(s, NULL, 10);
  if (errno == ERANGE) { use(v); }
  v = strtol(s, NULL, 16); /* expect: 22.8 */
  if (errno == 0) { use(v); }
}
void b5(const char *s)
{
  int *pe = &errno; /* known-false: 22.10 */
  *pe = 0;
  long v = strtol(s, NULL, 10); /* known-false: 22.8 22.9 */
  if (*pe == 0) { use(v); }
}
void b6(void) { errno = 0; (void)puts("a"); if (errno != 0) { use(1); } } /* expect: 22.10 */
static void clr(void) { errno = 0; }
void b7(const char *s) { clr(); double d = strtod(s, NULL); if (errno == 0) { use((long)d); } }
void b8(FILE *f) { errno = 0; long p = ftell(f); if (errno == 0) { use(p); } }
void b9(FILE *f) { errno = 0; long p = ftell(f); if (p == -1L) { if (errno == 0) { use(0); } } }
void b10(const char *s) { errno = 0; long v = strtol(s, NULL, 10); int saved = errno; if (saved == 0) { use(v); } }
void b11(FILE *f) { errno = 0; long p = ftell(f); use(p); } /* expect: 22.9 */
void b12(FILE *f) { long p; errno = 0; p = ftell(f); if (p < 0L) { use(0); } }
