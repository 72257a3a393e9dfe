#include <stdint.h>
typedef int16_t unused_t; /* expect: 2.3 */
typedef int16_t used_t;
typedef struct { int a; } only_sizeof_t;
typedef struct { int a; } none_t; /* expect: 2.3 */
typedef struct { 
  int a;
  int b;
} multi_t; /* expect: 2.3 */
typedef enum { AAA, BBB } en_t; /* expect: 2.3 */
typedef enum { CCC, DDD } en2_t;
typedef void (*cb_t)(int); /* expect: 2.3 */
typedef void (*cb2_t)(int);
typedef int base_t;
typedef base_t derived_t; /* expect: 2.3 */
typedef int arr_t[4];
int16_t f(used_t x)
{
    typedef int local_t; /* expect: 2.3 */
    typedef long local2_t;
    local2_t y = x;
    return (int16_t)(y + (int16_t)sizeof(only_sizeof_t) + (int16_t)AAA);
}
extern en2_t e;
extern cb2_t c;
extern arr_t aa;
typedef union { int a; } used_in_cast_t;
int g(void *p) { return ((used_in_cast_t *)p)->a; }
typedef struct node { struct node *next; } node_t; /* expect: 2.3 */
struct node *head;
