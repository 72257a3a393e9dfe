#include <stdint.h>
void f1(void)
{
    typedef unsigned char u8_t;
}
void f2(void)
{
    typedef unsigned char u8_t; /* expect: 5.6 */
}
typedef float mass;
void f3(void)
{
    float mass = 0.0f; /* expect: 5.6 */
}
typedef struct list { struct list *next; uint16_t e; } list;
typedef struct { struct chain { struct chain *l; int v; } s1; int length; } chain; /* expect: 5.6 */
typedef enum color { red } color;
typedef int counter;
struct counter { int a; }; /* expect: 5.6 */
struct holder { int mass; }; /* expect: 5.6 */
typedef int other;
void f4(int other);  /* expect: 5.6 */
void f5(int counter) { (void)counter; } /* expect: 5.6 */
enum vals { mass2, counter2 };
void f6(void) { goto mass; mass: ; } /* expect: 5.6 */
