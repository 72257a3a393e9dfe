#include <stddef.h>
#include <stdint.h>
#define MY_NULL_1 0 
#define MY_NULL_2 (void *)0
#define MY_NULL_3 ((void *)0)
extern void take(int *p); extern int *get(void); extern void vtake(int n, ...);
struct s { int *p; int n; };
int *g1 = 0; /* expect: 11.9 */
int *g2 = NULL;
int *g3 = (void *)0; 
struct s g4 = { 0, 0 }; /* expect: 11.9 */
struct s g5 = { 0 }; 
int *g6[2] = { 0 };
int *g7[2] = { 0, 0 }; /* expect: 11.9 */
struct s g8 = { .p = 0, .n = 0 }; /* expect: 11.9 */
int *fn(int *p)
{
    if (p == 0) { } /* expect: 11.9 */
    if (p != MY_NULL_1) { } /* expect: 11.9 */
    if (p == MY_NULL_2) { }
    if (p == MY_NULL_3) { }
    if (p == NULL) { }
    if (0 == p) { } /* expect: 11.9 */
    if (!p) { }
    p = 0; /* expect: 11.9 */
    p = '\0'; /* expect: 11.9 */
    p = 0L; /* expect: 11.9 */
    p = (int *)0; 
    take(0); /* expect: 11.9 */
    take(NULL);
    p = (p != NULL) ? p : 0; /* expect: 11.9 */
    while (get() != 0) { } /* expect: 11.9 */
    p = 3 - 3; /* expect: 11.9 */
    p = get() ? 0 : get(); /* expect: 11.9 */
    vtake(0, 0);
    int x = 0;
    if (*p == 0) { }
    for (p = 0; p != NULL; p++) { } /* expect: 11.9 */
    return 0; /* expect: 11.9 */
}
