#include "h.h"
int shared_a;
void fn1(int a, int c) { } /* expect: 8.3 */
void fn2(int a) { } 
unsigned short fn3(u16 x) { return x; } /* expect: 8.3 */
extern signed int loc;
int loc;
extern void fn4(int);
void fn4(int x) { }
void fn5(int p[]) { }
void fn6(int p) { } /* expect: 8.3 */
int arr[3];
typedef int width_t; typedef int height_t; typedef int area_t;
extern area_t area(width_t w, height_t h);
area_t area(width_t w, width_t h) { return w * h; } /* expect: 8.3 */
extern int swap(int x, int y);
int swap(int y, int x) { return y - x; } /* expect: 8.3 */
static int st(int q);
static int st(int r) { return r; } /* expect: 8.3 */
void fn8(int x[4]) { }
