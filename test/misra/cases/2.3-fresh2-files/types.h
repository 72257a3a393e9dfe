#ifndef TYPES_H
#define TYPES_H
typedef unsigned char byte_t;
typedef unsigned int never_t;          /* expect: 2.3 */
typedef struct { byte_t b; } pair_t;
typedef int (*op_t)(int a);            
typedef struct opaque opaque_t;
typedef enum { A, B } kind_t;          /* expect: 2.3 */
#endif
