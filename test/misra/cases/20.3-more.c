#include <stddef.h>
#include "a.h"
#define H1 "h1.h"
#define H2 <stdint.h>
#define H3 H1
#define H4(x) <x>
#define H5 limits.h
#define H6 "a" "b.h"
#include H1
#include H2
#include H3
#include H4(stdio.h)
#include H5 /* expect: 20.3 */
#include stdlib.h /* expect: 20.3 */
#include 'string.h' /* expect: 20.3 */
#include "x.h" "y.h" /* expect: 20.3 */
#include H6 /* expect: 20.3 */
int x;
