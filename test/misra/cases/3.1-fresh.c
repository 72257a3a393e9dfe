#include <stdint.h>
/* expect+1: 3.1 */
/* outer /* inner */
int a1;
/* expect+1: 3.1 */
// line // again /* marker
/* expect+1: 3.1 */
// text /* open
int a2;
/* expect+1: 3.1 */
/* text // in block */
int a3;
/* see https://example.com/path for more */
// see http://example.com/a/b for more
const char *url = "http://example.com /* not a comment */";
char slash[] = "//";
// double // slash in a line comment is allowed
int x = 3; // value // of x
/*
 * multi
 * forgotten close
*/
/* expect+3: 3.1 */
int y = 1; /* first: forgotten; the next line is lost
*
int z = 2; /* second */
/* expect+1: 3.1 */
int w = 2; // unit is m/s /* not really */
int div2(int *p, int q) { return q / *p; }
/* a * / b */
/* *** */
/* / * */
/* expect+2: 3.1 */
/* block with
   // commented line
   end */
int last;
#define M 1 /* m */
#define N 2 // n
