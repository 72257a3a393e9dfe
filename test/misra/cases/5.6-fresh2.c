#include <stdint.h>
typedef struct { int x; } point;
typedef uint16_t speed;
typedef enum { LEFT, RIGHT } side;
typedef struct queue { struct queue *next; } queue;
struct motor { int speed; };           /* expect: 5.6 */
static int get_side(int side) { return side; }       /* expect: 5.6 */
static void f(void) { uint16_t spd = 1; (void)spd; goto point; point: return; }    /* expect: 5.6 */
enum other { speed_e, sides };
typedef void (*handler)(int speedx);
static void g(void)
{
    typedef int local_t;
    local_t a = 1; (void)a;
}
static void h(void)
{
    typedef long local_t;              /* expect: 5.6 */
    local_t a = 1; (void)a;
}
struct speedy { int a; };
union side_u { int a; };
struct handler { int a; };             /* expect: 5.6 */
