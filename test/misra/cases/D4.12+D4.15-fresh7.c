#include <math.h>
#include <stdlib.h>
double t1(double a, double b) { return a / b; }                   /* expect: D4.15 */
double t2(double a, double b) { double q = a / b; if (isnan(q) || isinf(q)) { q = 0.0; } return q; }
float t3(float x) { return sqrtf(x); }                            /* expect: D4.15 */
float t4(float x) { return (x >= 0.0f) ? sqrtf(x) : 0.0f; }
double t5(double x) { return log(x) + 1.0; }                      /* expect: D4.15 */
double t6(double x) { return pow(x, 0.5); }                       /* expect: D4.15 */
double t7(double x) { return x / 3.0; }
double t8(double x) { x /= 0.0; return x; }                       /* expect: D4.15 */
double t9(int n) { return 1.0 / n; }                              /* expect: D4.15 */
double t10(int n) { if (n == 0) { return 0.0; } return 1.0 / n; }
double t12(double x) { return tan(x) * x; }
double t13(double a) { return acos(a); }                          /* expect: D4.15 */
double t14(double a) { double r = acos(a); return isfinite(r) ? r : 0.0; }
int t15(double a, double b) { return (int)(a / b); }              /* expect: D4.15 */
void *t16(size_t n) { return malloc(n); }                         /* expect: D4.12 */
void t17(void *p) { free(p); }                                    /* expect: D4.12 */
void *t18(void *p) { return realloc(p, 3u); }                     /* expect: D4.12 */
void *t19(void) { return calloc(1u, 2u); }                        /* expect: D4.12 */
void (*t20)(void *) = free;                                       /* expect: D4.12 */
