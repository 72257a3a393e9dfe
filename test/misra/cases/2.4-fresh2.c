#include <stdint.h>
enum err { E_OK, E_FAIL };
enum unused_err { E_X, E_Y };          /* expect: 2.4 */
struct sensor { int16_t raw; };        
struct calib { int16_t k; };           /* expect: 2.4 */
union word { uint32_t w; uint8_t b[4]; };
typedef struct cfg_s { int a; } cfg_t; /* expect: 2.4 */
typedef struct tree_s { struct tree_s *l; } tree_t;
typedef union u_s { int a; } u_t;      /* expect: 2.4 */
extern enum err status(struct sensor *s);
struct handle;
struct handle *open_h(void);
struct nobody;                         /* expect: 2.4 */
static cfg_t c; static tree_t t; static u_t u;
static uint8_t low(uint32_t v) { union word x; x.w = v; return x.b[0]; }
int f(void)
{
    struct local { int q; };           /* expect: 2.4 */
    struct used_l { int q; } v = { 1 };   /* expect: 2.4 */
    struct used_l2 { int q; };
    struct used_l2 w = { 2 };
    enum { ANON } e = ANON;
    return v.q + w.q + (int)e + c.a + (t.l != 0) + u.a + (int)low(3u);
}
