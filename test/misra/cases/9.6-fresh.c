#include <stdint.h>
struct in { int x; int y; };
struct out { int a; struct in i; int arr[2]; };
struct out o1 = { .a = 1, .i.x = 2, .i.y = 3 };
struct out o2 = { .a = 1, .i = { .x = 2, .y = 3 }, .arr = { 1, 2 } };
struct out o3 = { .i.x = 2, 3, { 1, 2 } };           /* expect: 9.6 */
struct out o4 = { .arr[0] = 1 };                     
int16_t m1[2][2] = { [0][0] = 1, [0][1] = 2 };       
struct out o5[2] = { [0].a = 1, [1] = { .a = 2 } };  
struct in o6 = { .x = 1, .y = 2 };
