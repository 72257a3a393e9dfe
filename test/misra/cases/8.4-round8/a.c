#include "h.h"
int count = 0;
int uncount = 0; /* expect: 8.4 */
unsigned int speed = 6000u; /* expect: 8.4 */
const int kk = 3; /* expect: 8.4 */
static int st = 3;
void func1(void) { }
void func2(void) { } /* expect: 8.4 */
static void func4(void) { }
int main(void) { func4(); return st; }
extern void func5(void);
void func5(void) { }
int tent; /* expect: 8.4 */
struct { int a; } anon; /* expect: 8.4 */
int a1, a2; /* expect: 8.4 */
inline int fi(void) { return 1; }  /* expect: 8.4 */
void func3(int x, int y) { }
extern int ext_init = 3; /* expect: 8.4 */
_Thread_local int tl; /* expect: 8.4 */
