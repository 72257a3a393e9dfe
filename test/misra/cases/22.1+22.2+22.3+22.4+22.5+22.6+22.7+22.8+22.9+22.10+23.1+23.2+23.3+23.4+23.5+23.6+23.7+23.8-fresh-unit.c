#include <stdio.h>
#include <stdlib.h>
#include <errno.h>
static void m1(void) { char *p = malloc(3); } /* expect: 22.1 */
static void m1b(int a) { char *p = malloc(3); if (a) { return; } free(p); } /* expect: 22.1 */
static void m1c(void) { FILE *f = fopen("a", "r"); } /* expect: 22.1 */
static char *m1d(void) { char *p = malloc(3); return p; }
static void m1e(void) { malloc(4); } /* expect: 22.1 */
static void m2(void) { int a; free(&a); } /* expect: 22.2 */
static void m2b(char *p) { free(p); free(p); } /* expect: 22.2 */
static void m2c(void) { char *p = malloc(3); free(p + 1); } /* expect: 22.1 22.2 */
static void m2d(void) { static char b[3]; free(b); } /* expect: 22.2 */
static void m3(void) { FILE *a = fopen("f", "w"); FILE *b = fopen("f", "r"); fclose(a); fclose(b); } /* expect: 22.3 */
static void m3b(void) { FILE *a = fopen("f", "w"); fclose(a); a = fopen("f", "r"); fclose(a); }
static void m4(void) { FILE *a = fopen("f", "r"); fprintf(a, "x"); fclose(a); } /* expect: 22.4 */
static void m4b(void) { FILE *a = fopen("f", "r"); fputc('x', a); fclose(a); a = fopen("f", "w"); fputs("x", a); fclose(a); } /* expect: 22.4 */
static void m5(FILE *f) { FILE g = *f; (void)g; } /* expect: 22.5 */
static void m5b(FILE *f, FILE *g) { *f = *g; } /* expect: 22.5 */
static void m6(FILE *f) { fclose(f); fputs("a", f); } /* expect: 22.6 */
static void m6b(void) { FILE *f = fopen("a", "r"); fclose(f); FILE *g = f; (void)g; } /* expect: 22.6 */
static int m7(void) { char c = getchar(); return c == EOF; } /* expect: 22.7 */
static int m7b(void) { int c = getchar(); return c == EOF; }
static int m7c(FILE *f) { return (char)fgetc(f) != EOF; } /* expect: 22.7 */
static long m8(const char *s) { long l = strtol(s, 0, 10); if (errno != 0) { l = 0; } return l; } /* expect: 22.8 */
static long m9(const char *s) { errno = 0; return strtol(s, 0, 10); } /* expect: 22.9 */
static long m9b(const char *s) { errno = 0; long l = strtol(s, 0, 10); if (errno != 0) { l = 0; } return l; }
static int m10(const char *s) { errno = 0; int i = atoi(s); if (errno == 0) { i = 1; } return i; } /* expect: 22.10 */
static int m10b(void) { return errno; }
#define G1(x) _Generic((x), int: 1, default: 2)
#define G3(x) _Generic((x), default: 2) /* expect: 23.3 */
#define G4(x) _Generic((x), const int: 1, default: 2) /* expect: 23.4 */
#define G4b(x) _Generic((x), char[3]: 1, default: 2) /* expect: 23.4 */
#define G5(p) _Generic((p), const char *: 1, default: 2)
#define G7(x) _Generic((x), int: (x) + (x), default: 2) /* expect: 23.7 */
#define G8(x) _Generic((x), int: 1, default: 2, long: 3) /* expect: 23.8 */
static int g1(int a) { return _Generic(a, int: 1, default: 2); } /* expect: 23.1 */
static int g2(int a) { return _Generic(a++, int: 1, default: 2); } /* expect: 23.1 23.2 */
static int g3(int a) { return G1(a) + G3(a) + G4(a) + G7(a) + G8(a); }
static int g4(char *p) { return G4b(p) + G5("a"); } /* expect: 23.5 */
static int g5(char *p, const char *q) { return G5(q) + G5(p); } /* expect: 23.5 */
static int g6(short s) { return G1(s) + G1(s + s) + G1('a'); } /* expect: 23.6 */
static int g6b(unsigned char s) { return G1(~s); } /* expect: 23.6 */
