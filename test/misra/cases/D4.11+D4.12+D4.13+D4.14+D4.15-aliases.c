#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
extern void use(double d);
extern void put(const uint8_t *b, size_t n);
double a1(void) { double v = -1.0; return sqrt(v); } /* expect: D4.11 D4.15 */
double a2(double v) { if (v < 0.0) { return 0.0; } return sqrt(v); }
double a3(double v) { return log(v); } /* expect: D4.11 D4.15 */
void m1(void) { void *p = malloc(4U); free(p); } /* expect: D4.12 */
void t1(FILE *f)
{
  uint32_t n = 0U;
  uint8_t buf[16];
  if (fread(&n, sizeof(n), 1U, f) == 1U) { (void)fread(buf, 1U, n, f); put(buf, n); } /* known-miss: D4.14 */
}
void t2(FILE *f)
{
  uint32_t n = 0U;
  uint8_t buf[16];
  if ((fread(&n, sizeof(n), 1U, f) == 1U) && (n <= 16U)) { (void)fread(buf, 1U, n, f); put(buf, n); }
}
void t3(const char *fmt) { char b[8]; if (fgets(b, 8, stdin) != NULL) { (void)printf(b); } (void)fmt; } /* expect: D4.14 */
uint8_t t4(void) { static const uint8_t tab[8] = { 0U }; int k = getchar(); const int *pk = &k; return tab[*pk]; } /* expect: D4.14 */
double q1(double x) { double r = 1.0 / x; return r; } /* expect: D4.15 */
int q2(double x) { double r = 0.0; if (x != 0.0) { r = 1.0 / x; } if (isnan(r)) { return 1; } return 0; }
