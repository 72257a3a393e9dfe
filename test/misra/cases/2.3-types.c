typedef int used_t;
typedef int unused_t;                 /* expect: 2.3 */
typedef struct { int a; } u_s;        /* expect: 2.3 */
typedef struct tagged { int a; } u_t; /* expect: 2.3 */
typedef enum { A, B } kind_t;
typedef int (*cb_t)(int);
typedef used_t chain_t;               /* expect: 2.3 */
typedef int elem_t;
typedef elem_t arr_t[4];
typedef int only_sizeof_t;
typedef int only_cast_t;
struct tagged gx;
int f(used_t x, kind_t k, cb_t c)
{
  typedef unsigned local_t;           /* expect: 2.3 */
  typedef unsigned local2_t;
  local2_t z = 3u;
  arr_t q = { 0 };
  return x + (int)k + c(1) + (int)z + q[0] + (int)sizeof(only_sizeof_t) + (only_cast_t)3u;
}
typedef struct node { struct node *next; } node_t; /* expect: 2.3 */
