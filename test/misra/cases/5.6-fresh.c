#include <stdint.h>
typedef uint8_t u8t;
void f1(void)
{
    {
        typedef unsigned char inner;
        inner a = 0; (void)a;
    }
    {
        typedef unsigned char inner;   /* expect: 5.6 */
        inner a = 0; (void)a;
    }
}
typedef float mass;
void f2(void)
{
    float mass = 0.0f;                 /* expect: 5.6 */
    (void)mass;
}
typedef struct list { struct list *next; } list;
typedef struct { struct chain { int a; } chain; } chain;    /* expect: 5.6 */
typedef enum color { RED } color;
typedef struct node_s { int a; } node_t;
struct node_t { int b; };              /* expect: 5.6 */
struct rec { int u8t; };               /* expect: 5.6 */
void f3(int u8t);                      /* expect: 5.6 */
void f4(void) { goto lbl; lbl: return; }
typedef int lbl2;
typedef uint8_t len_t;
uint8_t len(uint8_t l) { return l; }
