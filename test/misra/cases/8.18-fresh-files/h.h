#ifndef H_H
#define H_H
int tentative;                         /* expect: 8.18 */
extern int declared;
static int st;                         /* expect: 8.18 */
int initialised = 3;
const int konst;                       /* expect: 8.18 */
struct s { int a; };
struct s obj;                          /* expect: 8.18 */
int arr[3];                            /* expect: 8.18 */
int fn(int a);
typedef int t;
int one, two;                          /* expect: 8.18 */
int (*fp)(int a);                      /* expect: 8.18 */
#endif
