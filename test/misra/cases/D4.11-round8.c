#include <math.h>
#include <string.h>
#include <ctype.h>
#include <stdlib.h>
#include <limits.h>
double f1(double x) { return sqrt(x); } /* expect: D4.11 */
double f2(double x) { if (x >= 0.0) { return sqrt(x); } return 0.0; }
double f3(double x) { return log(x); } /* expect: D4.11 */
int f4(char c) { return toupper(c); } /* expect: D4.11 */
int f5(unsigned char c) { return toupper((unsigned char)c); }
double f6(double a, double b) { return fmod(a, b); } /* expect: D4.11 */
double f7(double a) { return acos(a); } /* expect: D4.11 */
double f8(double a) { if ((a >= -1.0) && (a <= 1.0)) { return acos(a); } return 0.0; }
int f9(int a) { return abs(a); }
double f10(double a, double b) { return pow(a, b); }
double f11(void) { return sqrt(2.0); }
double f12(void) { return sqrt(-1.0); } /* expect: D4.11 */
double f13(double a, double b) { return atan2(a, b); }
void f14(char *d, const char *s) { (void)memcpy(d, s, 10u); } 
double f15(double a) { return sin(a); }
int f16(int c) { if ((c >= 0) && (c <= 255)) { return isalpha(c); } return 0; }
int f17(int c) { return isdigit(c); } /* expect: D4.11 */
