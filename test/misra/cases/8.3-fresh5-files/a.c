#include "a.h"
int sum(int a, int b) { return a + b; }
int scaled(int factor, int value) { return factor + value; } /* expect: 8.3 */
area_t area(int width, int height) { return width * height; } /* expect: 8.3 */
void quals(int a) { (void)a; }         /* expect: 8.3 */
int arr(int data[]) { return data[0]; }
void ptr(int *q) { (void)q; }          /* expect: 8.3 */
unsigned plain = 1u;
extern int local_proto(int x);
extern int local_proto(int y);         /* expect: 8.3 */
static int fine(int v);
static int fine(int v) { return v; }
extern int nameless(int);
int nameless(int v) { return v + fine(1); }
static signed int s(void);
static int s(void) { return sum(1, 2); }
int use_s(void) { return s(); }
