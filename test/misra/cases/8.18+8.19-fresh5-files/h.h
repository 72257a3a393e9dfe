#ifndef H_H
#define H_H
int in_header;                                   /* expect: 8.18 */
extern int declared;
int arr[3];                                      /* expect: 8.18 */
extern void fn(void);
struct s { int m; };
static const int konst = 3;
int also, second;                                /* expect: 8.18 */
#endif
