#include <stdint.h>
/* expect+1: 3.2 */
// first \
   second
int a;
/* expect+1: 3.2 */
// C:\\dir\\
int b;
/* expect+1: 3.2 */
// ends with two backslashes \\
int c;
int d; // fine \ here
#define X 1 // macro comment
/* expect+2: 3.2 */
#define LONG(a) \
    ((a) + 1) // tail \

/* // \
*/
const char *s = "// \
";
/* expect+1: 3.2 */
    // indented \
    x++;
