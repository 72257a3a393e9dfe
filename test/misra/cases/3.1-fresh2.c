#include <stdint.h>
/* expect+2: 3.1 */
/******************************************************************
 * banner // with a slash pair
 ******************************************************************/
/* the banner above: line 3 */
int a;
/* expect+1: 3.1 */
/*/ odd opener /* nested */
int b;
// http://www.example.org/page and https://a.b/c
/* ftp://host/path */
/* expect+1: 3.1 */
//* commented block start /* x
int c;
/* expect+1: 3.1 */
/* int d = 1; // old value */
int e; /* trailing */ // then line
int f = 4 //* divide? */ 2
;
/* expect+1: 3.1 */
/* file:///c/temp and // more */
int g; // a */ stray close
char *s = "/* // */";
#define P "//"
